import type { Page } from 'playwright-core';
import { en } from '../../../console/src/i18n/en.js';
import { choose, navLink, upload } from './console-people.js';

const ITEM_SECONDS = 3;

/** Declares the jeweller of Bordeaux: what it is, where, when it is open, and its rules. */
export async function declareJeweller(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: en.venues.declare }).click();
  await page.getByLabel(en.venues.name).fill(name);
  await choose(page, en.venues.activity, 'Jeweller');
  for (const clientele of [en.clientele.families, en.clientele.neighbours])
    await page.getByText(clientele, { exact: true }).click();
  await page.getByRole('textbox', { name: en.venues.address, exact: true }).fill('12 rue Sainte-Catherine');
  await page.getByLabel(en.venues.postcode).fill('33000');
  await page.getByLabel(en.venues.city).fill('Bordeaux');
  await page.getByLabel(en.venues.latitude).fill('44.8404');
  await page.getByLabel(en.venues.longitude).fill('-0.5735');
  const tuesday = page.getByRole('group', { name: 'Tuesday' });
  await tuesday.getByLabel(en.hours.opening).selectOption(en.hours.kind.one);
  await tuesday.getByLabel(en.hours.opens, { exact: false }).fill('09:30');
  await tuesday.getByLabel(en.hours.closes, { exact: false }).fill('19:30');
  await tuesday.getByRole('button', { name: en.hours.copy('Tuesday') }).click();
  await page.getByRole('menuitem', { name: en.hours.copyWeek }).click();
  for (const day of ['Monday', 'Sunday'])
    await page
      .getByRole('group', { name: day })
      .getByLabel(en.hours.opening)
      .selectOption(en.hours.kind.closed);
  await page.getByRole('region', { name: en.venues.comingWeek }).getByText('09:30 – 19:30').first().waitFor();
  await page.getByRole('checkbox', { name: en.venues.refusesCompetitors }).check();
}

/** Sends the declaration, and says where people wait, when and before which screen. */
export async function declareCounter(page: Page): Promise<void> {
  await page.getByRole('button', { name: en.venues.create }).click();
  await page.getByRole('button', { name: en.zones.add }).click();
  const zone = page.getByRole('dialog', { name: en.zones.add });
  await zone.getByLabel(en.zones.name).fill('Counter');
  await zone.getByRole('button', { name: en.zones.add }).click();
  await zone.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: en.zones.addSlot }).click();
  const slot = page.getByRole('dialog', { name: en.zones.addSlot });
  await slot.getByLabel(en.zones.start).fill('10:00');
  await slot.getByLabel(en.zones.end).fill('19:00');
  await slot.getByLabel(en.zones.wait).fill('4');
  await slot.getByLabel(en.zones.maxAds).fill('60');
  await slot.getByRole('button', { name: en.zones.addSlot }).click();
  await slot.waitFor({ state: 'hidden' });
  await page.getByRole('button', { name: en.screens.add }).click();
  const screen = page.getByRole('dialog', { name: en.screens.add });
  await screen.getByLabel(en.screens.name).fill('Counter screen');
  await screen.getByRole('button', { name: en.screens.add }).click();
  await screen.waitFor({ state: 'hidden' });
}

/** Uploads two pictures of the shop and puts them in running order. */
export async function bringOwnContent(page: Page): Promise<void> {
  await page.getByRole('tab', { name: en.venues.tabs.content }).click();
  for (const [file, title] of [
    ['own-welcome-1920x1080.jpg', 'Welcome'],
    ['own-jeweller-1920x1080.jpg', 'Our workshop'],
  ] as const) {
    await upload(page, file, title, ITEM_SECONDS);
    await page.getByRole('button', { name: en.content.put(title) }).click();
    await page.getByRole('button', { name: en.content.remove(title) }).waitFor();
  }
  const up = page.getByRole('button', { name: en.content.up('Our workshop') });
  await up.click();
  await page.getByRole('button', { name: en.content.up('Welcome'), disabled: false }).waitFor();
}

/** Shortens the declared wait to half a minute: the shortest loop there is. */
export async function shortenTheWait(page: Page): Promise<void> {
  await page.getByRole('tab', { name: en.venues.tabs.zones }).click();
  await page.getByRole('button', { name: new RegExp(`^${en.common.edit}, .*10:00`) }).click();
  const slot = page.getByRole('dialog', { name: en.zones.editSlot });
  await slot.getByLabel(en.zones.wait).fill('0.5');
  await slot.getByRole('button', { name: en.common.save }).click();
  await slot.waitFor({ state: 'hidden' });
  await page.getByText(en.zones.slotWait('0.5', 60)).waitFor();
}

/** Types the code at "Pair a screen", ready to be sent. */
export async function typeCode(page: Page, code: string): Promise<void> {
  await navLink(page, en.nav.pair).click();
  await page.getByLabel(en.pairing.code).fill(code.toLowerCase());
}

/** Goes to a tab of the shop's page from wherever. */
export async function openTab(
  page: Page,
  shop: string,
  tab: (typeof en.venues.tabs)[keyof typeof en.venues.tabs],
): Promise<void> {
  await navLink(page, en.nav.venues).click();
  await page.getByRole('link', { name: shop }).click();
  await page.getByRole('tab', { name: tab }).click();
}
