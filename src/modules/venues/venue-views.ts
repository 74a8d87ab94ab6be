import { findActivity } from '../../core/context/activities.js';
import type { VenueTaste, WaitingSlot, Zone } from '../../core/context/venue.js';
import type { ScreenWithPairing, VenueRecord, VetoRecord } from '../../persistence/records/index.js';
import type { VenueTasteInput } from '../../wire/api/knowledge.js';
import type {
  ScreenView,
  VenueView,
  VetoView,
  WaitingSlotInput,
  WaitingSlotView,
  ZoneView,
} from '../../wire/api/venues.js';
import { isoTime } from '../../platform/http/paging.js';

/** A minute of the day as `HH:MM`. */
export const timeOf = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** Minutes from local midnight of a time written `HH:MM`, which the schema has checked. */
export const minutesOf = (text: string): number => {
  const [hours = '0', rest = '0'] = text.split(':');
  return Number(hours) * 60 + Number(rest);
};

/** A slot as declared; weekdays once each and in order. */
export const slotFrom = (input: WaitingSlotInput): Omit<WaitingSlot, 'id' | 'zoneId'> => ({
  weekdays: [...new Set(input.weekdays)].sort((a, b) => a - b),
  startMinute: minutesOf(input.start),
  endMinute: minutesOf(input.end),
  expectedWaitSeconds: input.expectedWaitSeconds,
  peoplePerHour: input.peoplePerHour,
  maxAdSharePercent: input.maxAdSharePercent,
});

export const slotView = (slot: WaitingSlot): WaitingSlotView => ({
  id: slot.id,
  zoneId: slot.zoneId,
  weekdays: [...slot.weekdays],
  start: timeOf(slot.startMinute),
  end: timeOf(slot.endMinute),
  expectedWaitSeconds: slot.expectedWaitSeconds,
  peoplePerHour: slot.peoplePerHour,
  maxAdSharePercent: slot.maxAdSharePercent,
});

export const screenView = (screen: ScreenWithPairing, isOnline: boolean): ScreenView => ({
  id: screen.id,
  venueId: screen.venueId,
  zoneId: screen.zoneId,
  name: screen.name,
  widthPx: screen.widthPx,
  heightPx: screen.heightPx,
  orientation: screen.orientation,
  visibleFromPublicRoad: screen.visibleFromPublicRoad,
  acceptedMedia: [...screen.acceptedMedia],
  isPaired: screen.isPaired,
  isOnline,
  publicPath: `/s/${screen.id}`,
});

export const zoneView = (
  zone: Zone,
  slots: readonly WaitingSlot[],
  screens: readonly ScreenWithPairing[],
  online: ReadonlySet<string>,
): ZoneView => ({
  id: zone.id,
  venueId: zone.venueId,
  name: zone.name,
  kind: zone.kind,
  waitingSlots: slots.filter((slot) => slot.zoneId === zone.id).map(slotView),
  screens: screens
    .filter((screen) => screen.zoneId === zone.id)
    .map((screen) => screenView(screen, online.has(screen.id))),
});

export const vetoView = (veto: VetoRecord): VetoView => {
  const { target } = veto;
  const targetId =
    target.kind === 'advertiser'
      ? target.organisationId
      : target.kind === 'campaign'
        ? target.campaignId
        : target.kind === 'creative'
          ? target.creativeId
          : target.kind === 'category'
            ? target.categoryId
            : target.kind === 'product'
              ? target.productId
              : target.keyword;
  return {
    id: veto.id,
    venueId: veto.venueId,
    kind: target.kind,
    targetId,
    targetName: veto.targetName,
    createdAt: isoTime(veto.createdAt),
  };
};

/** The taste of a shop, copied so that what is sent can be changed by nobody else. */
export const tasteView = ({
  likedProductIds,
  minimumScore,
  ownComplements,
}: VenueTaste): VenueTasteInput => ({
  likedProductIds: [...likedProductIds],
  minimumScore,
  ownComplements: ownComplements.map((edge) => ({ ...edge, clause: { ...edge.clause } })),
});

export const venueView = (venue: VenueRecord): VenueView => {
  const activity = findActivity(venue.activityId);
  const { rules } = venue;
  return {
    id: venue.venueId,
    name: venue.name,
    activityId: venue.activityId,
    productIds: [...venue.productIds],
    clientele: [...venue.clientele],
    address: venue.address,
    postcode: venue.postcode,
    communeCode: venue.communeCode,
    city: venue.city,
    countryCode: venue.countryCode,
    point: { lat: venue.point.lat, lon: venue.point.lon },
    timeZone: venue.timeZone,
    openingHours: venue.openingHours,
    rules: {
      ...rules,
      blockedCategoryIds: [...rules.blockedCategoryIds],
      blockedProductIds: [...rules.blockedProductIds],
      blockedKeywords: [...rules.blockedKeywords],
      approvedCategoryIds: [...rules.approvedCategoryIds],
      competitorProductIds: [...rules.competitorProductIds],
      acceptedProductIds: [...rules.acceptedProductIds],
    },
    openOoh12Id: activity?.openOoh12Id ?? 0,
    openOoh11Id: activity?.openOoh11Id ?? 0,
    createdAt: isoTime(venue.createdAt),
  };
};
