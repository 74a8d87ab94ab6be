import { expect, test } from '@jest/globals';
import {
  BUILT_IN_KNOWLEDGE,
  compileKnowledge,
  edgeFaults,
  type EdgeTerms,
  ownComplementFaults,
  wholeFaults,
} from './knowledge.js';

const terms = (over: Partial<EdgeTerms> = {}): EdgeTerms => ({
  kind: 'goes-with',
  occasion: null,
  season: null,
  strength: 0.6,
  clause: { fr: 'une belle voiture emmène les mariés', en: 'a fine car takes the couple away' },
  ...over,
});
const codes = (over: Partial<EdgeTerms>, activityId = 'jeweller', productId = 'tyres'): string[] =>
  edgeFaults(activityId, productId, terms(over)).map(({ code }) => code);

test('[CX20] an edit puts an edge in place of the one there, or takes it away; the last of a pair decides', () => {
  const knowledge = compileKnowledge(
    [
      { activityId: 'jeweller', productId: 'tyres', edge: terms() },
      { activityId: 'jeweller', productId: 'opera', edge: null },
      { activityId: 'jeweller', productId: 'tyres', edge: terms({ strength: 0.4 }) },
    ],
    '2',
  );
  expect(knowledge.edge('jeweller', 'tyres')).toMatchObject({
    strength: 0.4,
    reason: { en: 'This shop is a jeweller; a fine car takes the couple away.' },
  });
  expect(knowledge.edge('jeweller', 'opera')).toBeNull();
  expect(knowledge.edgesOf('jeweller').length).toBe(BUILT_IN_KNOWLEDGE.edgesOf('jeweller').length);
  expect(knowledge.edges.length).toBe(BUILT_IN_KNOWLEDGE.edges.length);
  expect(knowledge.version).toBe('2');
  expect(BUILT_IN_KNOWLEDGE.edge('jeweller', 'opera')).not.toBeNull();
});

test('[CX4] a fault of an edge has its own code, and every fault is told', () => {
  expect(codes({})).toEqual([]);
  expect(codes({}, 'no-such-trade')).toEqual(['EDGE_ACTIVITY_UNKNOWN']);
  expect(codes({}, 'jeweller', 'moon-dust')).toEqual(['EDGE_PRODUCT_UNKNOWN']);
  expect(codes({}, 'jeweller', 'watch')).toEqual(['EDGE_OWN_PRODUCT']);
  expect(codes({ strength: 0 })).toEqual(['EDGE_STRENGTH_OUT_OF_RANGE']);
  expect(codes({ strength: Number.NaN })).toEqual(['EDGE_STRENGTH_OUT_OF_RANGE']);
  expect(codes({ kind: 'same-occasion' })).toEqual(['EDGE_OCCASION_MISPLACED']);
  expect(codes({ occasion: 'party' })).toEqual(['EDGE_OCCASION_MISPLACED']);
  expect(codes({ clause: { fr: ' {shop} · {ad} ', en: '' }, strength: 2 })).toEqual([
    'EDGE_WITHOUT_REASON',
    'EDGE_WITHOUT_REASON',
    'EDGE_STRENGTH_OUT_OF_RANGE',
  ]);
  expect(codes({ clause: { fr: 'pour {viewer}', en: 'for {viewer' } })).toEqual([
    'EDGE_SLOT_UNKNOWN',
    'EDGE_SLOT_UNKNOWN',
  ]);
});

test('[CX9] no edit leads to a regulated offer, whatever its category', () => {
  const pairs = [
    ['pharmacy', 'non-prescription-medicine'],
    ['bank', 'payday-loan'],
    ['dietitian', 'weight-loss-pills'],
    ['bar', 'sports-betting'],
  ] as const;
  for (const [activityId, productId] of pairs)
    expect([productId, codes({}, activityId, productId)]).toEqual([productId, ['EDGE_CATEGORY_DENIED']]);
});

test('[CX10] a reason that serves six edges and a product that goes with everything are found', () => {
  const same = ['bakery', 'butcher', 'florist', 'barber', 'bookshop', 'optician'].map((activityId) => ({
    ...terms(),
    activityId,
    productId: 'tyres',
    reason: { fr: '', en: '' },
  }));
  expect(wholeFaults(same.slice(0, 5), 100)).toEqual([]);
  expect(wholeFaults(same, 100).map(({ code }) => code)).toEqual(['EDGE_REASON_WORN', 'EDGE_REASON_WORN']);
  expect(wholeFaults(same, 49)).toContainEqual({
    code: 'EDGE_PRODUCT_EVERYWHERE',
    productId: 'tyres',
    activities: 6,
  });
});

test('[CX21] the links a merchant declares are checked like any other, and the faulty one is named', () => {
  const own = { ...terms(), productId: 'tyres' };
  expect(ownComplementFaults('jeweller', [own])).toEqual([]);
  expect(ownComplementFaults('jeweller', [own, { ...own, productId: 'watch' }])).toEqual([
    { index: 1, fault: { code: 'EDGE_OWN_PRODUCT', productId: 'watch' } },
  ]);
});
