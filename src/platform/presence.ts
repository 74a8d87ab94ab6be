import { Injectable } from '@nestjs/common';

/** What a connected screen last said of itself. */
export interface ScreenPresence {
  readonly heldVersion: number | null;
  readonly now: {
    readonly itemId: string;
    readonly playlistVersion: number;
    readonly startedAt: number;
  } | null;
}

/** Which screens are connected to this process, and what they show. Kept in memory only: it is worth nothing later. */
@Injectable()
export class Presence {
  private readonly screens = new Map<string, ScreenPresence>();

  set(screenId: string, presence: Partial<ScreenPresence>): void {
    const before = this.screens.get(screenId) ?? { heldVersion: null, now: null };
    this.screens.set(screenId, { ...before, ...presence });
  }

  forget(screenId: string): void {
    this.screens.delete(screenId);
  }

  of(screenId: string): ScreenPresence | null {
    return this.screens.get(screenId) ?? null;
  }

  isOnline(screenId: string): boolean {
    return this.screens.has(screenId);
  }

  online(): ReadonlySet<string> {
    return new Set(this.screens.keys());
  }
}
