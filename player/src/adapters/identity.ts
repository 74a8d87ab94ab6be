import { NO_PLAY_BEFORE } from '../../../src/core/proof/play-line.js';
import type { PublicKey } from '../../../src/wire/player/index.js';
import { base64url, utf8 } from './bytes.js';
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

async function storedKey(database: Database): Promise<CryptoKeyPair> {
  const stored = await database.read((tx) => tx.get<CryptoKeyPair>('values', 'key'));
  if (stored !== undefined) return stored;
  const made = await crypto.subtle.generateKey(CURVE, false, ['sign', 'verify']);
  await database.write((tx) => {
    tx.put('values', made, 'key');
    return Promise.resolve();
  });
  return made;
}

/** The screen's key pair, made here once; the private half cannot leave the browser, not even for us. */
export async function loadIdentity(database: Database): Promise<Identity> {
  const pair = await storedKey(database);
  const jwk = await crypto.subtle.exportKey('jwk', pair.publicKey);
  return {
    publicKey: { kty: 'EC', crv: 'P-256', x: jwk.x ?? '', y: jwk.y ?? '' },
    sign: async (text) => base64url(await crypto.subtle.sign(SIGNATURE, pair.privateKey, utf8(text))),
  };
}

/** Starts a run of the player: it becomes the owner of the chain, with a number one above the last. */
export function startBoot(database: Database, bootId: string): Promise<Ledger> {
  return database.write(async (tx) => {
    const before = await readLedger(tx);
    const ledger: Ledger = { ...before, boot: before.boot + 1, bootId };
    tx.put('values', ledger, 'ledger');
    return ledger;
  });
}

/**
 * Binds this player to a screen. Another screen than before starts a chain of its own, without the plays of the one
 * before: they are signed for a screen that this key no longer speaks for.
 */
export function bindScreen(database: Database, screenId: string): Promise<void> {
  return database.write(async (tx) => {
    const before = await readLedger(tx);
    if (before.screenId === screenId) return;
    tx.remove('plays', IDBKeyRange.lowerBound([0, 0]));
    tx.put('values', { ...before, screenId, lastHash: NO_PLAY_BEFORE }, 'ledger');
  });
}
