import { ACTIVITIES, findActivity } from './activities.js';
import type { Activity } from './venue.js';

/** What a public register says of a shop. Every field may be missing or empty. */
export interface ActivityClues {
  /** OSM `key=value`, e.g. `shop=jewelry`. */
  readonly tag?: string;
  /** A category in French, as a city's register writes it. */
  readonly categoryFr?: string;
  /** French activity code, with or without its dot: `56.10A` or `5610A`. */
  readonly nafCode?: string;
  /** OSM `cuisine`, values parted by semicolons, the main one first. */
  readonly cuisine?: string;
  /** The sign above the door; the weakest clue, used last. */
  readonly name?: string;
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const byTag = new Map<string, Activity>();
const byNaf = new Map<string, Activity>();
const byWord = new Map<string, Activity>();

for (const activity of ACTIVITIES) {
  for (const tag of activity.osmTags) byTag.set(tag, activity);
  for (const code of activity.nafCodes) byNaf.set(code.replace('.', ''), activity);
}
/* Names before synonyms, so that a synonym never takes the word of another trade's name. */
for (const words of [
  (activity: Activity): readonly string[] => [activity.name.fr, activity.name.en],
  (activity: Activity): readonly string[] => [...activity.synonyms.fr, ...activity.synonyms.en],
]) {
  for (const activity of ACTIVITIES) {
    for (const word of words(activity)) if (!byWord.has(plain(word))) byWord.set(plain(word), activity);
  }
}
const wordsByLength = [...byWord.keys()]
  .filter((word) => word.length > 3)
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const CUISINES: readonly (readonly [string, string])[] = [
  ['fine_dining', 'fine-dining-restaurant'],
  ['pizza', 'pizzeria'],
  ['sushi', 'japanese-restaurant'],
  ['japanese', 'japanese-restaurant'],
  ['ramen', 'japanese-restaurant'],
  ['crepe', 'creperie'],
  ['burger', 'burger-restaurant'],
  ['kebab', 'kebab-restaurant'],
  ['sandwich', 'fast-food'],
];
const CAFE_CUISINES: readonly (readonly [string, string])[] = [
  ['tea', 'tea-room'],
  ['teahouse', 'tea-room'],
  ['bubble_tea', 'tea-room'],
  ['ice_cream', 'ice-cream-parlour'],
];

/** The finer trade that the first cuisine names; later cuisines are side dishes. */
function refine(activity: Activity, cuisine: string): Activity {
  const table = activity.id === 'restaurant' ? CUISINES : activity.id === 'cafe' ? CAFE_CUISINES : [];
  const first = cuisine.split(';')[0]?.trim();
  const entry = table.find(([name]) => name === first);
  return (entry && findActivity(entry[1])) ?? activity;
}

function fromName(name: string): Activity | null {
  const padded = ` ${plain(name)} `;
  const word = wordsByLength.find((candidate) => padded.includes(` ${candidate} `));
  return word === undefined ? null : (byWord.get(word) ?? null);
}

/**
 * CX6: the activity that a register's clues name, or null when they name none. The surest clue wins: tag, then category,
 * then NAF code, then a trade's word in the name; the cuisine refines a restaurant or a café.
 */
export function resolveActivity(clues: ActivityClues): Activity | null {
  const found =
    byTag.get(clues.tag ?? '') ??
    byWord.get(plain(clues.categoryFr ?? '')) ??
    byNaf.get((clues.nafCode ?? '').replace('.', '').toUpperCase()) ??
    fromName(clues.name ?? '');
  return found === null ? null : refine(found, clues.cuisine ?? '');
}
