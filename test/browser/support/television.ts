import type { BrowserContext, Page } from 'playwright-core';
import { type Item, OfferSchema, SnapshotSchema } from '../../../src/wire/player/index.js';
import { awaited } from './awaited.js';

/** One showing, from its first frame; `atMs` is this test's monotonic time. */
export interface Showing {
  readonly itemId: string;
  readonly atMs: number;
}

/** A television with the player on it, and everything it has shown so far. */
export interface Television {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly showings: readonly Showing[];
  /** What the snapshots that reached the player, by push or by request, say of an item. */
  item(id: string): Item | undefined;
  /** Showings of ads, by advertiser, from the `from`th showing on. */
  advertisersFrom(from: number): readonly string[];
  /** Resolves when `count` more items than now have started. */
  transitions(count: number, withinMs: number): Promise<void>;
  /** How often the page was loaded, by anybody. */
  loads(): number;
}

const SNAPSHOT_PATH = '/api/v1/screens/me/snapshot';
const OFFER_FRAME = /^42\d*(\["playlist:offer",.*)$/s;

const itemsOf = (snapshot: string): readonly Item[] => SnapshotSchema.parse(JSON.parse(snapshot)).items;

/** Reads the items out of a pushed playlist, as any player could. */
function itemsPushed(frame: string): readonly Item[] {
  const text = OFFER_FRAME.exec(frame)?.[1];
  if (text === undefined) return [];
  const [, message] = JSON.parse(text) as readonly unknown[];
  const { snapshot } = OfferSchema.parse(message);
  return snapshot === undefined ? [] : itemsOf(snapshot);
}

/** Opens the player on a television of its own; every item it starts is noted by the fact the page states. */
export async function turnOn(context: BrowserContext): Promise<Television> {
  const showings: Showing[] = [];
  const items = new Map<string, Item>();
  let loads = 0;
  await context.exposeFunction('entracteShown', (itemId: string) => {
    if (itemId !== '') showings.push({ itemId, atMs: performance.now() });
  });
  await context.addInitScript(`
    new MutationObserver(() => {
      window.entracteShown(document.documentElement.dataset.item ?? '');
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-item'] });
  `);
  const page = await context.newPage();
  page.on('websocket', (socket) => {
    socket.on('framereceived', ({ payload }) => {
      for (const item of itemsPushed(payload.toString())) items.set(item.id, item);
    });
  });
  page.on('response', (response) => {
    if (!response.url().endsWith(SNAPSHOT_PATH) || response.status() !== 200) return;
    const take = (snapshot: string): void => {
      for (const item of itemsOf(snapshot)) items.set(item.id, item);
    };
    // An answer that is still under way when the television is turned off has nothing to tell any more.
    response.text().then(take, () => undefined);
  });
  page.on('framenavigated', () => {
    loads += 1;
  });
  await page.goto('/player/');
  return {
    page,
    context,
    showings,
    item: (id) => items.get(id),
    advertisersFrom: (from) =>
      showings.slice(from).flatMap(({ itemId }) => {
        const item = items.get(itemId);
        return item?.kind === 'ad' && item.advertiser !== null ? [item.advertiser] : [];
      }),
    transitions: async (count, withinMs) => {
      const goal = showings.length + count;
      await awaited(`${count} more items on the television`, withinMs, () => showings.length >= goal);
    },
    loads: () => loads,
  };
}

/** The eight letters on the screen, as a person reads them. */
export async function codeOn({ page }: Television): Promise<string> {
  const groups = page.getByText(/^[BCDFGHJKLMNPQRSTVWXZ]{4}$/);
  await groups.nth(1).waitFor();
  return (await groups.allTextContents()).join(' ');
}
