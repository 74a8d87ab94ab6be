import type { Candidate } from './candidate.js';
import { hasLawPack } from './law/law-book.js';
import type { Note } from './reason.js';

const NONE: readonly Note[] = [];

/** Whether French law would ask for French beside what the ad says. */
const lacksFrench = ({ context, creative: { language } }: Candidate): boolean =>
  context.countryCode === 'FR' && language !== 'fr' && language !== 'none';

/**
 * EL20, LW18: what is worth knowing of an answer though it refuses nothing. An ad that is not in French is noted, not
 * refused: loi 94-665 allows it beside a French text as legible, which only a person who sees the picture can judge.
 */
export function notesOn(candidate: Candidate): readonly Note[] {
  const { countryCode } = candidate.context;
  const isWithoutPack = !hasLawPack(countryCode);
  const isWithoutFrench = lacksFrench(candidate);
  if (!isWithoutPack && !isWithoutFrench) return NONE;
  return [
    ...(isWithoutFrench
      ? [{ code: 'LANGUAGE', ruleId: 'EL20', language: candidate.creative.language } as const]
      : []),
    ...(isWithoutPack ? [{ code: 'NO_LAW_PACK', ruleId: 'LW18', countryCode } as const] : []),
  ];
}
