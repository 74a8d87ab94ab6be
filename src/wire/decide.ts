import { z } from 'zod';
import {
  AdLanguageSchema,
  ContextTermsInputSchema,
  FLIGHT_STATE_VALUES,
  FlightInputSchema,
  GoalSchema,
  LegalMessageSchema,
  SinglePlaceSchema,
} from './api/campaigns.js';
import { PointSchema, SlugSchema, typedText, ZONE_KIND_VALUES } from './api/common.js';
import { VenueTasteSchema } from './api/knowledge.js';
import { NetworkRulesPatchSchema } from './api/network.js';
import {
  KeywordSchema,
  ScreenInputSchema,
  VenueInputSchema,
  VenueRulesInputSchema,
  WaitingSlotInputSchema,
} from './api/venues.js';
import { LIMITS } from './limits.js';

/** Ids of a file are free text: they only join its parts. */
const FreeIdSchema = typedText(1, 200);
const freeIds = z.array(FreeIdSchema).max(LIMITS.listItems);
/** Long before and after anything that is asked about. */
const ALWAYS = { from: '2000-01-01T00:00:00Z', to: '2100-01-01T00:00:00Z' } as const;

const VetoSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('advertiser'), organisationId: FreeIdSchema }),
  z.strictObject({ kind: z.literal('campaign'), campaignId: FreeIdSchema }),
  z.strictObject({ kind: z.literal('creative'), creativeId: FreeIdSchema }),
  z.strictObject({ kind: z.literal('category'), categoryId: z.string().regex(/^\d{4}$/) }),
  z.strictObject({ kind: z.literal('product'), productId: SlugSchema }),
  z.strictObject({ kind: z.literal('keyword'), keyword: KeywordSchema }),
]);

const venue = VenueInputSchema.shape;
const DecideVenueSchema = z.strictObject({
  ...venue,
  id: FreeIdSchema,
  /** The merchant; the shop's own id when left out. */
  organisationId: FreeIdSchema.optional(),
  name: typedText(0, LIMITS.name).default(''),
  productIds: venue.productIds.default([]),
  clientele: venue.clientele.default([]),
  address: venue.address.default(''),
  postcode: typedText(0, 12).default(''),
  city: typedText(0, 120).default(''),
  countryCode: venue.countryCode.default('FR'),
  /** A shop without a point lies in no radius and no polygon of France. */
  point: PointSchema.default({ lat: 0, lon: 0 }),
  timeZone: venue.timeZone.default('Europe/Paris'),
  openingHours: venue.openingHours.default('24/7'),
  /** What is left out: nothing blocked, automatic approval, competitors refused wherever they are, no licence. */
  rules: z.strictObject(VenueRulesInputSchema.partial().shape).default({}),
  vetoes: z.array(VetoSchema).max(LIMITS.listItems).default([]),
  taste: z.strictObject(VenueTasteSchema.partial().shape).default({}),
  approvedCampaignIds: freeIds.default([]),
});

const screen = ScreenInputSchema.shape;
const DecideScreenSchema = z.strictObject({
  id: FreeIdSchema,
  venueId: FreeIdSchema,
  name: typedText(0, LIMITS.name).default(''),
  zone: z.enum(ZONE_KIND_VALUES).default('counter'),
  /** Left out, people wait all day, every day, and ads may take half of the time. */
  waitingSlots: z
    .array(
      WaitingSlotInputSchema.extend({
        peoplePerHour: WaitingSlotInputSchema.shape.peoplePerHour.default(null),
      }),
    )
    .max(LIMITS.listItems)
    .default([
      {
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        start: '00:00',
        end: '24:00',
        expectedWaitSeconds: 300,
        peoplePerHour: null,
        maxAdSharePercent: 50,
      },
    ]),
  widthPx: screen.widthPx.default(1920),
  heightPx: screen.heightPx.default(1080),
  visibleFromPublicRoad: screen.visibleFromPublicRoad.default(false),
  acceptedMedia: screen.acceptedMedia.default(['image', 'video']),
});

