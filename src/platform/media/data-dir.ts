import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { naming, systemCode } from '../start-error.js';

/** Makes the data folder where it is missing, or says that `DATA_DIR` cannot be one. */
export async function makeDataDir(path: string): Promise<void> {
  await naming('DATA_DIR', `${path} is no folder and cannot be made one`, () => makeFolder(path));
}

/** One folder at a time: Node's own recursive `mkdir` never ends under /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isMade(path)) return;
  await makeFolder(dirname(path));
  if (!(await isMade(path))) await mkdir(path);
}

/** Makes one folder, or finds it made; false when the one it lies in is missing. */
async function isMade(path: string): Promise<boolean> {
  try {
    await mkdir(path);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT') return false;
    // Some systems refuse to make what is there already with another code than EEXIST.
    if (
      await stat(path).then(
        (found) => found.isDirectory(),
        () => false,
      )
    )
      return true;
    throw error;
  }
}
