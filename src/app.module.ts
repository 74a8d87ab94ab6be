import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { ScheduleModule } from '@nestjs/schedule';
import type { Instant } from './core/base/instant.js';
import { AccountsModule } from './modules/accounts/accounts.module.js';
import { CampaignsModule } from './modules/campaigns/campaigns.module.js';
import { CreativesModule } from './modules/creatives/creatives.module.js';
import { DeliveryModule } from './modules/delivery/delivery.module.js';
import { DEMO_STARTED_AT } from './modules/demo/demo.service.js';
import { DemoModule } from './modules/demo/demo.module.js';
import { KnowledgeModule } from './modules/knowledge/knowledge.module.js';
import { NoDemoController } from './modules/demo/no-demo.controller.js';
import { PlanningModule } from './modules/planning/planning.module.js';
import { ProofModule } from './modules/proof/proof.module.js';
import { ReferenceModule } from './modules/reference/reference.module.js';
import { ReportingModule } from './modules/reporting/reporting.module.js';
import { TransparencyModule } from './modules/transparency/transparency.module.js';
import { VenuesModule } from './modules/venues/venues.module.js';
import type { Database } from './persistence/database.js';
import { AccountRepository } from './persistence/repositories/account.repository.js';
import { AuditRepository, SettingRepository } from './persistence/repositories/audit.repository.js';
import { CampaignRepository } from './persistence/repositories/campaign.repository.js';
import { CreativeRepository } from './persistence/repositories/creative.repository.js';
import { DecisionRepository } from './persistence/repositories/decision.repository.js';
import { DeviceRepository } from './persistence/repositories/device.repository.js';
import { KnowledgeRepository } from './persistence/repositories/knowledge.repository.js';
import { NetworkRuleRepository } from './persistence/repositories/network.repository.js';
import { PlayRepository } from './persistence/repositories/play.repository.js';
import { PlaylistRepository } from './persistence/repositories/playlist.repository.js';
import { ScreenRepository } from './persistence/repositories/screen.repository.js';
import { VenueRepository } from './persistence/repositories/venue.repository.js';
import { Store } from './persistence/store.js';
import { type Clock, OffsetClock } from './platform/clock.js';
import { CONFIG, type Config } from './platform/config.js';
import { Events } from './platform/events.js';
import { AccessGuard } from './platform/http/access.guard.js';
import { HealthController, Readiness } from './platform/http/health.controller.js';
import { ProblemFilter } from './platform/http/problem.filter.js';
import { RateLimits } from './platform/http/rate-limits.js';
import { validationPipe } from './platform/http/validation.pipe.js';
import { idMaker } from './platform/ids.js';
import { MediaStore } from './platform/media/media-store.js';
import { Presence } from './platform/presence.js';
import { CLOCK, NEW_ID } from './platform/tokens.js';

/** What the process was started with. */
export interface Installation {
  readonly config: Config;
  readonly database: Database;
  readonly media: MediaStore;
  readonly clock: Clock;
  /** When demo time started, where the demo runs. */
  readonly demoStartedAt: Instant | null;
}

const REPOSITORIES = [
  AccountRepository,
  AuditRepository,
  CampaignRepository,
  CreativeRepository,
  DecisionRepository,
  DeviceRepository,
  KnowledgeRepository,
  NetworkRuleRepository,
  PlayRepository,
  PlaylistRepository,
  ScreenRepository,
  SettingRepository,
  VenueRepository,
];

/** Ready when the database answers and its queue is not nearly full. */
class DatabaseReadiness extends Readiness {
  private static readonly MOST_WAITING = 800;

  constructor(private readonly store: Store) {
    super();
  }

  async problems(): Promise<readonly string[]> {
    if (this.store.waitingCount > DatabaseReadiness.MOST_WAITING)
      return ['the writer’s queue is nearly full'];
    return this.store.check().then(
      () => [],
      () => ['the database does not answer'],
    );
  }
}

/** The house: what every module may ask for, and the modules, low to high. */
@Global()
@Module({})
export class AppModule {
  static of({ config, database, media, clock, demoStartedAt }: Installation): DynamicModule {
    const store = new Store(database);
    const shared = [
      { provide: CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
      { provide: NEW_ID, useValue: idMaker(() => clock.now()) },
      { provide: Store, useValue: store },
      { provide: MediaStore, useValue: media },
      ...REPOSITORIES.map((Repository) => ({ provide: Repository, useValue: new Repository() })),
      ...(clock instanceof OffsetClock ? [{ provide: OffsetClock, useValue: clock }] : []),
      ...(demoStartedAt === null ? [] : [{ provide: DEMO_STARTED_AT, useValue: demoStartedAt }]),
      Events,
      Presence,
      RateLimits,
    ];
    return {
      module: AppModule,
      imports: [
        ScheduleModule.forRoot(),
        ReferenceModule,
        AccountsModule,
        VenuesModule,
        CreativesModule,
        CampaignsModule,
        KnowledgeModule,
        PlanningModule,
        DeliveryModule,
        ProofModule,
        ReportingModule,
        TransparencyModule,
        ...(demoStartedAt === null ? [] : [DemoModule]),
      ],
      controllers: [HealthController, ...(demoStartedAt === null ? [NoDemoController] : [])],
      providers: [
        ...shared,
        { provide: Readiness, useValue: new DatabaseReadiness(store) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_PIPE, useFactory: validationPipe },
      ],
      exports: shared.map((provider) => ('provide' in provider ? provider.provide : provider)),
    };
  }
}
