/** An advertisement: a fictional brand, its one idea, what it sells, and how it looks. */
export const ad = (id, brand, head, sub, productIds, look) => ({
  id,
  kind: 'ad',
  brand,
  head,
  sub,
  productIds,
  ...look,
});
/** Colours of a poster: ground, ink, accent and, where the drawing has a window, its panel. */
export const look = (art, voice, layout, bg, ink, accent, more = {}) => ({
  art,
  voice,
  layout,
  bg,
  ink,
  accent,
  ...more,
});
