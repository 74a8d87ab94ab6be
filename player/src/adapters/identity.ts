import { NO_PLAY_BEFORE } from '../../../src/core/proof/play-line.js';
import type { PublicKey } from '../../../src/wire/player/index.js';
import { base64url, randomHex, utf8 } from './bytes.js';
import type { Database, Transaction } from './database.js';

const CURVE = { name: 'ECDSA', namedCurve: 'P-256' } as const;
const SIGNATURE = { name: 'ECDSA', hash: 'SHA-256' } as const;

/** Where this screen's chain of plays stands, and which run of the player may write to it. */
export interface Ledger {
  readonly screenId: string | null;
  readonly lastHash: string;
  /** Counts the runs of this player, so that plays of older runs are sent first. */
  readonly boot: number;
  /** The run that owns the chain; another tab that took over makes the older one stop writing. */
  readonly bootId: string;
}

const NEW_LEDGER: Ledger = { screenId: null, lastHash: NO_PLAY_BEFORE, boot: 0, bootId: '' };

export const readLedger = async (tx: Transaction): Promise<Ledger> =>
  (await tx.get<Ledger>('values', 'ledger')) ?? NEW_LEDGER;

export interface Identity {
  readonly publicKey: PublicKey;
  /** ES256 over the text's UTF-8, in IEEE P1363 form, base64url. */
  sign(text: string): Promise<string>;
}

/** The key of the screen, and the one that waits beside it to be paired anew. */
type KeyName = 'key' | 'key-next';

async function storedKey(database: Database, name: KeyName): Promise<CryptoKeyPair> {
  const stored = await database.read((tx) => tx.get<CryptoKeyPair>('values', name));
  if (stored !== undefined) return stored;
  const made = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
  await database.write((tx) => {
    tx.put('values', made, name);
    return Promise.resolve();
  });
  return made;
}

/** A key pair made here once; the private half cannot leave the browser, not even for us. */
export async function loadIdentity(database: Database, name: KeyName): Promise<Identity> {
  const pair = await storedKey(database, name);
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    publicKey: { kty: 'EC', crv: 'P-256', x: jwk.x ?? '', y: jwk.y ?? '' },
    sign: async (text) => base64url(await crypto.subtle.sign(SIGNATURE, pair.privateKey, utf8(text))),
  };
}

/** Starts a run of the player: it becomes the owner of the chain, with a number one above the last. */
export function startBoot(database: Database): Promise<Ledger> {
  return database.write(async (tx) => {
    const before = await readLedger(tx);
    const ledger: Ledger = { ...before, boot: before.boot + 1, bootId: randomHex(16) };
    tx.put('values', ledger, 'ledger');
    return ledger;
  });
}

const ALL_PLAYS = (): IDBKeyRange => IDBKeyRange.lowerBound([0, 0]);

/**
 * Binds this player to a screen by the key it has. Another screen than before starts a chain of its own, without the
 * plays of the one before: they are signed for a screen that this key no longer speaks for.
 */
export function bindScreen(database: Database, screenId: string): Promise<void> {
  return database.write(async (tx) => {
    const before = await readLedger(tx);
    if (before.screenId === screenId) return;
    tx.remove('plays', ALL_PLAYS());
    tx.put('values', { ...before, screenId, lastHash: NO_PLAY_BEFORE }, 'ledger');
  });
}

/**
 * Binds this player to a screen by its new key: one transaction, so that there is never a key without its screen. Plays
 * not yet receipted go, because a key cannot vouch for what was shown before it was paired; the chain of the same screen
 * goes on from its last hash, so that the ledger shows a hash it never received where plays are missing. Returns the
 * chain as a new run of the player, whose plays count from 1.
 */
export function bindScreenAnew(database: Database, screenId: string): Promise<Ledger> {
  return database.write(async (tx) => {
    const pair = await tx.get<CryptoKeyPair>('values', 'key-next');
    if (pair === undefined) throw new Error('the new key was dropped before its approval came');
    const before = await readLedger(tx);
    const lastHash = before.screenId === screenId ? before.lastHash : NO_PLAY_BEFORE;
    const ledger: Ledger = { screenId, lastHash, boot: before.boot + 1, bootId: randomHex(16) };
    tx.put('values', pair, 'key');
    tx.remove('values', 'key-next');
    tx.remove('plays', ALL_PLAYS());
    tx.put('values', ledger, 'ledger');
    return ledger;
  });
}

/** Forgets the new key: the old one is accepted again. */
export function dropNewKey(database: Database): Promise<void> {
  return database.write((tx) => {
    tx.remove('values', 'key-next');
    return Promise.resolve();
  });
}
