import type { Pairing, PairingRequest } from '../../../src/wire/player/index.js';
import { fullJitter } from '../machine/retry.js';
import type { TimeSample } from '../machine/server-clock.js';
import type { Database } from './database.js';
import { pause } from './deadline.js';
import { bindScreenAnew, dropNewKey, loadIdentity, type Identity, type Ledger } from './identity.js';
import { createLink, type Link } from './link.js';
import { createServer, type Server } from './server.js';

export interface PairAgainEvents {
  readonly onTime: (sample: TimeSample) => void;
  readonly onCode: (pairing: Pairing) => void;
  /** The server does not know the code any more. */
  readonly onCodeGone: () => void;
  /** Stored: from now on this identity speaks for this screen, and plays go into this run of the chain. */
  readonly onApproved: (identity: Identity, screenId: string, ledger: Ledger) => void;
}

export interface PairAgain {
  /** Gets a code for a new key pair; goes on trying until it has one or is dropped. */
  ask(display: () => PairingRequest['display']): void;
  /** Waits on a connection of its own until somebody has typed the code. */
  await(pairingId: string): void;
  /** Ends the asking and forgets the new key. */
  drop(): void;
  close(): void;
}

interface Candidate {
  readonly identity: Identity;
  readonly server: Server;
  readonly link: Link;
}

/** Pairing anew beside an identity that is still being tried: a key pair and a connection of their own. */
export function createPairAgain(database: Database, events: PairAgainEvents): PairAgain {
  let candidate: Promise<Candidate> | null = null;
  /** Counts what was begun and ended, so that a late answer of something ended is dropped. */
  let current = 0;

  async function make(): Promise<Candidate> {
    const identity = await loadIdentity(database, 'key-next');
    const server = createServer(() => identity, events.onTime);
    const link: Link = createLink(server, {
      onUp: () => undefined,
      onDown: () => undefined,
      onRefused: (code) => {
        if (code === 'UNKNOWN_SCREEN' || code === 'BAD_SIGNATURE') events.onCodeGone();
      },
      onOffer: () => Promise.reject(new Error('not a screen yet')),
      onApproved: async (screenId) => {
        const ledger = await bindScreenAnew(database, screenId);
        return () => {
          close();
          events.onApproved(identity, screenId, ledger);
        };
      },
      onClockChanged: () => undefined,
    });
    return { identity, server, link };
  }

  /** A key pair that could not be made or kept is tried anew. */
  function forget(error: unknown): never {
    candidate = null;
    throw error;
  }

  function close(): void {
    current += 1;
    void candidate?.then(
      ({ link }) => {
        link.close();
      },
      () => undefined,
    );
    candidate = null;
  }

  async function ask(display: () => PairingRequest['display']): Promise<void> {
    current += 1;
    const mine = current;
    for (let attempt = 0; mine === current; attempt += 1) {
      try {
        candidate ??= make();
        const { server } = await candidate.catch(forget);
        const pairing = await server.askPairing(display());
        if (mine === current) events.onCode(pairing);
        return;
      } catch {
        await pause(500 + fullJitter(attempt, Math.random()));
      }
    }
  }

  return {
    ask: (display) => void ask(display),
    await: (pairingId) => {
      void candidate?.then(({ link }) => {
        link.connect('pairing', pairingId);
      });
    },
    drop: () => {
      close();
      void dropNewKey(database).catch(() => undefined);
    },
    close,
  };
}
