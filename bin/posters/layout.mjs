import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const font = (name) => `data:font/woff2;base64,${readFileSync(require.resolve(name)).toString('base64')}`;
const FRAUNCES = '@fontsource-variable/fraunces/files/fraunces-latin-full';
const INTER = '@fontsource-variable/inter/files/inter-latin-opsz-normal.woff2';

/** How a poster speaks: the same two families, tuned until each brand has a voice of its own. */
const VOICES = {
  stage: `font: 600 100px/0.98 Fraunces; font-variation-settings: 'opsz' 144, 'SOFT' 0; letter-spacing: -0.025em`,
  plump: `font: 900 100px/0.96 Fraunces; font-variation-settings: 'opsz' 144, 'SOFT' 100, 'WONK' 1; letter-spacing: -0.02em`,
  script: `font: italic 420 100px/1 Fraunces; font-variation-settings: 'opsz' 144, 'SOFT' 60; letter-spacing: -0.02em`,
  fine: `font: 300 100px/1 Fraunces; font-variation-settings: 'opsz' 144; letter-spacing: -0.03em`,
  loud: `font: 850 100px/0.94 Inter; letter-spacing: -0.05em`,
  plain: `font: 600 100px/1.02 Inter; letter-spacing: -0.045em`,
  thin: `font: 250 100px/0.98 Inter; letter-spacing: -0.045em`,
};

const STYLE = `
@font-face { font-family: Fraunces; src: url(${font(`${FRAUNCES}-normal.woff2`)}); font-weight: 100 900; }
@font-face { font-family: Fraunces; font-style: italic; src: url(${font(`${FRAUNCES}-italic.woff2`)}); font-weight: 100 900; }
@font-face { font-family: Inter; src: url(${font(INTER)}); font-weight: 100 900; }
* { margin: 0; box-sizing: border-box; }
body { width: var(--w); height: var(--h); overflow: hidden; }
#poster { position: relative; width: var(--w); height: var(--h); overflow: hidden; background: var(--bg); color: var(--ink); }
#poster svg { position: absolute; overflow: visible; }
#window { position: absolute; overflow: hidden; background: var(--panel); }
#words { position: absolute; display: flex; flex-direction: column; }
#brand { font: 620 46px/1.1 Inter; letter-spacing: -0.01em; display: flex; align-items: center; gap: 20px; white-space: nowrap; }
#brand::before { content: ''; width: 22px; height: 22px; border-radius: 50%; background: var(--accent); }
#room { flex: 1; margin-top: 24px; display: flex; flex-direction: column; justify-content: center; min-height: 0; }
#head { white-space: nowrap; width: max-content; }
#sub { font: 500 44px/1.28 Inter; letter-spacing: -0.015em; margin-top: 38px; text-wrap: balance; }
#legal { font: 560 29px/1.3 Inter; margin-top: 26px; text-wrap: balance; }
#frame { position: absolute; inset: 44px; border: 5px solid var(--accent); border-radius: 30px; }
.own #brand, .house #brand { display: none; }
`;

/** The page on which posters are drawn, one after the other; fonts are inside it, so that nothing is fetched. */
export const studioPage = () =>
  `<!doctype html><meta charset="utf-8"><style>${STYLE}</style><div id="poster"></div>`;

/**
 * Where words and drawing stand. Sizes in pixels of the poster; `art` is the square of the drawing, `window` what it
 * may be seen through (the whole poster when absent), `words` the box of the text.
 */
function boxes(layout, portrait) {
  const whole = { art: { left: 840, top: 0, size: 1080 }, words: [88, 84, 750, 912] };
  if (portrait) {
    const below = { art: { left: 0, top: 840, size: 1080 }, words: [84, 96, 912, 760] };
    const above = { art: { left: 0, top: 0, size: 1080 }, words: [84, 1120, 912, 716] };
    switch (layout) {
      case 'left-above':
        return above;
      case 'panel':
        return { ...below, window: [0, 860, 1080, 1060, 0], art: { left: 40, top: 890, size: 1000 } };
      case 'own':
        return {
          words: [120, 130, 840, 800],
          window: [190, 1000, 700, 832, 350],
          art: { left: 220, top: 1180, size: 640 },
        };
      default:
        return below;
    }
  }
  switch (layout) {
    case 'left':
    case 'left-above':
      return { art: { left: 0, top: 0, size: 1080 }, words: [1090, 84, 760, 912] };
    case 'panel':
      return { ...whole, window: [880, 0, 1040, 1080, 0], art: { left: 900, top: 40, size: 1000 } };
    case 'own':
      return {
        words: [130, 120, 880, 840],
        window: [1090, 110, 700, 860, 350],
        art: { left: 1120, top: 310, size: 640 },
      };
    default:
      return whole;
  }
}

const px = ([left, top, width, height]) => `left:${left}px;top:${top}px;width:${width}px;height:${height}px`;
const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** One poster as markup, landscape (1920 × 1080) or portrait (1080 × 1920). */
export function posterMarkup(poster, portrait) {
  const box = boxes(poster.layout, portrait);
  const { left, top, size } = box.art;
  const inside = box.window ? [left - box.window[0], top - box.window[1]] : [left, top];
  const drawing = `<svg style="left:${inside[0]}px;top:${inside[1]}px" width="${size}" height="${size}" viewBox="0 0 1000 1000">${poster.art()}</svg>`;
  const [w, h] = portrait ? [1080, 1920] : [1920, 1080];
  const colours = `--w:${w}px;--h:${h}px;--bg:${poster.bg};--ink:${poster.ink};--accent:${poster.accent};--panel:${poster.panel ?? 'transparent'}`;
  const foot = (portrait ? poster.footPortrait : poster.foot) ?? 0;
  const picture = box.window
    ? `<div id="window" style="${px(box.window)};border-radius:${box.window[4]}px ${box.window[4]}px 0 0">${drawing}</div>`
    : drawing;
  return {
    colours,
    html: `<div class="${poster.kind}" style="position:absolute;inset:0">${picture}${poster.layout === 'own' ? '<div id="frame"></div>' : ''}
<div id="words" style="${px(box.words)};padding-bottom:${foot}px"><div id="brand">${escape(poster.brand)}</div>
<div id="room"><div id="head" style="${VOICES[poster.voice].replaceAll('"', "'")}">${escape(poster.head).replaceAll('\n', '<br>')}</div>
${poster.sub ? `<div id="sub">${escape(poster.sub)}</div>` : ''}</div>${poster.legal ? `<div id="legal">${escape(poster.legal)}</div>` : ''}</div></div>`,
  };
}

/** Runs in the page: the headline grows until it fills its room, so that it can be read from across the shop. */
export function growHeadline(portrait) {
  const head = document.getElementById('head');
  const room = document.getElementById('room');
  const words = document.getElementById('words');
  const below = document.getElementById('sub');
  const space = () => room.clientHeight - (below ? below.offsetHeight + 38 : 0) - 24;
  let low = 40;
  let high = portrait ? 250 : 216;
  while (high - low > 1) {
    const size = (low + high) / 2;
    head.style.fontSize = `${size}px`;
    if (head.offsetWidth <= words.clientWidth && head.offsetHeight <= space()) low = size;
    else high = size;
  }
  head.style.fontSize = `${low}px`;
  return { size: low, fits: head.offsetHeight <= space() && head.offsetWidth <= words.clientWidth };
}
