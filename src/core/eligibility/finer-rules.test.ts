import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldWords } from '../base/fold-words.js';
import { asId } from '../base/ids.js';
import { instant, later } from '../base/instant.js';
import { checkDeclaration } from '../context/check-declaration.js';
import { CLIENTELE, type VenueRules, type VetoTarget, ZONE_KINDS } from '../context/venue.js';
import { SCOPED_RULES } from '../relevance/judge-flight.js';
import { aCandidate, aContext, aCreative, aFlight, aScreen, TUESDAY_11H } from './candidate.fixture.js';
import type { Candidate } from './candidate.js';
import { checkContextTerms } from './check-terms.js';
import { ELIGIBILITY_RULES, judge } from './judge.js';
import { noteText, reasonText } from './reason-text.js';
import type { Reason } from './reason.js';
import { AD_LANGUAGES, ASKS_NOTHING, type ContextTerms, type Exclusions, type PlaceTerm } from './terms.js';

const verdictOn = (over: Partial<Candidate>) => judge(aCandidate(over), ELIGIBILITY_RULES);
const reasons = (over: Partial<Candidate>): readonly Reason[] => {
  const verdict = verdictOn(over);
  return verdict.kind === 'eligible' ? [] : verdict.reasons;
};
const codes = (over: Partial<Candidate>): string[] => reasons(over).map(({ code }) => code);
const asking = (over: Partial<ContextTerms>) => aFlight({ context: { ...ASKS_NOTHING, ...over } });
const ruled = (over: Partial<VenueRules>) => aContext({ rules: { ...aContext().rules, ...over } });
const inPlace = (place: PlaceTerm, communeCode: string | null = '33063'): string[] =>
  codes({ flight: asking({ place }), context: aContext({ communeCode }) });

test.each<[PlaceTerm, string | null, number]>([
  [{ kind: 'communes', codes: ['33063'] }, '33063', 0],
  [{ kind: 'communes', codes: ['33063'] }, '33522', 1],
  [{ kind: 'communes', codes: ['75056'] }, '75111', 0],
  [{ kind: 'communes', codes: ['75111'] }, '75111', 0],
  [{ kind: 'communes', codes: ['75111'] }, '75112', 1],
  [{ kind: 'departements', codes: ['33'] }, '33063', 0],
  [{ kind: 'departements', codes: ['2A'] }, '2A004', 0],
  [{ kind: 'departements', codes: ['2B'] }, '2A004', 1],
  [{ kind: 'departements', codes: ['974'] }, '97411', 0],
  [{ kind: 'regions', codes: ['75'] }, '33063', 0],
  [{ kind: 'regions', codes: ['75'] }, '75111', 1],
  [{ kind: 'regions', codes: ['11'] }, '75111', 0],
  [{ kind: 'regions', codes: ['75'] }, null, 1],
])('[EL9] %j refuses a shop in commune %p %d times', (place, communeCode, count) => {
  expect(inPlace(place, communeCode)).toEqual(Array(count).fill('PLACE_NOT_ASKED'));
});

test('[EL9] a polygon holds its edge; of several places one is enough', () => {
  const corners = [
    { lat: 44.8404, lon: -0.5805 },
    { lat: 44.8404, lon: -0.57 },
    { lat: 44.85, lon: -0.57 },
  ];
  const far = corners.map(({ lat, lon }) => ({ lat: lat + 0.000002, lon }));
  expect(inPlace({ kind: 'polygon', corners })).toEqual([]);
  expect(inPlace({ kind: 'polygon', corners: far })).toEqual(['PLACE_NOT_ASKED']);
  const elsewhere = { kind: 'departements', codes: ['75'] } as const;
  expect(inPlace({ kind: 'any-of', places: [elsewhere, { kind: 'polygon', corners }] })).toEqual([]);
  expect(inPlace({ kind: 'any-of', places: [elsewhere, { kind: 'polygon', corners: far }] })).toEqual([
    'PLACE_NOT_ASKED',
  ]);
});

