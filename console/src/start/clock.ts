import type { DemoState } from '../../../src/wire/api/index.js';
import { element } from './dom.js';
import { locale, text } from './text.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** The slider goes from the day before the start to a week after, a quarter of an hour at a time. */
const BEFORE_MS = DAY_MS;
const AFTER_MS = 7 * DAY_MS;
const STEP_MS = 15 * MINUTE_MS;

type MarkName = 'start' | 'lunch' | 'evening' | 'sunday' | 'monday' | 'tuesday';
/** Moments worth seeing, from the start (a Saturday at eleven). */
const MARKS: readonly { readonly name: MarkName; readonly afterMs: number }[] = [
  { name: 'start', afterMs: 0 },
  { name: 'lunch', afterMs: 1.5 * HOUR_MS },
  { name: 'evening', afterMs: 11.5 * HOUR_MS },
  { name: 'sunday', afterMs: DAY_MS },
  { name: 'monday', afterMs: 2 * DAY_MS + 4 * HOUR_MS },
  { name: 'tuesday', afterMs: 3 * DAY_MS - HOUR_MS },
];

export interface DemoClock {
  readonly node: HTMLElement;
  readonly set: (state: DemoState) => void;
  readonly write: () => void;
}

/** Shows demo time as such, and moves it: `move` asks the server and gives back its new state. */
export function createClock(initial: DemoState, move: (now: string) => Promise<DemoState>): DemoClock {
  let state = initial;
  let receivedAt = performance.now();
  let isDragging = false;

  const title = element('h2');
  const time = element('p', { class: 'clock-time' });
  const note = element('p', { class: 'clock-note' });
  const failure = element('p', { class: 'clock-failure', role: 'alert' });
  const slider = element('input', { type: 'range', class: 'clock-slider' });
  const marks = element('div', { class: 'clock-marks', role: 'group' });
  const node = element('section', { class: 'clock' }, title, time, slider, marks, note, failure);

  const startedAt = Date.parse(state.startedAt);
  slider.min = String(startedAt - BEFORE_MS);
  slider.max = String(startedAt + AFTER_MS);
  slider.step = String(STEP_MS);

  const now = (): number => Date.parse(state.now) + (performance.now() - receivedAt);
  const words = (at: number, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale(), { ...options, timeZone: state.timeZone }).format(at);
  const longWords = (at: number): string =>
    words(at, { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });

  const show = (at: number): void => {
    const long = longWords(at);
    if (time.textContent !== long) time.textContent = long;
    slider.setAttribute('aria-valuetext', long);
    if (!isDragging) slider.value = String(at);
    for (const { button, at: mark } of buttons)
      button.setAttribute('aria-pressed', String(mark <= at && at < mark + STEP_MS));
  };
  const set = (next: DemoState): void => {
    state = next;
    receivedAt = performance.now();
    show(now());
  };
  const go = (at: number): void => {
    move(new Date(at).toISOString()).then(
      (next) => {
        failure.textContent = '';
        set(next);
      },
      () => {
        failure.textContent = text().clockFailed;
        show(now());
      },
    );
  };

  const buttons = MARKS.map(({ name, afterMs }) => {
    const at = startedAt + afterMs;
    const button = element('button', { type: 'button' });
    button.addEventListener('click', () => go(at));
    marks.append(button);
    return { button, name, at };
  });
  slider.addEventListener('input', () => {
    isDragging = true;
    show(Number(slider.value));
  });
  slider.addEventListener('change', () => {
    isDragging = false;
    go(Number(slider.value));
  });

  const write = (): void => {
    const { clockTitle, clockNote, clockSlider, marks: names } = text();
    title.textContent = clockTitle;
    note.textContent = clockNote;
    slider.setAttribute('aria-label', clockSlider);
    marks.setAttribute('aria-label', clockSlider);
    for (const { button, name, at } of buttons) {
      const short = words(at, { weekday: 'short', hour: '2-digit', minute: '2-digit' });
      button.replaceChildren(element('strong', {}, short), element('span', {}, names[name]));
    }
    show(now());
  };
  write();
  setInterval(() => {
    if (!isDragging) show(now());
  }, 1_000);
  return { node, set, write };
}
