import { asId } from '../core/base/ids.js';
import { instant } from '../core/base/instant.js';
import { err, ok, type Result } from '../core/base/result.js';
import { checkDeclaration } from '../core/context/check-declaration.js';
import { BUILT_IN_KNOWLEDGE } from '../core/context/knowledge.js';
import { NO_NETWORK_RULES, type NetworkRules } from '../core/context/network.js';
import { findProduct } from '../core/context/products.js';
import { type MerchantContext, NO_TASTE, ORDINARY_RULES } from '../core/context/venue.js';
import { checkContextTerms } from '../core/eligibility/check-terms.js';
import type { FlightTerms } from '../core/eligibility/terms.js';
import type { ScreenFacts } from '../core/playlist/screen-plan.js';
import { communes } from '../modules/reference/communes.js';
import { minutesOf, slotFrom } from '../modules/venues/venue-views.js';
import {
  type DecideFlight,
  type DecideNetwork,
  DecideNetworkSchema,
  type DecideScreen,
  type DecideVenue,
} from '../wire/decide.js';

/** A network as decisions read it. */
export interface Network {
  readonly screens: readonly ScreenFacts[];
  readonly flights: readonly FlightTerms[];
}

/** What is wrong in a file, and where: names and positions parted by dots, e.g. `venues.0.activityId`. */
export interface NetworkFault {
  readonly path: string;
  readonly message: string;
}

function contextOf(venue: DecideVenue): MerchantContext {
  const { id, organisationId = id, name, postcode, city, communeCode, address: _, ...declared } = venue;
  const { approvedCampaignIds: __, rules, taste, vetoes, ...rest } = declared;
  return {
    ...rest,
    venueId: asId(id),
    organisationId: asId(organisationId),
    name: name === '' ? id : name,
    postcode,
    communeCode: communeCode ?? communes().named(postcode, city)?.code ?? null,
    rules: { ...ORDINARY_RULES, ...withoutGaps(rules) },
    taste: { ...NO_TASTE, ...withoutGaps(taste) },
    vetoes: vetoes.map((target, index) => ({ id: `${id}.${String(index)}`, venueId: asId(id), target })),
  };
}

/** What was given, without the names of what was left out. */
const withoutGaps = <T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

function factsOf(screen: DecideScreen, venue: DecideVenue, network: NetworkRules): ScreenFacts {
  const { id, zone, waitingSlots, venueId, ...display } = screen;
  const zoneId = `${id}.zone`;
  return {
    context: contextOf(venue),
    zone: { id: asId(zoneId), venueId: asId(venueId), name: zone, kind: zone },
    slots: waitingSlots.map((slot, index) => ({
      ...slotFrom(slot),
      id: asId(`${id}.${String(index)}`),
      zoneId: asId(zoneId),
    })),
    screen: {
      ...display,
      id: asId(id),
      zoneId: asId(zoneId),
      orientation: screen.widthPx >= screen.heightPx ? 'landscape' : 'portrait',
    },
    ownContent: [],
    approvedCampaignIds: venue.approvedCampaignIds.map((campaignId) => asId(campaignId)),
    network,
    knowledge: BUILT_IN_KNOWLEDGE,
  };
}

function flightOf(flight: DecideFlight): FlightTerms {
  const { id, campaignId = id, organisationId = campaignId } = flight;
  return {
    id: asId(id),
    campaignId: asId(campaignId),
    campaignName: flight.campaignName,
    organisationId: asId(organisationId),
    advertiserName: flight.advertiserName === '' ? organisationId : flight.advertiserName,
    productIds: flight.productIds,
    state: flight.state,
    startsAt: instant(Date.parse(flight.startsAt)),
    endsAt: instant(Date.parse(flight.endsAt)),
    context: flight.context,
    goal: flight.goal,
    playsDelivered: flight.playsDelivered,
    creatives: flight.creatives.map((creative) => ({
      ...creative,
      id: asId(creative.id),
      organisationId: asId(creative.organisationId ?? organisationId),
      sha256: '',
      mime: creative.kind === 'image' ? 'image/png' : 'video/mp4',
      bytes: 0,
    })),
  };
}

const rulesOf = ({ communeCurfews, ...rest }: DecideNetwork['network']): NetworkRules => ({
  ...NO_NETWORK_RULES,
  ...withoutGaps(rest),
  communeCurfews: (communeCurfews ?? []).map(({ from, to, ...curfew }) => ({
    ...curfew,
    fromMinute: minutesOf(from),
    toMinute: minutesOf(to),
  })),
});

