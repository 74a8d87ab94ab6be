import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Session } from '../../../src/wire/api/index.js';
import { changePerson } from '../api/query-client.js';

/** Only a path of the console itself: a link from outside must not send anybody elsewhere. */
const safePath = (next: string | undefined): string =>
  next !== undefined && /^\/(?![/\\])/.test(next) ? next : '/';

/** A request that opens a session; the person then goes where they wanted to go. */
export function useEntry(enter: () => Promise<Session>, next?: string) {
  const queryClient = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: enter,
    onSuccess: (session) => {
      // The token in the answer is for clients without cookies; the console has the cookie and forgets it.
      const { member, organisation, expiresAt } = session;
      changePerson(queryClient, { member, organisation, expiresAt });
      router.history.replace(`/console${safePath(next)}`);
    },
  });
}
