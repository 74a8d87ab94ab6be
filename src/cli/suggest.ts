import { parseArgs } from 'node:util';
import { findActivity } from '../core/context/activities.js';
import { findProduct } from '../core/context/products.js';
import { suggest, type Suggestion } from '../core/context/suggest.js';
import { SuggestionsQuerySchema } from '../wire/api/reference.js';
import { print, refuse, table } from './output.js';

const { values, positionals } = parseArgs({
  args: process.argv.slice(3),
  options: { json: { type: 'boolean' } },
  allowPositionals: true,
});
const query = SuggestionsQuerySchema.safeParse({ text: positionals[0] });
if (!query.success) refuse('suggest needs a text of 1 to 2,000 characters');

const { activities, products } = suggest(query.data.text);
const named = (
  suggestions: readonly Suggestion[],
  nameOf: (id: string) => { readonly fr: string; readonly en: string } | undefined,
): object[] => suggestions.map((suggestion) => ({ ...suggestion, name: nameOf(suggestion.id) }));
const activityName = (id: string): { fr: string; en: string } | undefined => findActivity(id)?.name;
const productName = (id: string): { fr: string; en: string } | undefined => findProduct(id)?.name;

const lines = (
  title: string,
  suggestions: readonly Suggestion[],
  nameOf: typeof activityName,
): readonly (readonly string[])[] => [
  [title, 'confidence', 'name', 'words'],
  ...suggestions.map(({ id, confidence, words }) => [
    id,
    confidence.toFixed(2),
    `${nameOf(id)?.fr ?? id} / ${nameOf(id)?.en ?? id}`,
    words.join(', '),
  ]),
];

if (values.json === true) {
  const answer = { activities: named(activities, activityName), products: named(products, productName) };
  await print(`${JSON.stringify(answer)}\n`);
} else if (activities.length === 0 && products.length === 0) {
  await print('No word of this text names an activity or a product we know.\n');
} else {
  await print(
    `${table(lines('activity', activities, activityName))}\n${table(lines('product', products, productName))}`,
  );
}