/** Ids given twice in a list, where they come again. */
function repeated(list: string, items: readonly { readonly id: string }[]): readonly NetworkFault[] {
  const seen = new Set<string>();
  return items.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return isNew ? [] : [{ path: `${list}.${String(index)}.id`, message: `"${id}" is given twice` }];
  });
}

/** What the schema cannot know: things that do not exist, and days that end before they begin. */
function faultsOf({ venues, screens, flights }: DecideNetwork): readonly NetworkFault[] {
  const isCommune = (code: string): boolean => communes().find(code) !== null;
  const unknown = (path: string, code: string, value?: string): NetworkFault => ({
    path,
    message: value === undefined ? code : `${code}: ${value}`,
  });
  const ofVenues = venues.flatMap((venue, index) => {
    const faults = checkDeclaration({ ...venue, ...venue.rules }).map((fault) =>
      unknown(
        `venues.${String(index)}.${fault.field}`,
        fault.code,
        fault.code === 'OPENING_HOURS_INVALID' ? `${fault.part} (accepted: ${fault.hint.en})` : fault.value,
      ),
    );
    const { communeCode } = venue;
    return communeCode === null || communeCode === undefined || isCommune(communeCode)
      ? faults
      : [...faults, unknown(`venues.${String(index)}.communeCode`, 'COMMUNE_UNKNOWN', communeCode)];
  });
  const venueIds = new Set(venues.map(({ id }) => id));
  const ofScreens = screens.flatMap(({ venueId, waitingSlots }, index) => [
    ...(venueIds.has(venueId) ? [] : [unknown(`screens.${String(index)}.venueId`, 'VENUE_UNKNOWN', venueId)]),
    ...waitingSlots.flatMap(({ start, end }, slot) =>
      minutesOf(start) < minutesOf(end)
        ? []
        : [unknown(`screens.${String(index)}.waitingSlots.${String(slot)}.end`, 'SLOT_ENDS_BEFORE_START')],
    ),
  ]);
  const ofFlights = flights.flatMap((flight, index) => {
    const at = `flights.${String(index)}`;
    const products = flight.productIds.flatMap((id, product) =>
      findProduct(id) === null ? [unknown(`${at}.productIds.${String(product)}`, 'PRODUCT_UNKNOWN', id)] : [],
    );
    const activities = checkDeclaredActivities(flight).map((fault) =>
      unknown(`${at}.${fault.path}`, fault.message),
    );
    const terms = checkContextTerms(flight.context, isCommune).map((fault) =>
      unknown(
        `${at}.${fault.field}`,
        fault.code,
        fault.code === 'POLYGON_INVALID' ? fault.hint.en : fault.value,
      ),
    );
    const isBackward = Date.parse(flight.endsAt) <= Date.parse(flight.startsAt);
    return [
      ...products,
      ...activities,
      ...terms,
      ...(isBackward ? [unknown(`${at}.endsAt`, 'FLIGHT_ENDS_BEFORE_START')] : []),
      ...repeated(`${at}.creatives`, flight.creatives),
    ];
  });
  return [
    ...repeated('venues', venues),
    ...ofVenues,
    ...repeated('screens', screens),
    ...ofScreens,
    ...repeated('flights', flights),
    ...ofFlights,
  ];
}

const checkDeclaredActivities = ({ context }: DecideFlight): readonly NetworkFault[] =>
  context.activityIds.flatMap((activityId, index) =>
    checkDeclaration({ activityId }).map(({ code }) => ({
      path: `context.activityIds.${String(index)}`,
      message: `${code}: ${activityId}`,
    })),
  );

/** Reads a network of `docs/decide.schema.json`; otherwise every fault of it, with its path. */
export function readNetwork(data: unknown): Result<Network, readonly NetworkFault[]> {
  const parsed = DecideNetworkSchema.safeParse(data);
  if (!parsed.success)
    return err(parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })));
  const network = parsed.data;
  const faults = faultsOf(network);
  if (faults.length > 0) return err(faults);
  const rules = rulesOf(network.network);
  const venues = new Map(network.venues.map((venue) => [venue.id, venue]));
  return ok({
    screens: network.screens.flatMap((screen) => {
      const venue = venues.get(screen.venueId);
      return venue === undefined ? [] : [factsOf(screen, venue, rules)];
    }),
    flights: network.flights.map(flightOf),
  });
}
