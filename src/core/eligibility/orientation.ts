import type { Rule } from './candidate.js';

/** EL6: a landscape creative needs a landscape screen, a portrait one a portrait screen; a square fits both. */
export const orientation: Rule = ({ creative: { widthPx, heightPx }, screen }) => {
  if (widthPx === heightPx) return null;
  const creative = widthPx > heightPx ? 'landscape' : 'portrait';
  return creative === screen.orientation
    ? null
    : { code: 'WRONG_ORIENTATION', ruleId: 'EL6', creative, screen: screen.orientation };
};