test('[EL9] the union of places is asked for wherever one of them is', () => {
  const place = fc.oneof(
    fc.constantFrom('33063', '75056', '75111', '2A004').map((code) => ({
      kind: 'communes' as const,
      codes: [code],
    })),
    fc.constantFrom('33', '75', '2A').map((code) => ({ kind: 'departements' as const, codes: [code] })),
    fc.integer({ min: 1, max: 800 }).map((km) => ({
      kind: 'radius' as const,
      center: { lat: 48.86, lon: 2.35 },
      km,
    })),
  );
  const shop = fc.constantFrom('33063', '75111', '2A004', null);
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 4 }), shop, (places, communeCode) => {
      const alone = places.some((one) => inPlace(one, communeCode).length === 0);
      expect(inPlace({ kind: 'any-of', places }, communeCode).length === 0).toBe(alone);
    }),
  );
});

test('[EL9] every kind of place says in both languages why a shop is not in it', () => {
  const places: readonly PlaceTerm[] = [
    { kind: 'radius', center: { lat: 48.86, lon: 2.35 }, km: 1 },
    { kind: 'postcodes', prefixes: ['75'] },
    { kind: 'communes', codes: ['75056'] },
    { kind: 'departements', codes: ['75'] },
    { kind: 'regions', codes: ['11'] },
    {
      kind: 'polygon',
      corners: [
        { lat: 0, lon: 0 },
        { lat: 0, lon: 1 },
        { lat: 1, lon: 1 },
      ],
    },
    { kind: 'any-of', places: [{ kind: 'postcodes', prefixes: ['75'] }] },
  ];
  const texts = places.flatMap((place) => reasons({ flight: asking({ place }) }).map(reasonText));
  expect(new Set(texts.map(({ fr }) => fr)).size).toBe(7);
  expect(texts.filter(({ fr, en }) => fr === en || !/^[A-Z].+\.$/.test(en))).toEqual([]);
});

test('[EL17] closed is one reason, unknown another, and neither carries a paid ad', () => {
  expect(codes({ opening: 'closed' })).toEqual(['SHOP_CLOSED']);
  expect(codes({ opening: 'unknown' })).toEqual(['HOURS_UNKNOWN']);
  expect(codes({ opening: 'unknown', isPaidTime: false })).toEqual([]);
});

test('[EL18] asked for kinds of zone, the screen is in one of them', () => {
  for (const zoneKind of ZONE_KINDS) {
    expect(codes({ zoneKind, flight: asking({ zoneKinds: [zoneKind] }) })).toEqual([]);
    expect(codes({ zoneKind, flight: asking({}) })).toEqual([]);
  }
  expect(codes({ zoneKind: 'counter', flight: asking({ zoneKinds: ['terrace', 'queue'] }) })).toEqual([
    'ZONE_NOT_ASKED',
  ]);
});

test('[EL19] a waiting slot without a share for ads carries none; one percent is a share', () => {
  const { slot } = aCandidate();
  expect(codes({ slot: { ...slot!, maxAdSharePercent: 0 } })).toEqual(['NO_AD_SHARE']);
  expect(codes({ slot: { ...slot!, maxAdSharePercent: 1 } })).toEqual([]);
});

test('[EL20] an ad without French is noted where French law holds, and plays', () => {
  const noted = (language: (typeof AD_LANGUAGES)[number], countryCode = 'FR') => {
    const { notes, kind } = verdictOn({
      creative: aCreative({ language }),
      context: aContext({ countryCode }),
    });
    return [kind, ...notes.map(({ code }) => code)];
  };
  expect(AD_LANGUAGES.filter((language) => noted(language).length === 1)).toEqual(['fr', 'none']);
  expect(noted('en')).toEqual(['eligible', 'LANGUAGE']);
  expect(noted('en', 'BE')).toEqual(['eligible', 'NO_LAW_PACK']);
  expect(noteText({ code: 'LANGUAGE', ruleId: 'EL20', language: 'en' }).fr).toContain('en français');
});

