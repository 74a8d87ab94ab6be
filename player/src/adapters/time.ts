import { TimeSyncReplySchema, type ClockState } from '../../../src/wire/player/index.js';
import {
  clockState,
  forgetSamples,
  NO_TIME,
  serverNow,
  withSample,
  type ServerClock,
  type TimeFloor,
  type TimeSample,
} from '../machine/server-clock.js';
import type { Moment } from '../machine/state.js';
import type { Database } from './database.js';
import { pause } from './deadline.js';
import type { Link } from './link.js';

const BURST = 4;
const BURST_GAP_MS = 250;
const RESYNC_MS = 120_000;
/** Wall and monotonic clock further apart than this since the last look: the machine slept, or somebody set its clock. */
const DISTURBED_MS = 2_000;
/** A correction smaller than this moves the time without anything having to be judged anew. */
const JUMP_MS = 2_000;
const FLOOR_EVERY_MS = 60_000;

export interface Time {
  now(): Moment;
  state(): ClockState;
  sample(sample: TimeSample): void;
  /** The server's clock was moved; what was learnt is void. */
  changed(serverTime: number): void;
  /** Asks the server several times, and again every two minutes while connected. */
  synchronise(link: Link): Promise<void>;
  /** Looks for a machine that slept or was set; says whether the time must be asked again. */
  look(): boolean;
}

export async function createTime(
  database: Database,
  onChange: (state: ClockState, jumped: boolean) => void,
): Promise<Time> {
  const floor = await database.read((tx) => tx.get<TimeFloor>('values', 'time-floor'));
  let clock: ServerClock = { ...NO_TIME, floor: floor ?? null };
  let drift = Date.now() - performance.now();
  let savedMono = -FLOOR_EVERY_MS;
  let askedMono = -RESYNC_MS;
  let told: ClockState = state();

  function state(): ClockState {
    return clockState(clock, performance.now(), Date.now());
  }
  const wall = (): number => serverNow(clock, performance.now(), Date.now());

  function update(next: ServerClock): void {
    const before = wall();
    clock = next;
    const jumped = Math.abs(wall() - before) > JUMP_MS;
    const now = state();
    if (jumped || now !== told) {
      told = now;
      onChange(now, jumped);
    }
    if (now === 'trusted' && performance.now() - savedMono > FLOOR_EVERY_MS) {
      savedMono = performance.now();
      const kept: TimeFloor = { wall: Date.now(), server: wall() };
      void database
        .write((tx) => {
          tx.put('values', kept, 'time-floor');
          return Promise.resolve();
        })
        .catch(() => {
          savedMono = -FLOOR_EVERY_MS;
        });
    }
  }

  return {
    now: () => ({ wallMs: Math.max(0, wall()), monoMs: Math.round(performance.now()) }),
    state,
    sample: (sample) => {
      update(withSample(clock, sample));
    },
    changed: (serverTime) => {
      const mono = performance.now();
      askedMono = -RESYNC_MS;
      update(withSample(forgetSamples(clock), { sentMono: mono - 1_000, receivedMono: mono, serverTime }));
    },
    synchronise: async (link) => {
      if (performance.now() - askedMono < RESYNC_MS) return;
      askedMono = performance.now();
      for (let n = 0; n < BURST && link.isUp(); n += 1) {
        const sentMono = performance.now();
        const reply = await link.ask('time:sync', { sentMonoMs: sentMono }, TimeSyncReplySchema);
        if (reply.ok)
          update(
            withSample(clock, { sentMono, receivedMono: performance.now(), serverTime: reply.serverTime }),
          );
        await pause(BURST_GAP_MS);
      }
    },
    look: () => {
      const apart = Date.now() - performance.now();
      const disturbed = Math.abs(apart - drift) > DISTURBED_MS;
      drift = apart;
      if (disturbed) {
        askedMono = -RESYNC_MS;
        update({ ...clock, disturbed: clock.samples.length > 0 });
      } else if (state() !== told) {
        update(clock);
      }
      return disturbed;
    },
  };
}
