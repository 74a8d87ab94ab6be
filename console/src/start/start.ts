import type { DemoState } from '../../../src/wire/api/index.js';
import { createAccounts, createAttributions } from './accounts.js';
import { createClock } from './clock.js';
import { keepLanguage, messageFor, preferredLanguage, type Language } from './text.js';
import { createWall } from './wall.js';

/** How often the page asks again what time the demo has: somebody else may have moved it. */
const ASK_EVERY_MS = 20_000;

const writers: (() => void)[] = [];

function writePage(language: Language): void {
  document.documentElement.lang = language;
  for (const node of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const message = messageFor(node.dataset['text'] ?? '');
    if (message !== undefined) node.textContent = message;
  }
  for (const node of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const message = messageFor(node.dataset['label'] ?? '');
    if (message !== undefined) node.setAttribute('aria-label', message);
  }
  for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset['language'] === language));
  }
  for (const write of writers) write();
}

async function demoState(init?: RequestInit): Promise<DemoState | null> {
  const response = await fetch(init === undefined ? '/api/v1/demo' : '/api/v1/demo/clock', {
    credentials: 'omit',
    ...init,
  });
  // 204 is what a server without the demo answers: there is no wall.
  if (!response.ok || response.status === 204) return null;
  return (await response.json()) as DemoState;
}

async function moveClock(now: string): Promise<DemoState> {
  const state = await demoState({
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ now }),
  });
  if (state === null) throw new Error('the demo clock did not move');
  return state;
}

function showDemo(state: DemoState): void {
  const clock = createClock(state, moveClock);
  const parts = [createWall(state), createAccounts(state.accounts), createAttributions(state.attributions)];
  writers.push(clock.write, ...parts.map(({ write }) => write));
  document.querySelector('main')?.append(clock.node, ...parts.map(({ node }) => node));
  const askAgain = async (): Promise<void> => {
    const next = document.hidden ? null : await demoState().catch(() => null);
    if (next !== null) clock.set(next);
  };
  setInterval(() => void askAgain(), ASK_EVERY_MS);
}

writePage(preferredLanguage());
document.documentElement.dataset['ready'] = '';
for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
  button.addEventListener('click', () => {
    const language = button.dataset['language'] === 'en' ? 'en' : 'fr';
    keepLanguage(language);
    writePage(language);
  });
}
const state = await demoState().catch(() => null);
if (state !== null) showDemo(state);
document.documentElement.dataset['settled'] = '';