test('[EL21] by category, every product lies in one let in, or the campaign is approved by name', () => {
  const context = ruled({ approvalMode: 'by-category', approvedCategoryIds: ['1010'] });
  const flight = (...productIds: string[]) => aFlight({ productIds });
  expect(codes({ context })).toEqual([]);
  expect(reasons({ context, flight: flight('wedding-photography', 'book') })).toEqual([
    { code: 'CATEGORY_NOT_APPROVED', ruleId: 'EL21', productIds: ['book'] },
  ]);
  expect(codes({ context, flight: flight('book'), approvedCampaignIds: ['campaign-1'] })).toEqual([]);
  expect(codes({ context: ruled({ approvalMode: 'by-category' }) })).toEqual(['CATEGORY_NOT_APPROVED']);
  expect(codes({ context: ruled({ approvedCategoryIds: [] }) })).toEqual([]);
});

test('[EL22] a product is blocked alone, not those beside it in its category', () => {
  expect(codes({ context: ruled({ blockedProductIds: ['wedding-photography'] }) })).toEqual([
    'PRODUCT_BLOCKED',
  ]);
  expect(codes({ context: ruled({ blockedProductIds: ['portrait-photography'] }) })).toEqual([]);
});

test.each([
  ['un jour', 1],
  ['JOUR', 1],
  ['jou', 0],
  ['jours', 0],
  ['lumèn', 1],
  ['studio lumen', 1],
  ['lumen studio', 0],
  ['printemps', 1],
  ['photographie de mariage', 1],
  ['wedding photography', 1],
])('[EL23] the word %p is found %d times: whole words, accents and case aside', (keyword, count) => {
  expect(codes({ context: ruled({ blockedKeywords: [keyword] }) })).toEqual(
    Array(count).fill('KEYWORD_BLOCKED'),
  );
});

test('[EL23] accents, ligatures and apostrophes fold, and folding twice is folding once', () => {
  expect(foldWords('L’Œuvre d’ÉTÉ — ça\u00a0va ?')).toBe('l oeuvre d ete ca va');
  expect(foldWords('** !')).toBe('');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(foldWords(foldWords(text))).toBe(foldWords(text));
    }),
  );
});

test.each<[VetoTarget, number]>([
  [{ kind: 'product', productId: 'wedding-photography' }, 1],
  [{ kind: 'product', productId: 'book' }, 0],
  [{ kind: 'keyword', keyword: 'toujours' }, 1],
  [{ kind: 'keyword', keyword: 'lumen' }, 1],
  [{ kind: 'keyword', keyword: 'jamais' }, 0],
])('[EL13] the veto %j binds %d times', (target, count) => {
  const vetoes = [{ id: 'veto-1', venueId: asId<never>('venue-1'), target }];
  expect(codes({ context: aContext({ vetoes }) })).toEqual(Array(count).fill('VETO'));
});

test('[EL13] a veto that binds by flight and by creative is named once', () => {
  const vetoes = (
    [
      { kind: 'advertiser', organisationId: 'advertiser-1' },
      { kind: 'keyword', keyword: 'studio' },
    ] as const
  ).map((target) => ({ id: target.kind, venueId: asId<never>('venue-1'), target }));
  expect(reasons({ context: aContext({ vetoes }) })).toEqual([{ code: 'VETO', ruleId: 'EL13', vetoes }]);
});

test('[EL14] the merchant widens and narrows what competes', () => {
  const watch = aFlight({ productIds: ['watch'] });
  expect(codes({ flight: watch, context: ruled({ acceptedProductIds: ['watch'] }) })).toEqual([]);
  expect(codes({ context: ruled({ competitorProductIds: ['wedding-photography'] }) })).toEqual([
    'COMPETITOR',
  ]);
  const both = { competitorProductIds: ['watch'], acceptedProductIds: ['watch'] };
  expect(codes({ flight: watch, context: ruled(both) })).toEqual([]);
  expect(codes({ flight: watch, context: ruled({ ...both, refusesCompetitors: false }) })).toEqual([]);
});

