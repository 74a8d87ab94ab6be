/** How well an ad has to go with a shop, in three steps: the least score of each. Our own minimum is above 0. */
export const LEAST_SCORES = [
  { step: 'open', score: 0 },
  { step: 'fitting', score: 0.4 },
  { step: 'best', score: 0.6 },
] as const;
