import { describe, expect, test } from '@jest/globals';
import { instant } from '../../core/base/instant.js';
import type { PlaylistRecord } from '../../persistence/records/index.js';
import { Events } from '../../platform/events.js';
import { Presence } from '../../platform/presence.js';
import type { Hello } from '../../wire/player/messages.js';
import { Connections, type ScreenSocket } from './connections.js';
import { DeliveryGateway } from './delivery.gateway.js';

const SCREEN = 'screen-1';
const HELLO = { v: 1, have: { version: 3, hash: 'a'.repeat(64) } } as Hello;
const PLAYLIST = { version: 3, hash: 'a'.repeat(64), snapshot: '{}' } as PlaylistRecord;

/** A gateway whose playlist is read while `meanwhile` happens. */
function gatewayWith(meanwhile: (gateway: DeliveryGateway, socket: ScreenSocket) => void): {
  readonly gateway: DeliveryGateway;
  readonly socket: ScreenSocket;
  readonly presence: Presence;
} {
  const presence = new Presence();
  const identity = { purpose: 'screen', subject: SCREEN, isDemo: false };
  const socket = { data: { identity } } as unknown as ScreenSocket;
  const playlists = {
    latest: async () => {
      await Promise.resolve();
      meanwhile(gateway, socket);
      return PLAYLIST;
    },
  };
  const gateway = new DeliveryGateway(
    ...([
      { reader: {} },
      playlists,
      {},
      new Connections(new Events(), presence),
      { now: () => instant(0) },
    ] as unknown as ConstructorParameters<typeof DeliveryGateway>),
  );
  return { gateway, socket, presence };
}

describe('who is online', () => {
  test('a screen that says hello, until it leaves', async () => {
    const { gateway, socket, presence } = gatewayWith(() => undefined);
    await gateway.handleConnection(socket);
    await gateway.hello(socket, HELLO);
    expect(presence.of(SCREEN)).toEqual({ heldVersion: 3, now: null });
    gateway.handleDisconnect(socket);
    expect(presence.isOnline(SCREEN)).toBe(false);
  });

  test('not a screen that left while its hello was answered, or whose last word came late', async () => {
    const { gateway, socket, presence } = gatewayWith((server, left) => {
      server.handleDisconnect(left);
    });
    await gateway.handleConnection(socket);
    await gateway.hello(socket, HELLO);
    gateway.now(socket, { itemId: 'item', playlistVersion: 3, startedAt: 0 });
    expect(presence.isOnline(SCREEN)).toBe(false);
  });
});
