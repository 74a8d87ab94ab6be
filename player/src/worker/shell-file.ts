/** The page every address of the player opens; what follows `?` is read by the page itself. */
const INDEX = '/player/index.html';

/**
 * Which file of the stored shell answers a request; null for all that is not the shell (media, the API, other origins),
 * which goes to the network as if no service worker were there.
 */
export function shellFileFor(
  request: { readonly method: string; readonly mode: string; readonly url: string },
  origin: string,
  files: readonly string[],
): string | null {
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== origin) return null;
  if (request.mode === 'navigate') return INDEX;
  return files.includes(url.pathname) ? url.pathname : null;
}
