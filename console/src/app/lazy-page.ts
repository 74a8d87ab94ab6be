import { lazyRouteComponent } from '@tanstack/react-router';

/** The files of a page could not be fetched: no network, or a new version has replaced them. */
export class PageFilesError extends Error {
  constructor(cause: unknown) {
    super('the files of a page did not come', { cause });
    this.name = 'PageFilesError';
  }
}

/**
 * A page whose files come when it is first needed. The router would answer a failure by reloading, which without a
 * network ends in the browser's own error page; with an error of ours it shows what we say instead.
 */
export const lazyPage: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw new PageFilesError(cause);
      }),
    name,
  );

interface Preloadable {
  readonly preload?: () => Promise<unknown> | undefined;
}

const whenIdle = (work: () => void): void => {
  if ('requestIdleCallback' in window) window.requestIdleCallback(work, { timeout: 5_000 });
  else setTimeout(work, 1_000);
};

/** Fetches pages one after the other while the browser has nothing else to do, so that they open without a network. */
export function preloadWhenIdle(pages: readonly Preloadable[]): void {
  const [page, ...rest] = pages;
  if (page === undefined) return;
  whenIdle(() => {
    // A page that does not come is asked for again when somebody opens it.
    void Promise.resolve(page.preload?.()).finally(() => {
      preloadWhenIdle(rest);
    });
  });
}
