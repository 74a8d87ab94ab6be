import { readFileSync } from 'node:fs';
import { ACTIVITIES } from '../../dist/src/core/context/activities.js';
import { AD_CATEGORIES } from '../../dist/src/core/context/ad-categories.js';
import { BUILT_IN_KNOWLEDGE } from '../../dist/src/core/context/knowledge.js';
import { isProductIn } from '../../dist/src/core/context/products.js';
import { resolveActivity } from '../../dist/src/core/context/resolve-activity.js';
import { CLIENTELE, NO_TASTE, ORDINARY_RULES, ZONE_KINDS } from '../../dist/src/core/context/venue.js';
import { ASKS_NOTHING } from '../../dist/src/core/eligibility/terms.js';

/** Towns outside Bordeaux and Paris: INSEE code, postcode, latitude, longitude, time zone. */
const TOWNS = `
69123 69002 45.757 4.832 Europe/Paris|13055 13001 43.296 5.38 Europe/Paris|31555 31000 43.604 1.444 Europe/Paris
06088 06000 43.703 7.266 Europe/Paris|44109 44000 47.218 -1.554 Europe/Paris|67482 67000 48.583 7.748 Europe/Paris
34172 34000 43.611 3.877 Europe/Paris|59350 59800 50.632 3.058 Europe/Paris|35238 35000 48.117 -1.678 Europe/Paris
51454 51100 49.258 4.032 Europe/Paris|83137 83000 43.125 5.931 Europe/Paris|38185 38000 45.188 5.724 Europe/Paris
21231 21000 47.322 5.041 Europe/Paris|49007 49000 47.473 -0.554 Europe/Paris|30189 30000 43.836 4.36 Europe/Paris
63113 63000 45.777 3.087 Europe/Paris|37261 37000 47.394 0.685 Europe/Paris|87085 87000 45.834 1.261 Europe/Paris
57463 57000 49.119 6.176 Europe/Paris|29019 29200 48.39 -4.486 Europe/Paris|80021 80000 49.894 2.296 Europe/Paris
66136 66000 42.699 2.895 Europe/Paris|45234 45000 47.903 1.909 Europe/Paris|76540 76000 49.443 1.099 Europe/Paris
14118 14000 49.183 -0.371 Europe/Paris|54395 54000 48.692 6.184 Europe/Paris|97411 97400 -20.882 55.45 Indian/Reunion
64102 64100 43.493 -1.475 Europe/Paris|17300 17000 46.16 -1.151 Europe/Paris|2A004 20000 41.919 8.739 Europe/Paris`
  .trim()
  .split(/[|\n]/)
  .map((line) => line.split(' '))
  .map(([communeCode, postcode, lat, lon, timeZone]) => ({
    communeCode,
    postcode,
    point: { lat: Number(lat), lon: Number(lon) },
    timeZone,
  }));

/** Whole numbers below 2^32 that are the same every time (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function readCsv(name) {
  const text = readFileSync(new URL(`../../data/shops/${name}`, import.meta.url), 'utf8');
  const rows = [];
  for (const line of text.trim().split('\n')) {
    const cells = [...line.matchAll(/("([^"]|"")*"|[^,]*)(,|$)/g)].map(([, cell]) =>
      cell.replace(/^"|"$/g, ''),
    );
    rows.push(cells);
  }
  const [head, ...body] = rows;
  return body.map((cells) => Object.fromEntries(head.map((column, at) => [column, cells[at] ?? ''])));
}

/** Real shops, each with its trade and place; those whose trade is not found are left out. */
function realShops(name, ofTown) {
  return readCsv(name).flatMap((row) => {
    const activity = resolveActivity({ tag: row.tag, cuisine: row.cuisine, nafCode: row.naf_code });
    const point = { lat: Number(row.lat), lon: Number(row.lon) };
    return activity === null
      ? []
      : [{ activityId: activity.id, point, postcode: row.postcode, ...ofTown(row) }];
  });
}

const arrondissement = (postcode) =>
  /^750(0[1-9]|1\d|20)$/.test(postcode) ? `751${postcode.slice(3)}` : '75056';

const linkedProducts = [...new Set(BUILT_IN_KNOWLEDGE.edges.map(({ productId }) => productId))].sort();
const isAlcohol = (productId) => isProductIn(productId, '1002');
const KEYWORDS = [
  'soldes',
  'discount',
  'crédit',
  'gratuit',
  'promo',
  'vin',
  'bar',
  'mariage',
  'studio',
  'été',
];
const NAMES = [
  'Printemps',
  'Soldes d’été',
  'Le studio',
  'Maison Brune',
  'Bar du port',
  'Belle saison',
  'Atelier',
];

