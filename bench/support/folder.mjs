import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { owing } from './leftovers.mjs';

/** An empty folder, and how to get rid of it. */
export async function newFolder() {
  const path = await mkdtemp(join(tmpdir(), 'entracte-bench-'));
  return { path, remove: owing(() => rm(path, { recursive: true, force: true })) };
}
