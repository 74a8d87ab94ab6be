import { shellFileFor } from './shell-file.js';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: the version of the shell, and its files. */
declare const __SHELL_VERSION__: string;
declare const __SHELL_FILES__: readonly string[];

const PREFIX = 'entracte-shell-';
const SHELL = PREFIX + __SHELL_VERSION__;

/** All files or none: a shell that is half there is not there. */
async function install(): Promise<void> {
  const cache = await caches.open(SHELL);
  await cache.addAll(__SHELL_FILES__.map((file) => new Request(file, { cache: 'reload' })));
  await self.skipWaiting();
}

/** What is open keeps the code it runs; older shells go, because nothing loads a second file from them. */
async function activate(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== SHELL).map((name) => caches.delete(name)),
  );
  await self.clients.claim();
}

async function fromShell(path: string, request: Request): Promise<Response> {
  const cache = await caches.open(SHELL);
  return (await cache.match(path)) ?? fetch(request);
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});

self.addEventListener('fetch', (event) => {
  const file = shellFileFor(event.request, self.location.origin, __SHELL_FILES__);
  if (file !== null) event.respondWith(fromShell(file, event.request));
});
