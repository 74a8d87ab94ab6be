import { ACTIVITIES, ACTIVITIES_BY_CATEGORY, findActivity } from './activities.js';
import { finerByCuisine, finerTrades } from './cuisines.js';
import { findActivityByWords, type HowFound } from './find-by-words.js';
import { suggest } from './suggest.js';
import type { Activity } from './venue.js';
import { fold } from './words.js';

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
  /** The sign above the door. */
  readonly name?: string;
  /** What the shop says of itself, in French or English; with the name the weakest clue, used last. */
  readonly description?: string;
}

/** Which clue named the trade. */
export type ClueKind = 'tag' | 'category' | 'naf' | 'words';

/** An activity with the clue that named it and, where one made it finer, the clue that did. */
export interface Resolution {
  readonly activity: Activity;
  readonly by: ClueKind;
  readonly refinedBy: 'cuisine' | 'words' | null;
}

/** From this confidence on, what a shop's words suggest is taken; below, it is left for a person to say. */
export const CONFIDENT = 0.55;

const byTag = new Map<string, Activity>();
const byNaf = new Map<string, Activity>();
const byWord = new Map<string, Activity>();
const byCategory = new Map<string, readonly string[]>(
  [...ACTIVITIES_BY_CATEGORY].map(([category, ids]) => [fold(category), ids]),
);

for (const activity of ACTIVITIES) {
  for (const tag of activity.osmTags) byTag.set(tag, activity);
  for (const code of activity.nafCodes) byNaf.set(code.replace('.', ''), activity);
}
/* Names before synonyms, so that a synonym never takes the word of another trade's name. */
for (const wordsOf of [
  (activity: Activity): readonly string[] => [activity.name.fr, activity.name.en],
  (activity: Activity): readonly string[] => [...activity.synonyms.fr, ...activity.synonyms.en],
]) {
  for (const activity of ACTIVITIES) {
    for (const word of wordsOf(activity)) if (!byWord.has(fold(word))) byWord.set(fold(word), activity);
  }
}

/** A trade with the finer ones that the same clue may stand for. */
interface Found {
  readonly activity: Activity;
  readonly by: ClueKind;
  readonly finer: readonly string[];
}

const found = (activity: Activity | null | undefined, by: ClueKind): Found | null =>
  activity ? { activity, by, finer: finerTrades(activity.id) } : null;

/**
 * A tag we have not met may still be a trade's own word, as `shop=nail_bar` is; some of its words are not enough. Only
 * under a key for shops may the word "shop" be understood: `club=sport` sells no sports goods.
 */
const SAID_IN_FULL: readonly HowFound[] = ['id', 'name', 'synonym'];
const SHOP_KEYS = ['shop', 'craft'];

function fromTag(tag: string): Found | null {
  const known = byTag.get(tag);
  if (known !== undefined) return found(known, 'tag');
  const [key = '', value = ''] = tag.replaceAll('_', ' ').split('=');
  const match = findActivityByWords(value);
  if (match === null) return null;
  const isSaid = SAID_IN_FULL.includes(match.how) || (match.how === 'same-words' && SHOP_KEYS.includes(key));
  return isSaid ? found(match.item, 'tag') : null;
}

/** A tag that says something we do not know is not talked over by the words of a sign: only an empty one is. */
const saysNothing = (tag: string): boolean => tag === '' || tag.endsWith('=yes');

function fromCategory(category: string): Found | null {
  const [usual, ...others] = byCategory.get(fold(category)) ?? [];
  const activity = usual === undefined ? null : findActivity(usual);
  return activity === null
    ? found(byWord.get(fold(category)), 'category')
    : { activity, by: 'category', finer: others };
}

function fromWords(words: string): Found | null {
  const [best] = suggest(words).activities;
  return best !== undefined && best.confidence >= CONFIDENT ? found(findActivity(best.id), 'words') : null;
}

/** The finer trade that the shop's words tell, of the same OpenOOH type: words refine a register, never overrule it. */
function finerByWords({ activity, finer }: Found, words: string): Activity | null {
  if (finer.length === 0 || words === '') return null;
  const [best] = suggest(words).activities;
  if (best === undefined || best.confidence < CONFIDENT || !finer.includes(best.id)) return null;
  const told = findActivity(best.id);
  return told?.openOoh12Id === activity.openOoh12Id ? told : null;
}

/** CX6: the activity that a register's clues name and how it was found, or null when they name none. */
export function resolve(clues: ActivityClues): Resolution | null {
  const words = [clues.name ?? '', clues.description ?? ''].filter((text) => text !== '').join('. ');
  const clue =
    fromTag(clues.tag ?? '') ??
    fromCategory(clues.categoryFr ?? '') ??
    found(byNaf.get((clues.nafCode ?? '').replace('.', '').toUpperCase()), 'naf') ??
    (saysNothing(clues.tag ?? '') ? fromWords(words) : null);
  if (clue === null) return null;
  const { activity, by } = clue;
  const byCuisine = findActivity(finerByCuisine(activity.id, clues.cuisine ?? '') ?? '');
  if (byCuisine !== null) return { activity: byCuisine, by, refinedBy: 'cuisine' };
  const told = (clues.cuisine ?? '') === '' && by !== 'words' ? finerByWords(clue, words) : null;
  return told === null ? { activity, by, refinedBy: null } : { activity: told, by, refinedBy: 'words' };
}

/**
 * CX6: the activity that a register's clues name, or null when they name none. The surest clue wins: tag, then category,
 * then NAF code, then the words of the name and description; the cuisine refines a restaurant or a café.
 */
export const resolveActivity = (clues: ActivityClues): Activity | null => resolve(clues)?.activity ?? null;
