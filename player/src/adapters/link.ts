import { io, type Socket } from 'socket.io-client';
import type * as z from 'zod/mini';
import {
  ByeSchema,
  ClockChangedSchema,
  OfferSchema,
  PairingApprovedSchema,
  RefusedSchema,
  type Handshake,
  type Offer,
  type OfferAck,
  type PlayerToServer,
  type RefusalCode,
  type Refused,
  type ServerToPlayer,
} from '../../../src/wire/player/index.js';
import { fullJitter } from '../machine/retry.js';
import { within } from './deadline.js';
import type { Server } from './server.js';

const ACK_MS = 10_000;
const CONNECT_MS = 15_000;
const HURRY_MS = 2_000;

type Events = { readonly [Name in keyof PlayerToServer]: Parameters<PlayerToServer[Name]>[0] };

export interface LinkHandlers {
  /** Authenticated; what must be said first can be said now. */
  readonly onUp: (purpose: Handshake['purpose']) => void;
  readonly onDown: () => void;
  readonly onRefused: (code: RefusalCode) => void;
  /** Answers an offer once its snapshot was checked and kept, or says why not. */
  readonly onOffer: (offer: Offer) => Promise<OfferAck | Refused>;
  /** Keeps the screen's identity; what it returns is done after the server was told. */
  readonly onApproved: (screenId: string) => Promise<() => void>;
  readonly onClockChanged: (serverTime: number) => void;
}

export interface Link {
  /** Connects as this subject and stays connected, by its own retries, until told otherwise. */
  connect(purpose: Handshake['purpose'], subject: string): void;
  close(): void;
  /** The network is said to be back: the next try comes within two seconds. */
  hurry(): void;
  isUp(): boolean;
  /** Sends a message and reads the answer; a refusal is a value, silence an error. */
  ask<Name extends keyof Events, Reply extends z.ZodMiniType>(
    event: Name,
    message: Events[Name],
    reply: Reply,
  ): Promise<z.infer<Reply> | Refused>;
}

const refusedAs = (code: RefusalCode, message: string): Refused => ({
  ok: false,
  code,
  message,
  retry: true,
});

/**
 * The socket: WebSocket only, one fresh challenge per try. Socket.IO's own reconnection is off, because it gives up
 * for good on a refused handshake or a server's disconnect; here every end leads to another try with full jitter.
 */
export function createLink(server: Server, handlers: LinkHandlers): Link {
  const socket: Socket<ServerToPlayer, PlayerToServer> = io({
    transports: ['websocket'],
    autoConnect: false,
    reconnection: false,
    timeout: CONNECT_MS,
  });
  let as: { readonly purpose: Handshake['purpose']; readonly subject: string } | null = null;
  let attempt = 0;
  let byeMs = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the tries, so that a slow challenge of an earlier one is dropped. */
  let current = 0;

  function again(waitMs: number): void {
    clearTimeout(timer);
    if (as !== null) timer = setTimeout(() => void tryOnce(), waitMs);
  }

  function retry(): void {
    const waitMs = byeMs + fullJitter(attempt, Math.random());
    attempt += 1;
    byeMs = 0;
    again(waitMs);
  }

  async function tryOnce(): Promise<void> {
    if (as === null) return;
    current += 1;
    const mine = current;
    try {
      const handshake = await server.handshake(as.purpose, as.subject);
      if (mine !== current) return;
      socket.auth = handshake;
      socket.connect();
      clearTimeout(timer);
      timer = setTimeout(() => {
        socket.disconnect();
        retry();
      }, CONNECT_MS + ACK_MS);
    } catch {
      if (mine === current) retry();
    }
  }

  socket.on('connect', () => {
    clearTimeout(timer);
    attempt = 0;
    if (as !== null) handlers.onUp(as.purpose);
  });
  socket.on('disconnect', (reason) => {
    handlers.onDown();
    if (reason !== 'io client disconnect') retry();
  });
  socket.on('connect_error', (error) => {
    const refused = RefusedSchema.safeParse((error as Error & { readonly data?: unknown }).data);
    retry();
    if (refused.success) handlers.onRefused(refused.data.code);
  });

  socket.on('playlist:offer', (message, ack) => {
    const offer = OfferSchema.safeParse(message);
    if (!offer.success) {
      ack(refusedAs('MALFORMED', 'not an offer'));
      return;
    }
    handlers.onOffer(offer.data).then(ack, () => {
      ack(refusedAs('INTERNAL', 'the offer could not be kept'));
    });
  });
  socket.on('pairing:approved', (message, ack) => {
    const approved = PairingApprovedSchema.safeParse(message);
    if (!approved.success) return;
    handlers.onApproved(approved.data.screenId).then(
      (andThen) => {
        ack({ ok: true });
        andThen();
      },
      () => {
        // Not kept, so not acknowledged: the server says it again on the next connection.
        socket.disconnect();
        retry();
      },
    );
  });
  socket.on('clock:changed', (message) => {
    const changed = ClockChangedSchema.safeParse(message);
    if (changed.success) handlers.onClockChanged(changed.data.serverTime);
  });
  socket.on('server:bye', (message) => {
    const bye = ByeSchema.safeParse(message);
    if (bye.success) byeMs = Math.min(bye.data.retryInMs, 300_000);
  });

  return {
    connect: (purpose, subject) => {
      as = { purpose, subject };
      attempt = 0;
      socket.disconnect();
      again(0);
    },
    close: () => {
      as = null;
      current += 1;
      clearTimeout(timer);
      socket.disconnect();
    },
    hurry: () => {
      if (as === null || socket.connected) return;
      attempt = 0;
      again(Math.random() * HURRY_MS);
    },
    isUp: () => socket.connected,
    ask: async (event, message, reply) => {
      const send = socket.emitWithAck.bind(socket) as (name: string, body: unknown) => Promise<unknown>;
      if (!socket.connected) throw new Error(`${event}: not connected`);
      const answer = await within(ACK_MS, event, send(event, message));
      const refused = RefusedSchema.safeParse(answer);
      return refused.success ? refused.data : reply.parse(answer);
    },
  };
}
