import { describe, expect, test } from '@jest/globals';
import { type Candidate, groupsOf, isAbout, standingOf } from './candidate-groups.js';

const reason = (code: string) => ({
  ruleId: 'EL1',
  code,
  text: { fr: `raison ${code}`, en: `reason ${code}` },
});
const aCandidate = (over: Partial<Candidate>): Candidate => ({
  flightId: 'f',
  flightName: 'June',
  campaignId: 'c',
  campaignName: 'Weddings',
  advertiserId: 'a',
  advertiser: 'Atelier Lumen',
  verdict: 'eligible',
  score: 0.5,
  why: { fr: 'La photographie va avec les bagues.', en: 'Photography goes with rings.' },
  reasons: [],
  notes: [],
  ...over,
});

describe('what could play here, in groups', () => {
  test('a flight that only lacks the merchant’s word is told apart from those refused', () => {
    const refused = { verdict: 'ineligible' } as const;
    expect(standingOf(aCandidate({}))).toBe('eligible');
    expect(standingOf(aCandidate({ ...refused, reasons: [reason('NEEDS_APPROVAL')] }))).toBe('asks');
    expect(standingOf(aCandidate({ ...refused, reasons: [reason('NEEDS_APPROVAL'), reason('VETO')] }))).toBe(
      'ineligible',
    );
    expect(standingOf(aCandidate(refused))).toBe('ineligible');
  });

  test('flights of a campaign stand together, the best fit first; those refused apart', () => {
    const items = [
      aCandidate({ flightId: '1', score: 0.2 }),
      aCandidate({ flightId: '2', score: 0.9 }),
      aCandidate({ flightId: '3', verdict: 'ineligible', score: 0.95 }),
      aCandidate({ flightId: '4', campaignId: 'd', advertiser: 'Zoé', score: 0.3 }),
      aCandidate({ flightId: '5', campaignId: 'e', advertiser: 'Anne', score: 0.3 }),
    ];
    expect(
      groupsOf(items).map(({ standing, flights }) => [standing, ...flights.map(({ flightId }) => flightId)]),
    ).toEqual([
      ['ineligible', '3'],
      ['eligible', '2', '1'],
      ['eligible', '5'],
      ['eligible', '4'],
    ]);
  });

  test('what is typed is looked for in names and in the words of the page', () => {
    const item = aCandidate({ verdict: 'ineligible', reasons: [reason('VETO')] });
    for (const typed of ['', 'lumen', 'WEDD', 'june atelier', 'bagues', 'raison veto'])
      expect([typed, isAbout(item, typed, 'fr')]).toEqual([typed, true]);
    expect(isAbout(item, 'bagues', 'en')).toBe(false);
  });
});