test('[EL14] beyond the radius a rival is none; one that says no point is near', () => {
  const rival = (...advertiserPoints: { lat: number; lon: number }[]) => ({
    ...asking({ advertiserPoints }),
    productIds: ['watch'],
  });
  const here = { lat: 44.8404, lon: -0.5805 };
  const paris = { lat: 48.8566, lon: 2.3522 };
  const context = ruled({ competitorRadiusKm: 10 });
  expect(codes({ context, flight: rival(here) })).toEqual(['COMPETITOR']);
  expect(codes({ context, flight: rival(paris) })).toEqual([]);
  expect(codes({ context, flight: rival(paris, here) })).toEqual(['COMPETITOR']);
  expect(codes({ context, flight: rival() })).toEqual(['COMPETITOR']);
  expect(codes({ flight: rival(paris) })).toEqual(['COMPETITOR']);
});

test.each<[Partial<Exclusions>, readonly string[]]>([
  [{ activityIds: ['jeweller'] }, ['activity']],
  [{ activityIds: ['florist'] }, []],
  [{ venueIds: ['venue-1'] }, ['venue']],
  [{ organisationIds: ['merchant-1'] }, ['merchant']],
  [{ venueTypeIds: [2] }, ['venue-type']],
  [{ venueTypeIds: [5] }, []],
  [{ places: [{ kind: 'communes', codes: ['33063'] }] }, ['place']],
  [{ places: [{ kind: 'regions', codes: ['11'] }] }, []],
  [
    { venueIds: ['venue-1'], venueTypeIds: [2], activityIds: ['jeweller'] },
    ['venue', 'activity', 'venue-type'],
  ],
])('[EL24] what the advertiser excludes by %j is refused by %j', (over, by) => {
  const flight = asking({ excluded: { ...ASKS_NOTHING.excluded, ...over } });
  expect(reasons({ flight })).toEqual(
    by.length === 0 ? [] : [{ code: 'EXCLUDED_BY_ADVERTISER', ruleId: 'EL24', by }],
  );
});

test('[CX0] terms that name nothing we know are refused, each with its field', () => {
  const crossing = [
    { lat: 0, lon: 0 },
    { lat: 1, lon: 1 },
    { lat: 1, lon: 0 },
    { lat: 0, lon: 1 },
  ];
  const faults = checkContextTerms(
    {
      place: {
        kind: 'any-of',
        places: [
          { kind: 'communes', codes: ['33063', '33999'] },
          { kind: 'departements', codes: ['20'] },
          { kind: 'regions', codes: ['99'] },
          { kind: 'polygon', corners: crossing },
        ],
      },
      excluded: {
        ...ASKS_NOTHING.excluded,
        activityIds: ['moon-shop'],
        venueTypeIds: [2, 999],
        places: [{ kind: 'departements', codes: ['33', '00'] }],
      },
    },
    (code) => code === '33063',
  );
  expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'COMMUNE_UNKNOWN context.place.places.0.codes.1',
    'DEPARTEMENT_UNKNOWN context.place.places.1.codes.0',
    'REGION_UNKNOWN context.place.places.2.codes.0',
    'POLYGON_INVALID context.place.places.3.corners',
    'ACTIVITY_UNKNOWN context.excluded.activityIds.0',
    'VENUE_TYPE_UNKNOWN context.excluded.venueTypeIds.1',
    'DEPARTEMENT_UNKNOWN context.excluded.places.0.codes.1',
  ]);
  expect(checkContextTerms(ASKS_NOTHING, () => false)).toEqual([]);
});

