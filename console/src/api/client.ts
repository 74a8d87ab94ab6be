import type { Problem } from '../../../src/wire/api/index.js';
import type { Routes } from './types.js';

/** A refusal of the server (its problem details), or the lack of any understandable answer (`problem` is null). */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly problem: Problem | null,
  ) {
    super(problem?.detail ?? `HTTP ${status}`);
    this.name = 'ApiError';
  }
}

/** The status given to a request that got no answer at all. */
export const UNREACHABLE = 0;

type Params<Key extends string> = Key extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Params<Rest>
  : Key extends `${string}:${infer Name}`
    ? Name
    : never;

interface Extras {
  readonly query?: Readonly<Record<string, string | null | undefined>>;
}
type Options<Key extends keyof Routes> = Extras &
  (Params<Key> extends never ? unknown : { readonly params: Readonly<Record<Params<Key>, string>> }) &
  (Routes[Key]['body'] extends undefined ? unknown : { readonly body: Routes[Key]['body'] });
type Arguments<Key extends keyof Routes> = Extras extends Options<Key> ? [Options<Key>?] : [Options<Key>];

interface AnyOptions extends Extras {
  readonly params?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

function addressOf(path: string, { params = {}, query = {} }: AnyOptions): string {
  const filled = path.replace(/:([A-Za-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  const text = search.toString();
  return `/api/v1${filled}${text === '' ? '' : `?${text}`}`;
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value && 'status' in value;

/** Calls one route of the API, in the language of the page. A refusal is thrown as `ApiError`. */
export async function call<Key extends keyof Routes>(
  route: Key,
  ...[options]: Arguments<Key>
): Promise<Routes[Key]['answer']> {
  const [method = 'GET', path = ''] = route.split(' ');
  const given: AnyOptions = options ?? {};
  const isForm = given.body instanceof FormData;
  const body = given.body instanceof FormData ? given.body : JSON.stringify(given.body);
  let response: Response;
  try {
    response = await fetch(addressOf(path, given), {
      method,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json, application/problem+json',
        'accept-language': document.documentElement.lang,
        ...(given.body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      ...(given.body === undefined ? {} : { body }),
    });
  } catch {
    throw new ApiError(UNREACHABLE, null);
  }
  const answer: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
  if (!response.ok) throw new ApiError(response.status, isProblem(answer) ? answer : null);
  if (answer === undefined && response.status !== 204) throw new ApiError(response.status, null);
  // The server validates what it sends with the schemas these types come from.
  return answer as Routes[Key]['answer'];
}
