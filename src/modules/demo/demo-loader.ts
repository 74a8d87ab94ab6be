import { readFile } from 'node:fs/promises';
import { Inject, Injectable, Logger } from '@nestjs/common';
import {
  asId,
  type CreativeId,
  type OrganisationId,
  type ScreenId,
  type VenueId,
  type ZoneId,
} from '../../core/base/ids.js';
import { type Instant, later } from '../../core/base/instant.js';
import { NO_TASTE, ORDINARY_RULES } from '../../core/context/venue.js';
import { ASKS_NOTHING } from '../../core/eligibility/terms.js';
import type { NewCreative } from '../../persistence/records/index.js';
import { AccountRepository } from '../../persistence/repositories/account.repository.js';
import { SettingRepository } from '../../persistence/repositories/audit.repository.js';
import { CampaignRepository } from '../../persistence/repositories/campaign.repository.js';
import { CreativeRepository } from '../../persistence/repositories/creative.repository.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { VenueRepository } from '../../persistence/repositories/venue.repository.js';
import type { Transaction } from '../../persistence/session.js';
import { Store } from '../../persistence/store.js';
import { hashPassword } from '../../platform/auth/secrets.js';
import type { Clock } from '../../platform/clock.js';
import { communes } from '../reference/communes.js';
import type { NewId } from '../../platform/ids.js';
import { MediaStore } from '../../platform/media/media-store.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import type { OrganisationKind } from '../../wire/api/accounts.js';
import { inspectMedia } from '../creatives/inspect-media.js';
import { DEMO_DOMAIN, DEMO_PASSWORD, demoEmail } from './demo-accounts.js';
import {
  type DemoAdvertiser,
  type DemoFiles,
  type DemoVenue,
  photographPath,
  posterPath,
  readDemoFiles,
} from './demo-files.js';

/** Set by the transaction that completes the demo. */
const LOADED = 'demo.loaded';
const DAY_MS = 86_400_000;
const FLIGHT_FROM_MS = -7 * DAY_MS;
const FLIGHT_TO_MS = 120 * DAY_MS;
const PICTURE_MS = 8_000;
const POSTER_MIME = 'image/jpeg';

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A file that was put into the media store, as its creatives describe it. */
type Stored = Pick<
  NewCreative,
  | 'title'
  | 'kind'
  | 'mime'
  | 'bytes'
  | 'widthPx'
  | 'heightPx'
  | 'durationMs'
  | 'sha256'
  | 'onBehalfOf'
  | 'paidBy'
  | 'language'
  | 'legalMessage'
  | 'showsCo2Class'
>;

/** Fills an empty database with the demo network: real and fictional shops, fictional advertisers. */
@Injectable()
export class DemoLoader {
  private readonly logger = new Logger('demo');

