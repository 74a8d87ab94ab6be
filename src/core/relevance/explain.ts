import { asId } from '../base/ids.js';
import { later } from '../base/instant.js';
import { addDays, type CivilDay, civilDay, startOfDay, toInstant } from '../base/local-time.js';
import type { LocalizedText } from '../base/text.js';
import { findActivity } from '../context/activities.js';
import type { Knowledge } from '../context/knowledge.js';
import { NO_NETWORK_RULES, type NetworkRules } from '../context/network.js';
import { isProductIn } from '../context/products.js';
import {
  type ComplementKind,
  type MerchantContext,
  NO_TASTE,
  ORDINARY_RULES,
  type Occasion,
  type Screen,
} from '../context/venue.js';
import { type SeasonId, SEASONS } from '../context/seasons.js';
import type { Candidate } from '../eligibility/candidate.js';
import type { Reason } from '../eligibility/reason.js';
import { reasonText } from '../eligibility/reason-text.js';
import { LEGAL_MESSAGES } from '../eligibility/law/legal-messages.js';
import { ASKS_NOTHING, type CreativeTerms, type FlightTerms } from '../eligibility/terms.js';
import { judgeFlight } from './judge-flight.js';
import { linkTo } from './link.js';
import { type RelevancePart, scoreRelevance } from './score.js';
import { FITS_FROM } from './weights.js';

/** What is asked: a product in an ordinary shop of this activity. */
export interface ExplainRequest {
  readonly activityId: string;
  readonly productId: string;
  /** The day in the shop's zone, or null to ask about the best time of the year. */
  readonly on: CivilDay | null;
  /** Kilometres from the advertiser's own point to the shop, or null when the advertiser names none. */
  readonly distanceKm: number | null;
}

/** Whether, how well and why a product would be advertised in an ordinary shop of an activity. */
export interface Explanation {
  /** `fits` from a score of 0.4 on, `weak` from the minimum on, else `refused`. */
  readonly verdict: 'fits' | 'weak' | 'refused';
  /** 0 to 1; what relevance alone gives, also when something else refuses. */
  readonly score: number;
  readonly kind: ComplementKind | null;
  readonly occasion: Occasion | null;
  readonly season: SeasonId | null;
  readonly parts: readonly RelevancePart[];
  /** Of the link, and of everything that refuses. */
  readonly ruleIds: readonly string[];
  /** What a passer-by would read; when refused, every reason why. */
  readonly reason: LocalizedText;
  readonly refusals: readonly Reason[];
}

/** IAB Ad Product 2.0: alcohol. */
const ALCOHOL = '1002';
const ZONE = 'Europe/Paris';
/** The centre of Bordeaux; one degree of latitude is about 111.2 km everywhere. */
const SHOP_POINT = { lat: 44.8378, lon: -0.5792 };
const KM_PER_DEGREE = 111.195;
const NOON = 12 * 60;
/** A year like any other: the answer depends on the day of the year only. */
const YEAR = 2026;

/**
 * An ordinary shop of the activity: it declares nothing beyond its trade, and its licence where such shops hold one: they
 * sell alcohol, or the knowledge base links alcohol to the trade (a restaurant, a cheesemonger, a caterer).
 */
function ordinaryShop(activityId: string, knowledge: Knowledge): MerchantContext {
  const near = [
    ...(findActivity(activityId)?.sellsProductIds ?? []),
    ...knowledge.edgesOf(activityId).map(({ productId }) => productId),
  ];
  return {
    venueId: asId('ordinary-shop'),
    organisationId: asId('ordinary-merchant'),
    name: 'Commerce',
    activityId,
    productIds: [],
    clientele: [],
    countryCode: 'FR',
    postcode: '33000',
    communeCode: '33063',
    point: SHOP_POINT,
    timeZone: ZONE,
    openingHours: '24/7',
    rules: { ...ORDINARY_RULES, hasAlcoholLicence: near.some((id) => isProductIn(id, ALCOHOL)) },
    taste: NO_TASTE,
    vetoes: [],
  };
}

const SCREEN: Screen = {
  id: asId('ordinary-screen'),
  zoneId: asId('ordinary-zone'),
  name: '',
  widthPx: 1920,
  heightPx: 1080,
  orientation: 'landscape',
  visibleFromPublicRoad: false,
  acceptedMedia: ['image', 'video'],
};

