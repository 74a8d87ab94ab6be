import { distanceKm } from '../../dist/src/core/base/place.js';
import { findActivity } from '../../dist/src/core/context/activities.js';
import { ancestryOf } from '../../dist/src/core/context/ad-categories.js';
import { departementOf, regionOf, wholeCommuneOf } from '../../dist/src/core/context/french-geography.js';
import { findProduct } from '../../dist/src/core/context/products.js';
import { CLIENTELE, ZONE_KINDS } from '../../dist/src/core/context/venue.js';
import { isNear } from '../../dist/src/core/eligibility/competitor.js';
import { DURATION_MS } from '../../dist/src/core/eligibility/duration.js';
import { creativeSays, flightSays } from '../../dist/src/core/eligibility/keyword.js';
import { holdsForMedia, holdsForShop } from '../../dist/src/core/eligibility/law/lawful.js';
import { isInPlace } from '../../dist/src/core/eligibility/place-asked.js';
import { reachKm } from '../../dist/src/core/relevance/reach.js';
import { nearness, weighedScore } from '../../dist/src/core/relevance/score.js';
import { acceptsTrade } from '../../dist/src/core/relevance/network-index/flight-program.js';
import { LAW_ENTRIES } from '../../dist/src/core/relevance/network-index/keys.js';
import {
  extrasOf,
  mostWithout,
  newLinks,
  packed,
  plainPull,
  PRODUCT_COUNT,
  productNumber,
  pullWithExtras,
  seasonsAt,
  tableOf,
  tradeNumber,
} from '../../dist/src/core/relevance/network-index/links.js';
import { keepRow, newPool } from '../../dist/src/core/relevance/network-index/pool.js';

const MINIMUM = 0.2;
const NEUTRAL = 0.5;

/** Numbers for words, in the order they are met. */
function dictionary() {
  const numbers = new Map();
  return {
    of(word) {
      if (!numbers.has(word)) numbers.set(word, numbers.size);
      return numbers.get(word);
    },
    known: (word) => numbers.get(word) ?? -1,
    words: () => [...numbers.keys()],
  };
}

/** Lists of numbers, one for each screen, one after the other. */
function lists(rows) {
  const start = new Int32Array(rows.length + 1);
  for (let i = 0; i < rows.length; i += 1) start[i + 1] = start[i] + rows[i].length;
  return { start, values: Int32Array.from(rows.flat()) };
}

const bitsOf = (all, some) => some.reduce((bits, one) => bits | (1 << all.indexOf(one)), 0);
const MEDIA = ['image', 'video'];
const SHAPES = ['landscape', 'portrait'];

/**
 * The same rules and the same scores from typed columns, screen after screen and without sets of screens: the cheapest
 * and most selective question first, and the next one only when it passes.
 */
