import { z } from 'zod';
import { asId } from '../../src/core/base/ids.js';
import { type Instant, instant, within } from '../../src/core/base/instant.js';
import { parseCivilDay, toInstant } from '../../src/core/base/local-time.js';
import { BUILT_IN_KNOWLEDGE } from '../../src/core/context/knowledge.js';
import { NO_NETWORK_RULES } from '../../src/core/context/network.js';
import { NO_TASTE, ORDINARY_RULES, type VenueRules } from '../../src/core/context/venue.js';
import { ASKS_NOTHING, type CreativeTerms, type FlightTerms } from '../../src/core/eligibility/terms.js';
import { reasonText } from '../../src/core/eligibility/reason-text.js';
import { planRange, slotOccurrences } from '../../src/core/playlist/plan-range.js';
import { planScreen, verdictFor } from '../../src/core/playlist/plan-screen.js';
import type { ScreenFacts, ScreenPlan } from '../../src/core/playlist/screen-plan.js';
import { whatsOn } from '../../src/core/playlist/whats-on.js';
import { ClienteleSchema } from '../../src/wire/api/common.js';
import {
  ContextTermsSchema,
  FLIGHT_STATE_VALUES,
  GoalSchema,
  LegalMessageSchema,
} from '../../src/wire/api/campaigns.js';
import { VenueRulesSchema } from '../../src/wire/api/venues.js';

/**
 * A scenario is a day in a shop, as a JSON file beside this one:
 *
 *   story      what it shows, in a sentence
 *   shop       activity, hours (OSM syntax), and what else the merchant declares; the rest is an ordinary shop in Bordeaux
 *   slots      when people wait: days (1 Monday … 7 Sunday), from and to ("22:00" to "26:00" runs over midnight)
 *   flights    by name: what each promotes and asks for; the rest is an ordinary flight around the moments looked at
 *   plannedAt  when the plan is made
 *   moments    what must be on, at instants: `plays` are the flights of the loop, by name ([] is the shop's own content);
 *              `refused` gives for a flight every reason, as "RULE CODE", in the order of the rules; `because` gives words
 *              that the reason shown to passers-by holds; `until` is when the loop changes next
 *
 * An instant without a zone is local time in the shop; with `Z` or an offset it is exact (for hours that come twice). The plan of
 * a moment is that of `plannedAt`, or of its own `plannedAt`.
 */
const LocalOrExact = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/);
const Clock = z.string().regex(/^\d{2}:\d{2}$/);

const ShopSchema = z.strictObject({
  activity: z.string(),
  hours: z.string(),
  products: z.array(z.string()).default([]),
  clientele: z.array(ClienteleSchema).default(['neighbours']),
  country: z.string().default('FR'),
  postcode: z.string().default('33000'),
  commune: z.string().nullable().default('33063'),
  point: z.strictObject({ lat: z.number(), lon: z.number() }).default({ lat: 44.8404, lon: -0.5805 }),
  zone: z.string().default('Europe/Paris'),
  rules: VenueRulesSchema.partial().default({}),
  /** Flights whose advertiser the merchant bans. */
  vetoes: z.array(z.string()).default([]),
  /** Flights whose campaign the merchant has approved. */
  approves: z.array(z.string()).default([]),
  visibleFromPublicRoad: z.boolean().default(false),
});

const SlotSchema = z.strictObject({
  days: z.array(z.number().int().min(1).max(7)),
  from: Clock,
  to: Clock,
  waitSeconds: z.number().int().default(240),
  maxAdSharePercent: z.number().int().default(60),
});

const FlightSchema = z.strictObject({
  products: z.array(z.string()),
  from: LocalOrExact.optional(),
  to: LocalOrExact.optional(),
  state: z.enum(FLIGHT_STATE_VALUES).default('booked'),
  context: ContextTermsSchema.partial().default({}),
  goal: GoalSchema.default({ kind: 'plays', plays: 1_000_000 }),
  delivered: z.number().int().default(0),
  media: z.enum(['image', 'video']).default('image'),
  /** One creative for each, showing that message. */
  messages: z.array(LegalMessageSchema).min(1).default(['none']),
  approval: z.enum(['pending', 'approved', 'refused']).default('approved'),
});

const MomentSchema = z.strictObject({
  at: LocalOrExact,
  plannedAt: LocalOrExact.optional(),
  plays: z.array(z.string()).optional(),
  refused: z.record(z.string(), z.array(z.string())).default({}),
  because: z.record(z.string(), z.string()).default({}),
  until: LocalOrExact.optional(),
});

export const ScenarioSchema = z.strictObject({
  story: z.string(),
  shop: ShopSchema,
  slots: z.array(SlotSchema),
  flights: z.record(z.string(), FlightSchema),
  plannedAt: LocalOrExact,
  moments: z.array(MomentSchema).min(1),
});
export type Scenario = z.infer<typeof ScenarioSchema>;

const YEAR_MS = 366 * 86_400_000;
const minuteOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** An instant as a scenario writes it. */
export function at(zone: string, text: string): Instant {
  if (/(Z|[+-]\d{2}:\d{2})$/.test(text)) return instant(Date.parse(text));
  const day = parseCivilDay(text.slice(0, 10));
  if (day === null) throw new Error(`${text} is no day`);
  return toInstant(zone, day, minuteOf(text.slice(11, 16)));
}

const aCreative = (name: string, owner: string, media: 'image' | 'video'): CreativeTerms => ({
  id: asId(`creative-${name}`),
  organisationId: asId(owner),
  kind: media,
  sha256: name.padEnd(64, '0'),
  mime: media === 'image' ? 'image/jpeg' : 'video/mp4',
  bytes: 100_000,
  widthPx: 1920,
  heightPx: 1080,
  durationMs: 10_000,
  title: name,
  onBehalfOf: name,
  paidBy: name,
  approval: 'approved',
  language: 'fr',
  legalMessage: 'none',
  showsCo2Class: false,
});

