import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Edges } from '../../src/wire/api/knowledge.js';
import type { Candidates, VenueDetail } from '../../src/wire/api/venues.js';
import { type ApiClient, startTestApp, type TestApp } from '../support/app.js';
import { anAdvertiser, anOperator, declareShop, signUp } from '../support/people.js';

const EDGE = {
  kind: 'goes-with',
  occasion: null,
  season: null,
  strength: 0.8,
  clause: { fr: 'une belle voiture emmène les mariés', en: 'a fine car takes the couple away' },
};
const TYRES = '/knowledge/edges/jeweller/tyres';

let app: TestApp;
let operator: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  operator = await anOperator(app);
});
afterAll(() => app.close());

const edges = (): Promise<Edges> => operator.get<Edges>('/knowledge/edges?activityId=jeweller');

test('[CX20] an operator writes a link, takes one away, and goes back to what came with the product', async () => {
  const before = await edges();
  expect(before.version).toBe('built-in');
  const written = await operator.put<Edges>(TYRES, EDGE);
  expect(written.version).not.toBe(before.version);
  expect(written.items.find(({ productId }) => productId === 'tyres')).toMatchObject({
    isEdited: true,
    reason: { en: 'This shop is a jeweller; a fine car takes the couple away.' },
  });
  const without = (await operator.delete('/knowledge/edges/jeweller/opera')) as Edges;
  expect(without.removedProductIds).toEqual(['opera']);
  expect(without.items.some(({ productId }) => productId === 'opera')).toBe(false);
  await operator.post('/knowledge/edges/jeweller/opera/restore', {});
  await operator.post(`${TYRES}/restore`, {});
  expect(await edges()).toEqual(before);
});

test('[CX4] [CX10] a faulty link is refused with every fault, and nothing is kept', async () => {
  const before = await edges();
  const refused = await operator.raw('PUT', '/api/v1/knowledge/edges/jeweller/watch', {
    ...EDGE,
    kind: 'same-occasion',
    clause: { fr: '{shop}', en: 'for {viewer}' },
  });
  expect(refused.status).toBe(422);
  const problem = JSON.parse(refused.text) as { code: string; errors: { field: string; code: string }[] };
  expect(problem.code).toBe('EDGE_REFUSED');
  expect(problem.errors.map(({ field, code }) => `${field} ${code}`)).toEqual([
    'productId EDGE_OWN_PRODUCT',
    'clause.fr EDGE_WITHOUT_REASON',
    'clause EDGE_SLOT_UNKNOWN',
    'occasion EDGE_OCCASION_MISPLACED',
  ]);
  const nowhere = await operator.raw('DELETE', '/api/v1/knowledge/edges/jeweller/tyres');
  expect(JSON.parse(nowhere.text)).toMatchObject({ errors: [{ code: 'EDGE_NOT_THERE' }] });
  const unknown = await operator.raw('PUT', '/api/v1/knowledge/edges/no-such-trade/tyres', EDGE);
  expect(JSON.parse(unknown.text)).toMatchObject({ errors: [{ code: 'EDGE_ACTIVITY_UNKNOWN' }] });
  const worn = { ...EDGE, clause: { fr: 'partout la même chose', en: 'the same thing everywhere' } };
  for (const activity of ['jeweller', 'watchmaker', 'bookshop', 'barber', 'spa'])
    await operator.put(`/knowledge/edges/${activity}/tyres`, worn);
  const sixth = await operator.raw('PUT', '/api/v1/knowledge/edges/optician/tyres', worn);
  expect(JSON.parse(sixth.text)).toMatchObject({ errors: [{ code: 'EDGE_REASON_WORN' }, {}] });
  for (const activity of ['jeweller', 'watchmaker', 'bookshop', 'barber', 'spa'])
    await operator.post(`/knowledge/edges/${activity}/tyres/restore`, {});
  expect(await edges()).toEqual(before);
});

test('[RE12] [RE11] [RE8] what a merchant would like to see decides what could play there, and only there', async () => {
  const { api: merchant } = await signUp(app, 'merchant', 'Maison Alba');
  const { venueId } = await declareShop(merchant);
  const { venueId: otherId } = await declareShop(merchant);
  const garage = await anAdvertiser(app, 'Garage', 'baby-1920x1080.jpg', { productIds: ['tyres'] });
  await operator.post(`/creatives/${garage.creative.id}/approve`);
  const verdicts = async (): Promise<readonly (readonly string[])[]> =>
    Promise.all(
      [venueId, otherId].map(async (id) => {
        const { items } = await merchant.get<Candidates>(`/venues/${id}/candidates`);
        return items.flatMap(({ reasons }) => reasons.map(({ code }) => code));
      }),
    );
  expect(await verdicts()).toEqual([['NOT_RELEVANT'], ['NOT_RELEVANT']]);

  const taste = {
    likedProductIds: ['tyres'],
    minimumScore: 0.3,
    ownComplements: [{ ...EDGE, productId: 'tyres' }],
  };
  const changed = await merchant.put<VenueDetail>(`/venues/${venueId}/taste`, taste);
  expect(changed.taste).toEqual(taste);
  expect(await verdicts()).toEqual([[], ['NOT_RELEVANT']]);

  await merchant.put(`/venues/${venueId}/taste`, { ...taste, minimumScore: 0.99 });
  expect(await verdicts()).toEqual([['NOT_RELEVANT'], ['NOT_RELEVANT']]);
});

test('[CX21] a faulty link of a shop is refused by its place, and nothing of the taste is kept', async () => {
  const { api: merchant } = await signUp(app, 'merchant', 'Maison Berthe');
  const { venueId } = await declareShop(merchant);
  const own = { ...EDGE, productId: 'tyres' };
  const put = (taste: unknown) => merchant.send('PUT', `/venues/${venueId}/taste`, taste);
  const faulty = await put({
    likedProductIds: [],
    minimumScore: 0,
    ownComplements: [own, { ...own, productId: 'watch' }],
  });
  expect(faulty).toMatchObject({
    status: 422,
    body: {
      code: 'EDGE_REFUSED',
      errors: [{ field: 'ownComplements.1.productId', code: 'EDGE_OWN_PRODUCT' }],
    },
  });
  expect(await put({ likedProductIds: ['moon-dust'], minimumScore: 0, ownComplements: [] })).toMatchObject({
    status: 422,
    body: { code: 'PRODUCT_UNKNOWN', field: 'likedProductIds' },
  });
  const kept = await merchant.get<VenueDetail>(`/venues/${venueId}`);
  expect(kept.taste).toEqual({ likedProductIds: [], minimumScore: 0, ownComplements: [] });

  // A shop that becomes one of another trade keeps no link to what it then sells.
  expect(await put({ likedProductIds: [], minimumScore: 0, ownComplements: [own] })).toMatchObject({
    status: 200,
  });
  expect(await merchant.send('PATCH', `/venues/${venueId}`, { activityId: 'tyre-centre' })).toMatchObject({
    status: 422,
    body: {
      code: 'EDGE_REFUSED',
      errors: [{ field: 'ownComplements.0.productId', code: 'EDGE_OWN_PRODUCT' }],
    },
  });
  expect(await merchant.get<VenueDetail>(`/venues/${venueId}`)).toMatchObject({ activityId: 'jeweller' });
});
