import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';

import { launchBrowser, launchPersistent } from '../support/chromium.js';

const PAGE = `<!doctype html><meta charset="utf-8"><title>Entr’acte</title><h1>Pendant l’attente</h1>`;
const WORKER = `
  self.addEventListener('install', (event) => {
    event.waitUntil(caches.open('shell').then((cache) => cache.add('/')).then(() => self.skipWaiting()));
  });
  self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
  self.addEventListener('fetch', (event) => {
    event.respondWith(caches.match(event.request).then((held) => held ?? fetch(event.request)));
  });`;

/** What the player needs of a browser, run inside the page. */
const PROBE = `(async () => {
  await navigator.serviceWorker.register('/worker.js');
  await navigator.serviceWorker.ready;
  const key = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify']);
  const text = new TextEncoder().encode('play');
  const signature = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, key.privateKey, text);
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('identity', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('keys');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise((resolve, reject) => {
    const writing = database.transaction('keys', 'readwrite', { durability: 'strict' });
    writing.objectStore('keys').put(key, 'own');
    writing.oncomplete = () => resolve();
    writing.onabort = () => reject(writing.error);
  });
  return {
    secure: isSecureContext,
    signatureBytes: signature.byteLength,
    verified: await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key.publicKey, signature, text),
  };
})()`;

const HELD_KEY = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('identity', 1);
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const reading = opening.result.transaction('keys').objectStore('keys').get('own');
    reading.onsuccess = () => resolve(reading.result ? reading.result.privateKey.extractable : 'no key');
  };
})`;

describe('the browser that tests use', () => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const isWorker = request.url === '/worker.js';
      response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
      response.end(isWorker ? WORKER : PAGE);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });

  test('opens a page and keeps two contexts apart', async () => {
    const browser = await launchBrowser();
    try {
      const pages = await Promise.all([browser.newPage(), browser.newPage()]);
      await Promise.all(pages.map((page) => page.goto(origin)));
      await pages[0].evaluate("localStorage.setItem('who', 'first')");
      expect(await pages[1].evaluate("localStorage.getItem('who')")).toBeNull();
      expect(await pages[1].textContent('h1')).toBe('Pendant l’attente');
    } finally {
      await browser.close();
    }
  }, 60_000);

  test('has what a player stands on: service worker, keys, storage, and all of it after a restart without network', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'entracte-profile-'));
    const inProfile = async <T>(act: (context: BrowserContext) => Promise<T>): Promise<T> => {
      const context = await launchPersistent(profile);
      try {
        return await act(context);
      } finally {
        await context.close();
      }
    };
    try {
      const seen = await inProfile(async (context) => {
        const page = await context.newPage();
        await page.goto(origin);
        return page.evaluate(PROBE);
      });
      expect(seen).toEqual({ secure: true, signatureBytes: 64, verified: true });

      const afterRestart = await inProfile(async (context) => {
        await context.setOffline(true);
        const page = await context.newPage();
        await page.goto(origin);
        return { title: await page.title(), extractable: await page.evaluate(HELD_KEY) };
      });
      expect(afterRestart).toEqual({ title: 'Entr’acte', extractable: false });
    } finally {
      await rm(profile, { recursive: true, force: true });
    }
  }, 90_000);
});
