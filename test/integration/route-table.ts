import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Role } from '../../src/wire/api/accounts.js';
import type { FlightInput } from '../../src/wire/api/campaigns.js';
import type { TestApp } from '../support/app.js';
import { createBarePlayer } from '../support/bare-player.js';
import { aFlight, aJeweller, aSlot, PASSWORD } from '../support/people.js';
import type { Tenant, Thing } from './tenants.js';

/** Who may use a route: anybody, a screen with its key, or members of a kind of organisation from a role up. */
export type Who =
  | 'anybody'
  | 'screen'
  | {
      readonly kind:
        'merchant' | 'advertiser' | 'operator' | 'any' | 'merchant or advertiser' | 'advertiser or operator';
      readonly role: Role;
    };

const JEWELLER_TYRES = { activityId: 'jeweller', productId: 'tyres' } as const;

/** What the matrix knows of a route; written by hand, so that a slip in a decorator shows. */
export interface RouteCase {
  readonly who: Who;
  /** What each parameter of the path names. */
  readonly ids: Readonly<Record<string, Thing>>;
  /** What its address asks, where it must ask something. */
  readonly query?: string | ((tenant: Tenant) => string);
  /** Parameters that name something of a list that all share. */
  readonly fixed?: Readonly<Record<string, string>>;
  /** A body its owner may send. */
  readonly body?: (app: TestApp, tenant: Tenant) => unknown;
}

const POSTER = join(import.meta.dirname, '..', '..', 'data', 'posters', 'own-welcome-1920x1080.jpg');

const OWNERS = {
  merchant: 'alba@example.com',
  advertiser: 'brumeval@example.com',
  operator: 'operator@example.com',
};

/** What of a flight its fit is asked with. */
export const termsOf = ({ name: _, ...terms }: FlightInput): Omit<FlightInput, 'name'> => terms;

const anyone = (body?: RouteCase['body']): RouteCase => ({
  who: 'anybody',
  ids: {},
  ...(body === undefined ? {} : { body }),
});

const only =
  (kind: Exclude<Who, string>['kind']) =>
  (role: Role, ids: RouteCase['ids'] = {}, body?: RouteCase['body']): RouteCase => ({
    who: { kind, role },
    ids,
    ...(body === undefined ? {} : { body }),
  });

const merchant = only('merchant');
const advertiser = only('advertiser');
const operator = only('operator');
const either = only('merchant or advertiser');
const member = only('any');

const aScreen = (tenant: Tenant): unknown => ({
  zoneId: tenant.things.zone,
  name: 'New screen',
  widthPx: 1920,
  heightPx: 1080,
  visibleFromPublicRoad: true,
  acceptedMedia: ['image'],
});

const anUpload = async (_: TestApp, tenant: Tenant): Promise<FormData> => {
  const form = new FormData();
  form.set('file', new Blob([new Uint8Array(await readFile(POSTER))]), 'poster.jpg');
  form.set('title', 'Poster');
  form.set('purpose', tenant.kind === 'advertiser' ? 'ad' : 'own');
  return form;
};

const aPairingCode = async (app: TestApp): Promise<unknown> => {
  const player = await createBarePlayer({ baseUrl: app.url });
  const { code } = await player.pairing();
  player.close();
  return { code };
};

/**
 * Every route there is, in an order in which an owner can use them one after the other: what a later one needs, no earlier
 * one takes away.
 */