/**
 * A network as France might have one: trades as they stand in data/shops, 30 % around Bordeaux, 40 % around Paris, the
 * rest in thirty other towns; three shops in ten add products, one in six blocks something. The same for the same counts.
 */
export function wideNetwork({ screens: screenCount, flights: flightCount }) {
  const roll = dice(20_260_606);
  const below = (count) => Math.floor(roll() * count);
  const one = (list) => list[below(list.length)];
  const some = (list, most) => Array.from({ length: below(most + 1) }, () => one(list));
  const chance = (part) => roll() < part;
  const jitter = ({ lat, lon }, degrees) => ({
    lat: lat + (roll() - 0.5) * degrees,
    lon: lon + (roll() - 0.5) * degrees,
  });
  const bordeaux = realShops('bordeaux-osm-2026.csv', ({ postcode }) => ({
    communeCode: '33063',
    postcode: postcode || '33000',
    timeZone: 'Europe/Paris',
  }));
  const paris = realShops('paris-osm-2014.csv', () => {
    const postcode = `750${String(1 + below(20)).padStart(2, '0')}`;
    return { communeCode: arrondissement(postcode), postcode, timeZone: 'Europe/Paris' };
  });
  const place = () => {
    const draw = roll();
    if (draw < 0.3) return one(bordeaux);
    if (draw < 0.7) return one(paris);
    const town = one(TOWNS);
    return { ...town, activityId: one(paris).activityId, point: jitter(town.point, 0.12) };
  };
  const categories = AD_CATEGORIES.map(({ id }) => id);

  const screens = [];
  for (let venue = 0; screens.length < screenCount; venue += 1) {
    const { activityId, point, postcode, communeCode, timeZone } = place();
    const addsProducts = chance(0.3);
    const context = {
      venueId: `venue-${String(venue)}`,
      organisationId: `merchant-${String(Math.floor(venue / 2))}`,
      name: 'Commerce',
      activityId,
      productIds: addsProducts ? [one(linkedProducts), ...some(linkedProducts, 2)] : [],
      clientele: [...new Set(some([...CLIENTELE], 3))],
      countryCode: 'FR',
      postcode,
      communeCode,
      point: jitter(point, 0.01),
      timeZone,
      openingHours: 'Mo-Sa 09:00-19:00',
      rules: {
        ...ORDINARY_RULES,
        refusesCompetitors: chance(0.9),
        competitorRadiusKm: chance(0.1) ? 5 : null,
        competitorProductIds: chance(0.03) ? some(linkedProducts, 3) : [],
        acceptedProductIds: chance(0.03) ? some(linkedProducts, 3) : [],
        hasAlcoholLicence: /bar|restaurant|wine|cafe|brasserie|supermarket|convenience/.test(activityId),
        approvalMode: chance(0.85) ? 'automatic' : chance(0.5) ? 'by-category' : 'each-one',
        approvedCategoryIds: some(categories, 40),
        blockedCategoryIds: chance(0.12) ? some(categories, 3) : [],
        blockedProductIds: chance(0.05) ? some(linkedProducts, 3) : [],
        blockedKeywords: chance(0.03) ? [one(KEYWORDS)] : [],
      },
      taste: chance(0.1)
        ? {
            likedProductIds: some(linkedProducts, 3),
            minimumScore: chance(0.3) ? 0.4 : 0,
            ownComplements: chance(0.4)
              ? [
                  {
                    productId: one(linkedProducts),
                    kind: 'goes-with',
                    occasion: null,
                    season: chance(0.5) ? 'summer' : null,
                    strength: 0.7,
                    clause: { fr: 'une raison', en: 'a reason' },
                  },
                ]
              : [],
          }
        : NO_TASTE,
      vetoes: chance(0.05)
        ? [
            { kind: 'advertiser', organisationId: `advertiser-${String(below(400))}` },
            { kind: 'product', productId: one(linkedProducts) },
            { kind: 'keyword', keyword: one(KEYWORDS) },
          ]
            .slice(0, 1 + below(3))
            .map((target, at) => ({ id: `veto-${String(at)}`, venueId: `venue-${String(venue)}`, target }))
        : [],
    };
    const approvedCampaignIds = some(
      Array.from({ length: 100 }, (_, at) => `campaign-${String(at)}`),
      20,
    );
    for (let count = chance(0.2) ? 2 : 1; count > 0; count -= 1)
      screens.push({
        context,
        zoneKind: one([...ZONE_KINDS]),
        approvedCampaignIds,
        screen: {
          id: `screen-${String(screens.length)}`,
          zoneId: 'zone',
          name: 'Écran',
          widthPx: 1920,
          heightPx: 1080,
          orientation: chance(0.7) ? 'landscape' : 'portrait',
          visibleFromPublicRoad: chance(0.3),
          acceptedMedia: chance(0.85) ? ['image', 'video'] : ['image'],
        },
      });
  }

  const centre = () => jitter(one([one(bordeaux).point, one(paris).point, one(TOWNS).point]), 0.05);
  const asked = () => {
    const draw = roll();
    if (draw < 0.2) return { kind: 'everywhere' };
    if (draw < 0.5) return { kind: 'radius', center: centre(), km: 1 + roll() * 30 };
    if (draw < 0.7) return { kind: 'departements', codes: [one(['33', '75', '69', '13', '59'])] };
    if (draw < 0.75) return { kind: 'regions', codes: [one(['75', '11', '84', '93'])] };
    if (draw < 0.88)
      return { kind: 'postcodes', prefixes: [one(['33', '750', '33000', '75011', '6900', '06'])] };
    if (draw < 0.93) return { kind: 'communes', codes: [one(TOWNS).communeCode, '33063'] };
    const { lat, lon } = centre();
    const corners = [0, 1, 2, 3, 4].map((corner) => ({
      lat: lat + 0.1 * Math.sin((corner * 2 * Math.PI) / 5),
      lon: lon + 0.15 * Math.cos((corner * 2 * Math.PI) / 5),
    }));
    return { kind: 'polygon', corners };
  };
  const flights = Array.from({ length: flightCount }, (_, at) => {
    const productIds = [...new Set([one(linkedProducts), ...(chance(0.3) ? [one(linkedProducts)] : [])])];
    const organisationId = `advertiser-${String(below(400))}`;
    const message = productIds.some(isAlcohol) ? 'alcohol' : 'food-exempt';
    const trades = ACTIVITIES.map(({ id }) => id).filter(
      (id) => BUILT_IN_KNOWLEDGE.edge(id, productIds[0]) !== null,
    );
    return {
      id: `flight-${String(at)}`,
      campaignId: `campaign-${String(at)}`,
      campaignName: one(NAMES),
      organisationId,
      advertiserName: `${one(NAMES)} ${String(at)}`,
      productIds,
      state: chance(0.97) ? 'in-flight' : 'paused',
      startsAt: 0,
      endsAt: 1,
      context: {
        ...ASKS_NOTHING,
        activityIds: chance(0.2) ? trades.slice(0, 3) : [],
        clientele: chance(0.2) ? [one([...CLIENTELE]), one([...CLIENTELE])] : [],
        zoneKinds: chance(0.05) ? [one([...ZONE_KINDS]), one([...ZONE_KINDS])] : [],
        place: asked(),
        excluded: chance(0.05)
          ? {
              ...ASKS_NOTHING.excluded,
              activityIds: trades.slice(3, 4),
              places: [asked()].filter(({ kind }) => kind !== 'everywhere'),
            }
          : ASKS_NOTHING.excluded,
        advertiserPoints: chance(0.3) ? [centre()] : [],
      },
      goal: { kind: 'share-of-voice', percent: 10 },
      playsDelivered: 0,
      creatives: Array.from({ length: 1 + below(3) }, (_c, shown) => ({
        id: `creative-${String(at)}-${String(shown)}`,
        organisationId,
        kind: chance(0.7) ? 'image' : 'video',
        sha256: '0'.repeat(64),
        mime: 'image/jpeg',
        bytes: 100_000,
        widthPx: shown === 1 ? 1080 : 1920,
        heightPx: shown === 1 ? 1920 : 1080,
        durationMs: 10_000,
        title: one(NAMES),
        onBehalfOf: one(NAMES),
        paidBy: one(NAMES),
        approval: chance(0.95) ? 'approved' : 'pending',
        language: 'fr',
        legalMessage: message,
        showsCo2Class: true,
      })),
    };
  });
  return { screens, flights };
}
