/** Identifiers are UUIDv7 strings, branded by what they name so that one cannot stand for another. */
type Id<Name extends string> = string & { readonly __id: Name };

export type OrganisationId = Id<'organisation'>;
export type VenueId = Id<'venue'>;
export type ZoneId = Id<'zone'>;
export type WaitingSlotId = Id<'waiting-slot'>;
export type ScreenId = Id<'screen'>;
export type CreativeId = Id<'creative'>;
export type CampaignId = Id<'campaign'>;
export type FlightId = Id<'flight'>;

/** Names a string as an identifier of the wanted kind; the caller vouches that it is one. */
export const asId = <T extends Id<string>>(value: string): T => value as T;
