import type { LocalizedText } from '../../../src/core/base/text.js';
import { bilingual, element } from './dom.js';
import { fill } from './fill.js';
import { TEXTS } from './texts.js';

/** A page in plain words: what is missing, and what to do about it. */
export function showProblem(root: HTMLElement, missing: readonly string[], todo: LocalizedText): void {
  fill(root, [
    element(
      'div',
      'problem',
      element('p', 'brand', 'Entracte'),
      ...bilingual('h1', '', TEXTS.cannotTitle),
      ...bilingual('p', 'label', TEXTS.cannotMissing),
      element('ul', '', ...missing.map((one) => element('li', '', one))),
      ...bilingual('p', 'label', TEXTS.cannotTodo),
      ...bilingual('p', '', todo),
    ),
  ]);
}
