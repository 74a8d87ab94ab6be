import { assertNever } from '../../../src/core/base/result.js';
import { type CardView, typedAddress } from '../machine/view.js';
import { bilingual, element, qrCode } from './dom.js';
import { fill } from './fill.js';
import { TEXTS } from './texts.js';

const brand = (): HTMLElement => element('p', 'brand', 'Entracte');

function contents(view: CardView): readonly HTMLElement[] {
  switch (view.kind) {
    case 'pairing':
      return pairing(view);
    case 'connecting':
      return [brand(), ...bilingual('p', 'say', view.online ? TEXTS.connecting : TEXTS.offline)];
    case 'neutral':
      return view.venueName === null
        ? [brand(), element('p', 'rule')]
        : [
            element('p', 'venue', view.venueName),
            element('p', 'rule'),
            ...bilingual('p', 'say', TEXTS.welcome),
          ];
    default:
      return assertNever(view);
  }
}

/** An address to type, that breaks before its path rather than within its host's name. */
const addressParts = (url: string): readonly HTMLElement[] =>
  typedAddress(url)
    .split(/(?=\/)(.*)/)
    .filter((part) => part !== '')
    .map((part) => element('span', '', part));

function pairing(view: Extract<CardView, { kind: 'pairing' }>): readonly HTMLElement[] {
  if (view.pairing === null) return [brand(), ...bilingual('p', 'say', TEXTS.pairAsking)];
  const { code, qr, url } = view.pairing;
  const groups = [code.slice(0, 4), code.slice(4)].map((group) => element('span', 'group', group));
  const words = element(
    'div',
    'words',
    brand(),
    ...bilingual('h1', '', TEXTS.pairTitle),
    ...bilingual('p', '', TEXTS.pairAt),
    element('p', 'address', ...addressParts(url)),
    ...bilingual('p', '', TEXTS.pairType),
    element('p', 'code', ...groups),
    ...(view.online ? [] : bilingual('p', 'warning', TEXTS.offline)),
  );
  const scan = element('figure', 'scan');
  scan.append(qrCode(qr, 'qr'), ...bilingual('figcaption', '', TEXTS.pairScan));
  return [element('div', 'pair', words, scan)];
}

/** The card behind everything: it shows whenever nothing plays. Drawn again only when it says something else. */
export function createCard(root: HTMLElement): (view: CardView) => void {
  let drawn = '';
  return (view) => {
    const now = JSON.stringify(view);
    if (now === drawn) return;
    drawn = now;
    fill(root, contents(view));
  };
}
