import type { Item, Snapshot } from '../../../src/wire/player/index.js';
import { element, qrCode } from './dom.js';
import { fill } from './fill.js';
import { TEXTS } from './texts.js';

/** Side of a module: 4 px where the shorter side has 720, so that a phone reads the code from a few steps away. */
const MODULE_VMIN = 4 / 7.2;
const QUIET_MODULES = 8;

/** The quiet corner mark of a paid ad: what it is, and a QR code to the page that says why. */
export function createMark(root: HTMLElement): (item: Item | null, snapshot: Snapshot | null) => void {
  let drawn = '';
  return (item, snapshot) => {
    const paid = item?.kind === 'ad' && snapshot !== null;
    root.hidden = !paid;
    if (!paid) return;
    const { publicQr, language } = snapshot;
    const key = `${language} ${publicQr.path}`;
    if (key === drawn) return;
    drawn = key;
    const code = qrCode(publicQr, 'qr');
    code.style.width = `${String((publicQr.size + QUIET_MODULES) * MODULE_VMIN)}vmin`;
    fill(root, [element('span', '', TEXTS.mark[language]), code]);
  };
}
