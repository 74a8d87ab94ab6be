import type { FlightState } from '../api/types.js';
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

export function FlightBadge({ state }: { state: FlightState }) {
  const t = useT();
  return <StateBadge tone={TONES[state]}>{t.flightState[state]}</StateBadge>;
}
