import { Inject, Injectable } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { asId, type OrganisationId, type ScreenId } from '../../core/base/ids.js';
import { later } from '../../core/base/instant.js';
import { DeviceRepository } from '../../persistence/repositories/device.repository.js';
import { ScreenRepository } from '../../persistence/repositories/screen.repository.js';
import { Store } from '../../persistence/store.js';
import type { Actor } from '../../platform/auth/access.js';
import { hashToken } from '../../platform/auth/secrets.js';
import type { Clock } from '../../platform/clock.js';
import { UserError } from '../../platform/errors/errors.js';
import { Events } from '../../platform/events.js';
import { RateLimits } from '../../platform/http/rate-limits.js';
import type { NewId } from '../../platform/ids.js';
import { qrPath } from '../../platform/qr-path.js';
import { CLOCK, NEW_ID } from '../../platform/tokens.js';
import { LIMITS } from '../../wire/limits.js';
import { type Pairing, type PairingRequest, type PublicKey, signedText } from '../../wire/player/messages.js';
import { Challenges } from './challenges.js';
import { isSignedBy, thumbprintOf } from './device-keys.js';
import { newPairingCode, readPairingCode } from './pairing-codes.js';

/** Draws before we believe that something is wrong with the dice. */
const MOST_DRAWS = 5;
const TRIES = { name: 'pairing', points: LIMITS.pairingTries, seconds: LIMITS.pairingCodeMs / 1_000 };

/** How a box and a screen come together (the shape of RFC 8628): a code shown there, typed here, once. */
@Injectable()
export class PairingService {
  constructor(
    private readonly store: Store,
    private readonly devices: DeviceRepository,
    private readonly screens: ScreenRepository,
    private readonly challenges: Challenges,
    private readonly events: Events,
    private readonly rates: RateLimits,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(NEW_ID) private readonly newId: NewId,
  ) {}

  /** Gives a new box a code to show. `origin` is where its merchant's phone finds the console. */
  async begin(request: PairingRequest, origin: string): Promise<Pairing> {
    this.proveKey(request.publicKey, request.challenge, request.signature);
    const id = this.newId();
    const now = this.clock.now();
    const expiresAt = later(now, LIMITS.pairingCodeMs);
    const code = await this.draw(id, request.publicKey, now, expiresAt);
    const url = `${origin}/console/pair?code=${code}`;
    return { pairingId: id, code, expiresAt, url, qr: qrPath(url) };
  }

  /** Takes the code that a merchant read from the screen. Only wrong codes use up tries. */
  async pair(actor: Actor, screen: string, typed: string): Promise<void> {
    const organisationId = asId<OrganisationId>(actor.organisationId);
    const screenId = asId<ScreenId>(screen);
    const wait = await this.rates.spend(TRIES, actor.memberId);
    if (wait !== null)
      throw new UserError('PAIRING_TOO_MANY_TRIES', { field: 'code', retryAfterSeconds: wait });
    const paired = await this.tryCode(organisationId, screenId, typed).catch(async (error: unknown) => {
      await this.rates.giveBack(TRIES, actor.memberId);
      throw error;
    });
    if (paired === null) throw new UserError('PAIRING_CODE_INVALID', { field: 'code' });
    await this.rates.giveBack(TRIES, actor.memberId);
    this.events.publish('screen.paired', { screenId: screen, pairingId: paired.pairingId });
  }

  /** Gives the screen to the box that shows this code; null when none does. */
  private async tryCode(
    organisationId: OrganisationId,
    screenId: ScreenId,
    typed: string,
  ): Promise<{ readonly pairingId: string } | null> {
    const code = readPairingCode(typed);
    return this.store.write(async (tx) => {
      if ((await this.screens.get(tx, organisationId, screenId)) === null) throw new UserError('NOT_FOUND');
      if (code === null) return null;
      const now = this.clock.now();
      const used = await this.devices.usePairing(tx, hashToken(code), screenId, now);
      if (!used.ok) return null;
      const { id, publicKey, thumbprint } = used.value;
      await this.devices.pair(tx, {
        id: this.newId(),
        screenId,
        publicKey,
        thumbprint,
        pairedAt: now,
        isDemo: false,
      });
      return { pairingId: id };
    });
  }

  /** Gives a demo screen to the browser that asks. Only reachable while the demo runs. */
  async pairDemo(screen: string, publicKey: PublicKey, challenge: string, signature: string): Promise<void> {
    this.proveKey(publicKey, challenge, signature);
    const screenId = asId<ScreenId>(screen);
    await this.store.write(async (tx) => {
      if ((await this.screens.find(tx, screenId))?.isDemo !== true) throw new UserError('NOT_FOUND');
      await this.devices.pair(tx, {
        id: this.newId(),
        screenId,
        publicKey,
        thumbprint: thumbprintOf(publicKey),
        pairedAt: this.clock.now(),
        isDemo: true,
      });
    });
  }

  @Cron('*/10 * * * *')
  async forgetExpired(): Promise<void> {
    await this.store.write((tx) => this.devices.purgePairings(tx, this.clock.now()));
  }

  /** The key must be a real one, and whoever shows it must hold its other half. */
  private proveKey(publicKey: PublicKey, challenge: string, signature: string): void {
    if (!isSignedBy(publicKey, signedText.pairing(publicKey, challenge), signature))
      throw new UserError('BAD_SIGNATURE', { field: 'signature' });
    if (!this.challenges.redeem(challenge)) throw new UserError('CHALLENGE_EXPIRED', { field: 'challenge' });
  }

  private async draw(
    id: string,
    publicKey: PublicKey,
    createdAt: ReturnType<Clock['now']>,
    expiresAt: ReturnType<Clock['now']>,
  ): Promise<string> {
    for (let attempt = 0; attempt < MOST_DRAWS; attempt++) {
      const code = newPairingCode();
      const pairing = {
        id,
        codeHash: hashToken(code),
        publicKey,
        thumbprint: thumbprintOf(publicKey),
        createdAt,
        expiresAt,
      };
      if (await this.store.write((tx) => this.devices.createPairing(tx, pairing))) return code;
    }
    throw new Error(`${String(MOST_DRAWS)} pairing codes in a row were taken`);
  }
}
