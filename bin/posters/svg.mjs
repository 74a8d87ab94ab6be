/**
 * The few strokes every drawing is made of. A drawing lives in a square of 1000 by 1000 and may bleed over its edges:
 * the layout decides where the square stands and what is cut.
 */
export const circle = (x, y, r, fill, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
export const ellipse = (x, y, rx, ry, fill, more = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}" ${more}/>`;
export const rect = (x, y, w, h, fill, rx = 0, more = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${rx}" fill="${fill}" ${more}/>`;
export const shape = (d, fill, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
export const line = (d, stroke, width, more = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;
export const group = (transform, ...children) => `<g transform="${transform}">${children.join('')}</g>`;
export const fade = (opacity, ...children) => `<g opacity="${opacity}">${children.join('')}</g>`;
export const times = (count, draw) => Array.from({ length: count }, (_, index) => draw(index)).join('');

/** A linear gradient, used as `url(#id)`; from top to bottom unless turned by `angle` in degrees. */
export const gradient = (id, from, to, angle = 90) =>
  `<linearGradient id="${id}" gradientTransform="rotate(${angle} .5 .5)"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`;

/** Points that look thrown by hand and are the same at every run (mulberry32). */
export function scatter(count, seed, [x0, y0, x1, y1], draw) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return times(count, (index) =>
    draw(Math.round(x0 + (x1 - x0) * next()), Math.round(y0 + (y1 - y0) * next()), next(), index),
  );
}

/** Three ribbons of steam rising from (x, y). */
export const steam = (x, y, colour, height = 220, gap = 90, width = 16) =>
  [-1, 0, 1]
    .map((n) => {
      const h = height / 4;
      const left = x + n * gap;
      return line(
        `M${left} ${y} q-34 ${-h / 2} 0 ${-h} t0 ${-h} t0 ${-h} t0 ${-h}`,
        colour,
        width,
        n === 0 ? '' : `transform="translate(0 30)"`,
      );
    })
    .join('');

/** A flower seen from above: a ring of petals round a heart. */
export const flower = (x, y, size, petal, heart, petals = 8) =>
  group(
    `translate(${x} ${y})`,
    times(petals, (i) =>
      ellipse(0, -size * 0.62, size * 0.3, size * 0.42, petal, `transform="rotate(${(360 / petals) * i})"`),
    ),
    circle(0, 0, size * 0.34, heart),
  );

/** A leaf from its foot at (x, y), pointing up before it is turned. */
export const leaf = (x, y, length, width, turn, fill, vein = 'none') =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    shape(
      `M0 0 C${width} ${-length * 0.3} ${width * 0.8} ${-length * 0.8} 0 ${-length} C${-width * 0.8} ${-length * 0.8} ${-width} ${-length * 0.3} 0 0Z`,
      fill,
    ),
    vein === 'none' ? '' : line(`M0 0 L0 ${-length * 0.86}`, vein, 6),
  );

/** Outside the square a poster has words: what is strewn there stays faint, lest a star be read as a full stop. */
export const isUnderWords = (x, y) => x < 10 || y < 0 || x > 1000;

export const stars = (count, seed, area, colour = '#fff6d8') =>
  scatter(count, seed, area, (x, y, t) =>
    isUnderWords(x, y)
      ? circle(x, y, 2, colour, 'opacity=".3"')
      : circle(x, y, 2 + t * 5, colour, `opacity="${(0.45 + t * 0.5).toFixed(2)}"`),
  );
