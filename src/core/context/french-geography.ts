import { DEPARTEMENT_TABLE, REGION_TABLE } from './french-departements.js';
import { readTable } from './knowledge-table.js';

/** A part of France that places are asked for by. */
export interface Territory {
  /** INSEE code. */
  readonly code: string;
  readonly name: string;
}

export interface Departement extends Territory {
  readonly regionCode: string;
}

/** Every région, in order of code; the overseas collectivities are régions of their own. */
export const REGIONS: readonly Territory[] = readTable(REGION_TABLE, 2).map(([code = '', name = '']) => ({
  code,
  name,
}));

/** Every département, in order of code. */
export const DEPARTEMENTS: readonly Departement[] = readTable(DEPARTEMENT_TABLE, 3).map(
  ([code = '', regionCode = '', name = '']) => ({ code, regionCode, name }),
);

const regions = new Map(REGIONS.map((region) => [region.code, region]));
const departements = new Map(DEPARTEMENTS.map((departement) => [departement.code, departement]));

export const findRegion = (code: string): Territory | null => regions.get(code) ?? null;
export const findDepartement = (code: string): Departement | null => departements.get(code) ?? null;

/** CX31: the département of a commune is how its INSEE code begins: two characters, three overseas. */
export const departementOf = (communeCode: string): string =>
  communeCode.startsWith('97') || communeCode.startsWith('98')
    ? communeCode.slice(0, 3)
    : communeCode.slice(0, 2);

/** CX31: the région of a commune, by its département; null for a code of none. */
export const regionOf = (communeCode: string): string | null =>
  departements.get(departementOf(communeCode))?.regionCode ?? null;

/** The arrondissements that have codes of their own: first, last, and their commune. */
const ARRONDISSEMENTS = [
  ['75101', '75120', '75056'],
  ['69381', '69389', '69123'],
  ['13201', '13216', '13055'],
] as const;

/** CX31: the commune that an arrondissement of Paris, Lyon or Marseille is part of; any other code is its own. */
export function wholeCommuneOf(communeCode: string): string {
  for (const [first, last, commune] of ARRONDISSEMENTS)
    if (first <= communeCode && communeCode <= last) return commune;
  return communeCode;
}

/**
 * The département a French postcode nearly always means, for what must rather be too careful than too lax: a few communes on
 * a border have their neighbour's. Null when it names none.
 */
export function departementOfPostcode(postcode: string): string | null {
  const corsican = /^20[012]/.exec(postcode);
  const code =
    corsican !== null
      ? postcode.startsWith('202')
        ? '2B'
        : '2A'
      : departementOf(postcode === '97133' ? '977' : postcode === '97150' ? '978' : postcode);
  return departements.has(code) ? code : null;
}
