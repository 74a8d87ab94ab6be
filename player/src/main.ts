import { config } from 'zod/mini';
import { capabilities } from './adapters/capabilities.js';
import { installShell } from './adapters/shell.js';
import { holdAlone } from './adapters/single-run.js';
import { keepAwake } from './adapters/wake-lock.js';
import { shortfall } from './machine/capabilities.js';
import { startPlayer } from './player.js';
import { TEXTS } from './view/texts.js';
import { createView } from './view/view.js';

// Schemas compiled by `eval` would need a hole in the content security policy.
config({ jitless: true });

/** The demo screen this page is, by `?demo=`; anything that is not an identifier is no demo. */
function demoScreen(): string | null {
  const demo = new URLSearchParams(window.location.search).get('demo');
  return demo !== null && /^[\w-]{1,80}$/.test(demo) ? demo : null;
}

async function main(): Promise<void> {
  const view = createView();
  const lacking = shortfall(capabilities());
  if (lacking !== null) {
    view.problem(lacking.missing, lacking.cause === 'origin' ? TEXTS.todoSecure : TEXTS.todoEngine);
    return;
  }
  installShell().then(
    () => {
      view.tell('shell', 'kept');
    },
    (error: unknown) => {
      view.tell('shell', String(error));
    },
  );
  keepAwake();
  const demo = demoScreen();
  let stop: (() => void) | null = null;
  let taken = false;
  await holdAlone(`entracte-player${demo === null ? '' : `-${demo}`}`, () => {
    taken = true;
    stop?.();
    view.say(TEXTS.elsewhere);
  });
  try {
    stop = await startPlayer(demo, view);
    // Another tab may have taken over while this one was still starting.
    if (taken as boolean) stop();
  } catch (error) {
    view.problem([String(error)], TEXTS.todoStorage);
  }
}

void main();
