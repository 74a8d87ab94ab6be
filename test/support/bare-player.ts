import { createHash, randomBytes, webcrypto } from 'node:crypto';
import { io, type Socket } from 'socket.io-client';
import { batchText, NO_PLAY_BEFORE, playLine } from '../../src/core/proof/play-line.js';
import {
  ChallengeSchema,
  PairingSchema,
  signedText,
  type Handshake,
  type Hello,
  type Offer,
  type OfferAck,
  type Pairing,
  type PlayBatch,
  type PlayReceipt,
  type PlayRecord,
  type PlayerToServer,
  type PublicKey,
  type Refused,
  type ServerToPlayer,
  type Snapshot,
  type TimeSyncReply,
  type Welcome,
} from '../../src/wire/player/index.js';

const DEADLINE_MS = 5_000;
const DISPLAY = { widthPx: 1920, heightPx: 1080 } as const;

export type PlayerSocket = Socket<ServerToPlayer, PlayerToServer>;
/** What a test says of a play; the rest (sequence, chain, monotonic clock) is filled in. */
export type PlayFacts = Pick<
  PlayRecord,
  'itemId' | 'media' | 'playlistVersion' | 'playlistHash' | 'startedAt'
> &
  Partial<PlayRecord>;
export interface ReceivedOffer {
  readonly offer: Offer;
  /** Parsed from the offer's text; null when the offer carried none. */
  readonly snapshot: Snapshot | null;
}

/** What to do wrong, so that a test can see it refused. */
export interface Faults {
  /** Signs with a key other than the screen's. */
  readonly badSignature?: boolean;
  /** Uses this challenge (an old one, or a made-up one) instead of asking for a new one. */
  readonly challenge?: string;
}

export interface ConnectOptions extends Faults {
  readonly purpose?: Handshake['purpose'];
  /** Replaces fields of the handshake. */
  readonly auth?: Readonly<Record<string, unknown>>;
  readonly origin?: string;
}

/** A handshake that the server did not accept, with what it said. */
export class HandshakeRefusedError extends Error {
  constructor(readonly refused: Refused | null) {
    super(`handshake refused: ${refused === null ? 'without a reason' : refused.code}`);
    this.name = 'HandshakeRefusedError';
  }
}

/** Waits for `promise`; past the deadline the error names what was waited for. */
export async function within<T>(what: string, promise: Promise<T>, ms = DEADLINE_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`${what}: nothing within ${String(ms)} ms`));
    }, ms);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

async function newKey(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
}

async function signWith(key: webcrypto.CryptoKeyPair, text: string): Promise<string> {
  const data = new TextEncoder().encode(text);
  const signature = await webcrypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key.privateKey, data);
  return Buffer.from(signature).toString('base64url');
}

/** Things that arrive one by one and are awaited one by one, in order. */
function inbox<T>(what: string) {
  const waiting: ((value: T) => void)[] = [];
  const arrived: T[] = [];
  return {
    put(value: T): void {
      const taker = waiting.shift();
      if (taker === undefined) arrived.push(value);
      else taker(value);
    },
    next(ms?: number): Promise<T> {
      const first = arrived.shift();
      if (first !== undefined) return Promise.resolve(first);
      return within(what, new Promise<T>((resolve) => waiting.push(resolve)), ms);
    },
    size: (): number => arrived.length,
  };
}

