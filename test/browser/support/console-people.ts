import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { en } from '../../../console/src/i18n/en.js';
import { PASSWORD } from '../../support/people.js';

const POSTERS = join(import.meta.dirname, '..', '..', '..', 'data', 'posters');

/** Types into a search list and takes the option by its name. */
export const choose = (page: Page, label: string, option: string): Promise<void> =>
  choosing(page, label, option, option);

/** Types something into a search list and takes an option it finds. */
export async function choosing(page: Page, label: string, typed: string, option: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.fill(typed);
  await page.getByRole('option', { name: option, exact: true }).click();
  await field.press('Escape');
}

/** Opens an account from the sign-in page; the person is then at their first page. */
export async function signUp(page: Page, kind: 'merchant' | 'advertiser', name: string): Promise<void> {
  await page.getByRole('link', { name: en.account.signUpTitle }).click();
  const kindText = kind === 'merchant' ? en.account.kindMerchant : en.account.kindAdvertiser;
  await page.getByRole('radio', { name: kindText }).check();
  await page.getByLabel(en.account.organisationName).fill(name);
  await page.getByLabel(en.account.email).fill(`${name.toLowerCase().replace(/[^a-z]/g, '')}@example.com`);
  await page.getByRole('textbox', { name: en.account.password }).fill(PASSWORD);
  await page.getByRole('button', { name: en.account.signUp }).click();
  await page.getByRole('navigation', { name: en.nav.label }).waitFor();
}

/** Leaves, so that somebody else can come to this desk. */
export async function signOut(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: en.nav.signOut }).click();
  await page.getByRole('heading', { name: en.account.signInTitle }).waitFor();
}

/** Uploads one of the demo's posters through the form on the page, and waits until it is in the list. */
export async function upload(page: Page, file: string, title: string, seconds: number): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByLabel(en.creatives.file).click();
  await (await chooser).setFiles(join(POSTERS, file));
  await page.getByLabel(en.creatives.titleField).fill(title);
  await page.getByLabel(en.creatives.duration).fill(String(seconds));
  await page.getByRole('button', { name: en.creatives.send, exact: true }).click();
  await page.getByRole('heading', { name: title }).waitFor();
}

/** A link of the main navigation. */
export const navLink = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: en.nav.label }).getByRole('link', { name });
