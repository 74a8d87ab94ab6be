import { within } from './deadline.js';

const OPEN_DEADLINE_MS = 5_000;

/** The two stores: single values by name, and plays by boot number and sequence. */
export type StoreName = 'values' | 'plays';

export interface Transaction {
  get<T>(store: StoreName, key: IDBValidKey): Promise<T | undefined>;
  all<T>(store: StoreName, range: IDBKeyRange | null, most: number): Promise<readonly T[]>;
  last<T>(store: StoreName): Promise<T | undefined>;
  put(store: StoreName, value: unknown, key?: IDBValidKey): void;
  remove(store: StoreName, key: IDBValidKey | IDBKeyRange): void;
}

export interface Database {
  /**
   * Runs `work` in one transaction and resolves when it is on disk (`oncomplete`, strict durability), never on a
   * request's own success: under a full disk that comes first and the abort after it. `work` may only await requests.
   */
  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  read<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
}

const failure = (error: DOMException | null, fallback: string): Error => error ?? new Error(fallback);

function requestDone<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(failure(request.error, 'storage request failed'));
    };
  });
}

function open(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('values');
    request.result.createObjectStore('plays', { keyPath: ['boot', 'seq'] });
  };
  return requestDone(request);
}

/** Opens a database; one that cannot be opened is damaged, and is made anew rather than waited for. */
async function openOrRebuild(name: string): Promise<IDBDatabase> {
  try {
    return await within(OPEN_DEADLINE_MS, 'storage', open(name));
  } catch {
    await within(OPEN_DEADLINE_MS, 'storage removal', requestDone(indexedDB.deleteDatabase(name)));
    return within(OPEN_DEADLINE_MS, 'storage', open(name));
  }
}

export async function openDatabase(name: string): Promise<Database> {
  const idb = await openOrRebuild(name);

  async function run<T>(mode: 'readonly' | 'readwrite', work: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = idb.transaction(['values', 'plays'], mode, { durability: 'strict' });
    const done = new Promise<void>((resolve, reject) => {
      tx.oncomplete = () => {
        resolve();
      };
      tx.onabort = () => {
        reject(failure(tx.error, 'storage transaction aborted'));
      };
    });
    const handle: Transaction = {
      get: async <V>(store: StoreName, key: IDBValidKey) =>
        (await requestDone(tx.objectStore(store).get(key))) as V | undefined,
      all: async <V>(store: StoreName, range: IDBKeyRange | null, most: number) =>
        (await requestDone(tx.objectStore(store).getAll(range, most))) as V[],
      last: async <V>(store: StoreName) =>
        (await requestDone(tx.objectStore(store).openCursor(null, 'prev')))?.value as V | undefined,
      put: (store, value, key) => {
        tx.objectStore(store).put(value, key);
      },
      remove: (store, key) => {
        tx.objectStore(store).delete(key);
      },
    };
    let result: T;
    try {
      result = await work(handle);
    } catch (error) {
      done.catch(() => undefined);
      try {
        tx.abort();
      } catch {
        // Already aborted by the failure that brought us here.
      }
      throw error;
    }
    await done;
    return result;
  }

  return {
    write: (work) => run('readwrite', work),
    read: (work) => run('readonly', work),
  };
}
