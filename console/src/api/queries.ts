import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { ApiError, call } from './client.js';
import { REFERENCE_KEY, SESSION_KEY } from './query-client.js';
import type { OpeningHoursCheck } from './types.js';

/** How often "what plays now" is asked, milliseconds: an item lasts at least three seconds. */
const NOW_EVERY_MS = 2_000;

/** Who is signed in, or null. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  staleTime: 60_000,
  queryFn: async () => {
    try {
      return await call('GET /sessions/current');
    } catch (error) {
      if (error instanceof ApiError && error.status === 401) return null;
      throw error;
    }
  },
});

/** The demo's state, or null where there is none: production answers 404. */
export const demoQuery = queryOptions({
  queryKey: ['demo'],
  staleTime: 10_000,
  refetchInterval: (query) => (query.state.data === null ? false : 15_000),
  queryFn: async () => {
    try {
      return await call('GET /demo');
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return null;
      throw error;
    }
  },
});

export const referenceQuery = queryOptions({
  queryKey: [REFERENCE_KEY],
  staleTime: Infinity,
  queryFn: () => call('GET /reference'),
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
export const approvalsQuery = infiniteQueryOptions({
  queryKey: ['approvals'],
  refetchInterval: 15_000,
  queryFn: ({ pageParam }) => call('GET /approvals', { query: { cursor: pageParam } }),
  ...pages,
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
