import { SnapshotSchema } from '../../../src/wire/player/index.js';
import type { Held } from '../machine/state.js';
import { sha256 } from './bytes.js';
import type { Database } from './database.js';

interface StoredSnapshot {
  readonly version: number;
  readonly hash: string;
  readonly text: string;
}

/** Reads a snapshot's text: only what has the promised hash, is understood, and is for this screen is held. */
export async function verifySnapshot(stored: StoredSnapshot, screenId: string): Promise<Held | null> {
  if ((await sha256(stored.text)) !== stored.hash) return null;
  let json: unknown;
  try {
    json = JSON.parse(stored.text);
  } catch {
    return null;
  }
  const parsed = SnapshotSchema.safeParse(json);
  if (!parsed.success || parsed.data.screenId !== screenId) return null;
  return { version: stored.version, hash: stored.hash, snapshot: parsed.data };
}

export interface SnapshotStore {
  /** The current snapshot and the one before it; a damaged one is passed over. */
  load(screenId: string): Promise<{ readonly current: Held | null; readonly lastGood: Held | null }>;
  /** Keeps a verified snapshot for the next start; the one before it stays as last good. */
  save(snapshot: StoredSnapshot): Promise<void>;
}

export function createSnapshotStore(database: Database): SnapshotStore {
  return {
    load: async (screenId) => {
      const [current, lastGood] = await database.read((tx) =>
        Promise.all([
          tx.get<StoredSnapshot>('values', 'snapshot'),
          tx.get<StoredSnapshot>('values', 'snapshot-before'),
        ]),
      );
      const newer = current === undefined ? null : await verifySnapshot(current, screenId);
      const older = lastGood === undefined ? null : await verifySnapshot(lastGood, screenId);
      return { current: newer ?? older, lastGood: older };
    },
    save: (snapshot) =>
      database.write(async (tx) => {
        const before = await tx.get<StoredSnapshot>('values', 'snapshot');
        if (before !== undefined && before.hash !== snapshot.hash)
          tx.put('values', before, 'snapshot-before');
        tx.put('values', snapshot, 'snapshot');
      }),
  };
}
