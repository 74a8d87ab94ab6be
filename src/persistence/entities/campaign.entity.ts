import { Entity, ForeignKey, Index } from 'typeorm';
import type { ContextTerms, FlightState, Goal } from '../../core/eligibility/terms.js';
import { OrganisationEntity } from './account.entity.js';
import { BigIntColumn, IntColumn, JsonColumn, TextColumn } from './columns.js';
import { CreativeEntity } from './creative.entity.js';

@Entity('campaigns')
@Index(['organisationId', 'createdAt', 'id'])
export class CampaignEntity {
  @TextColumn('terms', { primary: true }) id!: string;
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  @TextColumn('terms')
  organisationId!: string;
  @TextColumn('terms') name!: string;
  @BigIntColumn('terms') createdAt!: number;
}

@Entity('flights')
@Index(['campaignId'])
@Index(['organisationId'])
@Index(['state', 'endsAt'])
export class FlightEntity {
  @TextColumn('terms', { primary: true }) id!: string;
  @ForeignKey(() => CampaignEntity, { onDelete: 'CASCADE' })
  @TextColumn('terms')
  campaignId!: string;
  @ForeignKey(() => OrganisationEntity, { onDelete: 'CASCADE' })
  @TextColumn('terms')
  organisationId!: string;
  @TextColumn('terms') name!: string;
  @TextColumn('terms') state!: FlightState;
  @BigIntColumn('terms') startsAt!: number;
  @BigIntColumn('terms') endsAt!: number;
  @JsonColumn('terms') productIds!: readonly string[];
  @JsonColumn('terms') context!: ContextTerms;
  @JsonColumn('terms') goal!: Goal;
  @BigIntColumn('terms') createdAt!: number;
}

@Entity('flight_creatives')
@Index(['creativeId'])
export class FlightCreativeEntity {
  @ForeignKey(() => FlightEntity, { onDelete: 'CASCADE' })
  @TextColumn('terms', { primary: true })
  flightId!: string;
  @ForeignKey(() => CreativeEntity)
  @TextColumn('terms', { primary: true })
  creativeId!: string;
  @IntColumn('terms') position!: number;
}
