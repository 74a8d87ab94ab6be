/**
 * Draws the posters of data/posters: fictional brands, shops' own messages and two house cards, each in landscape
 * (1920 × 1080) and portrait (1080 × 1920), and writes their index.
 *
 *   node bin/draw-posters.mjs [--only <text>] [--to <folder>]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import chromium from '@sparticuz/chromium';
import { chromium as browserType } from 'playwright-core';
import sharp from 'sharp';
import { ADS } from './posters/ads.mjs';
import { indexEntries } from './posters/index-entries.mjs';
import { growHeadline, posterMarkup, studioPage } from './posters/layout.mjs';
import { HOUSE, OWN } from './posters/own.mjs';

const MAX_BYTES = 120_000;
/** Smaller than this, a headline cannot be read from four metres on a 32-inch screen. */
const MIN_HEADLINE_PX = 90;

const { values } = parseArgs({ options: { only: { type: 'string' }, to: { type: 'string' } } });
const folder = values.to ?? fileURLToPath(new URL('../data/posters/', import.meta.url));
mkdirSync(folder, { recursive: true });

/** A food campaign is one drawing with each of the four legal messages. */
const posters = [...ADS, ...OWN, ...HOUSE].flatMap(({ legals, ...poster }) =>
  legals ? legals.map((legal, i) => ({ ...poster, id: `${poster.id}-${i + 1}`, legal })) : [poster],
);

/** Best JPEG under the limit: full colour resolution first, since flat colours show every smear. */
async function jpegUnder(png, limit) {
  for (let quality = 80; quality >= 60; quality -= 4) {
    const jpeg = await sharp(png).jpeg({ quality, mozjpeg: true, chromaSubsampling: '4:4:4' }).toBuffer();
    if (jpeg.length <= limit) return jpeg;
  }
  throw new Error('a poster does not fit its byte limit');
}

const browser = await browserType.launch({
  executablePath: await chromium.executablePath(),
  args: [...chromium.args, '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  await page.setContent(studioPage());
  await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())));
  const drawn = values.only ? posters.filter(({ id }) => id.includes(values.only)) : posters;
  for (const poster of drawn) {
    for (const portrait of [false, true]) {
      const [width, height] = portrait ? [1080, 1920] : [1920, 1080];
      await page.setViewportSize({ width, height });
      await page.evaluate(
        ({ html, colours }) => {
          document.documentElement.setAttribute('style', colours);
          document.getElementById('poster').innerHTML = html;
        },
        posterMarkup(poster, portrait),
      );
      const { size, fits } = await page.evaluate(growHeadline, portrait);
      const name = `${poster.id}-${width}x${height}.jpg`;
      if (!fits || size < MIN_HEADLINE_PX)
        throw new Error(`${name}: the headline has no room (${Math.round(size)} px)`);
      const jpeg = await jpegUnder(await page.screenshot({ type: 'png' }), MAX_BYTES);
      writeFileSync(join(folder, name), jpeg);
      process.stdout.write(`${name} ${Math.round(jpeg.length / 1000)} kB, headline ${Math.round(size)} px\n`);
    }
  }
} finally {
  await browser.close();
}
writeFileSync(join(folder, 'index.json'), `${JSON.stringify(indexEntries(posters), null, 2)}\n`);
