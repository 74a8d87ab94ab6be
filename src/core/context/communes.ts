import { foldWords } from '../base/fold-words.js';
import { wholeCommuneOf } from './french-geography.js';

/** A commune of France, or an arrondissement of Paris, Lyon or Marseille. */
export interface Commune {
  /** INSEE code. */
  readonly code: string;
  readonly name: string;
  readonly postcodes: readonly string[];
}

/** The communes there are, as questions about them. */
export interface Communes {
  readonly find: (code: string) => Commune | null;
  /** CX30: the commune a postcode and a city name together, or null when they name none or more than one. */
  readonly named: (postcode: string, city: string) => Commune | null;
  /**
   * CX32: communes whose name, postcode or INSEE code begins as typed (accents, case and hyphens aside), the likeliest first:
   * the whole name, then the beginning of the name, of one of its words, then of a postcode or code. Empty for no words.
   */
  readonly search: (typed: string) => readonly Commune[];
}

/** A name as people write it: "St-Étienne CEDEX 2", "Paris 11e". */
const foldName = (name: string): string =>
  foldWords(name)
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .replace(/ cedex( \d+)?$/, '');

/** A name of a big city without the number of an arrondissement behind it. */
const withoutArrondissement = (name: string): string =>
  name.replace(/^(paris|lyon|marseille) \d+(er|e|eme|nd|nde)?( arrondissement)?$/, '$1');

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How well what is typed, folded, begins a commune's name (folded) or one of its numbers; null when it does not. */
function rankOf(typed: string, name: string, { code, postcodes }: Commune): number | null {
  if (name === typed) return 0;
  if (name.startsWith(typed)) return 1;
  if (name.includes(` ${typed}`)) return 2;
  const number = typed.toUpperCase();
  return code === number || postcodes.some((postcode) => postcode.startsWith(number)) ? 3 : null;
}

interface Row extends Commune {
  readonly within: string;
}

function readRows(text: string): readonly Row[] {
  const rows: Row[] = [];
  for (const line of text.split('\n').slice(1)) {
    if (line === '') continue;
    const [code = '', name = '', postcodes = '', within = ''] = line.split('\t');
    rows.push({ code, name, postcodes: postcodes === '' ? [] : postcodes.split(' '), within });
  }
  return rows;
}

/** Reads the register of communes (data/geo/communes.tsv) into what answers questions about them. */
export function readCommunes(text: string): Communes {
  const rows = readRows(text);
  const byCode = new Map<string, Commune>();
  const byPostcode = new Map<string, Commune[]>();
  const formerNames = new Map<string, string[]>();
  for (const { within, ...commune } of rows) {
    if (within !== '' && commune.postcodes.length === 0) {
      formerNames.set(within, [...(formerNames.get(within) ?? []), foldName(commune.name)]);
      continue;
    }
    byCode.set(commune.code, commune);
    for (const postcode of commune.postcodes)
      byPostcode.set(postcode, [...(byPostcode.get(postcode) ?? []), commune]);
  }

  const isCalled = ({ code, name }: Commune, city: string): boolean =>
    foldName(name) === city || (formerNames.get(code)?.includes(city) ?? false);

  const named = [...byCode.values()].map((commune) => ({ commune, name: foldName(commune.name) }));

  return {
    search: (typed) => {
      const wanted = foldName(typed);
      if (wanted === '') return [];
      return named
        .flatMap(({ commune, name }) => {
          const rank = rankOf(wanted, name, commune);
          return rank === null ? [] : [{ commune, rank, name }];
        })
        .sort((a, b) => a.rank - b.rank || compare(a.name, b.name) || compare(a.commune.code, b.commune.code))
        .map(({ commune }) => commune);
    },
    find: (code) => byCode.get(code) ?? null,
    named: (postcode, city) => {
      const there = byPostcode.get(postcode.trim()) ?? [];
      const wanted = withoutArrondissement(foldName(city));
      const called = there.filter((commune) => isCalled(commune, wanted));
      const [only] = called;
      if (only === undefined || called.length > 1) return null;
      // In Paris, Lyon and Marseille the postcode says more than the name.
      const parts = there.filter(({ code }) => code !== only.code && wholeCommuneOf(code) === only.code);
      return parts.length === 1 ? (parts[0] ?? only) : only;
    },
  };
}
