import * as z from 'zod/mini';
import {
  ChallengeSchema,
  PairingSchema,
  signedText,
  type Handshake,
  type Pairing,
  type PairingRequest,
  RefusedSchema,
} from '../../../src/wire/player/index.js';
import type { TimeSample } from '../machine/server-clock.js';
import { base64url, utf8 } from './bytes.js';
import { fetchWhole, type WholeResponse } from './deadline.js';
import type { Identity } from './identity.js';

const REQUEST_MS = 10_000;
const SNAPSHOT_MS = 30_000;

const DemoPairingSchema = z.object({ screenId: z.string() });

/** An answer of the server that is not the one hoped for. */
export class ServerError extends Error {
  constructor(
    readonly status: number,
    readonly code: string | null,
  ) {
    super(`server answered ${String(status)}${code === null ? '' : ` (${code})`}`);
    this.name = 'ServerError';
  }
}

export interface SnapshotAnswer {
  readonly version: number;
  readonly hash: string;
  readonly text: string;
}

export interface Server {
  /** Signs a fresh challenge, as the socket and the snapshot both want it. */
  handshake(purpose: Handshake['purpose'], subject: string): Promise<Handshake>;
  askPairing(display: PairingRequest['display']): Promise<Pairing>;
  pairDemo(screenId: string): Promise<string>;
  /** The snapshot this screen should hold, or null when it is the one with `have`'s hash. */
  snapshot(screenId: string, have: string | null): Promise<SnapshotAnswer | null>;
}

const asJson = (response: Response): Promise<unknown> => response.json() as Promise<unknown>;
const asText = (response: Response): Promise<string> => response.text();

function refuse(response: WholeResponse<unknown>): never {
  const refused = RefusedSchema.safeParse(response.body);
  const problem = z.object({ code: z.string() }).safeParse(response.body);
  throw new ServerError(response.status, refused.data?.code ?? problem.data?.code ?? null);
}

/** The few HTTP requests a screen makes, all to its own origin, as who it is at that moment. Every answer is also a sample of the time. */
export function createServer(identity: () => Identity, onTime: (sample: TimeSample) => void): Server {
  async function challenge(): Promise<string> {
    const sentMono = performance.now();
    const response = await fetchWhole('/api/v1/screens/challenge', REQUEST_MS, asJson);
    const parsed = ChallengeSchema.safeParse(response.body);
    if (!parsed.success) return refuse(response);
    onTime({ sentMono, receivedMono: performance.now(), serverTime: parsed.data.serverTime });
    return parsed.data.challenge;
  }

  async function handshake(purpose: Handshake['purpose'], subject: string): Promise<Handshake> {
    const nonce = await challenge();
    const signature = await identity().sign(signedText.handshake(purpose, subject, nonce));
    return { v: 1, purpose, subject, challenge: nonce, signature };
  }

  async function post(
    path: string,
    more: Readonly<Record<string, unknown>>,
  ): Promise<WholeResponse<unknown>> {
    const nonce = await challenge();
    const key = identity();
    const { publicKey } = key;
    const signature = await key.sign(signedText.pairing(publicKey, nonce));
    return fetchWhole(path, REQUEST_MS, asJson, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...more, publicKey, challenge: nonce, signature }),
    });
  }

  return {
    handshake,
    askPairing: async (display) => {
      const response = await post('/api/v1/pairings', { display });
      const parsed = PairingSchema.safeParse(response.body);
      return parsed.success ? parsed.data : refuse(response);
    },
    pairDemo: async (screenId) => {
      const response = await post('/api/v1/demo/pairings', { screenId });
      const parsed = DemoPairingSchema.safeParse(response.body);
      return parsed.success ? parsed.data.screenId : refuse(response);
    },
    snapshot: async (screenId, have) => {
      const token = base64url(utf8(JSON.stringify(await handshake('screen', screenId))));
      const response = await fetchWhole('/api/v1/screens/me/snapshot', SNAPSHOT_MS, asText, {
        headers: {
          authorization: `Screen ${token}`,
          ...(have === null ? {} : { 'if-none-match': `"${have}"` }),
        },
      });
      if (response.status === 304) return null;
      const hash = /^(?:W\/)?"([0-9a-f]{64})"$/.exec(response.headers.get('etag') ?? '')?.[1];
      const version = Number(response.headers.get('x-playlist-version') ?? 'none');
      if (response.status !== 200 || hash === undefined || !Number.isSafeInteger(version)) {
        throw new ServerError(response.status, null);
      }
      return { version, hash, text: response.body };
    },
  };
}
