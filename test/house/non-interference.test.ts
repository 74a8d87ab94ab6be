import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { asId } from '../../src/core/base/ids.js';
import { type Instant, instant } from '../../src/core/base/instant.js';
import { ACTIVITIES } from '../../src/core/context/activities.js';
import { BUILT_IN_KNOWLEDGE } from '../../src/core/context/knowledge.js';
import { NO_NETWORK_RULES } from '../../src/core/context/network.js';
import { PRODUCTS } from '../../src/core/context/products.js';
import { CLIENTELE, NO_TASTE, ORDINARY_RULES, ZONE_KINDS } from '../../src/core/context/venue.js';
import { ASKS_NOTHING, type CreativeTerms, type FlightTerms } from '../../src/core/eligibility/terms.js';
import { decide, type Decision } from '../../src/core/playlist/decide.js';
import { planScreen } from '../../src/core/playlist/plan-screen.js';
import type { ScreenFacts, ScreenPlan } from '../../src/core/playlist/screen-plan.js';
import { runs } from '../support/tier.js';

/** What is drawn of a network; the rest of it, which must not matter, is made from a `Disguise`. */
interface Shop {
  readonly activity: number;
  readonly offered: readonly number[];
  readonly clientele: readonly number[];
  readonly competitors: boolean;
  readonly licence: boolean;
  readonly road: boolean;
  readonly portrait: boolean;
  readonly zone: number;
  readonly start: number;
  readonly share: number;
  readonly veto: number | null;
}
interface Line {
  readonly product: number;
  /** Of the complements of this shop, where the product would else rarely fit. */
  readonly near: number;
  readonly pictures: number;
  readonly approved: boolean;
  readonly asks: number | null;
  readonly km: number | null;
  readonly advertiser: number;
}
interface Drawn {
  readonly shops: readonly Shop[];
  readonly lines: readonly Line[];
  readonly at: Instant;
}

/** What must not matter: names, accounts, paths of files, the order of rows, and how things are called inside. */
interface Disguise {
  readonly name: string;
  /** Ids keep their order, as it breaks ties, and change otherwise. */
  readonly prefix: string;
  readonly isReversed: boolean;
}

const shop: fc.Arbitrary<Shop> = fc.record({
  activity: fc.nat(ACTIVITIES.length - 1),
  offered: fc.array(fc.nat(PRODUCTS.length - 1), { maxLength: 2 }),
  clientele: fc.array(fc.nat(CLIENTELE.length - 1), { maxLength: 2 }),
  competitors: fc.boolean(),
  licence: fc.boolean(),
  road: fc.boolean(),
  portrait: fc.boolean(),
  zone: fc.nat(ZONE_KINDS.length - 1),
  start: fc.constantFrom(0, 480, 600, 720, 960),
  share: fc.constantFrom(0, 30, 60, 100),
  veto: fc.option(fc.nat(3)),
});
const line: fc.Arbitrary<Line> = fc.record({
  product: fc.nat(PRODUCTS.length - 1),
  near: fc.nat(30),
  pictures: fc.constantFrom(0, 1, 1, 2),
  approved: fc.constantFrom(true, true, true, false),
  asks: fc.option(fc.nat(ACTIVITIES.length - 1), { freq: 1 }),
  km: fc.option(fc.integer({ min: 1, max: 50 })),
  advertiser: fc.nat(3),
});
const FROM = Date.UTC(2026, 5, 1);
const drawn: fc.Arbitrary<Drawn> = fc.record({
  shops: fc.array(shop, { minLength: 1, maxLength: 2 }),
  lines: fc.array(line, { minLength: 1, maxLength: 4 }),
  at: fc.tuple(fc.nat(6), fc.nat(23)).map(([day, hour]) => instant(FROM + (day * 24 + hour) * 3_600_000)),
});
const disguise: fc.Arbitrary<Disguise> = fc.record({
  name: fc.string({ maxLength: 12 }),
  prefix: fc.stringMatching(/^[a-z]{1,6}$/),
  isReversed: fc.boolean(),
});

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
const turned = <T>(items: readonly T[], { isReversed }: Disguise): readonly T[] =>
  isReversed ? [...items].reverse() : items;

function screenOf(one: Shop, index: number, worn: Disguise): ScreenFacts {
  const id = (what: string): never => asId<never>(`${worn.prefix}-${what}-${String(index)}`);
  const activity = ACTIVITIES[one.activity];
  return {
    context: {
      venueId: id('venue'),
      organisationId: id('merchant'),
      name: worn.name,
      activityId: activity?.id ?? '',
      productIds: distinct(one.offered.map((at) => PRODUCTS[at]?.id ?? '')),
      clientele: distinct(one.clientele.flatMap((at) => CLIENTELE[at] ?? [])),
      countryCode: 'FR',
      postcode: '33000',
      communeCode: '33063',
      point: { lat: 44.84, lon: -0.58 },
      timeZone: 'Europe/Paris',
      openingHours: 'Mo-Sa 08:00-20:00',
      rules: { ...ORDINARY_RULES, refusesCompetitors: one.competitors, hasAlcoholLicence: one.licence },
      taste: NO_TASTE,
      vetoes:
        one.veto === null
          ? []
          : [
              {
                id: id('veto'),
                venueId: id('venue'),
                target: {
                  kind: 'advertiser',
                  organisationId: `${worn.prefix}-advertiser-${String(one.veto)}`,
                },
              },
            ],
    },
    zone: { id: id('zone'), venueId: id('venue'), name: worn.name, kind: ZONE_KINDS[one.zone] ?? 'counter' },
    slots: [
      {
        id: id('slot'),
        zoneId: id('zone'),
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        startMinute: one.start,
        endMinute: one.start + 480,
        expectedWaitSeconds: 240,
        peoplePerHour: null,
        maxAdSharePercent: one.share,
      },
    ],
    screen: {
      id: id('screen'),
      zoneId: id('zone'),
      name: worn.name,
      widthPx: one.portrait ? 1080 : 1920,
      heightPx: one.portrait ? 1920 : 1080,
      orientation: one.portrait ? 'portrait' : 'landscape',
      visibleFromPublicRoad: one.road,
      acceptedMedia: ['image'],
    },
    ownContent: [],
    approvedCampaignIds: [],
    network: NO_NETWORK_RULES,
    knowledge: BUILT_IN_KNOWLEDGE,
  };
}

