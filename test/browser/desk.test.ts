import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { en } from '../../console/src/i18n/en.js';
import { instant } from '../../src/core/base/instant.js';
import type { Session } from '../../src/wire/api/accounts.js';
import type { CampaignView } from '../../src/wire/api/campaigns.js';
import { ApiClient } from '../support/app.js';
import { launchBrowser } from '../support/chromium.js';
import { aJeweller, declareShop, PASSWORD, upload } from '../support/people.js';
import { choose, choosing, navLink, signUp, upload as uploadHere } from './support/console-people.js';
import { type RunningApp, startRunningApp } from './support/running-app.js';
import { type Journal, openBrowser, picturesOfFailure } from './support/theatre.js';

/** Saturday 6 June 2026, 11:20 in Paris. */
const ELEVEN_TWENTY = instant(Date.UTC(2026, 5, 6, 9, 20));
const DESK = { viewport: { width: 1280, height: 800 } };
const LONG_MS = 60_000;

describe('the desks of the advertiser and of the operator', () => {
  let app: RunningApp;
  let browser: Browser;
  const journal: Journal = { foreignRequests: [], consoleErrors: [] };
  const sitDown = async (): Promise<Page> => (await openBrowser(browser, app.url, journal, DESK)).newPage();

  /** Signs an organisation up by the API; the page, when there is one, is then signed in as its owner. */
  const member = async (kind: 'merchant' | 'advertiser', name: string, page?: Page): Promise<ApiClient> => {
    const body = {
      kind,
      organisationName: name,
      email: `${name.toLowerCase()}@example.com`,
      password: PASSWORD,
      language: 'en',
    };
    const anyone = new ApiClient(app.url);
    const { token = '' } = await anyone.post<Session>('/accounts', body);
    if (page !== undefined)
      await page.request.post('/api/v1/sessions', { data: { email: body.email, password: PASSWORD } });
    return anyone.as(token);
  };

  /** The desk of the operator whom the test of the lost password invited. */
  const operatorsDesk = async (): Promise<Page> => {
    const page = await sitDown();
    await page.request.post('/api/v1/sessions', {
      data: { email: 'operator@example.com', password: PASSWORD },
    });
    return page;
  };

  const watched = (name: string, run: () => Promise<void>): void => {
    test(
      name,
      async () => {
        try {
          await expect(run()).resolves.toBeUndefined();
        } catch (error) {
          await picturesOfFailure(browser);
          throw error;
        }
      },
      LONG_MS,
    );
  };

  beforeAll(async () => {
    app = await startRunningApp(ELEVEN_TWENTY);
    browser = await launchBrowser({ args: ['--disable-gpu'] });
  }, LONG_MS);
  afterAll(async () => {
    await browser.close();
    await app.close();
  }, LONG_MS);

  watched('pages that nobody has signed in to make the browser complain of nothing', async () => {
    const page = await sitDown();
    const said: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(`${page.url()}: ${message.text()}`);
    });
    await page.goto('/');
    await page.locator('html[data-settled]').waitFor();
    await page.goto('/console');
    await page.getByRole('heading', { name: en.account.signInTitle }).waitFor();
    await page.goto('/player/');
    await page
      .getByText(/^[BCDFGHJKLMNPQRSTVWXZ]{4}$/)
      .first()
      .waitFor();
    expect(said).toEqual([]);
    await page.context().close();
  });

  watched('after signing up, Back leaves the console instead of asking to sign in', async () => {
    const page = await sitDown();
    await page.goto('/');
    await page.goto('/console');
    await signUp(page, 'advertiser', 'Backward');
    await page.goBack();
    await page.locator('html[data-settled]').waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.context().close();
  });

  watched('a lost password: whom to ask, the link, and a new password', async () => {
    await member('advertiser', 'Forgetful');
    const operator = await sitDown();
    await operator.goto(await app.operatorLink('operator@example.com'));
    await operator.getByRole('textbox', { name: en.account.password }).fill(PASSWORD);
    await operator.getByRole('button', { name: en.account.invitationAccept }).click();
    await navLink(operator, en.nav.team).click();
    await operator.getByRole('textbox', { name: en.team.resetEmail }).fill('forgetful@example.com');
    await operator.getByRole('button', { name: en.team.resetSend }).click();
    await operator.getByText(en.team.resetReady('forgetful@example.com')).waitFor();
    const link = await operator.locator('.link-ready code').innerText();

    const forgetful = await sitDown();
    await forgetful.goto('/console');
    await forgetful.getByText(en.account.lostPassword).click();
    await forgetful.getByText(en.account.lostPasswordText).waitFor();
    const { pathname, search } = new URL(link);
    await forgetful.goto(`${pathname}${search}`);
    await forgetful.getByRole('textbox', { name: en.account.password }).fill('something new to forget');
    await forgetful.getByRole('button', { name: en.account.resetSubmit }).click();
    await forgetful.getByRole('heading', { name: en.campaigns.title }).waitFor();
    await forgetful.context().close();
    await operator.context().close();
  });

  watched(
    'an advertiser is told where a flight fits before saving, and what it waits for after',
    async () => {
      const merchant = await member('merchant', 'Alba');
      await declareShop(merchant);
      await declareShop(merchant, aJeweller({ name: 'Laverie', activityId: 'launderette' }));
      const page = await sitDown();
      const api = await member('advertiser', 'Lumen', page);
      await upload(api, 'wedding-photographer-1920x1080.jpg', {
        title: 'Say yes',
        purpose: 'ad',
        durationMs: '10000',
      });
      const { id } = await api.post<CampaignView>('/campaigns', { name: 'June' });
      await page.goto(`/console/campaigns/${id}/flights/new`);
      await page.getByText(en.fit.waiting).waitFor();
      await page.getByLabel(en.flights.name).fill('Nowhere');
      await choose(page, en.flights.products, 'Engagement ring');
      await page.getByText(en.fit.nowhere(en.fit.venues(2, '2'))).waitFor();
      await page.getByText(/sells what you advertise and refuses competitors/).waitFor();
      await page.getByRole('combobox', { name: en.flights.products }).press('Backspace');
      await choose(page, en.flights.products, 'Wedding photography');
      const one = [en.fit.venues(1, '1'), en.fit.screens(1, '1')] as const;
      await page.getByText(en.fit.wouldPlay(...one)).waitFor();
      await page.getByRole('checkbox', { name: 'Say yes' }).check();
      await page.getByText(en.fit.awaitsOperator(...one)).waitFor();
      await page.getByRole('radio', { name: en.flights.goalKind['share-of-voice'] }).check();
      await page.getByText(en.flights.ceiling(en.flights.minutes('4'), '10', '4.2', '6.9')).waitFor();
      await page.getByText(en.flights.aboveCeiling('6.9')).waitFor();
      await page.getByRole('button', { name: en.common.save }).click();
      await page.getByRole('button', { name: en.campaigns.submit }).click();
      await page.getByText(en.campaigns.awaitsApproval, { exact: true }).waitFor();
      await page.context().close();
    },
  );

  watched(
    'an ad declares the message it shows, the flight says what lacks, and the operator compares',
    async () => {
      const page = await sitDown();
      const api = await member('advertiser', 'Cellier', page);
      await page.goto('/console/creatives');
      await page.getByLabel(en.declaration.message).first().click();
      await page.getByRole('option', { name: en.declaration.messages['food-snacking'] }).click();
      await page.getByText('Pour votre santé, évitez de grignoter entre les repas.').waitFor();
      await uploadHere(page, 'castle-1920x1080.jpg', 'Red wine', 8);
      const { id } = await api.post<CampaignView>('/campaigns', { name: 'Wine' });
      const addFlight = async (): Promise<void> => {
        await page.goto(`/console/campaigns/${id}/flights/new`);
        await choose(page, en.flights.products, 'Wine');
        await page.getByRole('checkbox', { name: 'Red wine' }).check();
      };
      await addFlight();
      await page.getByText(en.terms.without(en.terms.quoted('Red wine'))).waitFor();
      await page.goto('/console/creatives');
      await page.getByRole('button', { name: `${en.declaration.edit}, Red wine` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel(en.declaration.message).first().click();
      await page.getByRole('option', { name: en.declaration.messages.alcohol }).click();
      await dialog.getByRole('button', { name: en.common.save }).click();
      await page.locator('.card').getByText(en.declaration.messages.alcohol).waitFor();
      await addFlight();
      await page.getByText(`· ${en.declaration.messages.alcohol}`).waitFor();
      expect(await page.getByText(en.terms.lacksTitle).count()).toBe(0);
      await page.getByRole('button', { name: en.terms.addPlace }).first().click();
      await choosing(page, en.terms.communes, 'bordeaux', 'Bordeaux (33)');
      await page.getByLabel(en.flights.name).fill('Bordeaux');
      await page.getByRole('button', { name: en.common.save }).click();
      await page.getByRole('button', { name: en.campaigns.submit }).waitFor();
      const { flights } = await api.get<CampaignView>(`/campaigns/${id}`);
      expect(flights[0]?.context.place).toEqual({ kind: 'communes', codes: ['33063'] });
      await page.context().close();

      const operator = await operatorsDesk();
      await operator.goto('/console');
      await operator.getByText(/^L’abus d’alcool est dangereux/).waitFor();
      await operator.context().close();
    },
  );

  watched('the operator stops the ads of the network, and lets them play again', async () => {
    const operator = await operatorsDesk();
    await operator.goto('/console');
    await navLink(operator, en.nav.network).click();
    await operator.getByText(en.network.off).waitFor();
    await operator.getByRole('button', { name: en.network.cut }).click();
    await operator.getByText(en.network.confirmCutAll).waitFor();
    await operator.getByRole('dialog').getByRole('button', { name: en.network.cut }).click();
    await operator.getByText(en.network.onEverywhere).waitFor();
    const rules = await operator.request.get('/api/v1/network/rules');
    expect(await rules.json()).toMatchObject({ gridEmergency: { departementCodes: null } });
    await operator.getByRole('button', { name: en.network.give }).click();
    await operator.getByRole('dialog').getByRole('button', { name: en.network.give }).click();
    await operator.getByText(en.network.off).waitFor();
    await operator.context().close();
  });

  watched('without a network, loaded pages open, others say so and come by themselves', async () => {
    const page = await sitDown();
    await member('advertiser', 'Tunnel', page);
    const creatives = '**/assets/creatives-page*';
    await page.route(creatives, (route) => route.abort());
    const teamCame = page.waitForResponse(/\/assets\/team-page/);
    await page.goto('/console');
    await page.getByRole('heading', { name: en.campaigns.title }).waitFor();
    await teamCame;
    journal.consoleErrors.length = 0;
    await page.context().setOffline(true);
    await navLink(page, en.nav.team).click();
    await page.getByRole('heading', { name: en.team.title }).waitFor();
    await page.getByText(en.common.unreachable).waitFor();
    await navLink(page, en.nav.creatives).click();
    await page.getByText(en.common.pageOfflineText).waitFor();
    await page.unroute(creatives);
    await page.context().setOffline(false);
    await page.getByRole('heading', { name: en.creatives.title }).waitFor();
    // What the browser and the router say of files that did not come is all that was said.
    const other = journal.consoleErrors.filter((said) => !said.includes('the files of a page did not come'));
    expect(other).toEqual([]);
    journal.consoleErrors.length = 0;
    await page.context().close();
  });

  test('no browser asked another origin for anything, or complained', () => {
    expect(journal).toEqual({ foreignRequests: [], consoleErrors: [] });
  });
});
