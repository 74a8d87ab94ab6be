import type { Candidates } from '../../../src/wire/api/index.js';
import type { Language } from '../i18n/language.js';
import { hasWords } from '../shared/find-words.js';

export type Candidate = Candidates['items'][number];
/** What a merchant can make of a flight: it may play, it only waits for the merchant's word, or it does not play. */
export type Standing = 'eligible' | 'asks' | 'ineligible';

/** The flights of one campaign that stand alike here, the best fitting first. */
export interface CandidateGroup {
  readonly campaignId: string;
  readonly campaignName: string;
  readonly advertiser: string;
  readonly standing: Standing;
  readonly flights: readonly Candidate[];
}

export function standingOf({ verdict, reasons }: Candidate): Standing {
  if (verdict === 'eligible') return 'eligible';
  return reasons.length > 0 && reasons.every(({ code }) => code === 'NEEDS_APPROVAL') ? 'asks' : 'ineligible';
}

/** Whether a flight is about the words typed: its names, its advertiser, and what is said of it in a language. */
export const isAbout = (item: Candidate, typed: string, language: Language): boolean =>
  hasWords(
    typed,
    [
      item.advertiser,
      item.campaignName,
      item.flightName,
      item.why[language],
      ...item.reasons.map(({ text }) => text[language]),
    ].join(' '),
  );

const bestOf = (group: CandidateGroup): number => group.flights[0]?.score ?? 0;

/** Flights by advertiser, campaign and standing; groups in the order of their best fit, then by name. */
export function groupsOf(items: readonly Candidate[]): CandidateGroup[] {
  const groups = new Map<string, CandidateGroup>();
  for (const item of items.toSorted((a, b) => b.score - a.score)) {
    const standing = standingOf(item);
    const { campaignId, campaignName, advertiser } = item;
    const key = `${campaignId} ${standing}`;
    const flights = [...(groups.get(key)?.flights ?? []), item];
    groups.set(key, { campaignId, campaignName, advertiser, standing, flights });
  }
  return [...groups.values()].sort(
    (a, b) =>
      bestOf(b) - bestOf(a) ||
      a.advertiser.localeCompare(b.advertiser) ||
      a.campaignName.localeCompare(b.campaignName),
  );
}
