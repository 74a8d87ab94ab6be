import { Injectable } from '@nestjs/common';
import { asId, type ScreenId } from '../../core/base/ids.js';
import { DeviceRepository } from '../../persistence/repositories/device.repository.js';
import { Store } from '../../persistence/store.js';
import { refused, SocketRefusal } from '../../platform/sockets/refusals.js';
import { HandshakeJudge, type SocketIdentity } from '../../platform/sockets/screen-io.adapter.js';
import {
  type Handshake,
  HandshakeSchema,
  type PublicKey,
  signedText,
  VersionSchema,
} from '../../wire/player/messages.js';
import { Challenges } from './challenges.js';
import { isSignedBy } from './device-keys.js';
import { refuseOtherVersions } from './served-version.js';

/** Whose key has to have signed a handshake. */
interface Holder {
  readonly publicKey: PublicKey;
  readonly isDemo: boolean;
}

/** Believes a screen when the key it was paired with has signed a fresh challenge; for sockets and HTTP alike. */
@Injectable()
export class Handshakes extends HandshakeJudge {
  constructor(
    private readonly store: Store,
    private readonly devices: DeviceRepository,
    private readonly challenges: Challenges,
  ) {
    super();
  }

  async judge(auth: unknown): Promise<SocketIdentity> {
    const version = VersionSchema.safeParse(auth);
    if (version.success) refuseOtherVersions(version.data.v);
    const parsed = HandshakeSchema.safeParse(auth);
    if (!parsed.success)
      throw new SocketRefusal(
        refused('NOT_AUTHENTICATED', 'the handshake needs v, purpose, subject, challenge, signature'),
      );
    const handshake = parsed.data;
    const holders = await this.holdersOf(handshake);
    if (holders.length === 0) throw new SocketRefusal(refused('UNKNOWN_SCREEN', 'no key is paired for this'));
    const text = signedText.handshake(handshake.purpose, handshake.subject, handshake.challenge);
    const holder = holders.find(({ publicKey }) => isSignedBy(publicKey, text, handshake.signature));
    if (holder === undefined)
      throw new SocketRefusal(refused('BAD_SIGNATURE', 'the signature is not of the paired key'));
    // Redeemed last: a stranger without the key cannot use up somebody's challenge.
    if (!this.challenges.redeem(handshake.challenge))
      throw new SocketRefusal(refused('CHALLENGE_EXPIRED', 'ask for a new challenge'));
    return { purpose: handshake.purpose, subject: handshake.subject, ...holder };
  }

  private async holdersOf({ purpose, subject }: Handshake): Promise<readonly Holder[]> {
    if (purpose === 'screen') return this.devices.activeByScreen(this.store.reader, asId<ScreenId>(subject));
    const pairing = await this.devices.pairing(this.store.reader, subject);
    return pairing === null ? [] : [{ publicKey: pairing.publicKey, isDemo: false }];
  }
}
