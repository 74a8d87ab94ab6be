import type { DemoState } from '../../../src/wire/api/index.js';
import { element } from './dom.js';
import { locale, text } from './text.js';
import { createTile, type Tile } from './tile.js';

/** A player starts when its tile is this near to the window, and stops when it is farther. */
const NEAR = '25% 0px';

export interface Wall {
  readonly node: HTMLElement;
  readonly write: () => void;
}

/** The wall of players. None starts before the page has been painted, and only the visible ones run. */
export function createWall(state: DemoState): Wall {
  const title = element('h2');
  const counts = element('p', { class: 'counts' });
  const list = element('ul', { class: 'tiles' });
  const node = element('section', { class: 'wall' }, title, counts, list);

  const tiles = new Map<Element, Tile>();
  for (const screen of state.wall) {
    const tile = createTile(screen);
    tiles.set(tile.node, tile);
    list.append(tile.node);
  }
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) tiles.get(target)?.setNear(isIntersecting);
    },
    { rootMargin: NEAR },
  );
  const afterPaint = (): void => {
    for (const target of tiles.keys()) observer.observe(target);
  };
  requestAnimationFrame(() => setTimeout(afterPaint));

  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.origin !== window.location.origin) return;
    for (const tile of tiles.values()) tile.hear(event);
  });

  const write = (): void => {
    const number = new Intl.NumberFormat(locale());
    title.textContent = text().wall;
    counts.textContent = text().counts(
      number.format(state.venues),
      number.format(state.screens),
      number.format(state.campaigns),
      number.format(state.wall.length),
    );
    for (const tile of tiles.values()) tile.write();
  };
  write();
  return { node, write };
}