export function columnScan({ screens }, { knowledge, network }, at) {
  const count = screens.length;
  const links = newLinks(knowledge);
  const trade = Uint16Array.from(screens, ({ context }) => tradeNumber(links, context.activityId));
  const zones = dictionary();
  const zone = Uint8Array.from(screens, ({ context }) => zones.of(context.timeZone));
  const tables = zones
    .words()
    .map((timeZone) => tableOf(links, { seasons: seasonsAt(timeZone, at), timeZone, at }));
  const clientele = Uint16Array.from(screens, ({ context }) => bitsOf(CLIENTELE, context.clientele));
  const zoneKind = Uint8Array.from(screens, (facts) => 1 << ZONE_KINDS.indexOf(facts.zoneKind));
  const media = Uint8Array.from(screens, ({ screen }) => bitsOf(MEDIA, screen.acceptedMedia));
  const shape = Uint8Array.from(screens, ({ screen }) => 1 << SHAPES.indexOf(screen.orientation));
  const postcodes = dictionary();
  const postcode = Uint16Array.from(screens, ({ context }) => postcodes.of(context.postcode));
  const communes = dictionary();
  const commune = Uint16Array.from(screens, ({ context }) => communes.of(context.communeCode));
  const lat = Float64Array.from(screens, ({ context }) => context.point.lat);
  const lon = Float64Array.from(screens, ({ context }) => context.point.lon);
  const organisations = dictionary();
  const organisation = Int32Array.from(screens, ({ context }) => organisations.of(context.organisationId));
  const campaigns = dictionary();
  const approved = lists(screens.map((facts) => facts.approvedCampaignIds.map(campaigns.of)));
  const mode = Uint8Array.from(screens, ({ context }) =>
    ['automatic', 'by-category', 'each-one'].indexOf(context.rules.approvalMode),
  );
  const categories = dictionary();
  const letIn = lists(screens.map(({ context }) => context.rules.approvedCategoryIds.map(categories.of)));
  // What a shop refuses by a word of one kind or another, all in one list: usually empty.
  const refusals = dictionary();
  const refused = lists(
    screens.map(({ context: { rules, vetoes } }) => [
      ...rules.blockedCategoryIds.map((id) => refusals.of(`category ${id}`)),
      ...rules.blockedProductIds.map((id) => refusals.of(`product ${id}`)),
      ...rules.blockedKeywords.map((word) => refusals.of(`keyword ${word}`)),
      ...vetoes.map(({ target: { kind, ...rest } }) => refusals.of(`${kind} ${Object.values(rest)[0]}`)),
    ]),
  );
  const competing = lists(
    screens.map(({ context: { rules, productIds, activityId } }) =>
      rules.refusesCompetitors
        ? [
            ...new Set([
              ...(findActivity(activityId)?.sellsProductIds ?? []),
              ...productIds,
              ...rules.competitorProductIds,
            ]),
          ]
            .filter((id) => !rules.acceptedProductIds.includes(id))
            .map(productNumber)
        : [],
    ),
  );
  const law = Int32Array.from(screens, ({ context }) =>
    LAW_ENTRIES.reduce(
      (bits, { version: { rule }, pack }, i) =>
        pack.countryCode === 'FR' &&
        (rule.refusedWhen.always === true || holdsForShop(rule.refusedWhen, { context, network }))
          ? bits | (1 << i)
          : bits,
      0,
    ),
  );
  const pool = newPool();
  const own = Array.from({ length: count }, () => null);
  const minimum = new Float64Array(count).fill(MINIMUM);
  const extrasAt = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i += 1) {
    const extras = extrasOf(screens[i].context, MINIMUM);
    if (extras === null) continue;
    extrasAt[i] = keepRow(pool, packed(extras));
    own[i] = extras.own.length === 0 ? null : extras.own;
    minimum[i] = extras.minimum;
  }
  const kept = { numbers: pool.numbers, at: 0, own: null };
  const here = { point: { lat: 0, lon: 0 }, postcode: '', communeCode: null };

  /** Whether a shop links to one of the products by what it adds to its trade: products it offers, its own links. */
  function isReached(i, products) {
    const { numbers } = pool;
    const offeredEnd = extrasAt[i] + 4 + numbers[extrasAt[i] + 1];
    const signaturesEnd = offeredEnd + numbers[extrasAt[i] + 2];
    for (const product of products) {
      for (let j = extrasAt[i] + 4; j < offeredEnd; j += 1) if (numbers[j] === product) return true;
      for (let j = offeredEnd; j < signaturesEnd; j += 1)
        if (links.calls[numbers[j] * PRODUCT_COUNT + product] === 1) return true;
      if (own[i] !== null) for (const link of own[i]) if (link.product === product) return true;
    }
    return false;
  }

  /** For a place: a byte for each postcode and commune, or a shape with a box in degrees around it. */
  function placeTest(place) {
    const parts = place.kind === 'any-of' ? place.places : [place];
    const byPostcode = Uint8Array.from(postcodes.words(), (one) =>
      Number(
        parts.some(
          (part) => part.kind === 'postcodes' && part.prefixes.some((prefix) => one.startsWith(prefix)),
        ),
      ),
    );
    const byCommune = Uint8Array.from(communes.words(), (one) =>
      Number(
        parts.some(
          ({ kind, codes }) =>
            (kind === 'communes' && (codes.includes(one) || codes.includes(wholeCommuneOf(one)))) ||
            (kind === 'departements' && codes.includes(departementOf(one))) ||
            (kind === 'regions' && codes.includes(regionOf(one) ?? '')),
        ),
      ),
    );
    const shapes = parts.flatMap((part) => {
      if (part.kind === 'radius') {
        const high = part.km / 111 + 0.001;
        const wide = high / Math.cos(((Math.abs(part.center.lat) + high) * Math.PI) / 180);
        const { lat: y, lon: x } = part.center;
        return [{ part, south: y - high, north: y + high, west: x - wide, east: x + wide }];
      }
      if (part.kind !== 'polygon') return [];
      const ys = part.corners.map((corner) => corner.lat);
      const xs = part.corners.map((corner) => corner.lon);
      return [
        {
          part,
          south: Math.min(...ys) - 1e-6,
          north: Math.max(...ys) + 1e-6,
          west: Math.min(...xs) - 1e-6,
          east: Math.max(...xs) + 1e-6,
        },
      ];
    });
    return { byPostcode, byCommune, shapes };
  }
  function isIn({ byPostcode, byCommune, shapes }, i) {
    if (byPostcode[postcode[i]] === 1 || byCommune[commune[i]] === 1) return true;
    for (const { part, south, north, west, east } of shapes) {
      if (lat[i] < south || lat[i] > north || lon[i] < west || lon[i] > east) continue;
      here.point.lat = lat[i];
      here.point.lon = lon[i];
      if (isInPlace(part, here)) return true;
    }
    return false;
  }

  function ask(flight, visit) {
    const { context, productIds, creatives, goal } = flight;
    const isLive =
      (flight.state === 'booked' || flight.state === 'in-flight') &&
      (goal.kind !== 'plays' || flight.playsDelivered < goal.plays);
    const products = productIds.map(productNumber);
    if (!isLive || products.length === 0 || products.includes(-1)) return;
    const reaches = productIds.map(reachKm);
    const table = tables[0];
    /** By trade: 0 refused, 1 only with extras, 2 linked. */
    const prospects = Uint8Array.from(links.tradeIds, (id, number) => {
      if (!acceptsTrade(flight, id)) return 0;
      return products.some((product) =>
        tables.some((one) => mostWithout(one, number, product) >= MINIMUM - 1e-9),
      )
        ? 2
        : 1;
    });
    const clienteleAsked = bitsOf(CLIENTELE, context.clientele);
    const zonesAsked = context.zoneKinds.length === 0 ? 255 : bitsOf(ZONE_KINDS, context.zoneKinds);
    const place = context.place.kind === 'everywhere' ? null : placeTest(context.place);
    const { excluded } = context;
    const excludedPlaces =
      excluded.places.length === 0 ? null : placeTest({ kind: 'any-of', places: excluded.places });
    const excludedOrganisations = excluded.organisationIds.map(organisations.known);
    const ownOrganisation = organisations.known(flight.organisationId);
    const campaign = campaigns.known(flight.campaignId);
    const ancestry = productIds.map((id) => ancestryOf(findProduct(id).iabCategoryId));
    const words = refusals.words();
    const refusedBy = Uint8Array.from(words, (word) => {
      const [kind] = word.split(' ', 1);
      const rest = word.slice(kind.length + 1);
      if (kind === 'category') return Number(ancestry.some((one) => one.includes(rest)));
      if (kind === 'product') return Number(productIds.includes(rest));
      if (kind === 'advertiser') return Number(rest === flight.organisationId);
      if (kind === 'campaign') return Number(rest === flight.campaignId);
      return Number(kind === 'keyword' && flightSays(flight, rest));
    });
    const shown = creatives
      .filter(
        ({ approval, durationMs }) =>
          approval === 'approved' && durationMs >= DURATION_MS.min && durationMs <= DURATION_MS.max,
      )
      .map((creative) => {
        let byShop = 0;
        let isRefused = false;
        for (const [i, { version, pack }] of LAW_ENTRIES.entries()) {
          const { rule, productIds: concerned } = version;
          if (pack.countryCode !== 'FR' || rule.exemptMessage === creative.legalMessage) continue;
          if (concerned !== null && !productIds.some((id) => concerned.has(id))) continue;
          if (holdsForMedia(rule.refusedWhen, { creative, flight })) isRefused = true;
          byShop |= 1 << i;
        }
        return {
          media: bitsOf(MEDIA, [creative.kind]),
          shape: creative.widthPx === creative.heightPx ? 3 : creative.widthPx > creative.heightPx ? 1 : 2,
          byShop,
          isRefused,
          refusedBy: Uint8Array.from(words, (word) => {
            const [kind] = word.split(' ', 1);
            const rest = word.slice(kind.length + 1);
            if (kind === 'creative') return Number(rest === creative.id);
            if (kind === 'advertiser') return Number(rest === creative.organisationId);
            return Number(kind === 'keyword' && creativeSays(creative, rest));
          }),
        };
      })
      .filter(({ isRefused }) => !isRefused);
    if (shown.length === 0) return;
    const inCategory = categories
      .words()
      .map((id) => ancestry.reduce((bits, one, i) => (one.includes(id) ? bits | (1 << i) : bits), 0));
    const everyProduct = 2 ** productIds.length - 1;
    const clienteleValue = context.clientele.length === 0 ? NEUTRAL : 1;
    const askedValue = context.activityIds.length === 0 ? NEUTRAL : 1;
    const centre = context.place.kind === 'radius' ? context.place.center : null;

    const isShown = (i) => {
      for (const one of shown) {
        if ((one.media & media[i]) === 0 || (one.shape & shape[i]) === 0 || (one.byShop & law[i]) !== 0)
          continue;
        let isVetoed = false;
        for (let j = refused.start[i]; j < refused.start[i + 1]; j += 1)
          if (one.refusedBy[refused.values[j]] === 1) isVetoed = true;
        if (!isVetoed) return true;
      }
      return false;
    };
    const isApproved = (i) => {
      if (mode[i] === 0) return true;
      for (let j = approved.start[i]; j < approved.start[i + 1]; j += 1)
        if (approved.values[j] === campaign) return true;
      if (mode[i] === 2) return false;
      let found = 0;
      for (let j = letIn.start[i]; j < letIn.start[i + 1]; j += 1) found |= inCategory[letIn.values[j]];
      return found === everyProduct;
    };
    const competes = (i) => {
      if (organisation[i] === ownOrganisation) return false;
      for (let j = competing.start[i]; j < competing.start[i + 1]; j += 1)
        if (products.includes(competing.values[j])) return isNear(screens[i].context, flight);
      return false;
    };

    for (let i = 0; i < count; i += 1) {
      const prospect = prospects[trade[i]];
      if (prospect === 0 || (prospect === 1 && (extrasAt[i] < 0 || !isReached(i, products)))) continue;
      if (clienteleAsked !== 0 && (clienteleAsked & clientele[i]) === 0) continue;
      if ((zonesAsked & zoneKind[i]) === 0) continue;
      if (place !== null && !isIn(place, i)) continue;
      let isRefused = false;
      for (let j = refused.start[i]; j < refused.start[i + 1]; j += 1)
        if (refusedBy[refused.values[j]] === 1) isRefused = true;
      if (isRefused || competes(i) || !isApproved(i)) continue;
      if (excludedPlaces !== null && isIn(excludedPlaces, i)) continue;
      if (excludedOrganisations.length > 0 && excludedOrganisations.includes(organisation[i])) continue;
      if (excluded.venueIds.length > 0 && excluded.venueIds.includes(screens[i].context.venueId)) continue;
      if (!isShown(i)) continue;
      here.point.lat = lat[i];
      here.point.lon = lon[i];
      const km = centre === null ? -1 : distanceKm(centre, here.point);
      const now = tables.length === 1 ? table : tables[zone[i]];
      kept.at = extrasAt[i];
      kept.own = own[i];
      let pull = 0;
      for (let p = 0; p < products.length; p += 1) {
        const distance = km < 0 ? NEUTRAL : nearness(km, reaches[p]);
        pull = Math.max(
          pull,
          kept.at < 0
            ? plainPull(links, now, trade[i], products[p], distance)
            : pullWithExtras(links, now, trade[i], products[p], distance, kept),
        );
      }
      const score = weighedScore(pull, clienteleValue, askedValue);
      if (score >= minimum[i]) visit(screens[i], score);
    }
  }
  return { ask };
}
