import { Injectable } from '@nestjs/common';
import { asId, type CampaignId, type OrganisationId, type VenueId } from '../../core/base/ids.js';
import type { DeliveryRecord, DeliveryTotals, Page } from '../../persistence/records/index.js';
import { CampaignRepository } from '../../persistence/repositories/campaign.repository.js';
import { PlayRepository } from '../../persistence/repositories/play.repository.js';
import { VenueRepository } from '../../persistence/repositories/venue.repository.js';
import { Store } from '../../persistence/store.js';
import { UserError } from '../../platform/errors/errors.js';
import { isoTime, pageOrRefuse, pageRequest } from '../../platform/http/paging.js';
import type { Delivery, DeliveryRow } from '../../wire/api/campaigns.js';
import type { PageQuery } from '../../wire/api/common.js';

const rowView = (row: DeliveryRecord): DeliveryRow => ({
  flightId: row.flightId,
  flightName: row.flightName,
  campaignId: row.campaignId,
  campaignName: row.campaignName,
  venueId: row.venueId,
  venueName: row.venueName,
  hour: isoTime(row.hourAt),
  plays: row.plays,
  seconds: Math.round(row.durationMs / 1_000),
  isDemo: row.isDemo,
});

const deliveryView = (page: Page<DeliveryRecord>, totals: DeliveryTotals): Delivery => ({
  totals: { plays: totals.plays, seconds: Math.round(totals.durationMs / 1_000) },
  rows: page.items.map(rowView),
  nextCursor: page.nextCursor,
});

/** What was delivered, as counted from proof. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly store: Store,
    private readonly plays: PlayRepository,
    private readonly campaigns: CampaignRepository,
    private readonly venues: VenueRepository,
  ) {}

  async byCampaign(organisation: string, id: string, query: PageQuery): Promise<Delivery> {
    const organisationId = asId<OrganisationId>(organisation);
    const campaignId = asId<CampaignId>(id);
    const from = this.store.reader;
    if ((await this.campaigns.get(from, organisationId, campaignId)) === null)
      throw new UserError('NOT_FOUND');
    const page = pageOrRefuse(
      await this.plays.deliveryByCampaign(from, organisationId, campaignId, pageRequest(query)),
    );
    return deliveryView(page, await this.plays.totalsByCampaign(from, organisationId, campaignId));
  }

  async byVenue(organisation: string, id: string, query: PageQuery): Promise<Delivery> {
    const organisationId = asId<OrganisationId>(organisation);
    const venueId = asId<VenueId>(id);
    const from = this.store.reader;
    if ((await this.venues.get(from, organisationId, venueId)) === null) throw new UserError('NOT_FOUND');
    const page = pageOrRefuse(
      await this.plays.deliveryByVenue(from, organisationId, venueId, pageRequest(query)),
    );
    return deliveryView(page, await this.plays.totalsByVenue(from, organisationId, venueId));
  }
}
