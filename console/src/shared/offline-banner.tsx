import { useNetwork } from '@mantine/hooks';
import { useT } from '../i18n/language.js';

/** Says that the browser has no network, and that the screens do not need it. */
export function OfflineBanner() {
  const t = useT();
  const { online } = useNetwork();
  return (
    <div role="status">
      {!online && (
        <p className="offline-banner">
          <strong>{t.common.offlineTitle}.</strong> {t.common.offlineText}
        </p>
      )}
    </div>
  );
}
