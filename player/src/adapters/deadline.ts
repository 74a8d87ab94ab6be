/** A wait that ended because its time was over; names what was waited for. */
export class DeadlineError extends Error {
  constructor(what: string, ms: number) {
    super(`${what}: no answer within ${String(ms)} ms`);
    this.name = 'DeadlineError';
  }
}

/** `promise`, or a `DeadlineError` after `ms`: nothing in the player waits without end. */
export function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DeadlineError(what, ms));
    }, ms);
    promise.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** An answer read whole, so that a server sending a byte a second cannot hold the player. */
export interface WholeResponse<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** Fetches on the own origin and reads the body, all within one deadline. */
export async function fetchWhole<T>(
  url: string,
  ms: number,
  read: (response: Response) => Promise<T>,
  init: RequestInit = {},
): Promise<WholeResponse<T>> {
  const controller = new AbortController();
  const work = async (): Promise<WholeResponse<T>> => {
    const response = await fetch(url, {
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      ...init,
      signal: controller.signal,
    });
    return { status: response.status, headers: response.headers, body: await read(response) };
  };
  try {
    return await within(ms, url, work());
  } finally {
    controller.abort();
  }
}
