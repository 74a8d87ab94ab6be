import { EventEmitter } from 'node:events';
import { Injectable, Logger } from '@nestjs/common';

/** What earlier steps tell later ones. Published after the change is committed. */
export interface DomainEvents {
  /** What a merchant declared changed: re-plan these screens. */
  'venue.changed': { readonly venueId: string };
  'screen.changed': { readonly screenId: string; readonly venueId: string };
  'screen.removed': { readonly screenId: string };
  /** The box of a screen was taken away: its connection ends. */
  'screen.unpaired': { readonly screenId: string };
  'screen.paired': { readonly screenId: string; readonly pairingId: string | null };
  'campaign.changed': { readonly campaignId: string; readonly flightIds: readonly string[] };
  /** What its advertiser declares of an ad that waits changed. */
  'creative.changed': { readonly creativeId: string };
  'creative.decided': { readonly creativeId: string };
  'creative.deleted': { readonly sha256: string };
  'playlist.published': {
    readonly screenId: string;
    readonly version: number;
    readonly hash: string;
    /** The exact text, so that a thousand screens are not a thousand reads. */
    readonly snapshot: string;
  };
  /** A link between this trade and a product was edited. */
  'knowledge.changed': { readonly activityId: string };
  /** The operator changed what holds for the whole network: where it is not what it was (INSEE codes). */
  'network.changed': {
    readonly isEverywhere: boolean;
    readonly departementCodes: readonly string[];
    readonly communeCodes: readonly string[];
  };
  'clock.changed': { readonly at: number };
}

type Name = keyof DomainEvents;

/** Typed events inside the process. A listener that fails is logged and never undoes what was committed. */
@Injectable()
export class Events {
  private readonly emitter = new EventEmitter().setMaxListeners(50);
  private readonly logger = new Logger('events');

  on<N extends Name>(name: N, listener: (event: DomainEvents[N]) => void | Promise<void>): void {
    this.emitter.on(name, (event: DomainEvents[N]) => {
      Promise.resolve()
        .then(() => listener(event))
        .catch((error: unknown) => {
          this.logger.error(`${name} listener failed`, error instanceof Error ? error.stack : String(error));
        });
    });
  }

  publish<N extends Name>(name: N, event: DomainEvents[N]): void {
    this.emitter.emit(name, event);
  }
}
