import { Entity, ForeignKey, Index, Unique } from 'typeorm';
import type {
  ApprovalMode,
  Clientele,
  VenueTaste,
  VetoTarget,
  Weekday,
  ZoneKind,
} from '../../core/context/venue.js';
import { OrganisationEntity } from './account.entity.js';
import { CampaignEntity } from './campaign.entity.js';
import { BigIntColumn, BooleanColumn, IntColumn, JsonColumn, RealColumn, TextColumn } from './columns.js';
import { CreativeEntity } from './creative.entity.js';

/** The taste of a shop that declared none, as its column holds it. */
const NO_TASTE_TEXT = '{"likedProductIds":[],"minimumScore":0,"ownComplements":[]}';

@Entity('venues')
@Index(['organisationId', 'createdAt', 'id'])
export class VenueEntity {
  @TextColumn('context', { primary: true }) id!: string;
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  @TextColumn('context')
  organisationId!: string;
  @TextColumn('context') name!: string;
  @TextColumn('context') activityId!: string;
  @JsonColumn('context') productIds!: readonly string[];
  @JsonColumn('context') clientele!: readonly Clientele[];
  @TextColumn('context') address!: string;
  @TextColumn('context') postcode!: string;
  @TextColumn('context') city!: string;
  @TextColumn('context', { nullable: true }) communeCode!: string | null;
  @TextColumn('context') countryCode!: string;
  @RealColumn('context') lat!: number;
  @RealColumn('context') lon!: number;
  @TextColumn('context') timeZone!: string;
  @TextColumn('context') openingHours!: string;
  @JsonColumn('context') blockedCategoryIds!: readonly string[];
  @JsonColumn('context', { default: '[]' }) blockedProductIds!: readonly string[];
  @JsonColumn('context', { default: '[]' }) blockedKeywords!: readonly string[];
  @TextColumn('context') approvalMode!: ApprovalMode;
  @JsonColumn('context', { default: '[]' }) approvedCategoryIds!: readonly string[];
  @BooleanColumn('context') refusesCompetitors!: boolean;
  @RealColumn('context', { nullable: true }) competitorRadiusKm!: number | null;
  @JsonColumn('context', { default: '[]' }) competitorProductIds!: readonly string[];
  @JsonColumn('context', { default: '[]' }) acceptedProductIds!: readonly string[];
  @BooleanColumn('context') hasAlcoholLicence!: boolean;
  @JsonColumn('context', { default: NO_TASTE_TEXT }) taste!: VenueTaste;
  @BigIntColumn('context') createdAt!: number;
}

@Entity('zones')
@Index(['venueId'])
export class ZoneEntity {
  @TextColumn('context', { primary: true }) id!: string;
  @ForeignKey(() => VenueEntity, { onDelete: 'CASCADE' })
  @TextColumn('context')
  venueId!: string;
  @TextColumn('context') name!: string;
  @TextColumn('context') kind!: ZoneKind;
}

@Entity('waiting_slots')
@Index(['zoneId'])
export class WaitingSlotEntity {
  @TextColumn('context', { primary: true }) id!: string;
  @ForeignKey(() => ZoneEntity, { onDelete: 'CASCADE' })
  @TextColumn('context')
  zoneId!: string;
  @JsonColumn('context') weekdays!: readonly Weekday[];
  @IntColumn('context') startMinute!: number;
  @IntColumn('context') endMinute!: number;
  @IntColumn('context') expectedWaitSeconds!: number;
  @IntColumn('context', { nullable: true }) peoplePerHour!: number | null;
  @IntColumn('context') maxAdSharePercent!: number;
}

/** The target carries no foreign key: a veto outlives what it forbids, and a category is no row. */
@Entity('vetoes')
@Unique(['venueId', 'kind', 'targetId'])
export class VetoEntity {
  @TextColumn('context', { primary: true }) id!: string;
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  @TextColumn('context')
  organisationId!: string;
  @ForeignKey(() => VenueEntity, { onDelete: 'CASCADE' })
  @TextColumn('context')
  venueId!: string;
  @TextColumn('context') kind!: VetoTarget['kind'];
  @TextColumn('context') targetId!: string;
  @BigIntColumn('context') createdAt!: number;
}

@Entity('venue_contents')
@Index(['creativeId'])
export class VenueContentEntity {
  @ForeignKey(() => VenueEntity, { onDelete: 'CASCADE' })
  @TextColumn('context', { primary: true })
  venueId!: string;
  @ForeignKey(() => CreativeEntity)
  @TextColumn('context', { primary: true })
  creativeId!: string;
  @IntColumn('context') position!: number;
}

@Entity('campaign_approvals')
@Index(['campaignId'])
export class CampaignApprovalEntity {
  @ForeignKey(() => VenueEntity, { onDelete: 'CASCADE' })
  @TextColumn('context', { primary: true })
  venueId!: string;
  @ForeignKey(() => CampaignEntity, { onDelete: 'CASCADE' })
  @TextColumn('context', { primary: true })
  campaignId!: string;
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  @TextColumn('context')
  organisationId!: string;
  @BigIntColumn('context') createdAt!: number;
}

/** What a deleted shop was called: its plays and counts keep their name. */
@Entity('former_venues')
export class FormerVenueEntity {
  @TextColumn('context', { primary: true }) id!: string;
  @TextColumn('context') name!: string;
  @BigIntColumn('context') deletedAt!: number;
}
