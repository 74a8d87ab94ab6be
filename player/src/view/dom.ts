import type { LocalizedText } from '../../../src/core/base/text.js';

type Child = Node | string;

/** An element with a class and children; text is always set as text. */
export function element(tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const made = document.createElement(tag);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

/** Both languages, French first and larger. */
export const bilingual = (tag: string, className: string, text: LocalizedText): readonly HTMLElement[] => {
  const fr = element(tag, className, text.fr);
  fr.lang = 'fr';
  const en = element(tag, `${className} second`.trim(), text.en);
  en.lang = 'en';
  return [fr, en];
};

const SVG = 'http://www.w3.org/2000/svg';

/** A QR code that the server drew as one path on a `size` × `size` grid, with the quiet zone scanners need. */
export function qrCode(
  qr: { readonly size: number; readonly path: string },
  className: string,
): SVGSVGElement {
  const quiet = 4;
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', [-quiet, -quiet, qr.size + 2 * quiet, qr.size + 2 * quiet].join(' '));
  svg.setAttribute('class', className);
  svg.setAttribute('shape-rendering', 'crispEdges');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', qr.path);
  svg.appendChild(path);
  return svg;
}
