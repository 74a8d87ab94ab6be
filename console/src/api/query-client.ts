import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import type { Session } from '../../../src/wire/api/index.js';
import { ApiError } from './client.js';

export const REFERENCE_KEY = 'reference';
export const SESSION_KEY = ['session'] as const;

const isSignedOut = (error: unknown): boolean =>
  error instanceof ApiError && error.problem?.code === 'NOT_AUTHENTICATED';

/** Takes the place of whoever was here before: nothing that was loaded for them stays. */
export function changePerson(client: QueryClient, session: Session): void {
  client.setQueryData(SESSION_KEY, session);
  client.removeQueries({
    predicate: ({ queryKey: [first] }) => first !== SESSION_KEY[0] && first !== REFERENCE_KEY,
  });
}

/** After any change everything shown is asked again: a console of a few lists needs no finer rule. */
export function createQueryClient(): QueryClient {
  const onError = (error: unknown): void => {
    if (isSignedOut(error)) client.setQueryData(SESSION_KEY, null);
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({
      onError,
      onSuccess: () => {
        void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== REFERENCE_KEY });
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        networkMode: 'always',
        // Off by default where queries run without a network: what failed then is asked again when it is back.
        refetchOnReconnect: true,
        // A refusal stays a refusal; only silence is worth asking again.
        retry: (failures, error) => failures < 2 && error instanceof ApiError && error.problem === null,
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
