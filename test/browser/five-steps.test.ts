import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { en } from '../../console/src/i18n/en.js';
import { fr } from '../../console/src/i18n/fr.js';
import { instant } from '../../src/core/base/instant.js';
import { launchBrowser } from '../support/chromium.js';
import { PASSWORD } from '../support/people.js';
import { awaited } from './support/awaited.js';
import { bookCampaign, submitCampaign, type Advertiser } from './support/console-advertiser.js';
import {
  bringOwnContent,
  declareCounter,
  declareJeweller,
  openTab,
  shortenTheWait,
  typeCode,
} from './support/console-merchant.js';
import { signOut, signUp } from './support/console-people.js';
import { type RunningApp, startRunningApp } from './support/running-app.js';
import { codeOn, type Television, turnOn } from './support/television.js';
import { type Journal, openBrowser, picture, picturesOfFailure } from './support/theatre.js';

/** Saturday 6 June 2026 in Paris: 11:00, inside the jeweller's waiting slot, which ends at 19:00. */
const ELEVEN = instant(Date.UTC(2026, 5, 6, 9));
const SEVEN_IN_THE_EVENING = Date.UTC(2026, 5, 6, 17);

const SHOP = 'Maison Alba';
const PHOTOGRAPHER = {
  name: 'Atelier Lumen',
  poster: 'wedding-photographer-1920x1080.jpg',
  product: 'Wedding photography',
};
const DRESS = { name: 'Blanche Fil', poster: 'dress-maker-1920x1080.jpg', product: 'Wedding dress' };
/** With half of the ads' time its turn is the first, which spares the test half a loop. */
const CASTLE = {
  name: 'Brumeval',
  poster: 'castle-1920x1080.jpg',
  product: 'Wedding venue',
  sharePercent: 50,
};
const RIVAL = { name: 'Orfea', poster: 'jeweller-1920x1080.jpg', product: 'Engagement ring' };
const ADVERTISERS: readonly Advertiser[] = [DRESS, CASTLE, RIVAL, PHOTOGRAPHER];

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
const DESK = { viewport: { width: 1280, height: 800 } };
const TELEVISION = { viewport: { width: 1280, height: 720 } };

/** At most, on a machine that does other things as well; none of it is slept through. */
const LONG_MS = 120_000;

/** A loop of this test: half a minute of declared wait. */
const LOOP_MS = 30_000;

