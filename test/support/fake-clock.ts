import type { DurationMs, Instant } from '../../src/core/base/instant.js';
import { instant } from '../../src/core/base/instant.js';
import type { Cancel, Clock } from '../../src/platform/clock.js';

/** Time that stands still until a test moves it, and owns its timers: sockets keep their real ones. */
export class FakeClock implements Clock {
  private elapsedMs = 0;
  private order = 0;
  private readonly waiting = new Set<{
    readonly dueMs: number;
    readonly order: number;
    readonly task: () => void;
  }>();

  constructor(private readonly start: Instant = instant(Date.UTC(2026, 5, 6, 9))) {}

  now(): Instant {
    return instant(this.start + this.elapsedMs);
  }

  monotonicMs(): number {
    return this.elapsedMs;
  }

  schedule(at: Instant, task: () => void): Cancel {
    return this.delay(at - this.now(), task);
  }

  delay(ms: DurationMs, task: () => void): Cancel {
    const entry = { dueMs: this.elapsedMs + Math.max(0, ms), order: this.order++, task };
    this.waiting.add(entry);
    return () => void this.waiting.delete(entry);
  }

  /** How many tasks wait. */
  get pendingCount(): number {
    return this.waiting.size;
  }

  /** Moves time on and runs what comes due, in order, each at its own instant. */
  advance(ms: DurationMs): void {
    const end = this.elapsedMs + ms;
    for (;;) {
      const due = [...this.waiting]
        .filter((entry) => entry.dueMs <= end)
        .sort((a, b) => a.dueMs - b.dueMs || a.order - b.order)[0];
      if (due === undefined) break;
      this.waiting.delete(due);
      this.elapsedMs = due.dueMs;
      due.task();
    }
    this.elapsedMs = end;
  }

  /** Moves time on to `at`. */
  advanceTo(at: Instant): void {
    this.advance(at - this.now());
  }
}
