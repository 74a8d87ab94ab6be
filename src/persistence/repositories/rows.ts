import type {
  CampaignId,
  CreativeId,
  FlightId,
  OrganisationId,
  ScreenId,
  VenueId,
  WaitingSlotId,
  ZoneId,
} from '../../core/base/ids.js';
import { asId } from '../../core/base/ids.js';
import { instant } from '../../core/base/instant.js';
import type {
  MerchantContext,
  Screen,
  Veto,
  VetoTarget,
  WaitingSlot,
  Zone,
} from '../../core/context/venue.js';
import type { CreativeTerms } from '../../core/eligibility/terms.js';
import type { CreativeEntity } from '../entities/creative.entity.js';
import type { FlightEntity } from '../entities/campaign.entity.js';
import type { ScreenEntity } from '../entities/screen.entity.js';
import type { VenueEntity, VetoEntity, WaitingSlotEntity, ZoneEntity } from '../entities/venue.entity.js';
import type { FlightRecord, ScreenRecord, VenueChange, VenueRecord } from '../records/index.js';

/** The columns that make up a core type, and the row that becomes one. Every repository translates here. */
export const CONTEXT_COLUMNS = [
  'id',
  'organisationId',
  'name',
  'activityId',
  'productIds',
  'clientele',
  'postcode',
  'communeCode',
  'countryCode',
  'lat',
  'lon',
  'timeZone',
  'openingHours',
  'blockedCategoryIds',
  'blockedProductIds',
  'blockedKeywords',
  'approvalMode',
  'approvedCategoryIds',
  'refusesCompetitors',
  'competitorRadiusKm',
  'competitorProductIds',
  'acceptedProductIds',
  'hasAlcoholLicence',
  'taste',
] as const;
export const VENUE_COLUMNS = [...CONTEXT_COLUMNS, 'address', 'city', 'createdAt'] as const;
export const ZONE_COLUMNS = ['id', 'venueId', 'name', 'kind'] as const;
export const SLOT_COLUMNS = [
  'id',
  'zoneId',
  'weekdays',
  'startMinute',
  'endMinute',
  'expectedWaitSeconds',
  'peoplePerHour',
  'maxAdSharePercent',
] as const;
export const VETO_COLUMNS = ['id', 'venueId', 'kind', 'targetId'] as const;
export const SCREEN_CONTEXT_COLUMNS = [
  'id',
  'zoneId',
  'venueId',
  'name',
  'widthPx',
  'heightPx',
  'visibleFromPublicRoad',
  'acceptedMedia',
] as const;
export const SCREEN_COLUMNS = [...SCREEN_CONTEXT_COLUMNS, 'organisationId', 'createdAt', 'isDemo'] as const;
export const CREATIVE_TERMS_COLUMNS = [
  'id',
  'organisationId',
  'kind',
  'sha256',
  'mime',
  'bytes',
  'widthPx',
  'heightPx',
  'durationMs',
  'title',
  'onBehalfOf',
  'paidBy',
  'approval',
  'language',
  'legalMessage',
  'showsCo2Class',
] as const;
export const FLIGHT_COLUMNS = [
  'id',
  'campaignId',
  'organisationId',
  'name',
  'state',
  'startsAt',
  'endsAt',
  'productIds',
  'context',
  'goal',
  'createdAt',
] as const;

type Row<E, K extends readonly (keyof E)[]> = Pick<E, K[number]>;

export const contextOf = (
  row: Row<VenueEntity, typeof CONTEXT_COLUMNS>,
  vetoes: readonly Veto[],
): MerchantContext => ({
  venueId: asId<VenueId>(row.id),
  organisationId: asId<OrganisationId>(row.organisationId),
  name: row.name,
  activityId: row.activityId,
  productIds: row.productIds,
  clientele: row.clientele,
  countryCode: row.countryCode,
  postcode: row.postcode,
  communeCode: row.communeCode,
  point: { lat: row.lat, lon: row.lon },
  timeZone: row.timeZone,
  openingHours: row.openingHours,
  rules: {
    blockedCategoryIds: row.blockedCategoryIds,
    blockedProductIds: row.blockedProductIds,
    blockedKeywords: row.blockedKeywords,
    approvalMode: row.approvalMode,
    approvedCategoryIds: row.approvedCategoryIds,
    refusesCompetitors: row.refusesCompetitors,
    competitorRadiusKm: row.competitorRadiusKm,
    competitorProductIds: row.competitorProductIds,
    acceptedProductIds: row.acceptedProductIds,
    hasAlcoholLicence: row.hasAlcoholLicence,
  },
  taste: row.taste,
  vetoes,
});

export function venueOf(row: Row<VenueEntity, typeof VENUE_COLUMNS>): VenueRecord {
  const { vetoes: _, ...declared } = contextOf(row, []);
  return { ...declared, address: row.address, city: row.city, createdAt: instant(row.createdAt) };
}

