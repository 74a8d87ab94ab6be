import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Communes, readCommunes } from '../../core/context/communes.js';
import { PACKAGE_ROOT } from '../../platform/package-root.js';

let register: Communes | null = null;

/** The register of French communes, read once, when first asked for. */
export function communes(): Communes {
  register ??= readCommunes(readFileSync(join(PACKAGE_ROOT, 'data', 'geo', 'communes.tsv'), 'utf8'));
  return register;
}
