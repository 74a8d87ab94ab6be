import { Alert, Button, Skeleton, Stack, Title } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import type { UseQueryResult } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ApiError, UNREACHABLE } from '../api/client.js';
import type { Messages } from '../i18n/fr.js';
import { useT } from '../i18n/language.js';

/** What an error says to a person: the server's own words when it gave any. Faulty fields are named beside them. */
export function errorText(error: unknown, t: Messages): string {
  if (error instanceof ApiError && error.problem !== null) {
    const { code, title, detail } = error.problem;
    return code === 'VALIDATION_FAILED' ? `${title}.` : detail;
  }
  return error instanceof ApiError && error.status === UNREACHABLE
    ? t.common.unreachable
    : t.common.unexpected;
}

/** The place of what is being loaded, so that nothing moves when it comes. */
export function Waiting({ rows = 3, height = 88 }: { rows?: number; height?: number }) {
  const t = useT();
  return (
    <Stack role="status" aria-label={t.common.loading} gap="md">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} radius="lg" />
      ))}
    </Stack>
  );
}

export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useT();
  const faults = error instanceof ApiError ? (error.problem?.errors ?? []) : [];
  return (
    <Alert color="red" variant="light" title={t.common.errorTitle} role="alert">
      <p className="alert-text">{errorText(error, t)}</p>
      {faults.map(({ field, detail }) => (
        <p key={field} className="alert-text">
          {detail}
        </p>
      ))}
      {retry && (
        <Button size="compact-sm" variant="default" mt="xs" onClick={retry}>
          {t.common.retry}
        </Button>
      )}
    </Alert>
  );
}

/**
 * Shows the data of a query; before that its place, and if it fails, why. A query that has failed or cannot run says so
 * while it is asked again: a place that waits for ever says nothing.
 */
export function Loaded<Data>({
  query,
  rows,
  height,
  children,
}: {
  query: UseQueryResult<Data>;
  rows?: number;
  height?: number;
  children: (data: Data) => ReactNode;
}) {
  const { online } = useNetwork();
  if (query.data !== undefined) return children(query.data);
  const hasFailed = query.errorUpdateCount > 0 || query.failureCount > 0;
  if (query.isPending && online && !hasFailed)
    return <Waiting {...(rows && { rows })} {...(height && { height })} />;
  const error = query.error ?? query.failureReason ?? new ApiError(UNREACHABLE, null);
  return <Failure error={error} retry={() => void query.refetch()} />;
}

/** Nothing yet: says what will be here and offers the next step. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <div className="empty-stage" aria-hidden />
      <Title order={2} size="h3">
        {title}
      </Title>
      <p>{text}</p>
      {children}
    </div>
  );
}

export function NotFound() {
  const t = useT();
  return (
    <main className="app-main">
      <Empty title={t.common.notFoundTitle} text={t.common.notFoundText}>
        <Link to="/">{t.common.goHome}</Link>
      </Empty>
    </main>
  );
}
