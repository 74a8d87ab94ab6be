import type { DemoScreen } from '../../../src/wire/api/index.js';
import { element } from './dom.js';
import { readNowMessage, type NowMessage } from './now-message.js';
import { language, text } from './text.js';

/** One screen of the wall: the player in its frame when it is near, and beside it the shop and the reason. */
export interface Tile {
  readonly node: HTMLElement;
  /** Starts the player, or stops it and frees all it holds. */
  readonly setNear: (isNear: boolean) => void;
  readonly hear: (event: MessageEvent<unknown>) => void;
  /** Writes the texts in the language of the page. */
  readonly write: () => void;
}

function kindLine({ kind, advertiser }: NowMessage['item']): string {
  if (kind === 'ad') return advertiser === null ? '' : text().paid(advertiser);
  return kind === 'own' ? text().ownContent : text().house;
}

export function createTile(screen: DemoScreen): Tile {
  let frame: HTMLIFrameElement | null = null;
  let playing: NowMessage['item'] | null = null;

  const glass = element('div', { class: 'glass' });
  const trade = element('p', { class: 'trade' });
  const title = element('p', { class: 'playing' });
  const whyTitle = element('h4');
  const why = element('p', { class: 'why' });
  const source = element('p', { class: 'source' });
  const publicLink = element('a', {
    href: `${screen.publicPath}?lang=${document.documentElement.lang === 'en' ? 'en' : 'fr'}`,
  });
  const node = element(
    'li',
    { class: `tile ${screen.orientation}` },
    glass,
    element(
      'div',
      { class: 'caption' },
      element('h3', {}, screen.venueName),
      trade,
      element('div', { class: 'reason' }, title, whyTitle, why),
      source,
      publicLink,
    ),
  );

  const write = (): void => {
    const words = text();
    trade.textContent = `${screen.activity[language()]} · ${screen.city}`;
    title.textContent =
      playing === null ? words.waiting : [playing.title, kindLine(playing)].filter(Boolean).join(' — ');
    const reason = playing?.why[language()] ?? '';
    whyTitle.textContent = playing?.kind === 'ad' ? words.why : '';
    why.textContent = reason;
    const origin = words.source[screen.source];
    source.textContent = screen.hoursDeclaredByDemo ? `${origin}, ${words.declared}` : origin;
    publicLink.textContent = words.publicPage;
    publicLink.setAttribute('aria-label', `${words.publicPage}, ${screen.venueName}`);
    frame?.setAttribute('title', words.frame(screen.venueName));
  };

  return {
    node,
    write,
    setNear: (isNear) => {
      if (isNear && frame === null) {
        frame = element('iframe', {
          src: screen.playerPath,
          tabindex: '-1',
          title: text().frame(screen.venueName),
        });
        glass.append(frame);
      } else if (!isNear && frame !== null) {
        frame.remove();
        frame = null;
        playing = null;
        write();
      }
    },
    hear: (event) => {
      if (event.source === null || event.source !== frame?.contentWindow) return;
      const message = readNowMessage(event.data);
      if (message?.screenId !== screen.screenId) return;
      playing = message.item;
      write();
    },
  };
}
