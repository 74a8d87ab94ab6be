import { type INestApplicationContext, Logger } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { WsMessageHandler } from '@nestjs/common';
import type { Server, ServerOptions, Socket } from 'socket.io';
import { LIMITS } from '../../wire/limits.js';
import type { PublicKey, Refused } from '../../wire/player/messages.js';
import { OperationalError } from '../errors/errors.js';
import { refused, SocketRefusal } from './refusals.js';

/** Who a connection is, once its handshake has been believed. */
export interface SocketIdentity {
  readonly purpose: 'pairing' | 'screen';
  /** Pairing id or screen id. */
  readonly subject: string;
  readonly publicKey: PublicKey;
  /** A box of the demo: what it plays is marked. */
  readonly isDemo: boolean;
}

/** The identity of a connected socket; every one has passed the handshake. */
export const identityOf = (socket: Socket): SocketIdentity =>
  (socket.data as { identity: SocketIdentity }).identity;

/** Decides on a handshake; implemented by the delivery module. Throws `SocketRefusal` or an operational error. */
export abstract class HandshakeJudge {
  abstract judge(auth: unknown): Promise<SocketIdentity>;
}

/** Frames above the wire's limit are refused by name; above this the transport itself closes the connection. */
const TRANSPORT_LIMIT_BYTES = 1_000_000;
const MESSAGES_PER_WINDOW = 120;
const WINDOW_MS = 10_000;

type Ack = (reply: unknown) => void;

/**
 * Socket.IO as screens meet it: WebSocket only; authenticated in `io.use`, before any handler can run (Nest calls
 * handlers while an async `handleConnection` is still at work); and every message answered, also one that is unknown,
 * too large or too frequent, which Nest would leave hanging.
 */
export class ScreenIoAdapter extends IoAdapter {
  private readonly log = new Logger('sockets');

  constructor(
    app: INestApplicationContext,
    private readonly judge: HandshakeJudge,
    private readonly knownEvents: ReadonlySet<string>,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: ServerOptions): Server {
    const io = super.createIOServer(port, {
      ...options,
      transports: ['websocket'],
      maxHttpBufferSize: TRANSPORT_LIMIT_BYTES,
      perMessageDeflate: false,
      serveClient: false,
    } as ServerOptions);
    // Nobody reads it, and it would stay in memory for as long as the connection lasts.
    io.engine.on('connection', (raw: { request: unknown }) => {
      raw.request = null;
    });
    io.use((socket, next) => {
      this.judge
        .judge(socket.handshake.auth)
        .then((identity) => {
          (socket.data as { identity: SocketIdentity }).identity = identity;
          socket.handshake.auth = {};
          this.watch(socket);
          next();
        })
        .catch((error: unknown) => {
          next(this.asConnectError(error));
        });
    });
    return io;
  }

  /**
   * One listener for each message. Nest's own would be a chain of observables for each message of each socket, which was half
   * of the memory of a connection; no handler of ours answers with an observable.
   */
  override bindMessageHandlers(socket: Socket, handlers: WsMessageHandler[]): void {
    for (const { message, callback, isAckHandledManually } of handlers)
      socket.on(message, (...payload: unknown[]) => {
        const ack = payload.at(-1);
        const data = typeof ack === 'function' ? payload.slice(0, -1) : payload;
        void this.answer(
          () => (callback as (...given: unknown[]) => unknown)(data.length > 1 ? data : data[0], ack),
          !isAckHandledManually && typeof ack === 'function' ? (ack as Ack) : () => undefined,
        );
      });
  }

  /** Acknowledges with what a handler says; what it refuses, its filter has acknowledged. */
  private async answer(handle: () => unknown, ack: Ack): Promise<void> {
    try {
      const reply = await handle();
      if (reply !== undefined && reply !== null) ack(reply);
    } catch (error) {
      this.log.error('a filter failed', error instanceof Error ? error.stack : String(error));
    }
  }

  private watch(socket: Socket): void {
    let messageBytes = 0;
    let windowEnds = 0;
    let inWindow = 0;
    // A message is a text frame, then one frame for each binary part that the text announces.
    socket.conn.on('packet', ({ type, data }: { type: string; data?: unknown }) => {
      if (type !== 'message') return;
      if (typeof data === 'string') messageBytes = Buffer.byteLength(data);
      else if (ArrayBuffer.isView(data)) messageBytes += data.byteLength;
    });
    socket.use((packet: unknown[], next) => {
      const [event] = packet;
      const last = packet.at(-1);
      const answer: Ack = typeof last === 'function' ? (last as Ack) : () => undefined;
      const now = performance.now();
      if (now >= windowEnds) {
        windowEnds = now + WINDOW_MS;
        inWindow = 0;
      }
      inWindow += 1;
      if (messageBytes > LIMITS.socketFrameBytes)
        answer(refused('TOO_LARGE', `at most ${String(LIMITS.socketFrameBytes)} bytes`));
      else if (inWindow > MESSAGES_PER_WINDOW) answer(refused('TOO_MANY', 'slow down'));
      else if (typeof event !== 'string' || !this.knownEvents.has(event))
        answer(refused('UNKNOWN_EVENT', 'no such event'));
      else next();
    });
  }

  /** Socket.IO tells the client why by the error's `data`; it never retries by itself, so `retry` says whether to. */
  private asConnectError(error: unknown): Error & { data: unknown } {
    const refusal = error instanceof SocketRefusal ? error.refusal : this.fault(error);
    return Object.assign(new Error(refusal.code), { data: refusal });
  }

  private fault(error: unknown): Refused {
    if (error instanceof OperationalError) {
      this.log.warn(error.message);
      return refused('BUSY', 'try again later');
    }
    this.log.error('handshake failed', error instanceof Error ? error.stack : String(error));
    return refused('INTERNAL', 'try again later');
  }
}
