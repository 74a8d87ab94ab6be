import { Inject, Injectable } from '@nestjs/common';
import { asId, type OrganisationId, type ScreenId, type VenueId, type ZoneId } from '../../core/base/ids.js';
import { DeviceRepository } from '../../persistence/repositories/device.repository.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { Store } from '../../persistence/store.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { refuseBeyond } from '../../platform/errors/refuse-beyond.js';
import { Events } from '../../platform/events.js';
import { given } from '../../platform/http/patch.js';
import type { NewId } from '../../platform/ids.js';
import { Presence } from '../../platform/presence.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import type { ScreenInput, ScreenPatch, ScreenView } from '../../wire/api/venues.js';
import { LIMITS } from '../../wire/limits.js';
import { screenView } from './venue-views.js';

/** Screens as their merchants declare them. */
@Injectable()
export class ScreensService {
  constructor(
    private readonly store: Store,
    private readonly screens: ScreenRepository,
    private readonly devices: DeviceRepository,
    private readonly events: Events,
    private readonly presence: Presence,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  async add(organisation: string, venueId: string, input: ScreenInput): Promise<ScreenView> {
    const id = asId<ScreenId>(this.newId());
    const { zoneId, ...rest } = input;
    const created = await this.store.write(async (tx) => {
      const existing = await this.screens.listByVenue(tx, asId(organisation), asId(venueId));
      refuseBeyond(LIMITS.screensPerVenue, existing.length);
      return this.screens.create(tx, {
        ...rest,
        id,
        zoneId: asId(zoneId),
        venueId: asId(venueId),
        organisationId: asId(organisation),
        createdAt: this.clock.now(),
        isDemo: false,
      });
    });
    if (!created) throw new UserError('NOT_FOUND');
    this.events.publish('screen.changed', { screenId: id, venueId });
    return this.view(organisation, id);
  }

  async update(organisation: string, id: string, patch: ScreenPatch): Promise<ScreenView> {
    const { zoneId, ...rest } = given(patch);
    const change = { ...rest, ...(zoneId === undefined ? {} : { zoneId: asId<ZoneId>(zoneId) }) };
    const found = await this.store.write((tx) =>
      this.screens.update(tx, asId(organisation), asId(id), change),
    );
    if (!found) throw new UserError('NOT_FOUND');
    const view = await this.view(organisation, id);
    this.events.publish('screen.changed', { screenId: id, venueId: view.venueId });
    return view;
  }

  async remove(organisation: string, id: string): Promise<void> {
    const found = await this.store.write((tx) => this.screens.delete(tx, asId(organisation), asId(id)));
    if (!found) throw new UserError('NOT_FOUND');
    this.events.publish('screen.removed', { screenId: id });
  }

  /** Takes the screen from its box; the box keeps what it has until it is paired again. */
  async unpair(organisation: string, id: string): Promise<void> {
    const found = await this.store.write(async (tx) => {
      const screen = await this.screens.get(tx, asId(organisation), asId(id));
      if (screen !== null) await this.devices.revoke(tx, screen.id, this.clock.now());
      return screen !== null;
    });
    if (!found) throw new UserError('NOT_FOUND');
    this.events.publish('screen.unpaired', { screenId: id });
  }

  async view(organisation: string, id: string): Promise<ScreenView> {
    const organisationId = asId<OrganisationId>(organisation);
    const screen = await this.screens.get(this.store.reader, organisationId, asId(id));
    if (screen === null) throw new UserError('NOT_FOUND');
    const listed = await this.screens.listByVenue(
      this.store.reader,
      organisationId,
      asId<VenueId>(screen.venueId),
    );
    const withPairing = listed.find((one) => one.id === screen.id);
    return screenView({ ...screen, isPaired: withPairing?.isPaired ?? false }, this.presence.isOnline(id));
  }
}
