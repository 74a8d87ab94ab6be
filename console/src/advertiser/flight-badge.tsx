import { useQueries } from '@tanstack/react-query';
import type { FlightView } from '../../../src/wire/api/index.js';
import { flightFitQuery } from '../api/queries.js';
import type { FitStatus, FlightState } from '../api/types.js';
import type { Messages } from '../i18n/fr.js';
import { useT } from '../i18n/language.js';
import { StateBadge } from '../shared/state-badge.js';

const TONES = {
  draft: 'quiet',
  reserved: 'wait',
  booked: 'good',
  'in-flight': 'good',
  finished: 'quiet',
  paused: 'wait',
  cancelled: 'bad',
  expired: 'bad',
  declined: 'bad',
} as const satisfies Record<FlightState, string>;

/** Whether a flight is one that should be playing or soon will be, so that what keeps it from it matters. */
export const isLive = ({ state }: Pick<FlightView, 'state'>): boolean =>
  state === 'booked' || state === 'in-flight';

interface BadgeWords {
  readonly tone: 'good' | 'wait' | 'bad' | 'quiet';
  readonly text: string;
}

/**
 * What a flight's badge says. A live flight is only called good once it is known that a shop can play it: booked and
 * in its dates, it may still wait for an approval or fit nowhere.
 */
export function badgeOf(state: FlightState, fit: FitStatus | undefined, t: Messages): BadgeWords {
  const plain: BadgeWords = { tone: TONES[state], text: t.flightState[state] };
  if (!isLive({ state })) return plain;
  switch (fit) {
    case 'plays':
      return plain;
    case 'awaits-approval':
      return { tone: 'wait', text: t.campaigns.awaitsApproval };
    case 'fits-nowhere':
      return { tone: 'bad', text: t.campaigns.fitsNowhere };
    case 'creatives-refused':
      return { tone: 'bad', text: t.campaigns.creativesRefused };
    case 'goal-reached':
      return { tone: 'quiet', text: t.campaigns.goalReached };
    case 'needs-creative':
    case undefined:
      return { ...plain, tone: 'quiet' };
  }
}

/** The badges of some flights, each text once. */
export function FlightBadges({ flights }: { flights: readonly FlightView[] }) {
  const t = useT();
  const fits = useQueries({
    queries: flights.map((flight) => ({ ...flightFitQuery(flight.id), enabled: isLive(flight) })),
  });
  const badges = new Map<string, BadgeWords>();
  for (const [index, { state }] of flights.entries()) {
    const badge = badgeOf(state, fits[index]?.data?.status, t);
    badges.set(badge.text, badge);
  }
  return [...badges.values()].map(({ tone, text }) => (
    <StateBadge key={text} tone={tone}>
      {text}
    </StateBadge>
  ));
}
