/**
 * Turns @etalab/decoupage-administratif into what Entracte needs of it: `node bin/build-geo.mjs` writes
 * data/geo/communes.tsv and src/core/context/french-departements.ts again, the same bytes for the same package.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PACKAGE = dirname(createRequire(import.meta.url).resolve('@etalab/decoupage-administratif'));
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8'));
const read = (name) => JSON.parse(readFileSync(join(PACKAGE, 'data', `${name}.json`), 'utf8'));
const byCode = (a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);

/** A part of a commune (arrondissement, or a former commune) names the one it lies in. */
const rowOf = ({ code, nom, codesPostaux = [], commune, chefLieu, type }) =>
  [code, nom, codesPostaux.join(' '), type === 'commune-actuelle' ? '' : (commune ?? chefLieu)].join('\t');

const communes = read('communes')
  // A former commune that gave its code to the new one adds nothing but its old name.
  .filter(({ type, code, chefLieu, nom }, _, all) => {
    if (type === 'commune-actuelle' || type === 'arrondissement-municipal') return true;
    return !all.some(
      (one) => one.type === 'commune-actuelle' && one.code === (chefLieu ?? code) && one.nom === nom,
    );
  })
  .map((commune) => ({ code: commune.code, row: rowOf(commune) }))
  .sort((a, b) => byCode(a, b) || (a.row < b.row ? -1 : 1));
writeFileSync(
  join(ROOT, 'data/geo/communes.tsv'),
  ['code\tname\tpostcodes\twithin', ...communes.map(({ row }) => row), ''].join('\n'),
);

const regions = read('regions').sort(byCode);
const departements = read('departements').sort(byCode);
const table = (rows) => rows.map((row) => row.join(' | ')).join('\n');
writeFileSync(
  join(ROOT, 'src/core/context/french-departements.ts'),
  `/**
 * Régions and départements of France, written by bin/build-geo.mjs from @etalab/decoupage-administratif ${version} (MIT;
 * INSEE, Code officiel géographique). The overseas collectivities stand as both.
 */

/** INSEE code | name. */
export const REGION_TABLE = \`
${table(regions.map(({ code, nom }) => [code, nom]))}
\`;

/** INSEE code | code of the région | name. */
export const DEPARTEMENT_TABLE = \`
${table(departements.map(({ code, region, nom }) => [code, region, nom]))}
\`;
`,
);
