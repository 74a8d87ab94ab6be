import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { asId, type CampaignId, type CreativeId, type OrganisationId } from '../../core/base/ids.js';
import { instant } from '../../core/base/instant.js';
import { ASKS_NOTHING, type FlightTerms } from '../../core/eligibility/terms.js';
import { stateAt } from '../../core/booking/check-flight.js';
import { type FitEntry, flightFit, type FlightFit, screenFit } from '../../core/playlist/flight-fit.js';
import type { ScreenBundle } from '../../persistence/records/index.js';
import { CreativeRepository } from '../../persistence/repositories/creative.repository.js';
import { DecisionRepository } from '../../persistence/repositories/decision.repository.js';
import { Store } from '../../persistence/store.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { Events } from '../../platform/events.js';
import { isoTime } from '../../platform/http/paging.js';
import { CLOCK } from '../../platform/tokens.js';
import { turnsOf } from '../../platform/turns.js';
import type { CreativeUse, CreativeUses, FlightFitInput, FlightFitView } from '../../wire/api/campaigns.js';
import { refuseTerms, termsAfter } from '../campaigns/context-terms.js';
import { refuseFlight } from '../campaigns/refuse-flight.js';
import { PlanSettings } from './plan-settings.js';

/** How long the network's declarations are kept where no event says that they changed (another process's do not). */
const KEPT_MS = 30_000;
/** Flights of one creative that the operator is told of, for how many their fit is reckoned, and shops named for each. */
const MOST_USES = 20;
const MOST_FITS = 5;
const MOST_VENUES = 12;

interface Kept {
  readonly until: number;
  readonly screens: Promise<readonly ScreenBundle[]>;
}

const viewOf = ({ venueIds: _, ...fit }: FlightFit): FlightFitView => ({
  ...fit,
  reasons: fit.reasons.map((reason) => ({ ...reason })),
});

/** Where a flight would play, and what keeps it from playing elsewhere. */
@Injectable()
export class FitService implements OnModuleInit {
  private kept: Kept | null = null;
  /** One network is looked through at a time, whoever asks. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly store: Store,
    private readonly decisions: DecisionRepository,
    private readonly creatives: CreativeRepository,
    private readonly settings: PlanSettings,
    private readonly events: Events,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    const forget = (): void => {
      this.kept = null;
    };
    this.events.on('venue.changed', forget);
    this.events.on('screen.changed', forget);
    this.events.on('screen.removed', forget);
  }

  /** The fit of a flight of the organisation, in whatever state it is. */
  async ofFlight(organisation: string, id: string): Promise<FlightFitView> {
    const flight = await this.decisions.flightTerms(this.store.reader, asId(id), this.settings.isDemo);
    if (flight?.organisationId !== organisation) throw new UserError('NOT_FOUND');
    return viewOf(await this.fit(flight));
  }

  /** The fit that a flight with these terms would have. */
  async ofTerms(organisation: string, input: FlightFitInput): Promise<FlightFitView> {
    const organisationId = asId<OrganisationId>(organisation);
    const campaignId = asId<CampaignId>(input.campaignId ?? 'unsaved');
    const dates = {
      startsAt: instant(Date.parse(input.startsAt)),
      endsAt: instant(Date.parse(input.endsAt)),
    };
    const { productIds, goal } = input;
    const context = termsAfter(ASKS_NOTHING, input.context);
    refuseTerms(context);
    refuseFlight({ ...dates, productIds, activityIds: context.activityIds }, this.clock.now());
    const { reader } = this.store;
    const name =
      input.campaignId === undefined
        ? ''
        : await this.decisions.campaignName(reader, organisationId, campaignId);
    if (name === null) throw new UserError('NOT_FOUND');
    const ids = [...new Set(input.creativeIds)].map((id) => asId<CreativeId>(id));
    const creatives = await this.decisions.creativesOf(reader, organisationId, ids);
    if (creatives === null) throw new UserError('CREATIVE_UNKNOWN', { field: 'creativeIds' });
    return viewOf(
      await this.fit({
        ...dates,
        id: asId('unsaved'),
        campaignId,
        campaignName: name,
        organisationId,
        advertiserName: '',
        productIds,
        state: 'draft',
        context,
        goal,
        creatives,
        playsDelivered: 0,
      }),
    );
  }

  /** Which flights show a creative, and where each would play if it were approved; for the operator, whoever owns it. */
  async usesOf(creative: string): Promise<CreativeUses> {
    const id = asId<CreativeId>(creative);
    if ((await this.creatives.find(this.store.reader, id)) === null) throw new UserError('NOT_FOUND');
    const flights = await this.decisions.flightsShowing(
      this.store.reader,
      id,
      MOST_USES,
      this.settings.isDemo,
    );
    const now = this.clock.now();
    const reckoned = new Set(flights.filter(({ endsAt }) => endsAt > now).slice(0, MOST_FITS));
    const items: CreativeUse[] = [];
    for (const flight of flights) items.push(await this.useOf(flight, id, reckoned.has(flight)));
    return { items };
  }

  private async useOf(
    flight: FlightTerms,
    creativeId: CreativeId,
    isReckoned: boolean,
  ): Promise<CreativeUse> {
    const creatives = flight.creatives
      .filter(({ id }) => id === creativeId)
      .map((one) => ({ ...one, approval: 'approved' as const }));
    const fit = isReckoned ? await this.fit({ ...flight, creatives }) : null;
    const contexts = new Map((await this.screens()).map(({ context }) => [context.venueId, context]));
    return {
      flightId: flight.id,
      campaignName: flight.campaignName,
      advertiser: flight.advertiserName,
      state: stateAt(flight.state, flight.startsAt, flight.endsAt, this.clock.now()),
      startsAt: isoTime(flight.startsAt),
      endsAt: isoTime(flight.endsAt),
      productIds: [...flight.productIds],
      fit: fit === null ? null : viewOf(fit),
      venues: (fit?.venueIds ?? []).slice(0, MOST_VENUES).flatMap((id) => {
        const context = contexts.get(id);
        return context === undefined ? [] : [{ name: context.name, postcode: context.postcode }];
      }),
    };
  }

  /** Asks every screen in turn, letting other work pass. */
  private fit(flight: FlightTerms): Promise<FlightFit> {
    const run = async (): Promise<FlightFit> => {
      const at = this.clock.now();
      const giveWay = turnsOf(this.clock);
      const entries: FitEntry[] = [];
      for (const facts of await this.screens()) {
        entries.push({ venueId: facts.context.venueId, fit: screenFit(facts, flight, at) });
        await giveWay();
      }
      return flightFit(flight, entries);
    };
    const answer = this.last.then(run, run);
    this.last = answer.catch(() => undefined);
    return answer;
  }

  /** Every screen as declared, read once for those who ask at the same time. */
  private screens(): Promise<readonly ScreenBundle[]> {
    const now = this.clock.monotonicMs();
    if (this.kept !== null && now < this.kept.until) return this.kept.screens;
    const screens = this.decisions.screenBundles(this.store.reader, 'all');
    this.kept = { until: now + KEPT_MS, screens };
    // A reading that failed is not kept: the next one asks again.
    screens.catch(() => {
      this.kept = null;
    });
    return screens;
  }
}
