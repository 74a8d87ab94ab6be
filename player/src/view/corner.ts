import type { CornerView } from '../machine/view.js';
import { element } from './dom.js';
import { fill } from './fill.js';
import { TEXTS } from './texts.js';

/** The quiet code in the corner of a screen that plays on while its server does not know it any more. */
export function createCorner(root: HTMLElement): (view: CornerView | null) => void {
  let drawn = '';
  return (view) => {
    root.hidden = view === null;
    if (view === null) return;
    const now = JSON.stringify(view);
    if (now === drawn) return;
    drawn = now;
    const { code, address, language } = view;
    root.lang = language;
    fill(root, [
      element('p', '', TEXTS.again[language]),
      element('p', 'code', `${code.slice(0, 4)} ${code.slice(4)}`),
      element('p', 'address', `${TEXTS.againAt[language]} ${address}`),
    ]);
  };
}
