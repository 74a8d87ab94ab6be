import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { asId, type OrganisationId } from '../../core/base/ids.js';
import { instant, type Instant } from '../../core/base/instant.js';
import type { LocalizedText } from '../../core/base/text.js';
import { findActivity } from '../../core/context/activities.js';
import { AccountRepository } from '../../persistence/repositories/account.repository.js';
import { DecisionRepository } from '../../persistence/repositories/decision.repository.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { Store } from '../../persistence/store.js';
import { OffsetClock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { Events } from '../../platform/events.js';
import { isoTime } from '../../platform/http/paging.js';
import type { DemoScreen, DemoState } from '../../wire/api/demo.js';
import { DEMO_PASSWORD, demoEmail, SHOWN_ACCOUNTS } from './demo-accounts.js';
import { type DemoVenue, readDemoFiles } from './demo-files.js';
import { DemoLoader } from './demo-loader.js';
import { DEMO_ZONE, isWithinDemo } from './demo-time.js';

/** When demo time started; given by whoever made the clock. */
export const DEMO_STARTED_AT = Symbol('demo-started-at');

const named = (licence: string): LocalizedText => ({ fr: licence, en: licence });

const ATTRIBUTIONS: DemoState['attributions'] = [
  {
    text: {
      fr: 'Commerces de Bordeaux et de Paris : © les contributeurs d’OpenStreetMap',
      en: 'Shops of Bordeaux and Paris: © OpenStreetMap contributors',
    },
    licence: named('ODbL 1.0'),
  },
  {
    text: {
      fr: 'Commerces de Paris : Ville de Paris, données ouvertes',
      en: 'Shops of Paris: City of Paris, open data',
    },
    licence: named('ODbL 1.0'),
  },
  {
    text: {
      fr: 'Affiches : dessinées par ce projet, marques inventées',
      en: 'Posters: drawn by this project, invented brands',
    },
    licence: named('CC0 1.0'),
  },
  {
    text: { fr: 'Photographies et vidéos : based.cooking', en: 'Photographs and videos: based.cooking' },
    licence: { fr: 'domaine public', en: 'public domain' },
  },
  {
    text: { fr: 'Polices : Fraunces, Inter', en: 'Typefaces: Fraunces, Inter' },
    licence: named('SIL OFL 1.1'),
  },
];

/** What the start page shows of the demo, and its time. */
@Injectable()
export class DemoService implements OnModuleInit {
  constructor(
    private readonly store: Store,
    private readonly loader: DemoLoader,
    private readonly accounts: AccountRepository,
    private readonly decisions: DecisionRepository,
    private readonly screens: ScreenRepository,
    private readonly events: Events,
    private readonly clock: OffsetClock,
    @Inject(DEMO_STARTED_AT) private readonly startedAt: Instant,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.loader.loadOnce();
  }

  async state(): Promise<DemoState> {
    const { venues } = await readDemoFiles();
    const bundles = await this.decisions.screenBundles(this.store.reader, 'all');
    const flights = await this.decisions.liveFlights(this.store.reader, this.clock.now(), true);
    const byScreen = new Map(bundles.map((bundle) => [bundle.screen.id, bundle]));
    const screenOf = await this.screens.demoScreensByEmail(this.store.reader);
    const wall = venues.flatMap((venue) => {
      const screenId = venue.wall ? screenOf.get(demoEmail(venue.key)) : undefined;
      const bundle = screenId === undefined ? undefined : byScreen.get(screenId);
      return bundle === undefined ? [] : [this.screen(venue, bundle.screen.id, bundle.screen.orientation)];
    });
    return {
      now: isoTime(this.clock.now()),
      startedAt: isoTime(this.startedAt),
      timeZone: DEMO_ZONE,
      venues: new Set(bundles.map(({ context }) => context.venueId)).size,
      screens: bundles.length,
      campaigns: new Set(flights.map(({ campaignId }) => campaignId)).size,
      wall,
      accounts: await this.shownAccounts(),
      attributions: ATTRIBUTIONS,
    };
  }

  async moveTo(iso: string): Promise<DemoState> {
    const at = instant(Date.parse(iso));
    if (!isWithinDemo(this.startedAt, at))
      throw new UserError('VALIDATION_FAILED', {
        errors: [
          {
            field: 'now',
            code: 'outside_demo',
            detail: {
              fr: 'Au plus huit jours avant ou après le début.',
              en: 'At most eight days before or after the start.',
            },
          },
        ],
      });
    this.clock.set(at);
    this.events.publish('clock.changed', { at });
    return this.state();
  }

  private async shownAccounts(): Promise<DemoState['accounts']> {
    const found: DemoState['accounts'] = [];
    for (const { role, key } of SHOWN_ACCOUNTS) {
      const member = await this.accounts.findMemberByEmail(this.store.reader, demoEmail(key));
      if (member === null) continue;
      const organisation = await this.accounts.organisation(
        this.store.reader,
        asId<OrganisationId>(member.organisationId),
      );
      found.push({
        role,
        organisation: organisation?.name ?? '',
        email: member.email,
        password: DEMO_PASSWORD,
      });
    }
    return found;
  }

  private screen(venue: DemoVenue, screenId: string, orientation: DemoScreen['orientation']): DemoScreen {
    return {
      screenId,
      venueName: venue.name,
      activity: findActivity(venue.activityId)?.name ?? { fr: venue.activityId, en: venue.activityId },
      city: venue.city,
      orientation,
      source: venue.source,
      hoursDeclaredByDemo: venue.hoursDeclaredByDemo,
      playerPath: `/player/?demo=${screenId}`,
      publicPath: `/s/${screenId}`,
    };
  }
}
