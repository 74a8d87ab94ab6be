import { createRootRoute, createRoute, createRouter, Outlet } from '@tanstack/react-router';
import { SignInPage } from '../accounts/sign-in-page.js';
import { NotFound } from '../shared/states.js';
import { Home } from './home.js';
import { PageError, WholePageError } from './page-error.js';
import {
  CampaignPage,
  ContentsPage,
  CreativesPage,
  FlightPage,
  InvitationPage,
  LinksPage,
  NetworkPage,
  NewVenuePage,
  PairPage,
  ResetPage,
  SignUpPage,
  TeamPage,
  VenuePage,
} from './pages.js';
import { Shell } from './shell.js';

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
/** A search parameter that may be absent, as the router wants it. */
const optional = (name: string) => (search: Record<string, unknown>) => {
  const value = text(search[name]);
  return value === undefined ? {} : { [name]: value };
};

const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: WholePageError,
});

const signIn = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search): { next?: string } => optional('next')(search),
  component: SignInPage,
});
const signUp = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-up',
  validateSearch: (search): { next?: string } => optional('next')(search),
  component: SignUpPage,
});
const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: (search): { token?: string } => optional('token')(search),
  component: InvitationPage,
});
const reset = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset',
  validateSearch: (search): { token?: string } => optional('token')(search),
  component: ResetPage,
});

const shell = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: Shell });
const home = createRoute({ getParentRoute: () => shell, path: '/', component: Home });
const team = createRoute({
  getParentRoute: () => shell,
  path: '/team',
  component: TeamPage,
});
const newVenue = createRoute({
  getParentRoute: () => shell,
  path: '/venues/new',
  component: NewVenuePage,
});
const venue = createRoute({
  getParentRoute: () => shell,
  path: '/venues/$venueId',
  validateSearch: (search): { tab?: string } => optional('tab')(search),
  component: VenuePage,
});
const pair = createRoute({
  getParentRoute: () => shell,
  path: '/pair',
  validateSearch: (search): { code?: string; screen?: string } => ({
    ...optional('code')(search),
    ...optional('screen')(search),
  }),
  component: PairPage,
});
const contents = createRoute({
  getParentRoute: () => shell,
  path: '/contents',
  component: ContentsPage,
});
const creatives = createRoute({
  getParentRoute: () => shell,
  path: '/creatives',
  component: CreativesPage,
});
const campaign = createRoute({
  getParentRoute: () => shell,
  path: '/campaigns/$campaignId',
  component: CampaignPage,
});
const flight = createRoute({
  getParentRoute: () => shell,
  path: '/campaigns/$campaignId/flights/$flightId',
  component: FlightPage,
});

const network = createRoute({ getParentRoute: () => shell, path: '/network', component: NetworkPage });
const links = createRoute({ getParentRoute: () => shell, path: '/links', component: LinksPage });

const routeTree = rootRoute.addChildren([
  signIn,
  signUp,
  invitation,
  reset,
  shell.addChildren([
    home,
    team,
    newVenue,
    venue,
    pair,
    contents,
    creatives,
    campaign,
    flight,
    network,
    links,
  ]),
]);

export const createConsoleRouter = () =>
  createRouter({
    routeTree,
    basepath: '/console',
    defaultPreload: 'intent',
    defaultErrorComponent: PageError,
    scrollRestoration: true,
    // Search parameters are plain text: a pairing code of digits stays text, and links stay readable.
    parseSearch: (search) => Object.fromEntries(new URLSearchParams(search)),
    stringifySearch: (search) => {
      const entries = Object.entries(search).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string',
      );
      const query = new URLSearchParams(entries).toString();
      return query === '' ? '' : `?${query}`;
    },
  });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createConsoleRouter>;
  }
}
