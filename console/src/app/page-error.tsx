import { Button } from '@mantine/core';
import { useNetwork, useWindowEvent } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useT } from '../i18n/language.js';
import { Empty, Failure } from '../shared/states.js';
import { PageFilesError } from './lazy-page.js';

/** A page whose files did not come: waits for the network, or offers the new version that has replaced them. */
function MissingFiles() {
  const t = useT();
  const { online } = useNetwork();
  // Only once the server answers is the page left: else the browser's own error page would take its place.
  const again = useMutation({
    mutationFn: async () => {
      await fetch('/livez', { cache: 'no-store' });
      window.location.reload();
    },
  });
  useWindowEvent('online', () => {
    again.mutate();
  });
  return (
    <Empty
      title={online ? t.common.newVersionTitle : t.common.offlineTitle}
      text={online ? t.common.newVersionText : t.common.pageOfflineText}
    >
      <Button loading={again.isPending} onClick={() => again.mutate()}>
        {online ? t.common.reload : t.common.retry}
      </Button>
      <p role="status" className="hint">
        {again.isError && t.common.unreachable}
      </p>
    </Empty>
  );
}

/** The same where nothing else is on the page. */
export function WholePageError(props: { error: unknown; reset: () => void }) {
  return (
    <main>
      <PageError {...props} />
    </main>
  );
}

/** A page that broke, or whose files could not be fetched. */
export function PageError({ error, reset }: { error: unknown; reset: () => void }) {
  return (
    <div className="app-main">
      {error instanceof PageFilesError ? <MissingFiles /> : <Failure error={error} retry={reset} />}
    </div>
  );
}
