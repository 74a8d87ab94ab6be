import { ALL_DAY, areApart, CLOSED, rangeOf, writeWeek, type DayHours, type Range } from './week.js';

const DAY_NAMES = [
  ['lundi', 'monday', 'lun', 'mon', 'lu', 'mo'],
  ['mardi', 'tuesday', 'mar', 'tues', 'tue', 'ma', 'tu'],
  ['mercredi', 'wednesday', 'mer', 'wed', 'me', 'we'],
  ['jeudi', 'thursday', 'jeu', 'thurs', 'thur', 'thu', 'je', 'th'],
  ['vendredi', 'friday', 'ven', 'fri', 've', 'fr'],
  ['samedi', 'saturday', 'sam', 'sat', 'sa'],
  ['dimanche', 'sunday', 'dim', 'sun', 'di', 'su'],
] as const;
const HOLIDAY = 7;
const WORKING_DAYS = [0, 1, 2, 3, 4];
const EVERY_DAY = [...WORKING_DAYS, 5, 6];
const NOON = 720;
const MIDNIGHT = 1_440;

/** A written time; on a twelve-hour clock the half of the day may be said by the time after it ("9 to 5pm"). */
interface Clock {
  readonly kind: 'clock';
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
}
type Token =
  | Clock
  | { readonly kind: 'days'; readonly days: readonly number[] }
  | { readonly kind: 'hours'; readonly hours: DayHours }
  | { readonly kind: 'to' }
  | { readonly kind: 'and' };