  constructor(
    private readonly store: Store,
    private readonly accounts: AccountRepository,
    private readonly venues: VenueRepository,
    private readonly screens: ScreenRepository,
    private readonly creatives: CreativeRepository,
    private readonly campaigns: CampaignRepository,
    private readonly media: MediaStore,
    private readonly settings: SettingRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  /** Loads once. What a start left half done is cleared away first: only a whole demo is marked as loaded. */
  async loadOnce(): Promise<void> {
    if ((await this.settings.get(this.store.reader, LOADED)) !== null) return;
    const files = await readDemoFiles();
    this.logger.log(
      `loading the demo: ${String(files.venues.length)} shops, ${String(files.advertisers.length)} advertisers`,
    );
    const stored = await this.storePictures(files);
    const passwordHash = await hashPassword(DEMO_PASSWORD);
    const at = this.clock.now();
    await this.store.write((tx) => this.accounts.deleteOrganisationsOfDomain(tx, DEMO_DOMAIN));
    await this.store.write((tx) =>
      this.organisation(tx, 'operator', 'Régie de démonstration', 'operator', passwordHash, at),
    );
    this.logger.log('shops and their screens');
    await this.store.write(async (tx) => {
      for (const venue of files.venues) await this.venue(tx, venue, stored, passwordHash, at);
    });
    this.logger.log('advertisers and their campaigns');
    await this.store.write(async (tx) => {
      for (const advertiser of files.advertisers)
        await this.advertiser(tx, advertiser, stored, passwordHash, at);
      await this.settings.set(tx, LOADED, String(at));
    });
    this.logger.log('demo loaded');
  }

  private async storePictures(files: DemoFiles): Promise<ReadonlyMap<string, Stored>> {
    const wanted = new Set([
      ...files.venues.flatMap((venue) => venue.ownPosters),
      ...files.advertisers.flatMap(({ campaigns }) => campaigns.flatMap(({ posters }) => posters)),
    ]);
    const stored = new Map<string, Stored>();
    for (const file of wanted) {
      stored.set(file, await this.storePicture(file, files));
      if (stored.size % 50 === 0)
        this.logger.log(`pictures: ${String(stored.size)} of ${String(wanted.size)}`);
    }
    return stored;
  }

  /** Posters are kept as they were drawn; photographs and videos go the way of every upload. */
  private async storePicture(file: string, { posters, photographs }: DemoFiles): Promise<Stored> {
    const poster = posters.get(file);
    if (poster !== undefined) {
      const content = await readFile(posterPath(file));
      const { title, width: widthPx, height: heightPx, onBehalfOf, paidBy, language, legalMessage } = poster;
      const sha256 = await this.media.keep(content, POSTER_MIME);
      const facts = { title, onBehalfOf, paidBy, widthPx, heightPx, durationMs: PICTURE_MS, sha256 };
      const declared = { language, legalMessage, showsCo2Class: false } as const;
      return { ...facts, ...declared, kind: 'image', mime: POSTER_MIME, bytes: content.length };
    }
    const title = photographs.get(file);
    if (title === undefined) throw new Error(`the demo does not list ${file}`);
    const { kind, mime, content, widthPx, heightPx, durationMs } = await inspectMedia(photographPath(file));
    const sha256 = await this.media.keep(content, mime);
    const facts = { title, onBehalfOf: '', paidBy: '', kind, mime, bytes: content.length, widthPx, heightPx };
    const declared = { language: 'none', legalMessage: 'none', showsCo2Class: false } as const;
    return { ...facts, ...declared, durationMs: durationMs ?? PICTURE_MS, sha256 };
  }

  private async organisation(
    tx: Transaction,
    kind: OrganisationKind,
    name: string,
    key: string,
    passwordHash: string,
    createdAt: Instant,
  ): Promise<OrganisationId> {
    const id = asId<OrganisationId>(this.newId());
    await this.accounts.createOrganisation(tx, { id, kind, name, createdAt });
    await this.accounts.addMember(tx, {
      id: this.newId(),
      organisationId: id,
      email: demoEmail(key),
      passwordHash,
      role: 'owner',
      language: 'fr',
      createdAt,
    });
    return id;
  }

  private async venue(
    tx: Transaction,
    demo: DemoVenue,
    stored: ReadonlyMap<string, Stored>,
    passwordHash: string,
    createdAt: Instant,
  ): Promise<void> {
    const organisationId = await this.organisation(
      tx,
      'merchant',
      demo.name,
      demo.key,
      passwordHash,
      createdAt,
    );
    const venueId = asId<VenueId>(this.newId());
    await this.venues.create(tx, {
      venueId,
      organisationId,
      name: demo.name,
      activityId: demo.activityId,
      productIds: [],
      clientele: demo.clientele,
      address: demo.address,
      postcode: demo.postcode,
      communeCode:
        demo.countryCode === 'FR' ? (communes().named(demo.postcode, demo.city)?.code ?? null) : null,
      city: demo.city,
      countryCode: demo.countryCode,
      point: { lat: demo.lat, lon: demo.lon },
      timeZone: demo.timeZone,
      openingHours: demo.openingHours,
      rules: {
        ...ORDINARY_RULES,
        approvalMode: demo.approvalMode,
        refusesCompetitors: demo.refusesCompetitors,
        hasAlcoholLicence: demo.hasAlcoholLicence,
      },
      taste: NO_TASTE,
      createdAt,
    });
    for (const demoZone of demo.zones) {
      const zoneId = asId<ZoneId>(this.newId());
      await this.venues.addZone(tx, organisationId, {
        id: zoneId,
        venueId,
        name: demoZone.name,
        kind: demoZone.kind,
      });
      for (const slot of demoZone.slots)
        await this.venues.addSlot(tx, organisationId, { ...slot, id: asId(this.newId()), zoneId });
      for (const screen of demoZone.screens)
        await this.screens.create(tx, {
          ...screen,
          id: asId<ScreenId>(this.newId()),
          zoneId,
          venueId,
          organisationId,
          acceptedMedia: ['image', 'video'],
          createdAt,
          isDemo: true,
        });
    }
    const own = await this.creativesFrom(
      tx,
      organisationId,
      'own',
      demo.ownPosters,
      stored,
      demo.name,
      createdAt,
    );
    await this.venues.setOwnContent(tx, organisationId, venueId, own);
  }

  private async advertiser(
    tx: Transaction,
    demo: DemoAdvertiser,
    stored: ReadonlyMap<string, Stored>,
    passwordHash: string,
    createdAt: Instant,
  ): Promise<void> {
    const organisationId = await this.organisation(
      tx,
      'advertiser',
      demo.name,
      slugOf(demo.name),
      passwordHash,
      createdAt,
    );
    for (const campaign of demo.campaigns) {
      const campaignId = asId<never>(this.newId());
      await this.campaigns.create(tx, { id: campaignId, organisationId, name: campaign.name, createdAt });
      const creativeIds = await this.creativesFrom(
        tx,
        organisationId,
        'ad',
        campaign.posters,
        stored,
        demo.name,
        createdAt,
      );
      for (const flight of campaign.flights)
        await this.campaigns.addFlight(tx, {
          id: asId(this.newId()),
          campaignId,
          organisationId,
          name: flight.name,
          state: 'booked',
          startsAt: later(createdAt, FLIGHT_FROM_MS),
          endsAt: later(createdAt, FLIGHT_TO_MS),
          productIds: campaign.productIds,
          context: {
            ...ASKS_NOTHING,
            activityIds: flight.activityIds,
            clientele: flight.clientele,
            place: flight.place,
          },
          goal: flight.goal,
          creativeIds,
          createdAt,
        });
    }
  }

  private async creativesFrom(
    tx: Transaction,
    organisationId: OrganisationId,
    purpose: 'ad' | 'own',
    files: readonly string[],
    stored: ReadonlyMap<string, Stored>,
    owner: string,
    createdAt: Instant,
  ): Promise<readonly CreativeId[]> {
    const ids: CreativeId[] = [];
    for (const file of files) {
      const picture = stored.get(file);
      if (picture === undefined) throw new Error(`the demo did not store ${file}`);
      const id = asId<CreativeId>(this.newId());
      await this.creatives.create(tx, {
        ...picture,
        id,
        organisationId,
        purpose,
        onBehalfOf: picture.onBehalfOf === '' ? owner.slice(0, 100) : picture.onBehalfOf,
        paidBy: picture.paidBy === '' ? owner.slice(0, 100) : picture.paidBy,
        approval: 'approved',
        createdAt,
      });
      ids.push(id);
    }
    return ids;
  }
}