export interface BarePlayer {
  /** Of the run now; see `reboot`. */
  readonly bootId: () => string;
  /** Starts anew with the same key: another boot, whose plays count from 1 and go on from the last hash. */
  reboot(): void;
  readonly publicKey: PublicKey;
  readonly socket: () => PlayerSocket;
  challenge(): Promise<string>;
  handshake(purpose: Handshake['purpose'], subject: string, faults?: Faults): Promise<Handshake>;
  /** Asks for a pairing code. */
  pairing(faults?: Faults): Promise<Pairing>;
  /** Connects for a pairing and waits for the merchant's approval; resolves with the screen's id. */
  awaitApproval(pairingId: string): Promise<string>;
  /** Pairs as a demo screen pairs itself. */
  pairDemo(screenId: string, faults?: Faults): Promise<Response>;
  /** Connects without a word after the handshake; rejects with `HandshakeRefusedError` when refused. */
  open(subject: string, options?: ConnectOptions): Promise<PlayerSocket>;
  /** Connects as a screen and says hello. */
  connect(screenId: string, options?: ConnectOptions): Promise<Welcome>;
  hello(changes?: Partial<Hello>): Promise<Welcome | Refused>;
  timeSync(): Promise<TimeSyncReply | Refused>;
  /** The next offer, acknowledged as held; offers that came before are kept in order. */
  nextOffer(ms?: number): Promise<ReceivedOffer>;
  offersWaiting(): number;
  snapshot(screenId: string, have?: string | null): Promise<Response>;
  /** Chains plays after those made before. */
  chain(plays: readonly PlayFacts[]): readonly PlayRecord[];
  batch(records: readonly PlayRecord[], faults?: Faults): Promise<PlayBatch>;
  send(batch: unknown): Promise<PlayReceipt | Refused>;
  /** Chains, signs and submits. */
  submit(plays: readonly PlayFacts[], faults?: Faults): Promise<PlayReceipt | Refused>;
  /** Sends any event with any body and waits for the answer. */
  emit(event: string, body: unknown, ms?: number): Promise<unknown>;
  disconnected(ms?: number): Promise<string>;
  close(): void;
}

