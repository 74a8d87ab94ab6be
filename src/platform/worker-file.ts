import { join } from 'node:path';
import { PACKAGE_ROOT } from './package-root.js';

/** The built file of a worker thread: threads run JavaScript, also where what starts them is run from its sources. */
export const workerFile = (module: string, name: string): string =>
  join(PACKAGE_ROOT, 'dist/src/modules', module, `${name}.js`);
