import { Button } from '@mantine/core';
import type { VenueDetail } from '../../../src/wire/api/index.js';
import { useT } from '../i18n/language.js';

/** For a shop that shows nothing of its own: what its screens play instead, and the way to change that. */
export function NoContentNote({ venue, add }: { venue: VenueDetail; add: () => void }) {
  const t = useT();
  if (venue.ownCreativeIds.length > 0) return null;
  return (
    <section className="own-note" aria-label={t.now.noContentTitle}>
      <div>
        <h2>{t.now.noContentTitle}</h2>
        <p>{t.now.noContentText}</p>
      </div>
      <Button onClick={add}>{t.now.addContent}</Button>
    </section>
  );
}
