import { infiniteQueryOptions, keepPreviousData, queryOptions, skipToken } from '@tanstack/react-query';
import type { FlightFitInput, FlightFitView } from '../../../src/wire/api/index.js';
import { call } from './client.js';
import { REFERENCE_KEY, SESSION_KEY } from './query-client.js';
import type { Approval, OpeningHoursCheck } from './types.js';

/** How often "what plays now" is asked, milliseconds: an item lasts at least three seconds. */
const NOW_EVERY_MS = 2_000;

/** How long the answer to "where does it fit?" stands, milliseconds: shops seldom change what they declare. */
const FIT_FRESH_MS = 60_000;

/** How often what waits for somebody else's approval is asked again, milliseconds. */
const WAITING_EVERY_MS = 30_000;

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  staleTime: 60_000,
  queryFn: async () => (await call('GET /sessions/current')) ?? null,
});

/** The demo's state, or null where there is none. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  staleTime: 10_000,
  refetchInterval: (query) => (query.state.data === null ? false : 15_000),
  queryFn: async () => (await call('GET /demo')) ?? null,
});

export const referenceQuery = queryOptions({
  queryKey: [REFERENCE_KEY],
  staleTime: Infinity,
  queryFn: () => call('GET /reference'),
});

/** Communes as they are typed; nothing is asked for nothing. */
export const communesSearchQuery = (q: string) =>
  queryOptions({
    queryKey: [REFERENCE_KEY, 'communes', q],
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn: q === '' ? skipToken : () => call('GET /reference/communes', { query: { q, limit: '20' } }),
  });
/** The names of communes by their codes. */
export const communesNamedQuery = (codes: readonly string[]) =>
  queryOptions({
    queryKey: [REFERENCE_KEY, 'communes-named', codes],
    staleTime: Infinity,
    placeholderData: keepPreviousData,
    queryFn:
      codes.length === 0
        ? skipToken
        : () => call('GET /reference/communes', { query: { codes: codes.join(','), limit: '200' } }),
  });

export const openingHoursQuery = (check: OpeningHoursCheck) =>
  queryOptions({
    queryKey: [REFERENCE_KEY, 'opening-hours', check],
    staleTime: 60_000,
    enabled: check.openingHours.trim() !== '',
    queryFn: () => call('POST /reference/opening-hours', { body: check }),
  });

export const membersQuery = queryOptions({ queryKey: ['members'], queryFn: () => call('GET /members') });

const pages = {
  initialPageParam: '',
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor,
};

export const venuesQuery = infiniteQueryOptions({
  queryKey: ['venues'],
  queryFn: ({ pageParam }) => call('GET /venues', { query: { cursor: pageParam } }),
  ...pages,
});
export const venueQuery = (id: string) =>
  queryOptions({ queryKey: ['venues', id], queryFn: () => call('GET /venues/:id', { params: { id } }) });
export const candidatesQuery = (id: string) =>
  queryOptions({
    queryKey: ['venues', id, 'candidates'],
    queryFn: () => call('GET /venues/:id/candidates', { params: { id } }),
  });
export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: ['venues', id, 'preview'],
    queryFn: () => call('GET /venues/:id/preview', { params: { id } }),
  });
export const whyNotQuery = (id: string, flightId: string) =>
  queryOptions({
    queryKey: ['venues', id, 'why-not', flightId],
    queryFn: () => call('GET /venues/:id/why-not', { params: { id }, query: { flightId } }),
  });
export const venueDeliveryQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['venues', id, 'delivery'],
    refetchInterval: 10_000,
    queryFn: ({ pageParam }) =>
      call('GET /venues/:id/delivery', { params: { id }, query: { cursor: pageParam } }),
    ...pages,
  });
export const screenNowQuery = (id: string) =>
  queryOptions({
    queryKey: ['screens', id, 'now'],
    refetchInterval: NOW_EVERY_MS,
    queryFn: () => call('GET /screens/:id/now', { params: { id } }),
  });

/** The organisation's own: a merchant's are all its own content, an advertiser's all ads. */
export const creativesQuery = infiniteQueryOptions({
  queryKey: ['creatives'],
  queryFn: ({ pageParam }) => call('GET /creatives', { query: { cursor: pageParam } }),
  ...pages,
});
export const approvalsQuery = (state: Approval) =>
  infiniteQueryOptions({
    queryKey: ['approvals', state],
    refetchInterval: 15_000,
    queryFn: ({ pageParam }) => call('GET /approvals', { query: { cursor: pageParam, state } }),
    ...pages,
  });
/** Flights that show a creative, and where they would play: asked once a minute at most. */
export const usesQuery = (id: string) =>
  queryOptions({
    queryKey: ['approvals', 'uses', id],
    staleTime: FIT_FRESH_MS,
    queryFn: () => call('GET /creatives/:id/uses', { params: { id } }),
  });

export const networkRulesQuery = queryOptions({
  queryKey: ['network-rules'],
  queryFn: () => call('GET /network/rules'),
});
/** The links of an activity; nothing is asked for none. */
export const edgesQuery = (activityId: string) =>
  queryOptions({
    queryKey: ['edges', activityId],
    queryFn: activityId === '' ? skipToken : () => call('GET /knowledge/edges', { query: { activityId } }),
  });

const isAwaited = (fit: FlightFitView | undefined): boolean => fit?.status === 'awaits-approval';

/** A fit that awaits approval changes by another's hand: it is asked again at each look, and meanwhile. */
export const flightFitQuery = (id: string) =>
  queryOptions<FlightFitView>({
    queryKey: ['fit', id],
    staleTime: ({ state }) => (isAwaited(state.data) ? 0 : FIT_FRESH_MS),
    refetchInterval: ({ state }) => (isAwaited(state.data) ? WAITING_EVERY_MS : false),
    queryFn: () => call('GET /flights/:id/fit', { params: { id } }),
  });
/** The fit of terms that are not saved; null while there is not enough to ask. */
export const termsFitQuery = (terms: FlightFitInput | null) =>
  queryOptions({
    queryKey: ['fit', terms],
    staleTime: FIT_FRESH_MS,
    placeholderData: keepPreviousData,
    queryFn: terms === null ? skipToken : () => call('POST /flights/fit', { body: terms }),
  });

export const campaignsQuery = infiniteQueryOptions({
  queryKey: ['campaigns'],
  queryFn: ({ pageParam }) => call('GET /campaigns', { query: { cursor: pageParam } }),
  ...pages,
});
export const campaignQuery = (id: string) =>
  queryOptions({
    queryKey: ['campaigns', id],
    queryFn: () => call('GET /campaigns/:id', { params: { id } }),
  });
export const campaignDeliveryQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['campaigns', id, 'delivery'],
    refetchInterval: 10_000,
    queryFn: ({ pageParam }) =>
      call('GET /campaigns/:id/delivery', { params: { id }, query: { cursor: pageParam } }),
    ...pages,
  });