/** The columns that a change of a shop touches. */
export function venueColumns(change: VenueChange): Partial<VenueEntity> {
  const { point, rules, ...plain } = change;
  return {
    ...plain,
    ...(point === undefined ? {} : { lat: point.lat, lon: point.lon }),
    ...rules,
  };
}

export const zoneOf = (row: Row<ZoneEntity, typeof ZONE_COLUMNS>): Zone => ({
  id: asId<ZoneId>(row.id),
  venueId: asId<VenueId>(row.venueId),
  name: row.name,
  kind: row.kind,
});

export const slotOf = (row: Row<WaitingSlotEntity, typeof SLOT_COLUMNS>): WaitingSlot => ({
  id: asId<WaitingSlotId>(row.id),
  zoneId: asId<ZoneId>(row.zoneId),
  weekdays: row.weekdays,
  startMinute: row.startMinute,
  endMinute: row.endMinute,
  expectedWaitSeconds: row.expectedWaitSeconds,
  peoplePerHour: row.peoplePerHour,
  maxAdSharePercent: row.maxAdSharePercent,
});

const TARGETS: Readonly<Record<VetoTarget['kind'], (id: string) => VetoTarget>> = {
  advertiser: (organisationId) => ({ kind: 'advertiser', organisationId }),
  campaign: (campaignId) => ({ kind: 'campaign', campaignId }),
  creative: (creativeId) => ({ kind: 'creative', creativeId }),
  category: (categoryId) => ({ kind: 'category', categoryId }),
  product: (productId) => ({ kind: 'product', productId }),
  keyword: (keyword) => ({ kind: 'keyword', keyword }),
};

export const vetoOf = (row: Row<VetoEntity, typeof VETO_COLUMNS>): Veto => ({
  id: row.id,
  venueId: asId<VenueId>(row.venueId),
  target: TARGETS[row.kind](row.targetId),
});

/** The id a veto names, whatever its kind. */
export function targetIdOf(target: VetoTarget): string {
  switch (target.kind) {
    case 'advertiser':
      return target.organisationId;
    case 'campaign':
      return target.campaignId;
    case 'creative':
      return target.creativeId;
    case 'category':
      return target.categoryId;
    case 'product':
      return target.productId;
    case 'keyword':
      return target.keyword;
  }
}

export const screenOf = (row: Row<ScreenEntity, typeof SCREEN_CONTEXT_COLUMNS>): Screen => ({
  id: asId<ScreenId>(row.id),
  zoneId: asId<ZoneId>(row.zoneId),
  name: row.name,
  widthPx: row.widthPx,
  heightPx: row.heightPx,
  orientation: row.heightPx > row.widthPx ? 'portrait' : 'landscape',
  visibleFromPublicRoad: row.visibleFromPublicRoad,
  acceptedMedia: row.acceptedMedia,
});

export const screenRecordOf = (row: Row<ScreenEntity, typeof SCREEN_COLUMNS>): ScreenRecord => ({
  ...screenOf(row),
  organisationId: asId<OrganisationId>(row.organisationId),
  venueId: asId<VenueId>(row.venueId),
  createdAt: instant(row.createdAt),
  isDemo: row.isDemo,
});

export const creativeTermsOf = (row: Row<CreativeEntity, typeof CREATIVE_TERMS_COLUMNS>): CreativeTerms => ({
  id: asId<CreativeId>(row.id),
  organisationId: asId<OrganisationId>(row.organisationId),
  kind: row.kind,
  sha256: row.sha256,
  mime: row.mime,
  bytes: row.bytes,
  widthPx: row.widthPx,
  heightPx: row.heightPx,
  durationMs: row.durationMs,
  title: row.title,
  onBehalfOf: row.onBehalfOf,
  paidBy: row.paidBy,
  approval: row.approval,
  language: row.language,
  legalMessage: row.legalMessage,
  showsCo2Class: row.showsCo2Class,
});

export const flightOf = (
  row: Row<FlightEntity, typeof FLIGHT_COLUMNS>,
  creativeIds: readonly CreativeId[],
): FlightRecord => ({
  id: asId<FlightId>(row.id),
  campaignId: asId<CampaignId>(row.campaignId),
  organisationId: asId<OrganisationId>(row.organisationId),
  name: row.name,
  state: row.state,
  startsAt: instant(row.startsAt),
  endsAt: instant(row.endsAt),
  productIds: row.productIds,
  context: row.context,
  goal: row.goal,
  creativeIds,
  createdAt: instant(row.createdAt),
});

/** Rows gathered by a key, in the order they came; no group is empty. */
export function groupBy<K, R>(
  rows: readonly R[],
  keyOf: (row: R) => K,
): ReadonlyMap<K, readonly [R, ...R[]]> {
  const groups = new Map<K, [R, ...R[]]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group === undefined) groups.set(keyOf(row), [row]);
    else group.push(row);
  }
  return groups;
}
