import type { DurationMs } from '../base/instant.js';

/** How much of a wait the pictures of one flight can fill at most. */
export interface ShareCeiling {
  readonly waitSeconds: number;
  /** Seconds of a wait that the flight's pictures fill when each plays once. */
  readonly adSeconds: number;
  /** Of all the time of the wait, percent from 0 to 100. */
  readonly percentOfTime: number;
  /** Of the part of the wait that is open to ads, percent from 0 to 100: what a share of voice is a share of. */
  readonly percentOfAds: number;
}

export interface CeilingRequest {
  readonly waitMs: DurationMs;
  /** Most of the time that may go to ads, whole percent 0..100. */
  readonly maxAdSharePercent: number;
  /** How long each picture of the flight lasts; a picture that several creatives show counts once. */
  readonly pictureMs: readonly DurationMs[];
}

/**
 * PL21: what PL3 and PL4 leave of a wait to one flight. Each of its pictures plays at most once in a wait, so a share of
 * voice above the ceiling is kept only where few other ads are booked; more pictures raise it. Null where a flight has
 * no picture or the slot takes no ads.
 */
export function shareCeiling({
  waitMs,
  maxAdSharePercent: cap,
  pictureMs,
}: CeilingRequest): ShareCeiling | null {
  if (pictureMs.length === 0 || cap <= 0) return null;
  const room = Math.max((waitMs * cap) / 100, Math.min(...pictureMs));
  const filled = Math.min(
    pictureMs.reduce((sum, ms) => sum + ms, 0),
    room,
  );
  // A turn grows where a single ad would break the cap.
  const turn = Math.max(waitMs, (room * 100) / cap);
  return {
    waitSeconds: waitMs / 1_000,
    adSeconds: filled / 1_000,
    percentOfTime: (filled / turn) * 100,
    percentOfAds: (filled / room) * 100,
  };
}