function flightsOf({ shop, flights, plannedAt }: Scenario): ReadonlyMap<string, FlightTerms> {
  const made = at(shop.zone, plannedAt);
  return new Map(
    Object.entries(flights).map(([name, flight]) => [
      name,
      {
        id: asId(`flight-${name}`),
        campaignId: asId(`campaign-${name}`),
        campaignName: name,
        organisationId: asId(`advertiser-${name}`),
        advertiserName: name,
        productIds: flight.products,
        state: flight.state,
        startsAt: flight.from === undefined ? instant(made - YEAR_MS) : at(shop.zone, flight.from),
        endsAt: flight.to === undefined ? instant(made + YEAR_MS) : at(shop.zone, flight.to),
        context: { ...ASKS_NOTHING, ...flight.context },
        goal: flight.goal,
        creatives: flight.messages.map((legalMessage, index) => ({
          ...aCreative(index === 0 ? name : `${name}-${String(index)}`, `advertiser-${name}`, flight.media),
          approval: flight.approval,
          legalMessage,
        })),
        playsDelivered: flight.delivered,
      } as FlightTerms,
    ]),
  );
}

function factsOf({ shop, slots }: Scenario): ScreenFacts {
  const venueId = asId<never>('venue');
  const zoneId = asId<never>('zone');
  return {
    context: {
      venueId,
      organisationId: asId('merchant'),
      name: 'The shop',
      activityId: shop.activity,
      productIds: shop.products,
      clientele: shop.clientele,
      countryCode: shop.country,
      postcode: shop.postcode,
      communeCode: shop.commune,
      point: shop.point,
      timeZone: shop.zone,
      openingHours: shop.hours,
      rules: { ...ORDINARY_RULES, ...shop.rules } as VenueRules,
      taste: NO_TASTE,
      vetoes: shop.vetoes.map((name) => ({
        id: `veto-${name}`,
        venueId,
        target: { kind: 'advertiser', organisationId: `advertiser-${name}` },
      })),
    },
    zone: { id: zoneId, venueId, name: 'Zone', kind: 'counter' },
    slots: slots.map((slot, index) => ({
      id: asId(`slot-${String(index)}`),
      zoneId,
      weekdays: slot.days as (1 | 2 | 3 | 4 | 5 | 6 | 7)[],
      startMinute: minuteOf(slot.from),
      endMinute: minuteOf(slot.to),
      expectedWaitSeconds: slot.waitSeconds,
      peoplePerHour: null,
      maxAdSharePercent: slot.maxAdSharePercent,
    })),
    screen: {
      id: asId('screen'),
      zoneId,
      name: 'Screen',
      widthPx: 1920,
      heightPx: 1080,
      orientation: 'landscape',
      visibleFromPublicRoad: shop.visibleFromPublicRoad,
      acceptedMedia: ['image', 'video'],
    },
    ownContent: [aCreative('own', 'merchant', 'image')],
    approvedCampaignIds: shop.approves.map((name) => asId(`campaign-${name}`)),
    network: NO_NETWORK_RULES,
    knowledge: BUILT_IN_KNOWLEDGE,
  };
}

/** What a scenario finds at one of its moments. */
export interface Found {
  readonly plays: readonly string[];
  readonly until: Instant | null;
  readonly why: Readonly<Record<string, { readonly fr: string; readonly en: string }>>;
  readonly loop: readonly string[];
}

/** A scenario, run: plans are made once for each instant of planning. */
export function run(scenario: Scenario): {
  readonly planAt: (plannedAt: Instant) => ScreenPlan;
  readonly look: (plan: ScreenPlan, moment: Instant) => Found;
  readonly reasons: (flight: string, moment: Instant) => readonly string[];
} {
  const facts = factsOf(scenario);
  const flights = flightsOf(scenario);
  const nameOf = new Map([...flights].map(([name, { id }]) => [id as string, name]));
  return {
    planAt: (plannedAt) =>
      planScreen({
        facts,
        flights: [...flights.values()],
        house: [],
        at: plannedAt,
      }),
    look: (plan, moment) => {
      const on = whatsOn(plan, moment);
      const loop = plan.loops[on.loop] ?? [];
      const items = plan.items.filter(({ id }) => loop.includes(id));
      const ads = items.flatMap(({ flight, decision }) =>
        flight === null ? [] : [[nameOf.get(flight.id) ?? flight.id, decision.why] as const],
      );
      return {
        plays: [...new Set(ads.map(([name]) => name))].sort(),
        until: on.until === null ? null : instant(on.until),
        why: Object.fromEntries(ads),
        loop: loop.map((id) => items.find((item) => item.id === id)?.kind ?? 'missing'),
      };
    },
    reasons: (name, moment) => {
      const flight = flights.get(name);
      const creative = flight?.creatives[0];
      if (flight === undefined || creative === undefined) throw new Error(`no flight is called ${name}`);
      const range = planRange(facts.context.timeZone, moment);
      const slot = slotOccurrences(facts, range).find((occurrence) => within(occurrence, moment)) ?? null;
      const verdict = verdictFor(facts, {
        flight,
        creative,
        slot,
        at: moment,
      });
      if (verdict.kind === 'eligible') return [];
      for (const reason of verdict.reasons) {
        const { fr, en } = reasonText(reason);
        if (fr === '' || en === '' || fr === en)
          throw new Error(`${reason.code} says nothing in one language`);
      }
      return verdict.reasons.map(({ ruleId, code }) => `${ruleId} ${code}`);
    },
  };
}