const PHRASES: readonly (readonly [RegExp, Token])[] = [
  [
    /^(24 ?h(eures)? ?(\/|sur) ?24( ?h(eures)?)?|24 ?\/ ?7|24 hours|all day|round the clock)/,
    { kind: 'hours', hours: ALL_DAY },
  ],
  [/^(fermee?s?|closed|off)\b/, { kind: 'hours', hours: CLOSED }],
  [
    /^(tous les jours|toute la semaine|7 ?(j|jours) ?(\/|sur) ?7( ?j)?|7 ?\/ ?7|every ?day|daily|all week|seven days a week)\b/,
    { kind: 'days', days: EVERY_DAY },
  ],
  [/^(en semaine|jours ouvres|weekdays?)\b/, { kind: 'days', days: WORKING_DAYS }],
  [/^(week-?ends?)\b/, { kind: 'days', days: [5, 6] }],
  [/^((jours )?feries?|(public |bank )?holidays?|ph)\b/, { kind: 'days', days: [HOLIDAY] }],
  [/^(midi|noon)\b/, { kind: 'clock', minute: NOON, half: null }],
  [/^(minuit|midnight)\b/, { kind: 'clock', minute: MIDNIGHT, half: null }],
  [/^(-|a\b|au\b|aux\b|to\b|till?\b|until\b|thru\b|through\b|jusqu'? ?(a|au)\b)/, { kind: 'to' }],
  [/^(,|;|&|\+|\/|et\b|and\b|puis\b|then\b)/, { kind: 'and' }],
];
const DAY_WORD = new RegExp(`^(${DAY_NAMES.flat().join('|')})s?\\b\\.?`);
const CLOCK = /^(\d{1,2})(?: ?(?:h|:|\.(?=\d\d))(?:eures?\b)? ?([0-5]\d)?)?(?: ?([ap])\.?m\b\.?)?(?![\d:])/;
/** Words that say nothing of when. */
const FILLER =
  /^(du|de|des|d'|le|les|la|l'|from|on|open|ouverte?|between|entre|the|is|are|we|nous|sommes|hours|horaires|jours?|:|\.|\(|\))(?![a-z])/;

function clockOf([, hourText, minuteText = '0', letter]: RegExpExecArray): Clock | null {
  const hour = Number(hourText);
  const half = letter === undefined ? null : letter === 'p' ? 'pm' : 'am';
  if (hour > (half === null ? 24 : 12) || (half !== null && hour === 0)) return null;
  return { kind: 'clock', minute: hour * 60 + Number(minuteText), half };
}

/** The words cut into days, hours and what joins them; null as soon as one of them is not known. */
function tokensOf(text: string): Token[] | null {
  let rest = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[–—−]/g, '-');
  const tokens: Token[] = [];
  for (rest = rest.trimStart(); rest !== ''; rest = rest.trimStart()) {
    const phrase = PHRASES.find(([pattern]) => pattern.test(rest));
    const day = DAY_WORD.exec(rest);
    const clock = CLOCK.exec(rest);
    const found = phrase?.[0].exec(rest) ?? day ?? clock ?? FILLER.exec(rest);
    if (found === null) return null;
    if (phrase !== undefined) tokens.push(phrase[1]);
    else if (day !== null)
      tokens.push({
        kind: 'days',
        days: [DAY_NAMES.findIndex((names) => names.some((name) => name === day[1]))],
      });
    else if (clock !== null) {
      const read = clockOf(clock);
      if (read === null) return null;
      tokens.push(read);
    }
    rest = rest.slice(found[0].length);
  }
  return tokens;
}

const onWholeDay = ({ minute, half }: Clock): number =>
  half === null ? minute : (minute % NOON) + (half === 'pm' ? NOON : 0);

/** "9 to 5pm" opens in the morning, "5 to 8pm" in the evening: the half that is not said is the nearest before. */
function rangeBetween(from: Clock, to: Clock): Range | null {
  const end = onWholeDay(to);
  const asEnd = { ...from, half: to.half };
  const start =
    from.half !== null || to.half === null || from.minute > NOON
      ? onWholeDay(from)
      : onWholeDay(asEnd) < end
        ? onWholeDay(asEnd)
        : onWholeDay({ ...from, half: 'am' });
  if (start >= MIDNIGHT || end > MIDNIGHT) return null;
  return rangeOf(start, end === 0 ? MIDNIGHT : end);
}

/** Takes the run of days at the start of the list: single days, ranges and lists of them. */
function takeDays(tokens: Token[]): number[] {
  const days: number[] = [];
  for (;;) {
    const at = tokens[0]?.kind === 'and' ? 1 : 0;
    const token = tokens[at];
    if (token?.kind !== 'days') return days;
    tokens.splice(0, at + 1);
    const [first = 0] = token.days;
    const end = tokens[1];
    if (tokens[0]?.kind === 'to' && end?.kind === 'days') {
      const [last = 0] = end.days;
      const length = ((last - first + 7) % 7) + 1;
      days.push(...Array.from({ length }, (_, index) => (first + index) % 7));
      tokens.splice(0, 2);
    } else days.push(...token.days);
  }
}

/** Takes hours ("closed", "9-12 and 14-18") at the start of the list; null when there are none, or they are cut short. */
function takeHours(tokens: Token[]): DayHours | null {
  const ranges: Range[] = [];
  for (;;) {
    const at = tokens[0]?.kind === 'and' ? 1 : 0;
    const [from, middle, to] = tokens.slice(at, at + 3);
    if (from?.kind === 'hours' && ranges.length === 0) {
      tokens.splice(0, at + 1);
      return from.hours;
    }
    if (from?.kind !== 'clock') return ranges.length > 0 && areApart(ranges) ? ranges : null;
    const range = middle?.kind === 'to' && to?.kind === 'clock' ? rangeBetween(from, to) : null;
    if (range === null) return null;
    ranges.push(range);
    tokens.splice(0, at + 3);
  }
}

/**
 * What words such as "lundi au samedi 7h-20h" or "Mon to Sat 7am-8pm" probably mean, in OpenStreetMap's notation: an offer
 * to be confirmed, never assumed. Null as soon as one word is not understood or two of them contradict each other.
 */
export function meantHours(text: string): string | null {
  const tokens = tokensOf(text);
  if (tokens === null) return null;
  const said = new Map<number, DayHours>();
  while (tokens.length > 0) {
    const before = takeDays(tokens);
    const hours = takeHours(tokens);
    if (hours === null) return null;
    // "Fermé le dimanche": the days may come after.
    const named = before.length > 0 ? before : takeDays(tokens);
    const isAll = named.length === 0 && said.size === 0 && tokens.length === 0;
    const days = isAll ? EVERY_DAY : named;
    if (days.length === 0 || days.some((day) => said.has(day))) return null;
    for (const day of days) said.set(day, hours);
    while (tokens[0]?.kind === 'and') tokens.shift();
  }
  if (said.size === 0) return null;
  return writeWeek({
    days: EVERY_DAY.map((day) => said.get(day) ?? CLOSED),
    holidays: said.get(HOLIDAY) ?? null,
  });
}
