import type { Page } from 'playwright-core';
import { en } from '../../../console/src/i18n/en.js';
import { choose, navLink, signUp, upload } from './console-people.js';

export interface Advertiser {
  readonly name: string;
  readonly poster: string;
  readonly product: string;
  /** Buys this part of the ads' time, in percent, instead of a number of plays. */
  readonly sharePercent?: number;
}

const ITEM_SECONDS = 3;

/** Signs up, uploads a creative, makes a campaign with one flight, and submits it. */
export async function bookCampaign(page: Page, advertiser: Advertiser): Promise<void> {
  const { name, poster, product, sharePercent } = advertiser;
  await signUp(page, 'advertiser', name);
  await navLink(page, en.nav.creatives).click();
  await upload(page, poster, name, ITEM_SECONDS);
  await navLink(page, en.nav.campaigns).click();
  await page.getByLabel(en.campaigns.name).fill(`${name}, June`);
  await page.getByRole('button', { name: en.campaigns.create }).click();
  await page.getByRole('link', { name: en.campaigns.addFlight }).click();
  await page.getByLabel(en.flights.name).fill(`${name} in jewellers’ shops`);
  await page.getByLabel(en.flights.startsAt).fill('2026-06-01T00:00');
  await page.getByLabel(en.flights.endsAt).fill('2026-07-01T00:00');
  await choose(page, en.flights.products, product);
  if (sharePercent === undefined) {
    await page.getByRole('textbox', { name: en.flights.goalPlays }).fill('10000');
  } else {
    await page.getByRole('radio', { name: en.flights.goalKind['share-of-voice'] }).check();
    await page.getByRole('textbox', { name: en.flights.goalPercent }).fill(String(sharePercent));
  }
  await page.getByRole('checkbox', { name }).check();
}

/** Saves the flight and submits the campaign. */
export async function submitCampaign(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.common.save }).click();
  await page.getByRole('button', { name: en.campaigns.submit }).click();
  await page.getByText(en.campaigns.submitted).waitFor();
}