test('[CX0] a declared rule that names nothing we know is refused, each with its field', () => {
  const faults = checkDeclaration({
    approvedCategoryIds: ['9999'],
    blockedProductIds: ['book', 'moon-dust'],
    competitorProductIds: ['moon-dust'],
    acceptedProductIds: ['moon-dust'],
    blockedKeywords: ['vin', '***'],
  });
  expect(faults.map(({ code, field }) => `${code} ${field}`)).toEqual([
    'CATEGORY_UNKNOWN rules.approvedCategoryIds.0',
    'PRODUCT_UNKNOWN rules.blockedProductIds.1',
    'PRODUCT_UNKNOWN rules.competitorProductIds.0',
    'PRODUCT_UNKNOWN rules.acceptedProductIds.0',
    'KEYWORD_EMPTY rules.blockedKeywords.1',
  ]);
});

const anyShop = fc
  .record({
    activityId: fc.constantFrom('jeweller', 'bar', 'school', 'pharmacy', 'garage'),
    clientele: fc.subarray([...CLIENTELE], { maxLength: 3 }),
    countryCode: fc.constantFrom('FR', 'MC'),
    blockedKeywords: fc.subarray(['toujours', 'lumen', 'annee']),
    hasAlcoholLicence: fc.boolean(),
  })
  .map(({ blockedKeywords, hasAlcoholLicence, ...over }) => ({
    ...ruled({ blockedKeywords, hasAlcoholLicence }),
    ...over,
  }));
const anyFlight = fc
  .record({
    productIds: fc.subarray(['watch', 'wine', 'cheese', 'new-car', 'book']),
    state: fc.constantFrom('booked', 'paused'),
  })
  .map((over) => aFlight(over as Partial<ReturnType<typeof aFlight>>));
const anyScreen = fc
  .record({ visibleFromPublicRoad: fc.boolean(), orientation: fc.constantFrom('landscape', 'portrait') })
  .map((over) => aScreen(over as Partial<ReturnType<typeof aScreen>>));
const anyCreative = fc
  .record({
    kind: fc.constantFrom('image', 'video'),
    legalMessage: fc.constantFrom('none', 'alcohol', 'food-snacking'),
    title: fc.constantFrom('Un jour, toujours', 'Bonne année'),
    organisationId: fc.constantFrom(asId<never>('advertiser-1'), asId<never>('advertiser-2')),
  })
  .map((over) => aCreative(over as Partial<ReturnType<typeof aCreative>>));
const anyMoment = fc
  .record({
    minutes: fc.integer({ min: 0, max: 10_000 }),
    opening: fc.constantFrom('open', 'closed', 'unknown'),
  })
  .map(({ minutes, opening }): Partial<Candidate> => ({ at: later(TUESDAY_11H, minutes * 60_000), opening }));

test('[EL0] a rule of the pair does not see the screen, the creative or the time, one of the media not the time', () => {
  fc.assert(
    fc.property(
      anyShop,
      anyFlight,
      fc.tuple(anyScreen, anyScreen),
      fc.tuple(anyCreative, anyCreative),
      fc.tuple(anyMoment, anyMoment),
      (context, flight, screens, creatives, moments) => {
        const one = aCandidate({
          context,
          flight,
          screen: screens[0],
          creative: creatives[0],
          ...moments[0],
        });
        const later_ = { ...one, ...moments[1], slot: null, zoneKind: one.zoneKind };
        const elsewhere = {
          ...later_,
          screen: screens[1],
          creative: creatives[1],
          zoneKind: 'terrace',
        } as const;
        for (const { rule, scope, ruleId } of SCOPED_RULES) {
          if (scope !== 'instant') expect([ruleId, rule(later_)]).toEqual([ruleId, rule(one)]);
          if (scope === 'pair') expect([ruleId, rule(elsewhere)]).toEqual([ruleId, rule(one)]);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('[EL0] every rule of eligibility and law is in the table, under its own id', () => {
  const refusing = reasons({
    context: ruled({ blockedKeywords: ['jour'] }),
    slot: null,
    at: instant(0),
    opening: 'closed',
  });
  for (const { ruleId } of refusing) expect(SCOPED_RULES.map((scoped) => scoped.ruleId)).toContain(ruleId);
  expect(refusing.map(({ ruleId }) => ruleId)).toEqual(['EL2', 'EL11', 'EL17', 'EL23']);
});