/** A player of the fewest lines, for tests of the server: it speaks the wire, keeps no state on disk and shows nothing. */
export async function createBarePlayer(options: {
  readonly baseUrl: string;
  readonly bootId?: string;
}): Promise<BarePlayer> {
  const { baseUrl } = options;
  let bootId = options.bootId ?? randomBytes(16).toString('hex');
  const key = await newKey();
  const stranger = await newKey();
  const jwk = await webcrypto.subtle.exportKey('jwk', key.publicKey);
  const publicKey: PublicKey = { kty: 'EC', crv: 'P-256', x: jwk.x ?? '', y: jwk.y ?? '' };
  const offers = inbox<ReceivedOffer>('playlist:offer');
  const approvals = inbox<string>('pairing:approved');
  const ends = inbox<string>('disconnect');
  const sockets = new Set<PlayerSocket>();
  let current: PlayerSocket | null = null;
  let screen = '';
  let seq = 0;
  let lastHash = NO_PLAY_BEFORE;
  let held: OfferAck['held'] | null = null;

  const sign = (text: string, faults: Faults): Promise<string> =>
    signWith(faults.badSignature === true ? stranger : key, text);

  function socket(): PlayerSocket {
    if (current === null) throw new Error('this player has not connected');
    return current;
  }

  async function challenge(): Promise<string> {
    const response = await within('challenge', fetch(`${baseUrl}/api/v1/screens/challenge`));
    return ChallengeSchema.parse(await response.json()).challenge;
  }

  async function handshake(
    purpose: Handshake['purpose'],
    subject: string,
    faults: Faults = {},
  ): Promise<Handshake> {
    const nonce = faults.challenge ?? (await challenge());
    const signature = await sign(signedText.handshake(purpose, subject, nonce), faults);
    return { v: 1, purpose, subject, challenge: nonce, signature };
  }

  async function post(
    path: string,
    body: Readonly<Record<string, unknown>>,
    faults: Faults,
  ): Promise<Response> {
    const nonce = faults.challenge ?? (await challenge());
    const signature = await sign(signedText.pairing(publicKey, nonce), faults);
    return within(
      path,
      fetch(baseUrl + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...body, publicKey, challenge: nonce, signature }),
      }),
    );
  }

  function listen(made: PlayerSocket): void {
    made.on('playlist:offer', (offer, ack) => {
      const good = offer.snapshot === undefined || sha256(offer.snapshot) === offer.hash;
      if (good) held = { version: offer.version, hash: offer.hash };
      ack({ ok: true, held: held ?? { version: 0, hash: NO_PLAY_BEFORE } });
      const snapshot = offer.snapshot === undefined ? null : (JSON.parse(offer.snapshot) as Snapshot);
      offers.put({ offer, snapshot });
    });
    made.on('pairing:approved', ({ screenId }, ack) => {
      ack({ ok: true });
      approvals.put(screenId);
    });
    made.on('disconnect', (reason) => {
      ends.put(reason);
    });
  }

  async function open(subject: string, how: ConnectOptions = {}): Promise<PlayerSocket> {
    const auth = { ...(await handshake(how.purpose ?? 'screen', subject, how)), ...how.auth };
    const made: PlayerSocket = io(baseUrl, {
      transports: ['websocket'],
      reconnection: false,
      forceNew: true,
      auth,
      ...(how.origin === undefined ? {} : { extraHeaders: { origin: how.origin } }),
    });
    sockets.add(made);
    listen(made);
    const connected = new Promise<void>((resolve, reject) => {
      made.once('connect', resolve);
      made.once('connect_error', (error) => {
        const { data } = error as Error & { readonly data?: Refused };
        made.disconnect();
        reject(data === undefined ? error : new HandshakeRefusedError(data));
      });
    });
    await within('connect', connected);
    current = made;
    screen = subject;
    return made;
  }

  async function emit(event: string, body: unknown, ms?: number): Promise<unknown> {
    const send = socket().emitWithAck.bind(socket()) as (name: string, message: unknown) => Promise<unknown>;
    return within(`ack of ${event}`, send(event, body), ms);
  }

  const hello = async (changes: Partial<Hello> = {}): Promise<Welcome | Refused> => {
    const message: Hello = { v: 1, app: 'bare-player/1', bootId, have: held, display: DISPLAY, ...changes };
    return (await emit('player:hello', message)) as Welcome | Refused;
  };

  function chain(plays: readonly PlayFacts[]): readonly PlayRecord[] {
    return plays.map((facts) => {
      seq += 1;
      const record: Omit<PlayRecord, 'hash'> = {
        seq,
        monoStartMs: seq * 10_000,
        monoEndMs: seq * 10_000 + 10_000,
        clock: 'trusted',
        result: 'complete',
        prevHash: lastHash,
        ...facts,
      };
      lastHash = facts.hash ?? sha256(playLine(screen, bootId, record));
      return { ...record, hash: lastHash };
    });
  }

  async function batch(records: readonly PlayRecord[], faults: Faults = {}): Promise<PlayBatch> {
    const [first, last] = [records[0], records[records.length - 1]];
    const text = batchText(screen, bootId, first?.seq ?? 0, last?.seq ?? 0, last?.hash ?? NO_PLAY_BEFORE);
    return { v: 1, bootId, plays: [...records], signature: await sign(text, faults) };
  }

  const send = async (message: unknown): Promise<PlayReceipt | Refused> =>
    (await emit('plays:submit', message)) as PlayReceipt | Refused;

  return {
    bootId: () => bootId,
    reboot: () => {
      bootId = randomBytes(16).toString('hex');
      seq = 0;
    },
    publicKey,
    socket,
    challenge,
    handshake,
    open,
    emit,
    hello,
    chain,
    batch,
    send,
    pairing: async (faults = {}) => {
      const response = await post('/api/v1/pairings', { display: DISPLAY }, faults);
      const body: unknown = await response.json();
      const parsed = PairingSchema.safeParse(body);
      if (!parsed.success) throw new Error(`pairing: ${String(response.status)} ${JSON.stringify(body)}`);
      return parsed.data;
    },
    awaitApproval: async (pairingId) => {
      const waiting = await open(pairingId, { purpose: 'pairing' });
      const screenId = await approvals.next();
      waiting.disconnect();
      return screenId;
    },
    pairDemo: (screenId, faults = {}) => post('/api/v1/demo/pairings', { screenId }, faults),
    connect: async (screenId, how) => {
      await open(screenId, how);
      const welcome = await hello();
      if (!welcome.ok) throw new Error(`player:hello refused: ${welcome.code}`);
      return welcome;
    },
    timeSync: async () =>
      (await emit('time:sync', { sentMonoMs: performance.now() })) as TimeSyncReply | Refused,
    nextOffer: (ms) => offers.next(ms),
    offersWaiting: () => offers.size(),
    snapshot: async (screenId, have = null) => {
      const token = Buffer.from(JSON.stringify(await handshake('screen', screenId))).toString('base64url');
      return within(
        'snapshot',
        fetch(`${baseUrl}/api/v1/screens/me/snapshot`, {
          headers: {
            authorization: `Screen ${token}`,
            ...(have === null ? {} : { 'if-none-match': `"${have}"` }),
          },
        }),
      );
    },
    submit: async (plays, faults) => send(await batch(chain(plays), faults)),
    disconnected: (ms) => ends.next(ms),
    close: () => {
      for (const made of sockets) made.disconnect();
      sockets.clear();
    },
  };
}