export const ROUTE_TABLE: Readonly<Record<string, RouteCase>> = {
  'GET /livez': anyone(),
  'GET /readyz': anyone(),
  'GET /s/style.css': anyone(),
  'GET /s/:screen': { who: 'anybody', ids: { screen: 'screen' } },
  'GET /api/v1/reference': anyone(),
  'GET /api/v1/reference/communes': { ...anyone(), query: 'q=bord' },
  'POST /api/v1/reference/suggestions': anyone(() => ({ text: 'Boulangerie, pain et gâteaux' })),
  'POST /api/v1/reference/opening-hours': anyone(() => ({
    openingHours: 'Mo-Fr 09:00-18:00',
    timeZone: 'Europe/Paris',
    countryCode: 'FR',
  })),
  'POST /api/v1/accounts': anyone(() => ({
    kind: 'merchant',
    organisationName: 'New',
    email: 'new@example.com',
    password: PASSWORD,
    language: 'fr',
  })),
  'POST /api/v1/sessions': anyone(() => ({ email: 'operator@example.com', password: PASSWORD })),
  'POST /api/v1/invitations/accept': anyone(() => ({
    token: 'x'.repeat(43),
    password: PASSWORD,
    language: 'fr',
  })),
  'GET /api/v1/screens/challenge': anyone(),
  'POST /api/v1/pairings': anyone(async ({ url }: TestApp) => {
    const { publicKey, challenge } = await createBarePlayer({ baseUrl: url });
    return { publicKey, challenge: await challenge(), signature: 'x', display: { widthPx: 1, heightPx: 1 } };
  }),
  'GET /api/v1/screens/me/snapshot': { who: 'screen', ids: {} },

  'GET /api/v1/demo': anyone(),
  'GET /api/v1/sessions/current': anyone(),
  'POST /api/v1/reset-links/use': anyone(() => ({ token: 'x'.repeat(43), password: PASSWORD })),

  'POST /api/v1/reset-links': member('owner', {}, (_, { kind }) => ({ email: OWNERS[kind] })),
  'GET /api/v1/members': member('viewer'),
  'POST /api/v1/invitations': member('owner', {}, (_, { kind }) => ({
    email: `invited-${kind}@example.com`,
    role: 'viewer',
  })),
  'GET /api/v1/creatives': either('viewer'),
  'GET /api/v1/creatives/:id': either('viewer', { id: 'creative' }),
  'POST /api/v1/creatives': either('editor', {}, anUpload),
  'DELETE /api/v1/creatives/:id': either('editor', { id: 'spareCreative' }),

  'GET /api/v1/venues': merchant('viewer'),
  'POST /api/v1/venues': merchant('editor', {}, () => aJeweller()),
  'GET /api/v1/venues/:id': merchant('viewer', { id: 'venue' }),
  'PATCH /api/v1/venues/:id': merchant('editor', { id: 'venue' }, () => ({ city: 'Pessac' })),
  'GET /api/v1/venues/:id/candidates': merchant('viewer', { id: 'venue' }),
  'GET /api/v1/venues/:id/preview': merchant('viewer', { id: 'venue' }),
  'GET /api/v1/venues/:id/why-not': {
    ...merchant('viewer', { id: 'venue' }),
    query: ({ things }) => `flightId=${things.liveFlight ?? ''}`,
  },
  'GET /api/v1/flights/:id/why-not': {
    ...only('advertiser or operator')('viewer', { id: 'flight' }),
    query: ({ things }) => `venueId=${things.someVenue ?? ''}`,
  },
  'GET /api/v1/plays/:id/why': member('viewer', { id: 'play' }),
  'GET /api/v1/venues/:id/delivery': merchant('viewer', { id: 'venue' }),
  'POST /api/v1/venues/:id/zones': merchant('editor', { id: 'venue' }, () => ({
    name: 'New zone',
    kind: 'terrace',
  })),
  'PATCH /api/v1/zones/:id': merchant('editor', { id: 'zone' }, () => ({ name: 'Renamed' })),
  'POST /api/v1/zones/:id/waiting-slots': merchant('editor', { id: 'zone' }, () => aSlot({ weekdays: [1] })),
  'PUT /api/v1/waiting-slots/:id': merchant('editor', { id: 'slot' }, () => aSlot({ end: '18:00' })),
  'POST /api/v1/venues/:id/vetoes': merchant('editor', { id: 'venue' }, () => ({
    kind: 'category',
    categoryId: '1002',
  })),
  'PUT /api/v1/venues/:id/own-content': merchant('editor', { id: 'venue' }, (_, { things }) => ({
    creativeIds: [things.creative],
  })),
  'PUT /api/v1/venues/:id/approvals/:campaignId': merchant('editor', {
    id: 'venue',
    campaignId: 'approvedCampaign',
  }),
  'DELETE /api/v1/venues/:id/approvals/:campaignId': merchant('editor', {
    id: 'venue',
    campaignId: 'approvedCampaign',
  }),
  'POST /api/v1/venues/:id/screens': merchant('editor', { id: 'venue' }, (_, tenant) => aScreen(tenant)),
  'PATCH /api/v1/screens/:id': merchant('editor', { id: 'screen' }, () => ({ name: 'Renamed' })),
  'GET /api/v1/screens/:id/now': merchant('viewer', { id: 'screen' }),
  'POST /api/v1/screens/:id/pair': merchant('editor', { id: 'screen' }, aPairingCode),
  'DELETE /api/v1/screens/:id/device': merchant('editor', { id: 'screen' }),
  'DELETE /api/v1/vetoes/:id': merchant('editor', { id: 'veto' }),
  'DELETE /api/v1/waiting-slots/:id': merchant('editor', { id: 'slot' }),
  'DELETE /api/v1/screens/:id': merchant('editor', { id: 'spareScreen' }),
  'DELETE /api/v1/zones/:id': merchant('editor', { id: 'spareZone' }),
  'PUT /api/v1/venues/:id/taste': merchant('editor', { id: 'venue' }, () => ({
    likedProductIds: ['wedding-photography'],
    minimumScore: 0.3,
    ownComplements: [],
  })),
  'DELETE /api/v1/venues/:id': merchant('editor', { id: 'venue' }),

  'PATCH /api/v1/creatives/:id': advertiser('editor', { id: 'creative' }, () => ({
    legalMessage: 'credit',
  })),

  'GET /api/v1/campaigns': advertiser('viewer'),
  'POST /api/v1/campaigns': advertiser('editor', {}, () => ({ name: 'New campaign' })),
  'GET /api/v1/campaigns/:id': advertiser('viewer', { id: 'campaign' }),
  'PATCH /api/v1/campaigns/:id': advertiser('editor', { id: 'campaign' }, () => ({ name: 'Renamed' })),
  'GET /api/v1/campaigns/:id/delivery': advertiser('viewer', { id: 'campaign' }),
  'POST /api/v1/campaigns/:id/flights': advertiser('editor', { id: 'campaign' }, (app, { things }) =>
    aFlight(app, { creativeIds: [things.creative ?? ''] }),
  ),
  'PATCH /api/v1/flights/:id': advertiser('editor', { id: 'flight' }, () => ({ name: 'Renamed' })),
  'GET /api/v1/flights/:id/fit': advertiser('viewer', { id: 'flight' }),
  'POST /api/v1/flights/fit': advertiser('viewer', {}, (app, { things }) =>
    termsOf(aFlight(app, { creativeIds: [things.creative ?? ''] })),
  ),
  'POST /api/v1/campaigns/:id/submit': advertiser('editor', { id: 'campaign' }),
  'POST /api/v1/flights/:id/pause': advertiser('editor', { id: 'flight' }),
  'POST /api/v1/flights/:id/resume': advertiser('editor', { id: 'flight' }),
  'POST /api/v1/flights/:id/cancel': advertiser('editor', { id: 'flight' }),
  'DELETE /api/v1/flights/:id': advertiser('editor', { id: 'draftFlight' }),
  'DELETE /api/v1/campaigns/:id': advertiser('editor', { id: 'draftCampaign' }),

  'GET /api/v1/knowledge/edges': { ...member('viewer'), query: 'activityId=jeweller' },
  'PUT /api/v1/knowledge/edges/:activityId/:productId': {
    ...operator('editor', {}, () => ({
      kind: 'goes-with',
      occasion: null,
      season: null,
      strength: 0.5,
      clause: { fr: 'une belle voiture emmène les mariés', en: 'a fine car takes the couple away' },
    })),
    fixed: JEWELLER_TYRES,
  },
  'DELETE /api/v1/knowledge/edges/:activityId/:productId': { ...operator('editor'), fixed: JEWELLER_TYRES },
  'POST /api/v1/knowledge/edges/:activityId/:productId/restore': {
    ...operator('editor'),
    fixed: JEWELLER_TYRES,
  },
  'GET /api/v1/network/rules': operator('viewer'),
  'PATCH /api/v1/network/rules': operator('editor', {}, () => ({ gridEmergency: null })),
  'GET /api/v1/approvals': operator('viewer'),
  'GET /api/v1/creatives/:id/uses': operator('viewer', { id: 'creative' }),
  'POST /api/v1/creatives/:id/approve': operator('editor', { id: 'creative' }),
  'POST /api/v1/creatives/:id/refuse': operator('editor', { id: 'spareCreative' }, () => ({
    reason: 'Not legible.',
  })),
  'DELETE /api/v1/sessions/current': member('viewer'),
};