const picture = (id: string, owner: string, approved: boolean, worn: Disguise): CreativeTerms => ({
  id: asId(`${worn.prefix}-${id}`),
  organisationId: asId(owner),
  kind: 'image',
  sha256: id,
  mime: worn.isReversed ? 'image/png' : 'image/jpeg',
  bytes: 1_000 + worn.name.length,
  widthPx: 1080,
  heightPx: 1080,
  durationMs: 10_000,
  title: worn.name,
  onBehalfOf: worn.name,
  paidBy: worn.name,
  approval: approved ? 'approved' : 'pending',
  language: 'fr',
  legalMessage: 'none',
  showsCo2Class: false,
});

function flightOf(one: Line, index: number, { shops, at }: Drawn, worn: Disguise): FlightTerms {
  const id = (what: string): never => asId<never>(`${worn.prefix}-${what}-${String(index)}`);
  const owner = `${worn.prefix}-advertiser-${String(one.advertiser)}`;
  const trade = ACTIVITIES[shops[0]?.activity ?? 0]?.id ?? '';
  const near = BUILT_IN_KNOWLEDGE.edgesOf(trade)[one.near]?.productId;
  const asks = one.asks === null ? [] : [ACTIVITIES[one.asks]?.id ?? ''];
  return {
    id: id('flight'),
    campaignId: id('campaign'),
    campaignName: worn.name,
    organisationId: asId(owner),
    advertiserName: worn.name,
    productIds: [near ?? PRODUCTS[one.product]?.id ?? ''],
    state: 'booked',
    startsAt: instant(at - 86_400_000),
    endsAt: instant(at + 30 * 86_400_000),
    context: {
      ...ASKS_NOTHING,
      activityIds: asks,
      place:
        one.km === null
          ? { kind: 'everywhere' }
          : { kind: 'radius', center: { lat: 44.9, lon: -0.5 }, km: one.km },
    },
    goal: { kind: 'plays', plays: 1_000 },
    creatives: Array.from({ length: one.pictures }, (_, at_) =>
      picture(`creative-${String(index)}-${String(at_)}`, owner, one.approved, worn),
    ),
    playsDelivered: 0,
  };
}

const networkOf = (all: Drawn, worn: Disguise) => ({
  screens: turned(
    all.shops.map((one, index) => screenOf(one, index, worn)),
    worn,
  ),
  flights: turned(
    all.lines.map((one, index) => flightOf(one, index, all, worn)),
    worn,
  ),
});

/** The same text with the disguise taken off: ids as they were drawn. */
const unmasked = (answer: readonly Decision[] | readonly ScreenPlan[], { prefix }: Disguise): string =>
  JSON.stringify(answer)
    .replaceAll(new RegExp(`"${prefix}-`, 'g'), '"')
    .replaceAll(`.${prefix}-`, '.');

/** Verdicts, scores and reasons; the sentence may name the shop and the advertiser, which is what names are for. */
const decided = (all: Drawn, worn: Disguise): string => {
  const { screens, flights } = networkOf(all, worn);
  return unmasked(decide(screens, flights, all.at), worn);
};

/** What is shown when; names of those behind an ad are shown with it, and decide nothing. */
const planned = (all: Drawn, worn: Disguise): string => {
  const { screens, flights } = networkOf(all, worn);
  const house = [{ creative: picture('house', 'house', true, worn) }];
  const plans = [...screens]
    .sort((a, b) => (a.screen.id < b.screen.id ? -1 : 1))
    .map((facts) => planScreen({ facts, flights, house, at: all.at }))
    .map(({ items, ...plan }) => ({
      ...plan,
      items: items.map(({ id, kind, durationMs, decision }) => ({
        id,
        kind,
        durationMs,
        ...(kind === 'ad' ? { score: decision.score, parts: decision.parts, ruleIds: decision.ruleIds } : {}),
      })),
    }));
  return unmasked(plans as unknown as readonly ScreenPlan[], worn);
};

test('[RE0] [EL0] networks that differ in names, accounts, ids and order only get the same verdicts, scores and reasons', () => {
  const verdicts = new Set<string>();
  fc.assert(
    fc.property(drawn, disguise, disguise, (all, one, other) => {
      const answer = decided(all, one);
      for (const [verdict] of answer.matchAll(/"(eligible|ineligible)"/g)) verdicts.add(verdict);
      expect(decided(all, other)).toBe(answer);
    }),
    runs({ test: 300, ci: 2_000, soak: 10_000 }),
  );
  expect([...verdicts].sort()).toEqual(['"eligible"', '"ineligible"']);
});

test('[PL11] and the same plans', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(drawn, disguise, disguise, (all, one, other) => {
      const answer = planned(all, one);
      for (const [kind] of answer.matchAll(/"kind":"\w+"/g)) kinds.add(kind);
      expect(planned(all, other)).toBe(answer);
    }),
    runs({ test: 60, ci: 500, soak: 10_000 }),
  );
  expect([...kinds].sort()).toEqual(['"kind":"ad"', '"kind":"house"']);
});
