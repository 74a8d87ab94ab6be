import type { OrganisationKind } from '../api/types.js';
import { lazyPage } from './lazy-page.js';

export const SignUpPage = lazyPage(() => import('../accounts/sign-up-page.js'), 'SignUpPage');
export const InvitationPage = lazyPage(() => import('../accounts/invitation-page.js'), 'InvitationPage');
export const ResetPage = lazyPage(() => import('../accounts/reset-page.js'), 'ResetPage');
export const TeamPage = lazyPage(() => import('../accounts/team-page.js'), 'TeamPage');
export const VenuesPage = lazyPage(() => import('../merchant/venues-page.js'), 'VenuesPage');
export const NewVenuePage = lazyPage(() => import('../merchant/new-venue-page.js'), 'NewVenuePage');
export const VenuePage = lazyPage(() => import('../merchant/venue-page.js'), 'VenuePage');
export const PairPage = lazyPage(() => import('../merchant/pair-page.js'), 'PairPage');
export const ContentsPage = lazyPage(() => import('../merchant/contents-page.js'), 'ContentsPage');
export const CampaignsPage = lazyPage(() => import('../advertiser/campaigns-page.js'), 'CampaignsPage');
export const CampaignPage = lazyPage(() => import('../advertiser/campaign-page.js'), 'CampaignPage');
export const FlightPage = lazyPage(() => import('../advertiser/flight-page.js'), 'FlightPage');
export const CreativesPage = lazyPage(() => import('../advertiser/creatives-page.js'), 'CreativesPage');
export const ApprovalsPage = lazyPage(() => import('../operator/approvals-page.js'), 'ApprovalsPage');
export const NetworkPage = lazyPage(() => import('../operator/network-page.js'), 'NetworkPage');
export const LinksPage = lazyPage(() => import('../operator/links-page.js'), 'LinksPage');

/** The pages that people of an organisation open, the likeliest first. */
export const PAGES_OF = {
  merchant: [VenuesPage, VenuePage, PairPage, ContentsPage, NewVenuePage, TeamPage],
  advertiser: [CampaignsPage, CampaignPage, FlightPage, CreativesPage, TeamPage],
  operator: [ApprovalsPage, NetworkPage, LinksPage, TeamPage],
} as const satisfies Record<OrganisationKind, readonly unknown[]>;
