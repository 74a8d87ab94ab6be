import type { LocalizedText } from '../../../src/core/base/text.js';
import type { Item, Snapshot } from '../../../src/wire/player/index.js';
import type { CardView, CornerView } from '../machine/view.js';
import { createCard } from './card.js';
import { createCorner } from './corner.js';
import { bilingual, element } from './dom.js';
import { fill } from './fill.js';
import { createMark } from './mark.js';
import { showProblem } from './problem.js';

/** The page: a card behind, the stage before it, the mark in one corner, a code in another when it is needed. */
export interface View {
  readonly stage: HTMLElement;
  readonly card: (view: CardView) => void;
  readonly mark: (item: Item | null, snapshot: Snapshot | null) => void;
  readonly corner: (view: CornerView | null) => void;
  readonly problem: (missing: readonly string[], todo: LocalizedText) => void;
  /** One sentence in both languages, in place of everything else. */
  readonly say: (text: LocalizedText) => void;
  /** States a fact about the player as a data attribute of the page, for tests and for whoever looks. */
  readonly tell: (fact: 'phase' | 'item' | 'plays' | 'shell', value: string) => void;
}

function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

export function createView(): View {
  const card = byId('card');
  return {
    stage: byId('stage'),
    card: createCard(card),
    mark: createMark(byId('mark')),
    corner: createCorner(byId('corner')),
    problem: (missing, todo) => {
      showProblem(card, missing, todo);
    },
    say: (text) => {
      fill(card, [element('p', 'brand', 'Entracte'), ...bilingual('p', 'say', text)]);
    },
    tell: (fact, value) => {
      document.documentElement.dataset[fact] = value;
    },
  };
}
