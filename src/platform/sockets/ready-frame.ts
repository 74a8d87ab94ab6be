import type { Socket } from 'socket.io';

/** An event whose one argument is `{…head…"<text>"…tail…}`: JSON as it stands, but for the text. */
export interface TextEvent {
  readonly event: string;
  readonly head: string;
  /** Becomes a JSON string. */
  readonly text: string;
  readonly tail: string;
}

const BLANK = 0x20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** RFC 6455: FIN and opcode 1, one whole text message; its length in the next two bytes. */
const TEXT_FRAME = 0x81;
const LENGTH_IN_16_BITS = 126;
const HEADER_BYTES = 4;
const MOST_PAYLOAD_BYTES = 0xffff;

/** Room to work in, for one frame at a time: nothing here gives way to other work. */
const source = Buffer.allocUnsafeSlow(MOST_PAYLOAD_BYTES);
const target = Buffer.allocUnsafeSlow(HEADER_BYTES + 3 * MOST_PAYLOAD_BYTES);

/**
 * A whole WebSocket frame: an Engine.IO message with a Socket.IO event of the default namespace that asks for
 * acknowledgement `id`. One pass over the text, where the encoders make three strings and two buffers of it. Null for
 * what it has no short way for: anything but printable ASCII, and what is too short or too long for its header.
 */
export function eventFrame(id: number, { event, head, text, tail }: TextEvent): Buffer | null {
  if (text.length > source.length || source.write(text) !== text.length) return null;
  let end = HEADER_BYTES + target.write(`42${String(id)}["${event}",${head}"`, HEADER_BYTES);
  for (let at = 0; at < text.length; at++) {
    const unit = source[at] ?? 0;
    if (unit < BLANK) return null;
    if (unit === QUOTE || unit === BACKSLASH) target[end++] = BACKSLASH;
    target[end++] = unit;
  }
  end += target.write(`"${tail}]`, end);
  const payloadBytes = end - HEADER_BYTES;
  if (payloadBytes < LENGTH_IN_16_BITS || payloadBytes > MOST_PAYLOAD_BYTES) return null;
  target[0] = TEXT_FRAME;
  target[1] = LENGTH_IN_16_BITS;
  target.writeUInt16BE(payloadBytes, 2);
  return Buffer.from(target.subarray(0, end));
}

type Ack = (reply?: unknown) => void;

/** What of Socket.IO its adapters send packets by that are encoded already; a test holds it to what it is. */
interface Internals {
  readonly nsp: { _ids: number };
  readonly acks: Map<number, Ack>;
}

/** The last event of each socket that was sent here; its acknowledgement is waited for until the next one. */
const awaited = new WeakMap<Socket, number>();

/**
 * Emits an event that is mostly a long text, without a timer: `answered` is never called for one that is not acknowledged
 * before the next. False, and nothing sent, where `eventFrame` has no frame for it.
 */
export function emitText(socket: Socket, event: TextEvent, answered: Ack): boolean {
  const { nsp, acks } = socket as unknown as Internals;
  const frame = eventFrame(nsp._ids, event);
  if (frame === null) return false;
  const id = nsp._ids++;
  acks.delete(awaited.get(socket) ?? id);
  acks.set(id, answered);
  awaited.set(socket, id);
  const options = { compress: false, wsPreEncodedFrame: [frame] };
  socket.conn.write(frame.subarray(HEADER_BYTES), options);
  return true;
}
