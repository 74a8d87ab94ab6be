import { expect, test } from '@jest/globals';
import { BUILT_IN_KNOWLEDGE } from '../context/knowledge.js';
import { NO_NETWORK_RULES } from '../context/network.js';
import { aContext, aCreative, aFlight, aScreen, TUESDAY_11H } from '../eligibility/candidate.fixture.js';
import { ASKS_NOTHING } from '../eligibility/terms.js';
import { asId } from '../base/ids.js';
import { touches } from './touches.js';

const FACTS = {
  context: aContext(),
  zone: { id: asId<never>('zone-1'), venueId: asId<never>('venue-1'), name: 'Comptoir', kind: 'counter' },
  slots: [],
  screen: aScreen(),
  ownContent: [],
  approvedCampaignIds: [],
  network: NO_NETWORK_RULES,
  knowledge: BUILT_IN_KNOWLEDGE,
} as const;

test.each([
  ['a fit', true, {}],
  ['what only waits for an approval', true, { creatives: [aCreative({ approval: 'pending' })] }],
  ['a paused flight', true, { state: 'paused' }],
  ['a rival', false, { productIds: ['engagement-ring'] }],
  ['what has no link', false, { productIds: ['tyres'] }],
  ['another trade asked for', false, { context: { ...ASKS_NOTHING, activityIds: ['bakery'] } }],
  ['the other orientation', false, { creatives: [aCreative({ widthPx: 1080, heightPx: 1920 })] }],
  [
    'one creative of two that fits',
    true,
    { creatives: [aCreative({ widthPx: 1, heightPx: 2 }), aCreative()] },
  ],
  ['nothing to show', false, { creatives: [] }],
] as const)('[PL13] a change to a flight re-plans a screen or not: %s', (_, expected, change) => {
  expect(touches(FACTS, aFlight({ creatives: [aCreative()], ...change }), TUESDAY_11H)).toBe(expected);
});
