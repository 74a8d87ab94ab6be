/** The part of a snapshot that says when which loop plays. */
export interface Schedule {
  readonly base: string;
  readonly windows: readonly { readonly from: number; readonly to: number; readonly loop: string }[];
}

/**
 * PL1: the loop that plays at `at` (epoch ms): that of the half-open window holding it, else the shop's own content.
 * Windows are sorted and disjoint. Also says when that next changes, or null when nothing more is scheduled.
 */
export function whatsOn(
  schedule: Schedule,
  at: number,
): { readonly loop: string; readonly until: number | null } {
  for (const window of schedule.windows) {
    if (at < window.from) return { loop: schedule.base, until: window.from };
    if (at < window.to) return { loop: window.loop, until: window.to };
  }
  return { loop: schedule.base, until: null };
}