const DecideCreativeSchema = z.strictObject({
  id: FreeIdSchema,
  /** The advertiser of the flight when left out. */
  organisationId: FreeIdSchema.optional(),
  title: typedText(0, LIMITS.name).default(''),
  kind: z.enum(['image', 'video']).default('image'),
  widthPx: z.number().int().min(1).default(1080),
  heightPx: z.number().int().min(1).default(1080),
  durationMs: z.number().int().min(1).default(10_000),
  onBehalfOf: typedText(0, LIMITS.shortText).default(''),
  paidBy: typedText(0, LIMITS.shortText).default(''),
  approval: z.enum(['pending', 'approved', 'refused']).default('approved'),
  language: AdLanguageSchema.default('fr'),
  legalMessage: LegalMessageSchema.default('none'),
  showsCo2Class: z.boolean().default(false),
});

const terms = ContextTermsInputSchema.shape;
const DecideTermsSchema = z.strictObject({
  ...terms,
  activityIds: terms.activityIds.default([]),
  clientele: terms.clientele.default([]),
  place: terms.place.default({ kind: 'everywhere' }),
  zoneKinds: z.array(z.enum(ZONE_KIND_VALUES)).max(ZONE_KIND_VALUES.length).default([]),
  advertiserPoints: z.array(PointSchema).max(LIMITS.advertiserPoints).default([]),
  excluded: z
    .strictObject({
      activityIds: z.array(SlugSchema).max(LIMITS.listItems).default([]),
      venueTypeIds: z.array(z.number().int().min(1).max(99_999)).max(LIMITS.listItems).default([]),
      venueIds: freeIds.default([]),
      organisationIds: freeIds.default([]),
      places: z.array(SinglePlaceSchema).max(LIMITS.placesPerTerm).default([]),
    })
    .prefault({}),
});

const flight = FlightInputSchema.omit({ creativeIds: true }).shape;
const DecideFlightSchema = z.strictObject({
  ...flight,
  id: FreeIdSchema,
  /** The flight's own id when left out. */
  campaignId: FreeIdSchema.optional(),
  campaignName: typedText(0, LIMITS.name).default(''),
  /** The advertiser; the campaign's id when left out. */
  organisationId: FreeIdSchema.optional(),
  advertiserName: typedText(0, LIMITS.name).default(''),
  name: typedText(0, LIMITS.name).default(''),
  state: z.enum(FLIGHT_STATE_VALUES).default('booked'),
  startsAt: flight.startsAt.default(ALWAYS.from),
  endsAt: flight.endsAt.default(ALWAYS.to),
  context: DecideTermsSchema.prefault({}),
  goal: GoalSchema.default({ kind: 'share-of-voice', percent: 10 }),
  playsDelivered: z.number().int().min(0).default(0),
  /** Left out: one approved square image of ten seconds in French. An empty list has nothing to show. */
  creatives: z
    .array(DecideCreativeSchema)
    .max(LIMITS.creativesPerFlight)
    .prefault([{ id: 'creative' }]),
});

/** A network in one file, in the API's own field names, for `entracte decide`. What can be left out has a default. */
export const DecideNetworkSchema = z.strictObject({
  $schema: z.string().optional(),
  venues: z.array(DecideVenueSchema),
  screens: z.array(DecideScreenSchema),
  flights: z.array(DecideFlightSchema),
  network: NetworkRulesPatchSchema.default({}),
});
export type DecideNetwork = z.infer<typeof DecideNetworkSchema>;
export type DecideVenue = DecideNetwork['venues'][number];
export type DecideScreen = DecideNetwork['screens'][number];
export type DecideFlight = DecideNetwork['flights'][number];

/** The JSON Schema of that file, as it is written by hand: with what can be left out. */
export const decideJsonSchema = (): object => ({
  title: 'A network for entracte decide',
  ...z.toJSONSchema(DecideNetworkSchema, { io: 'input', reused: 'ref' }),
});
