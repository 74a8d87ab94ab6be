import { MoreThan } from 'typeorm';
import type { Instant } from '../../src/core/base/instant.js';
import { PlayEntity, PlayHeadEntity } from '../../src/persistence/entities/play.entity.js';
import { managerOf } from '../../src/persistence/session.js';
import { Store } from '../../src/persistence/store.js';
import type { Delivery } from '../../src/wire/api/campaigns.js';
import type { Item, PlayReceipt, Refused, Snapshot } from '../../src/wire/player/index.js';
import { type ApiClient, startTestApp, type TestApp, type TestAppOptions } from './app.js';
import { type BarePlayer, createBarePlayer, type PlayFacts } from './bare-player.js';
import { anAdvertiser, anOperator, declareShop, signUp } from './people.js';

/** A shop in its waiting slot, with a screen that holds a playlist with one ad. */
export interface PlayingShop {
  readonly merchant: ApiClient;
  readonly venueId: string;
  readonly zoneId: string;
  readonly screenId: string;
  readonly player: BarePlayer;
  readonly snapshot: Snapshot;
  readonly version: number;
  readonly hash: string;
  readonly ad: Item;
  readonly own: Item;
}

/** An advertiser whose approved ad may play in every jeweller's. */
export async function aLiveCampaign(
  app: TestApp,
  name = 'Atelier Lumen',
): Promise<Awaited<ReturnType<typeof anAdvertiser>>> {
  const advertiser = await anAdvertiser(app, name, 'wedding-photographer-1920x1080.jpg', {
    productIds: ['wedding-photography'],
  });
  await (await anOperator(app)).post(`/creatives/${advertiser.creative.id}/approve`);
  await app.settled();
  return advertiser;
}

/** Pairs a player with a screen, as its merchant would. */
export async function pairedPlayer(app: TestApp, merchant: ApiClient, screenId: string): Promise<BarePlayer> {
  const player = await createBarePlayer({ baseUrl: app.url });
  const { code } = await player.pairing();
  await merchant.post(`/screens/${screenId}/pair`, { code });
  return player;
}

/** Declares a shop, pairs its screen, connects it and takes its first playlist; the campaign must be live before. */
export async function aPlayingShop(app: TestApp, owner?: ApiClient): Promise<PlayingShop> {
  const merchant = owner ?? (await signUp(app, 'merchant', 'Maison Alba')).api;
  const shop = await declareShop(merchant);
  await app.settled();
  const player = await pairedPlayer(app, merchant, shop.screenId);
  await player.connect(shop.screenId);
  const { offer, snapshot } = await player.nextOffer();
  const ad = snapshot?.items.find(({ kind }) => kind === 'ad');
  const own = snapshot?.items.find(({ kind }) => kind !== 'ad');
  if (snapshot === null || ad === undefined || own === undefined)
    throw new Error('the first playlist has no ad');
  return { merchant, ...shop, player, snapshot, version: offer.version, hash: offer.hash, ad, own };
}

/** A server with a live campaign and a merchant whose shops play it. */
export interface Network {
  readonly app: TestApp;
  readonly merchant: ApiClient;
  /** One more shop of the merchant, with a connected screen of its own. */
  aShop(): Promise<PlayingShop>;
  close(): Promise<void>;
}

/** Starts a server with a live campaign; what its shops opened is closed with it. */
export async function aNetwork(options: TestAppOptions): Promise<Network> {
  const app = await startTestApp({ withoutRateLimits: true, ...options });
  await aLiveCampaign(app);
  const { api: merchant } = await signUp(app, 'merchant', 'Maison Alba');
  const shops: PlayingShop[] = [];
  return {
    app,
    merchant,
    aShop: async () => {
      const shop = await aPlayingShop(app, merchant);
      shops.push(shop);
      return shop;
    },
    close: async () => {
      for (const { player } of shops) player.close();
      await app.close();
    },
  };
}

/** A showing of an item, whole and in time. */
export const showing = (
  shop: PlayingShop,
  at: Instant,
  item: Item = shop.ad,
  change: Partial<PlayFacts> = {},
): PlayFacts => ({
  itemId: item.id,
  media: item.media,
  playlistVersion: shop.version,
  playlistHash: shop.hash,
  startedAt: at,
  monoStartMs: 0,
  monoEndMs: item.durationMs,
  ...change,
});

/** What the ledger holds of a screen, in order. */
export async function ledger(app: TestApp, screenId: string): Promise<readonly PlayEntity[]> {
  const plays = managerOf(app.app.get(Store).reader).getRepository(PlayEntity);
  return plays.find({ where: { screenId }, order: { receivedAt: 'ASC', bootId: 'ASC', seq: 'ASC' } });
}

/** How many plays count in a shop. */
export const countedIn = async (shop: Pick<PlayingShop, 'merchant' | 'venueId'>): Promise<number> =>
  (await shop.merchant.get<Delivery>(`/venues/${shop.venueId}/delivery`)).totals.plays;

/** The receipt, or an error that says how the batch was refused. */
export function receipt(answer: PlayReceipt | Refused): PlayReceipt {
  if (!answer.ok) throw new Error(`refused: ${answer.code} ${answer.message}`);
  return answer;
}

/** Takes the ledger of a boot back to how it was after this sequence, as a restore of an older copy does. */
export async function asOfPlay(app: TestApp, bootId: string, seq: number): Promise<void> {
  await app.app.get(Store).write(async (tx) => {
    const manager = managerOf(tx);
    await manager.delete(PlayEntity, { bootId, seq: MoreThan(seq) });
    await manager.update(PlayHeadEntity, { bootId }, { upTo: seq, maxSeq: seq });
  });
}
