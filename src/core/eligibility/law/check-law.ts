import { parseCivilDay } from '../../base/local-time.js';
import { findAdCategory } from '../../context/ad-categories.js';
import type { LawPack, LawRule } from './law-rule.js';

/** What makes law data unfit to be applied. `pack` is a country code, or "default" for the set of all others. */
export type LawFault =
  | {
      readonly code: 'VERSIONS_OVERLAP';
      readonly pack: string;
      readonly ruleId: string;
      /** The two versions, as "from to". */
      readonly versions: readonly [string, string];
    }
  | {
      readonly code: 'CATEGORY_UNKNOWN' | 'DATE_INVALID';
      readonly pack: string;
      readonly ruleId: string;
      readonly value: string;
    }
  | {
      readonly code: 'ENDS_BEFORE_START' | 'WITHOUT_SOURCE' | 'WITHOUT_TEXT';
      readonly pack: string;
      readonly ruleId: string;
    }
  | { readonly code: 'TWO_PACKS'; readonly pack: string };

const FIRST = '0000-00-00';
const LAST = '9999-99-99';
const startOf = ({ validFrom }: LawRule): string => validFrom ?? FIRST;
const endOf = ({ validTo }: LawRule): string => validTo ?? LAST;
const spanOf = ({ validFrom, validTo }: LawRule): string => `${validFrom ?? '…'} ${validTo ?? '…'}`;

function faultsOfRule(rule: LawRule, pack: string): readonly LawFault[] {
  const { id: ruleId } = rule;
  const dates = [rule.validFrom, rule.validTo].filter((date) => date !== null);
  const wrong = dates.filter((date) => parseCivilDay(date) === null);
  const categories = [...(rule.categoryIds ?? []), ...(rule.exceptCategoryIds ?? [])];
  const unknown = categories.filter((id) => findAdCategory(id) === null);
  return [
    ...wrong.map((value) => ({ code: 'DATE_INVALID', pack, ruleId, value }) as const),
    ...unknown.map((value) => ({ code: 'CATEGORY_UNKNOWN', pack, ruleId, value }) as const),
    ...(endOf(rule) <= startOf(rule) ? [{ code: 'ENDS_BEFORE_START', pack, ruleId } as const] : []),
    ...(rule.source.trim() === '' ? [{ code: 'WITHOUT_SOURCE', pack, ruleId } as const] : []),
    ...(rule.text.fr.trim() === '' || rule.text.en.trim() === ''
      ? [{ code: 'WITHOUT_TEXT', pack, ruleId } as const]
      : []),
  ];
}

/** Versions of one rule that hold on a day in common, two by two. */
function overlaps(rules: readonly LawRule[], pack: string): readonly LawFault[] {
  const faults: LawFault[] = [];
  rules.forEach((rule, index) => {
    for (const other of rules.slice(index + 1))
      if (rule.id === other.id && startOf(rule) < endOf(other) && startOf(other) < endOf(rule))
        faults.push({
          code: 'VERSIONS_OVERLAP',
          pack,
          ruleId: rule.id,
          versions: [spanOf(rule), spanOf(other)],
        });
  });
  return faults;
}

/** LW17: everything that makes packs unfit to be applied; empty when they are sound. */
export function checkLawPacks(packs: readonly LawPack[]): readonly LawFault[] {
  const names = packs.map(({ countryCode }) => countryCode ?? 'default');
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...[...new Set(twice)].map((pack) => ({ code: 'TWO_PACKS', pack }) as const),
    ...packs.flatMap(({ rules }, index) => {
      const pack = names[index] ?? 'default';
      return [...rules.flatMap((rule) => faultsOfRule(rule, pack)), ...overlaps(rules, pack)];
    }),
  ];
}