/** Still images with nothing against them but what they promote: one with each message that a law may ask for. */
const CREATIVES: readonly CreativeTerms[] = LEGAL_MESSAGES.map((legalMessage) => ({
  id: asId(`ordinary-creative-${legalMessage}`),
  organisationId: asId('ordinary-advertiser'),
  kind: 'image',
  sha256: '0'.repeat(64),
  mime: 'image/jpeg',
  bytes: 100_000,
  widthPx: 1920,
  heightPx: 1080,
  durationMs: 10_000,
  title: '',
  onBehalfOf: '',
  paidBy: '',
  approval: 'approved',
  language: 'fr',
  legalMessage,
  showsCo2Class: true,
}));

function ordinaryFlight(
  { productId, distanceKm }: Pick<ExplainRequest, 'productId' | 'distanceKm'>,
  { point, timeZone }: MerchantContext,
  day: CivilDay,
): FlightTerms {
  const center = distanceKm === null ? null : { lat: point.lat - distanceKm / KM_PER_DEGREE, lon: point.lon };
  return {
    id: asId('ordinary-flight'),
    campaignId: asId('ordinary-campaign'),
    campaignName: '',
    organisationId: asId('ordinary-advertiser'),
    advertiserName: 'Annonceur',
    productIds: [productId],
    state: 'in-flight',
    startsAt: startOfDay(timeZone, addDays(day, -1)),
    endsAt: startOfDay(timeZone, addDays(day, 2)),
    context: {
      ...ASKS_NOTHING,
      place: center === null ? { kind: 'everywhere' } : { kind: 'radius', center, km: (distanceKm ?? 0) + 1 },
    },
    goal: { kind: 'plays', plays: 1 },
    creatives: CREATIVES,
    playsDelivered: 0,
  };
}

/** A day on which the link between the two holds in full: the first of its season, or any day. */
function bestDay({ activityId, productId }: ExplainRequest, knowledge: Knowledge): CivilDay {
  const { season } = linkTo({ context: ordinaryShop(activityId, knowledge), knowledge, at: null }, productId);
  const [month = 6, day = 1] = season === null ? [] : SEASONS[season].from.split('-').map(Number);
  return civilDay(YEAR, month, day);
}

type Question = Omit<Candidate, 'creative'>;

/** An ad for a product in a shop at noon, while people wait before an ordinary screen: nothing but the two can refuse. */
export function productIn(
  context: MerchantContext,
  product: Pick<ExplainRequest, 'productId' | 'distanceKm'>,
  day: CivilDay,
  knowledge: Knowledge,
  network: NetworkRules = NO_NETWORK_RULES,
): Question {
  const at = toInstant(context.timeZone, day, NOON);
  return {
    context,
    screen: SCREEN,
    zoneKind: 'counter',
    slot: { occurrence: { from: at, to: later(at, 1) }, maxAdSharePercent: 100 },
    opening: 'open',
    flight: ordinaryFlight(product, context, day),
    at,
    isPaidTime: true,
    approvedCampaignIds: [],
    knowledge,
    network,
  };
}

/** What refuses every creative of the flight: the reasons of the one that comes closest. */
export const refusalsOf = (question: Question): readonly Reason[] =>
  CREATIVES.map((creative) => judgeFlight({ ...question, creative }))
    .map((verdict) => (verdict.kind === 'eligible' ? [] : verdict.reasons))
    .reduce((least, reasons) => (reasons.length < least.length ? reasons : least));

/** All reasons as one text, a sentence each. */
const together = (reasons: readonly Reason[]): LocalizedText => {
  const texts = reasons.map(reasonText);
  return { fr: texts.map(({ fr }) => fr).join(' '), en: texts.map(({ en }) => en).join(' ') };
};

/**
 * RE0: whether a product fits an ordinary shop of an activity in France, with the parts of its score and the reason, or
 * everything that refuses it. An activity or a product that nobody lists is refused like any other without a link.
 */
export function explain(request: ExplainRequest, knowledge: Knowledge): Explanation {
  const day = request.on ?? bestDay(request, knowledge);
  const question = productIn(ordinaryShop(request.activityId, knowledge), request, day, knowledge);
  const relevance = scoreRelevance(question);
  const refusals = refusalsOf(question);
  const { link } = relevance;
  return {
    verdict: refusals.length > 0 ? 'refused' : relevance.score >= FITS_FROM ? 'fits' : 'weak',
    score: relevance.score,
    kind: link.complementKind,
    occasion: link.occasion,
    season: link.season,
    parts: relevance.parts,
    ruleIds: [...new Set([...relevance.ruleIds, ...refusals.map(({ ruleId }) => ruleId)])],
    reason: refusals.length === 0 ? relevance.why : together(refusals),
    refusals,
  };
}