describe('five steps in real browsers, with the console and the player as they ship', () => {
  let app: RunningApp;
  let browser: Browser;
  let merchant: Page;
  let photographer: Page;
  let television: Television;
  let castleGoneAtMs: number;
  let showingsBeforeCastleWent: number;
  const journal: Journal = { foreignRequests: [], consoleErrors: [] };
  const sitDown = async (seat: typeof PHONE | typeof DESK): Promise<Page> =>
    (await openBrowser(browser, app.url, journal, seat)).newPage();

  /** A step stands on the ones before it: after a failure the rest fail at once, naming the first. */
  let failed: string | null = null;
  const step = (name: string, run: () => Promise<void>, withinMs = 20_000): void => {
    test(
      name,
      async () => {
        expect(failed).toBeNull();
        failed = name;
        try {
          await run();
          failed = null;
        } finally {
          if (failed !== null) await picturesOfFailure(browser);
        }
      },
      withinMs,
    );
  };

  beforeAll(async () => {
    app = await startRunningApp(ELEVEN);
    // Four pages at once draw faster, and never wait for one another, without an emulated graphics card.
    browser = await launchBrowser({ args: ['--disable-gpu'] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await app.close();
  }, 30_000);

  step(
    '1. on a phone, the merchant signs up and declares shop, counter, waiting slot, screen and own content',
    async () => {
      merchant = await sitDown(PHONE);
      await merchant.goto('/console');
      await picture(merchant, '1a-sign-in');
      await signUp(merchant, 'merchant', SHOP);
      await picture(merchant, '1b-no-shop-yet');
      await declareJeweller(merchant, SHOP);
      await picture(merchant, '1c-declaration');
      await declareCounter(merchant);
      await picture(merchant, '1d-counter');
      await bringOwnContent(merchant);
      await picture(merchant, '1e-own-content');
      const titles = await merchant
        .getByRole('region', { name: en.content.order })
        .getByRole('listitem')
        .allTextContents();
      expect(titles).toEqual(['Our workshop', 'Welcome']);
    },
    LONG_MS,
  );

  step(
    '2. the merchant types the code, and the screen starts within two seconds without being touched',
    async () => {
      television = await turnOn(await openBrowser(browser, app.url, journal, TELEVISION));
      const code = await codeOn(television);
      await picture(television.page, '2a-code');
      await typeCode(merchant, code);
      await picture(merchant, '2b-pair');
      // The moment of the click is that of the request it sends: the test's own way to the button is not counted.
      const clicked = merchant.waitForRequest(/\/pair$/).then(() => performance.now());
      await merchant.getByRole('button', { name: en.pairing.submit }).click();
      await awaited('the first item on the television', 10_000, () => television.showings.length > 0);
      expect((television.showings[0]?.atMs ?? Infinity) - (await clicked)).toBeLessThan(2_000);
      expect(television.loads()).toBe(1);
      await merchant.getByText(en.pairing.doneTitle).waitFor();
      await picture(merchant, '2c-paired');
      await picture(television.page, '2d-playing');
      await merchant.getByRole('link', { name: en.pairing.seeNow }).click();
      await merchant.getByText(en.screens.online).waitFor();
      await merchant.getByRole('heading', { name: 'Our workshop' }).waitFor();
      await picture(merchant, '2e-on-screen');
      expect(television.advertisersFrom(0)).toEqual([]);
      await shortenTheWait(merchant);
    },
    LONG_MS,
  );

  step(
    '3. four advertisers book and submit, and the operator approves what they sent',
    async () => {
      const advertiser = await sitDown(DESK);
      await advertiser.goto('/console');
      for (const each of ADVERTISERS) {
        await bookCampaign(advertiser, each);
        await picture(advertiser, `3a-flight-${each.name}`);
        await submitCampaign(advertiser);
        await picture(advertiser, `3b-campaign-${each.name}`);
        if (each !== PHOTOGRAPHER) await signOut(advertiser, each.name);
      }
      photographer = advertiser;

      const operator = await sitDown(DESK);
      await operator.goto(await app.operatorLink('operator@example.com'));
      await operator.getByRole('textbox', { name: en.account.password }).fill(PASSWORD);
      await picture(operator, '3c-invitation');
      await operator.getByRole('button', { name: en.account.invitationAccept }).click();
      await operator.getByText(en.approvals.waiting(ADVERTISERS.length)).waitFor();
      await picture(operator, '3d-queue');
      expect(television.advertisersFrom(0)).toEqual([]);
      for (const { name } of ADVERTISERS) {
        const approve = operator.getByRole('button', { name: `${en.approvals.approve}, ${name}` });
        await approve.click();
        await approve.waitFor({ state: 'detached' });
      }
      await operator.getByText(en.approvals.emptyTitle).waitFor();
      await picture(operator, '3e-all-seen');
      await operator.context().close();
    },
    LONG_MS,
  );

  step(
    '4a. photographer, dress and castle play, each with its reason; the rival never, and the merchant reads why',
    async () => {
      await openTab(merchant, SHOP, en.venues.tabs.candidates);
      await merchant.getByRole('button', { name: en.candidates.verdicts.ineligible('1') }).click();
      const rival = merchant.getByRole('listitem').filter({ hasText: RIVAL.name }).first();
      await rival.getByText(en.candidates.ineligible, { exact: true }).waitFor();
      await rival.getByText(/competes with what the shop sells/).waitFor();
      await picture(merchant, '4a-candidates');

      await openTab(merchant, SHOP, en.venues.tabs.now);
      const screen = merchant.getByRole('region', { name: 'Counter screen' });
      await screen.getByText(en.now.inSlot).waitFor();
      for (const { name } of [PHOTOGRAPHER, DRESS, CASTLE])
        await screen
          .getByRole('button', { name: `${en.now.ban}, ${name}` })
          .first()
          .waitFor();
      await screen
        .getByText(/jeweller/i)
        .first()
        .waitFor();
      expect(await screen.getByText(RIVAL.name).count()).toBe(0);
      await awaited('the castle on the television', LOOP_MS + 10_000, () =>
        television.advertisersFrom(0).includes(CASTLE.name),
      );
      await picture(television.page, '4b-castle');
      // What the television shows now, the console says within its own two seconds, with the reason in words.
      await screen.getByRole('heading', { name: CASTLE.name }).waitFor({ timeout: 4_000 });
      await picture(merchant, '4c-castle-on-screen');
      for (const { itemId } of television.showings) {
        const item = television.item(itemId);
        expect(item?.why.en).toMatch(item?.kind === 'ad' ? /jeweller/i : new RegExp(SHOP));
      }
    },
    LONG_MS,
  );

  step(
    '4b. the merchant bans the castle, and it is gone at the next item',
    async () => {
      const screen = merchant.getByRole('region', { name: 'Counter screen' });
      await screen
        .getByRole('button', { name: `${en.now.ban}, ${CASTLE.name}` })
        .first()
        .click();
      await merchant.getByRole('menuitem', { name: en.now.banAdvertiser }).click();
      await merchant.getByText(en.now.banned(CASTLE.name)).waitFor();
      castleGoneAtMs = performance.now();
      showingsBeforeCastleWent = television.showings.length;
      await screen
        .getByRole('button', { name: `${en.now.ban}, ${CASTLE.name}` })
        .first()
        .waitFor({ state: 'detached' });
      await picture(merchant, '4d-banned');
      await television.transitions(1, 5_000);
      expect(television.advertisersFrom(showingsBeforeCastleWent)).not.toContain(CASTLE.name);
    },
    20_000,
  );

  step(
    '5a. the plays come back and are counted, for the advertiser and for the merchant',
    async () => {
      await openTab(merchant, SHOP, en.venues.tabs.delivery);
      await photographer.reload();
      await photographer
        .getByRole('region', { name: en.delivery.title })
        .getByRole('row', { name: SHOP })
        .waitFor({ timeout: 30_000 });
      await photographer.getByText(en.flightState['in-flight']).waitFor();
      await merchant
        .getByRole('region', { name: en.delivery.title })
        .getByRole('row', { name: CASTLE.name })
        .waitFor({ timeout: 30_000 });
      await picture(photographer, '5a-delivery-advertiser');
    },
    LONG_MS,
  );

  step(
    '5b. without network the screen goes on, and what it played meanwhile arrives once',
    async () => {
      await television.context.setOffline(true);
      await television.transitions(3, 20_000);
      await openTab(merchant, SHOP, en.venues.tabs.now);
      await merchant.getByText(en.screens.offline).waitFor({ timeout: 40_000 });
      await picture(merchant, '5b-offline');
      await picture(television.page, '5c-television-offline');
      // Until the second loop since the ban is over, then the slot ends.
      const leftMs = Math.max(0, Math.round(castleGoneAtMs + 2 * LOOP_MS - performance.now()));
      app.clock.set(instant(SEVEN_IN_THE_EVENING - leftMs - 1_000));
      await television.context.setOffline(false);
      await merchant.getByText(en.screens.online).waitFor({ timeout: 20_000 });
    },
    LONG_MS,
  );

  step(
    '4c. over two loops the castle never starts again, nor did the rival ever; after the slot only own content plays',
    async () => {
      await merchant.getByText(en.now.outOfSlot).waitFor({ timeout: 2 * LOOP_MS });
      expect(performance.now() - castleGoneAtMs).toBeGreaterThan(2 * LOOP_MS);
      const since = television.advertisersFrom(showingsBeforeCastleWent);
      expect(since).not.toContain(CASTLE.name);
      expect(since).toEqual(expect.arrayContaining([PHOTOGRAPHER.name, DRESS.name]));
      expect(new Set(television.advertisersFrom(0))).toEqual(
        new Set([PHOTOGRAPHER.name, DRESS.name, CASTLE.name]),
      );
      const before = television.showings.length;
      await television.transitions(3, 15_000);
      // The item that was on when the slot ended may have been the last paid one.
      expect(television.advertisersFrom(before + 1)).toEqual([]);
      await picture(merchant, '4e-outside-the-slot');
      await picture(television.page, '4f-own-content');
    },
    LONG_MS,
  );

  step(
    '5c. every paid play was counted once',
    async () => {
      const paid = television.advertisersFrom(0);
      await openTab(merchant, SHOP, en.venues.tabs.delivery);
      const report = merchant.getByRole('region', { name: en.delivery.title });
      const total = report.locator('dl').getByText(String(paid.length), { exact: true });
      await total.waitFor({ timeout: 15_000 });
      await picture(merchant, '5d-delivery-merchant');
      await photographer.reload();
      const own = paid.filter((name) => name === PHOTOGRAPHER.name).length;
      await photographer
        .getByRole('region', { name: en.delivery.title })
        .locator('dl')
        .getByText(String(own), { exact: true })
        .waitFor({ timeout: 15_000 });
      await picture(photographer, '5e-delivery-advertiser');
    },
    LONG_MS,
  );

  step(
    'the same pages speak French',
    async () => {
      await merchant.getByRole('button', { name: en.language.fr }).click();
      await merchant.getByRole('tab', { name: fr.venues.tabs.now }).click();
      await merchant.getByText(fr.now.outOfSlot).waitFor();
      await merchant
        .getByRole('navigation', { name: fr.nav.label })
        .getByRole('link', { name: fr.nav.pair })
        .waitFor();
      await picture(merchant, '6-french');
      expect(await merchant.locator('html').getAttribute('lang')).toBe('fr');
    },
    20_000,
  );

  step('no page asked another origin, no console complained, and the screen has no cookie', async () => {
    expect(journal).toEqual({ foreignRequests: [], consoleErrors: [] });
    expect(await television.context.cookies()).toEqual([]);
    expect(television.loads()).toBe(1);
    expect(television.showings.filter(({ itemId }) => television.item(itemId) === undefined)).toEqual([]);
  });
});
