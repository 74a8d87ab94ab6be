import type { z } from 'zod';
import type {
  ApprovalView,
  CampaignInput,
  CampaignView,
  Candidates,
  Preview,
  WhyNotView,
  ClienteleSchema,
  CommuneView,
  CreativePatch,
  CreativeUses,
  CreativeView,
  Delivery,
  DemoState,
  Edges,
  EdgeTermsInput,
  FlightFitInput,
  FlightFitView,
  FlightInput,
  FlightPatch,
  FlightView,
  AcceptInvitation,
  Invitation,
  Invite,
  Member,
  NetworkRulesPatch,
  NetworkRulesView,
  OpeningHoursCheckSchema,
  OpeningHoursView,
  OwnContentInput,
  Page,
  PairInput,
  Reference,
  RefuseCreative,
  ResetLink,
  ResetLinkInput,
  ResetPassword,
  ScreenInput,
  ScreenNow,
  ScreenPatch,
  ScreenView,
  Session,
  SignIn,
  SignUp,
  SuggestionsQuery,
  SuggestionsView,
  VenueDetail,
  VenueInput,
  VenuePatch,
  VenueTasteInput,
  VenueView,
  VetoInput,
  VetoView,
  WaitingSlotInput,
  WaitingSlotView,
  ZoneInput,
  ZoneView,
} from '../../../src/wire/api/index.js';

export type Clientele = z.infer<typeof ClienteleSchema>;
export type EdgeKind = EdgeTermsInput['kind'];
export type Occasion = NonNullable<EdgeTermsInput['occasion']>;
export type Season = NonNullable<EdgeTermsInput['season']>;
export type ZoneKind = ZoneInput['kind'];
export type PlaceKind = FlightInput['context']['place']['kind'];
export type GoalKind = FlightInput['goal']['kind'];
export type FlightState = FlightView['state'];
export type FitStatus = FlightFitView['status'];
export type Approval = CreativeView['approval'];
export type LegalMessage = CreativeView['legalMessage'];
export type AdLanguage = CreativeView['language'];
export type CreativePurpose = CreativeView['purpose'];
export type Weekday = WaitingSlotInput['weekdays'][number];
export type OpeningHoursCheck = z.infer<typeof OpeningHoursCheckSchema>;
export type Localized = Readonly<Record<'fr' | 'en', string>>;
export type { OrganisationKind, Role } from '../../../src/wire/api/index.js';

interface Route<Answer, Body = undefined> {
  readonly answer: Answer;
  readonly body: Body;
}

/** Every route the console calls, with what goes in and what comes out, as the wire's schemas say. */
export interface Routes {
  'POST /accounts': Route<Session, SignUp>;
  'POST /sessions': Route<Session, SignIn>;
  'GET /sessions/current': Route<Session | undefined>;
  'DELETE /sessions/current': Route<undefined>;
  'POST /invitations': Route<Invitation, Invite>;
  'POST /invitations/accept': Route<Session, AcceptInvitation>;
  'POST /reset-links': Route<ResetLink, ResetLinkInput>;
  'POST /reset-links/use': Route<Session, ResetPassword>;
  'GET /members': Route<Page<Member>>;
  'GET /reference': Route<Reference>;
  'GET /reference/communes': Route<Page<CommuneView>>;
  'POST /reference/suggestions': Route<SuggestionsView, SuggestionsQuery>;
  'POST /reference/opening-hours': Route<OpeningHoursView, OpeningHoursCheck>;
  'GET /venues': Route<Page<VenueView>>;
  'POST /venues': Route<VenueDetail, VenueInput>;
  'GET /venues/:id': Route<VenueDetail>;
  'PATCH /venues/:id': Route<VenueDetail, VenuePatch>;
  'PUT /venues/:id/taste': Route<VenueDetail, VenueTasteInput>;
  'DELETE /venues/:id': Route<undefined>;
  'POST /venues/:id/zones': Route<ZoneView, ZoneInput>;
  'PATCH /zones/:id': Route<ZoneView, ZoneInput>;
  'DELETE /zones/:id': Route<undefined>;
  'POST /zones/:id/waiting-slots': Route<WaitingSlotView, WaitingSlotInput>;
  'PUT /waiting-slots/:id': Route<WaitingSlotView, WaitingSlotInput>;
  'DELETE /waiting-slots/:id': Route<undefined>;
  'POST /venues/:id/vetoes': Route<VetoView, VetoInput>;
  'DELETE /vetoes/:id': Route<undefined>;
  'PUT /venues/:id/own-content': Route<VenueDetail, OwnContentInput>;
  'GET /venues/:id/candidates': Route<Candidates>;
  'GET /venues/:id/preview': Route<Preview>;
  'GET /venues/:id/why-not': Route<WhyNotView>;
  'PUT /venues/:id/approvals/:campaignId': Route<undefined>;
  'DELETE /venues/:id/approvals/:campaignId': Route<undefined>;
  'POST /venues/:id/screens': Route<ScreenView, ScreenInput>;
  'PATCH /screens/:id': Route<ScreenView, ScreenPatch>;
  'DELETE /screens/:id': Route<undefined>;
  'POST /screens/:id/pair': Route<ScreenView, PairInput>;
  'DELETE /screens/:id/device': Route<undefined>;
  'GET /screens/:id/now': Route<ScreenNow>;
  'GET /venues/:id/delivery': Route<Delivery>;
  'POST /creatives': Route<CreativeView, FormData>;
  'GET /creatives': Route<Page<CreativeView>>;
  'PATCH /creatives/:id': Route<CreativeView, CreativePatch>;
  'DELETE /creatives/:id': Route<undefined>;
  'GET /approvals': Route<Page<ApprovalView>>;
  'GET /creatives/:id/uses': Route<CreativeUses>;
  'POST /creatives/:id/approve': Route<CreativeView>;
  'POST /creatives/:id/refuse': Route<CreativeView, RefuseCreative>;
  'GET /campaigns': Route<Page<CampaignView>>;
  'POST /campaigns': Route<CampaignView, CampaignInput>;
  'GET /campaigns/:id': Route<CampaignView>;
  'PATCH /campaigns/:id': Route<CampaignView, CampaignInput>;
  'DELETE /campaigns/:id': Route<undefined>;
  'POST /campaigns/:id/flights': Route<FlightView, FlightInput>;
  'PATCH /flights/:id': Route<FlightView, FlightPatch>;
  'DELETE /flights/:id': Route<undefined>;
  'POST /campaigns/:id/submit': Route<CampaignView>;
  'GET /flights/:id/fit': Route<FlightFitView>;
  'POST /flights/fit': Route<FlightFitView, FlightFitInput>;
  'POST /flights/:id/pause': Route<FlightView>;
  'POST /flights/:id/resume': Route<FlightView>;
  'POST /flights/:id/cancel': Route<FlightView>;
  'GET /campaigns/:id/delivery': Route<Delivery>;
  'GET /network/rules': Route<NetworkRulesView>;
  'PATCH /network/rules': Route<NetworkRulesView, NetworkRulesPatch>;
  'GET /knowledge/edges': Route<Edges>;
  'PUT /knowledge/edges/:activityId/:productId': Route<Edges, EdgeTermsInput>;
  'DELETE /knowledge/edges/:activityId/:productId': Route<Edges>;
  'POST /knowledge/edges/:activityId/:productId/restore': Route<Edges>;
  'GET /demo': Route<DemoState | undefined>;
}
