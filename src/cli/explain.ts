import { parseArgs } from 'node:util';
import { type CivilDay, parseCivilDay } from '../core/base/local-time.js';
import { findActivity } from '../core/context/activities.js';
import {
  findActivityByWords,
  findProductByWords,
  nearestActivities,
  nearestProducts,
} from '../core/context/find-by-words.js';
import { BUILT_IN_KNOWLEDGE } from '../core/context/knowledge.js';
import { findProduct } from '../core/context/products.js';
import { explain, type Explanation } from '../core/relevance/explain.js';
import { explainWords } from '../core/relevance/explain-words.js';
import { readTableOrRefuse } from './input.js';
import { print, refuse, table } from './output.js';

const { values } = parseArgs({
  args: process.argv.slice(3),
  options: {
    activity: { type: 'string' },
    product: { type: 'string' },
    season: { type: 'string' },
    'distance-km': { type: 'string' },
    pairs: { type: 'string' },
    json: { type: 'boolean' },
  },
});

/** The day asked about, or null for the best time of the year. */
function dayFrom(text: string | undefined): CivilDay | null {
  if (text === undefined) return null;
  return parseCivilDay(text) ?? refuse(`--season takes a date such as 2026-06-15, not "${text}"`);
}

/** Half of the way round the earth: no shop is farther away. */
const FARTHEST_KM = 20_038;

function distanceFrom(text: string | undefined): number | null {
  if (text === undefined) return null;
  const km = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && km <= FARTHEST_KM) return km;
  return refuse(`--distance-km takes kilometres from 0 to ${String(FARTHEST_KM)}, not "${text}"`);
}

const on = dayFrom(values.season);
const distanceKm = distanceFrom(values['distance-km']);

const unknown = (what: string, words: string, near: readonly string[]): never =>
  refuse(`no ${what} is called "${words}"; the nearest names are: ${near.join(', ')}`);

function written(activityId: string, productId: string, answer: Explanation): string {
  const activity = findActivity(activityId)?.name;
  const product = findProduct(productId)?.name;
  const link = [answer.kind ?? 'none', answer.occasion, answer.season].filter((part) => part !== null);
  const head = table([
    ['activity', `${activityId} (${activity?.fr ?? ''} / ${activity?.en ?? ''})`],
    ['product', `${productId} (${product?.fr ?? ''} / ${product?.en ?? ''})`],
    ['verdict', answer.verdict],
    ['score', answer.score.toFixed(3)],
    ['link', link.join(', ')],
    ['rules', answer.ruleIds.join(', ')],
    ['français', answer.reason.fr],
    ['English', answer.reason.en],
  ]);
  const parts = table([
    ['part', 'weight', 'value', 'adds'],
    ...answer.parts.map(({ name, weight, value }) => [
      name,
      weight.toFixed(2),
      value.toFixed(3),
      (weight * value).toFixed(3),
    ]),
  ]);
  return `${head}\n${parts}`;
}

async function explainOne(activityWords: string, productWords: string): Promise<void> {
  const activityId =
    findActivityByWords(activityWords)?.item.id ??
    unknown('activity', activityWords, nearestActivities(activityWords));
  if (findProductByWords(productWords) === null)
    unknown('product or service', productWords, nearestProducts(productWords));
  const words = explainWords(
    { activity: activityWords, product: productWords, on, distanceKm },
    BUILT_IN_KNOWLEDGE,
  );
  const productId =
    words.productId ?? unknown('product or service', productWords, nearestProducts(productWords));
  const answer = explain({ activityId, productId, on, distanceKm }, BUILT_IN_KNOWLEDGE);
  await print(
    values.json === true
      ? `${JSON.stringify({ activityId, productId, ...answer })}\n`
      : written(activityId, productId, answer),
  );
}

async function explainPairs(path: string): Promise<void> {
  const { columns, rows } = await readTableOrRefuse(path);
  const missing = ['activity', 'product'].filter((column) => !columns.includes(column));
  if (missing.length > 0) refuse(`${path} has no column ${missing.join(' and no column ')}`);
  const lines = rows.map(({ activity = '', product = '' }) =>
    JSON.stringify(explainWords({ activity, product, on, distanceKm }, BUILT_IN_KNOWLEDGE)),
  );
  await print(lines.map((line) => `${line}\n`).join(''));
}

const { activity, product, pairs } = values;
if (pairs !== undefined) {
  if (activity !== undefined || product !== undefined)
    refuse('explain takes either --pairs, or --activity and --product');
  await explainPairs(pairs);
} else if (activity === undefined || product === undefined) {
  refuse('explain needs --activity and --product, or --pairs');
} else {
  await explainOne(activity, product);
}
