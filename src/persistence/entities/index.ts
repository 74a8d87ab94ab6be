import {
  InvitationEntity,
  MemberEntity,
  OrganisationEntity,
  ResetLinkEntity,
  SessionEntity,
} from './account.entity.js';
import { AuditEventEntity, SettingEntity } from './audit.entity.js';
import { CampaignEntity, FlightCreativeEntity, FlightEntity } from './campaign.entity.js';
import { CreativeEntity } from './creative.entity.js';
import { NetworkRuleEntity } from './network.entity.js';
import { DeliveryCountEntity, PlayEntity, PlayHeadEntity } from './play.entity.js';
import { PlaylistEntity, PlaylistItemEntity } from './playlist.entity.js';
import { KnowledgeEditEntity } from './knowledge.entity.js';
import { PairingEntity, ScreenDeviceEntity, ScreenEntity } from './screen.entity.js';
import {
  CampaignApprovalEntity,
  FormerVenueEntity,
  VenueContentEntity,
  VenueEntity,
  VetoEntity,
  WaitingSlotEntity,
  ZoneEntity,
} from './venue.entity.js';

/** Every table there is. Named one by one, so that a build or a bundle cannot lose one. */
export const ENTITIES = [
  OrganisationEntity,
  MemberEntity,
  SessionEntity,
  InvitationEntity,
  ResetLinkEntity,
  VenueEntity,
  ZoneEntity,
  WaitingSlotEntity,
  VetoEntity,
  VenueContentEntity,
  CampaignApprovalEntity,
  FormerVenueEntity,
  ScreenEntity,
  ScreenDeviceEntity,
  PairingEntity,
  CreativeEntity,
  CampaignEntity,
  FlightEntity,
  FlightCreativeEntity,
  NetworkRuleEntity,
  PlaylistEntity,
  PlaylistItemEntity,
  PlayEntity,
  PlayHeadEntity,
  DeliveryCountEntity,
  KnowledgeEditEntity,
  AuditEventEntity,
  SettingEntity,
];
