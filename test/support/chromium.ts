import { execFile } from 'node:child_process';
import { access, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, LaunchOptions } from 'playwright-core';

const VERSION = '147.0.0';
const CACHE = join(tmpdir(), `entracte-chromium-${VERSION}`);
const run = promisify(execFile);

/**
 * Switches of every browser that tests start. No sandbox, because tests may run as root in a container; the rest keeps
 * the browser from talking to anyone but the page's own server, and lets muted video start by itself as on a kiosk.
 * The package's own list is not used: it turns the same-origin rules off, and puts everything in one process, in which
 * service workers and several contexts do not live long.
 */
const SWITCHES: readonly string[] = [
  '--no-sandbox',
  '--no-zygote',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-pings',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-dev-shm-usage',
  '--disable-domain-reliability',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
  '--font-render-hinting=none',
  '--hide-scrollbars',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The libraries that come with the package, for a machine that has none of its own. */
const LIBRARIES = join(CACHE, 'al2023', 'lib');

/**
 * Unpacks the browser beside its place and moves it there in one step, so that a run that is cut short or two runs at
 * once never leave half a browser. The package unpacks into the temporary folder of its process, hence a process of its
 * own; naming a Lambda runtime makes it unpack its libraries as well.
 */
async function unpack(): Promise<void> {
  const staging = await mkdtemp(`${CACHE}-`);
  try {
    const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
    const script = `import(${JSON.stringify(pathToFileURL(entry).href)}).then((m) => (m.default.default ?? m.default).executablePath())`;
    await run(process.execPath, ['--eval', script], {
      env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x', NODE_OPTIONS: '' },
    });
    const fonts = join(CACHE, 'fonts');
    await writeFile(
      join(staging, 'fonts', 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
        `<dir>${fonts}</dir><dir>/usr/share/fonts</dir><cachedir>${join(fonts, 'cache')}</cachedir></fontconfig>`,
    );
    await rename(staging, CACHE).catch(async (error: unknown) => {
      if (!(await exists(join(CACHE, 'chromium')))) throw error;
    });
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** The browser that tests use, unpacked once per machine and version into the temporary folder. */
export async function chromiumPath(): Promise<string> {
  const path = join(CACHE, 'chromium');
  if (!(await exists(path))) await unpack();
  return path;
}

async function launchOptions(options: LaunchOptions): Promise<LaunchOptions> {
  const executablePath = await chromiumPath();
  const own = process.env['LD_LIBRARY_PATH'];
  return {
    headless: true,
    ...options,
    executablePath,
    args: [...SWITCHES, ...(options.args ?? [])],
    env: {
      ...process.env,
      FONTCONFIG_PATH: join(CACHE, 'fonts'),
      LD_LIBRARY_PATH: own === undefined ? LIBRARIES : `${own}:${LIBRARIES}`,
    },
  };
}

/** Starts a browser with a fresh profile; the caller closes it. */
export async function launchBrowser(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch(await launchOptions(options));
}

/** Starts a browser on a profile folder that outlives it, for what must survive a restart; the caller closes it. */
export async function launchPersistent(
  profile: string,
  options: LaunchOptions & BrowserContextOptions = {},
): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, { ...options, ...(await launchOptions(options)) });
}
