import type { ClockState } from '../../../src/wire/player/index.js';

/** One question of the time: when asked and answered on the monotonic clock, and what the server said. */
export interface TimeSample {
  readonly sentMono: number;
  readonly receivedMono: number;
  readonly serverTime: number;
}

/** A pair kept from the last synchronisation, so that a boot without network has an idea of the time. */
export interface TimeFloor {
  readonly wall: number;
  readonly server: number;
}

export interface ServerClock {
  readonly samples: readonly { readonly rtt: number; readonly offset: number; readonly atMono: number }[];
  /** Set when this machine's own clock and its monotonic clock disagreed since the last sample: asleep, or set by hand. */
  readonly disturbed: boolean;
  readonly floor: TimeFloor | null;
}

const SAMPLES_KEPT = 8;
const SERVER_JUMP_MS = 2_000;
/** Quartz drifts some 20 ppm: two seconds in a day. */
const TRUST_MS = 86_400_000;
const FLOOR_MS = 30 * 86_400_000;

export const NO_TIME: ServerClock = { samples: [], disturbed: false, floor: null };

const best = (clock: ServerClock): ServerClock['samples'][number] | null =>
  clock.samples.reduce<ServerClock['samples'][number] | null>(
    (least, sample) => (least === null || sample.rtt < least.rtt ? sample : least),
    null,
  );

/** Whether an offset can come from the same clock as the best one, given how long both answers took. */
function agrees(clock: ServerClock, offset: number, rtt: number): boolean {
  const known = best(clock);
  return known === null || Math.abs(offset - known.offset) <= (rtt + known.rtt) / 2 + SERVER_JUMP_MS;
}

/** Takes an answer in; the eight last are kept. A disturbed clock, or a server whose clock was moved, starts anew. */
export function withSample(clock: ServerClock, sample: TimeSample): ServerClock {
  const rtt = Math.max(0, sample.receivedMono - sample.sentMono);
  const offset = sample.serverTime - (sample.sentMono + rtt / 2);
  const kept = clock.disturbed || !agrees(clock, offset, rtt) ? [] : clock.samples;
  return {
    ...clock,
    disturbed: false,
    samples: [...kept, { rtt, offset, atMono: sample.receivedMono }].slice(-SAMPLES_KEPT),
  };
}

/** The server's clock jumped (a demo's slider): what was learnt before is void. */
export const forgetSamples = (clock: ServerClock): ServerClock => ({ ...clock, samples: [] });

/** Server time by the sample with the shortest round trip; before any, by the own clock and the last known offset. */
export function serverNow(clock: ServerClock, monoMs: number, wallMs: number): number {
  const known = best(clock);
  if (known !== null) return Math.round(monoMs + known.offset);
  return Math.round(clock.floor === null ? wallMs : wallMs + clock.floor.server - clock.floor.wall);
}

/**
 * How far the time can be believed. Trusted: an answer of this boot not a day old. Estimated: the own clock reads
 * between the last known time and 30 days after it. Otherwise untrusted, and nothing paid plays.
 */
export function clockState(clock: ServerClock, monoMs: number, wallMs: number): ClockState {
  const last = clock.samples[clock.samples.length - 1];
  if (last !== undefined)
    return !clock.disturbed && monoMs - last.atMono < TRUST_MS ? 'trusted' : 'estimated';
  const { floor } = clock;
  return floor !== null && wallMs >= floor.wall && wallMs < floor.wall + FLOOR_MS ? 'estimated' : 'untrusted';
}
