import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';

const SCREENSHOTS = process.env['ENTRACTE_SCREENSHOTS'];

/** What browsers did that nobody should see; all stay empty. */
export interface Journal {
  readonly foreignRequests: string[];
  readonly consoleErrors: string[];
}

/** What a browser says of requests while the network is cut. */
const isOutage = (message: ConsoleMessage): boolean =>
  message.text().includes('net::ERR_INTERNET_DISCONNECTED');

/** One browser of one person (or one television), with everything it asks for and complains about on record. */
export async function openBrowser(
  browser: Browser,
  origin: string,
  journal: Journal,
  options: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: origin,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    ...options,
  });
  context.setDefaultTimeout(10_000);
  const look = (url: string): void => {
    const { protocol, host } = new URL(url);
    if (protocol !== 'blob:' && protocol !== 'data:' && host !== new URL(origin).host)
      journal.foreignRequests.push(url);
  };
  context.on('request', (request) => {
    look(request.url());
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => {
      look(socket.url());
    });
    page.on('pageerror', (error) => {
      journal.consoleErrors.push(`${page.url()}: ${error.message}`);
    });
    page.on('console', (message) => {
      if (message.type() !== 'error' || isOutage(message)) return;
      journal.consoleErrors.push(`${page.url()}: ${message.text()} (${message.location().url})`);
    });
  });
  return context;
}

/** Keeps a picture of the whole page where ENTRACTE_SCREENSHOTS names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}

/** After a failure: pictures of everything that is open, as far as they can be taken. */
export async function picturesOfFailure(browser: Browser): Promise<void> {
  const pages = browser.contexts().flatMap((context) => context.pages());
  await Promise.allSettled(pages.map((page, index) => picture(page, `failed-${String(index)}`)));
}
