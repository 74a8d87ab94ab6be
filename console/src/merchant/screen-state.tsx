import type { ScreenView } from '../../../src/wire/api/index.js';
import { useT } from '../i18n/language.js';
import { StateBadge } from '../shared/state-badge.js';

/** Whether the screen is paired and reachable, in two words. */
export function ScreenState({ screen }: { screen: Pick<ScreenView, 'isPaired' | 'isOnline'> }) {
  const t = useT();
  if (!screen.isPaired) return <StateBadge tone="quiet">{t.screens.unpaired}</StateBadge>;
  return screen.isOnline ? (
    <StateBadge tone="good">{t.screens.online}</StateBadge>
  ) : (
    <StateBadge tone="wait">{t.screens.offline}</StateBadge>
  );
}
