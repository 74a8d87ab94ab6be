import { findActivity } from '../../context/activities.js';
import { departementOf, regionOf, wholeCommuneOf } from '../../context/french-geography.js';
import type { NetworkRules } from '../../context/network.js';
import type { MerchantContext, Screen, VetoTarget, ZoneKind } from '../../context/venue.js';
import { LAW_PACKS, lawOf, type LawVersion, versionsOf } from '../../eligibility/law/law-book.js';
import { holdsForShop, SCOPED_LAW_RULES } from '../../eligibility/law/lawful.js';
import type { LawPack, LawRule } from '../../eligibility/law/law-rule.js';
import { assertNever } from '../../base/result.js';
import { newPosting, type Posting } from './posting.js';

/** A screen as the index knows it: what its merchant declared, and nothing else. */
export interface IndexedScreen {
  readonly context: MerchantContext;
  readonly screen: Screen;
  readonly zoneKind: ZoneKind;
  readonly approvedCampaignIds: readonly string[];
}

/** What a key says of the screens that have it. */
export const FAMILIES = [
  // The place.
  'postcode-prefix',
  'commune',
  'departement',
  'region',
  // Whom the shop is for, where the screen stands, what it shows.
  'clientele',
  'zone',
  'media',
  'orientation',
  // What is refused, by a block or by a veto.
  'category',
  'product',
  'advertiser',
  'campaign',
  'creative',
  'keyword',
  // Competitors: a product that competes here; shops that measure a radius.
  'competing',
  'measures',
  // Approval by the merchant.
  'mode',
  'approved-campaign',
  'approved-category',
  'organisation',
  'venue',
  // The law: what a rule refuses in this shop; which pack holds here, and by which clock.
  'law',
  'pack',
  'jurisdiction',
] as const;
export type Family = (typeof FAMILIES)[number];

/** One thing that screens have in common, the screens that do, and the flights that ask for it or are refused by it. */
export interface Key {
  readonly screens: Posting;
  readonly flights: Posting;
}

export type Keys = Readonly<Record<Family, Map<string, Key>>>;

export const newKeys = (): Keys =>
  Object.fromEntries(FAMILIES.map((family) => [family, new Map<string, Key>()])) as unknown as Keys;

/** The key, made when it is first named: by a screen or by a flight. */
export function keyOf(keys: Keys, family: Family, id: string): Key {
  const known = keys[family].get(id);
  if (known !== undefined) return known;
  const key = { screens: newPosting(), flights: newPosting() };
  keys[family].set(id, key);
  return key;
}

/** A version of a rule of law whose answer does not hang on the hour. */
export interface LawEntry {
  readonly id: string;
  readonly version: LawVersion;
  readonly pack: LawPack;
}

const HOURLY = new Set(
  SCOPED_LAW_RULES.filter(({ scope }) => scope === 'instant').map(({ ruleId }) => ruleId),
);

export const LAW_ENTRIES: readonly LawEntry[] = LAW_PACKS.flatMap((pack) =>
  versionsOf(pack)
    .filter(({ rule }) => !HOURLY.has(rule.id))
    .map((version, index) => ({
      id: `${pack.countryCode ?? ''} ${version.rule.id} ${String(index)}`,
      version,
      pack,
    })),
);
const ENTRIES_OF = new Map(
  LAW_PACKS.map((pack) => [pack, LAW_ENTRIES.filter((entry) => entry.pack === pack)]),
);

export const packId = ({ countryCode }: LawPack): string => countryCode ?? '';
export const jurisdictionId = ({ countryCode, timeZone }: MerchantContext): string =>
  `${countryCode} ${timeZone}`;

type Visit = (family: Family, id: string) => void;

function placeKeys({ postcode, communeCode }: MerchantContext, visit: Visit): void {
  for (let length = 0; length <= postcode.length; length += 1)
    visit('postcode-prefix', postcode.slice(0, length));
  if (communeCode === null) return;
  visit('commune', communeCode);
  visit('commune', wholeCommuneOf(communeCode));
  visit('departement', departementOf(communeCode));
  visit('region', regionOf(communeCode) ?? '');
}

function vetoKey(target: VetoTarget, visit: Visit): void {
  switch (target.kind) {
    case 'advertiser':
      return visit('advertiser', target.organisationId);
    case 'campaign':
      return visit('campaign', target.campaignId);
    case 'creative':
      return visit('creative', target.creativeId);
    case 'category':
      return visit('category', target.categoryId);
    case 'product':
      return visit('product', target.productId);
    case 'keyword':
      return visit('keyword', target.keyword);
    default:
      return assertNever(target);
  }
}

/** What the shop refuses for good: its blocks, its vetoes, its competitors. */
function refusalKeys({ rules, vetoes, activityId, productIds }: MerchantContext, visit: Visit): void {
  for (const id of rules.blockedCategoryIds) visit('category', id);
  for (const id of rules.blockedProductIds) visit('product', id);
  for (const keyword of rules.blockedKeywords) visit('keyword', keyword);
  for (const { target } of vetoes) vetoKey(target, visit);
  if (!rules.refusesCompetitors) return;
  const sold = [...(findActivity(activityId)?.sellsProductIds ?? []), ...productIds];
  for (const id of [...sold, ...rules.competitorProductIds])
    if (!rules.acceptedProductIds.includes(id)) visit('competing', id);
  if (rules.competitorRadiusKm !== null) visit('measures', '');
}

function approvalKeys({ context: { rules }, approvedCampaignIds }: IndexedScreen, visit: Visit): void {
  if (rules.approvalMode === 'automatic') return;
  visit('mode', rules.approvalMode);
  for (const id of approvedCampaignIds) visit('approved-campaign', id);
  if (rules.approvalMode === 'by-category')
    for (const id of rules.approvedCategoryIds) visit('approved-category', id);
}

const refusesShop = ({ refusedWhen }: LawRule, context: MerchantContext, network: NetworkRules): boolean =>
  refusedWhen.always === true || holdsForShop(refusedWhen, { context, network });

/** NI1: every key of a screen, and some perhaps twice. What has a shape is not among them: it is in the grid. */
export function screenKeys(facts: IndexedScreen, network: NetworkRules, visit: Visit): void {
  const { context, screen, zoneKind } = facts;
  placeKeys(context, visit);
  for (const label of context.clientele) visit('clientele', label);
  visit('zone', zoneKind);
  for (const kind of screen.acceptedMedia) visit('media', kind);
  visit('orientation', screen.orientation);
  refusalKeys(context, visit);
  approvalKeys(facts, visit);
  visit('organisation', context.organisationId);
  visit('venue', context.venueId);
  const pack = lawOf(context.countryCode);
  for (const { id, version } of ENTRIES_OF.get(pack) ?? [])
    if (refusesShop(version.rule, context, network)) visit('law', id);
  visit('pack', packId(pack));
  visit('jurisdiction', jurisdictionId(context));
}
