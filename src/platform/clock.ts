import type { DurationMs, Instant } from '../core/base/instant.js';
import { instant } from '../core/base/instant.js';

/** Stops what was scheduled; harmless when it has run already. */
export type Cancel = () => void;

/** The only source of time and timers: tests move it, and the demo runs on its own. */
export interface Clock {
  /** Wall time. */
  now(): Instant;
  /** Milliseconds that only grow, from an arbitrary origin: for measuring, never for dates. */
  monotonicMs(): number;
  /** Runs `task` once, when wall time reaches `at` (soon, when it is past). */
  schedule(at: Instant, task: () => void): Cancel;
  /** Runs `task` once, after `ms` of elapsed time. */
  delay(ms: DurationMs, task: () => void): Cancel;
}

/** Longest wait of a Node timer; a longer one fires at once. */
const TIMER_MAX_MS = 2_147_483_647;

/** A timer that may be longer than Node's and never keeps the process alive. */
function timer(ms: DurationMs, task: () => void): Cancel {
  let handle: NodeJS.Timeout;
  const wait = (left: DurationMs): void => {
    const step = Math.min(Math.max(left, 0), TIMER_MAX_MS);
    handle = setTimeout(() => {
      if (left > step) wait(left - step);
      else task();
    }, step);
    handle.unref();
  };
  wait(ms);
  return () => clearTimeout(handle);
}

/** Real time. */
export class SystemClock implements Clock {
  now(): Instant {
    return instant(Date.now());
  }

  monotonicMs(): number {
    return performance.now();
  }

  schedule(at: Instant, task: () => void): Cancel {
    return timer(at - this.now(), task);
  }

  delay(ms: DurationMs, task: () => void): Cancel {
    return timer(ms, task);
  }
}

/** Time that runs at the pace of another clock from an instant of our choice: demo time. Moving it re-arms what waits for an instant. */
export class OffsetClock implements Clock {
  private offsetMs: number;
  private readonly armed = new Set<{ readonly at: Instant; readonly task: () => void; cancel: Cancel }>();

  constructor(
    start: Instant,
    private readonly base: Clock = new SystemClock(),
  ) {
    this.offsetMs = start - base.now();
  }

  now(): Instant {
    return instant(this.base.now() + this.offsetMs);
  }

  monotonicMs(): number {
    return this.base.monotonicMs();
  }

  /** Makes it `now` at once; what was scheduled for an instant that is past by then runs soon. */
  set(now: Instant): void {
    this.offsetMs = now - this.base.now();
    for (const waiting of this.armed) {
      waiting.cancel();
      this.arm(waiting);
    }
  }

  schedule(at: Instant, task: () => void): Cancel {
    const waiting = { at, task, cancel: (): void => undefined };
    this.armed.add(waiting);
    this.arm(waiting);
    return () => {
      this.armed.delete(waiting);
      waiting.cancel();
    };
  }

  delay(ms: DurationMs, task: () => void): Cancel {
    return this.base.delay(ms, task);
  }

  private arm(waiting: { readonly at: Instant; readonly task: () => void; cancel: Cancel }): void {
    waiting.cancel = this.base.delay(waiting.at - this.now(), () => {
      this.armed.delete(waiting);
      waiting.task();
    });
  }
}
