import { expect, test } from '@jest/globals';
import { ACTIVITIES, activitySetting, findActivity } from './activities.js';
import { activityIntro, COMPLEMENTS, complementsOf, findComplement } from './complements.js';
import { findProduct, isProductIn } from './products.js';
import { OCCASIONS } from './venue.js';

const name = ({ activityId, productId }: { activityId: string; productId: string }): string =>
  `${activityId} ${productId}`;

/** How many edges, or other things, share each key. */
const countBy = <T>(things: readonly T[], keyOf: (thing: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
};
const above = (counts: ReadonlyMap<string, number>, most: number): string[] =>
  [...counts].filter(([, count]) => count > most).map(([key, count]) => `${key} ×${String(count)}`);

test('[CX4] every edge links a known activity to a known product, once, with a strength that can be seen', () => {
  expect(COMPLEMENTS.filter((edge) => findActivity(edge.activityId) === null).map(name)).toEqual([]);
  expect(COMPLEMENTS.filter((edge) => findProduct(edge.productId) === null).map(name)).toEqual([]);
  expect(above(countBy(COMPLEMENTS, name), 1)).toEqual([]);
  expect(COMPLEMENTS.filter(({ strength }) => !(strength >= 0.35 && strength <= 1)).map(name)).toEqual([]);
});

test('[CX4] both sentences are whole, and the French one is typeset as French is', () => {
  const badly = COMPLEMENTS.filter(
    ({ reason, clause }) =>
      !/^\p{Lu}.+\u00a0; .+\.$/u.test(reason.fr) ||
      !/^\p{Lu}.+; .+\.$/u.test(reason.en) ||
      /['"]|\.$/u.test(`${clause.fr}${clause.en}`) ||
      /[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]/u.test(clause.fr),
  );
  expect(badly.map(name)).toEqual([]);
});

test('[CX4] no activity complements what it sells itself', () => {
  const own = COMPLEMENTS.filter((edge) =>
    findActivity(edge.activityId)?.sellsProductIds.includes(edge.productId),
  );
  expect(own.map(name)).toEqual([]);
});

test('[CX4] the jeweller leads to the wedding and never to jewellery', () => {
  for (const id of ['wedding-photography', 'wedding-dress', 'wedding-venue', 'honeymoon-travel']) {
    expect(findComplement('jeweller', id)?.productId).toBe(id);
  }
  expect(findComplement('jeweller', 'wedding-photography')?.reason).toEqual({
    fr: 'Cette boutique est une bijouterie\u00a0; la photographie de mariage va avec les bagues de fiançailles.',
    en: 'This shop is a jeweller; wedding photography goes with engagement rings.',
  });
  const jewels = complementsOf('jeweller').filter(
    (edge) => findProduct(edge.productId)?.iabCategoryId === '1073',
  );
  expect(jewels).toEqual([]);
  expect(activityIntro('jeweller')?.en).toBe('This shop is a jeweller');
  expect(activityIntro('no-such-trade')).toBeNull();
});

test('[CX8] an edge names its occasion if, and only if, it is of the kind same-occasion', () => {
  const unclear = COMPLEMENTS.filter(
    ({ kind, occasion }) => (kind === 'same-occasion') !== (occasion !== null),
  );
  expect(unclear.map(name)).toEqual([]);
  expect(OCCASIONS.filter((one) => !COMPLEMENTS.some(({ occasion }) => occasion === one))).toEqual([]);
});

test('[CX10] no product complements more than 12 % of activities', () => {
  const most = Math.floor(ACTIVITIES.length * 0.12);
  expect(
    above(
      countBy(COMPLEMENTS, ({ productId }) => productId),
      most,
    ),
  ).toEqual([]);
});

test('[CX11] every activity has at least eight complements of at least three kinds; 2,000 in all', () => {
  const thin = ACTIVITIES.filter(({ id }) => {
    const edges = complementsOf(id);
    return edges.length < 8 || new Set(edges.map(({ kind }) => kind)).size < 3;
  });
  expect(thin.map(({ id }) => id)).toEqual([]);
  expect(COMPLEMENTS.length).toBeGreaterThanOrEqual(2000);
});

test('[CX12] no clause serves more than five edges, in either language', () => {
  expect(
    above(
      countBy(COMPLEMENTS, ({ clause }) => clause.fr),
      5,
    ),
  ).toEqual([]);
  expect(
    above(
      countBy(COMPLEMENTS, ({ clause }) => clause.en),
      5,
    ),
  ).toEqual([]);
});

test('[CX13] illness and recovery links only places of care to what is sold without prescription', () => {
  const PRESCRIBED = new Set([
    'contact-lenses',
    'dental-care',
    'general-medicine',
    'glasses',
    'hearing-aids',
    'hospital-care',
    'medical-imaging',
    'midwifery',
    'nursing-care',
    'orthodontics',
    'physiotherapy',
    'speech-therapy',
  ]);
  expect([...PRESCRIBED].filter((id) => findProduct(id) === null)).toEqual([]);
  const wrong = COMPLEMENTS.filter(
    ({ activityId, productId, occasion }) =>
      occasion === 'illness-and-recovery' &&
      (activitySetting(activityId) !== 'health' || PRESCRIBED.has(productId)),
  );
  expect(wrong.map(name)).toEqual([]);
  const medicines = COMPLEMENTS.filter(({ productId }) =>
    ['1473', '1521'].some((root) => isProductIn(productId, root)),
  );
  expect(medicines.map(name)).toEqual([]);
});

test('[CX14] no alcohol beside schools, sport, care, children or the wheel', () => {
  const ALCOHOL = '1002';
  const SOBER = /^(toy|children|baby|video-game|comic|driving|car|garage|tyre|petrol|parking|motor|vehicle)/;
  const wrong = COMPLEMENTS.filter(
    ({ activityId, productId }) =>
      isProductIn(productId, ALCOHOL) && (activitySetting(activityId) !== null || SOBER.test(activityId)),
  );
  expect(wrong.map(name)).toEqual([]);
});
