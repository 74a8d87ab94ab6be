import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { readCsv } from '../base/csv.js';
import { ACTIVITIES_BY_CATEGORY, findActivity } from './activities.js';
import { findProduct } from './products.js';
import { CONFIDENT } from './resolve-activity.js';
import { suggest } from './suggest.js';
import { fold } from './words.js';

const text = readFileSync(new URL('../../../data/shops/paris-merchants-2022.csv', import.meta.url), 'utf8');
const register = readCsv(text);
const rows = register.ok ? register.value.rows : [];
const trades = new Map([...ACTIVITIES_BY_CATEGORY].map(([category, ids]) => [fold(category), ids]));

/** Rows never looked at while the words were written: every second one; with a description and a category. */
const heldOut = rows.flatMap((row, index) => {
  const known = trades.get(fold(row['category_fr'] ?? ''));
  const words = row['description_fr'] ?? '';
  if (index % 2 === 0 || known === undefined || words === '') return [];
  return [{ known, activities: suggest(`${row['name'] ?? ''}. ${words}`).activities }];
});

interface Marks {
  said: number;
  right: number;
  inFirstThree: number;
}

/** How the first suggestion agrees with the register's own category, where it is at least this confident. */
function mark(from: number): Marks {
  const marks: Marks = { said: 0, right: 0, inFirstThree: 0 };
  for (const { known, activities } of heldOut) {
    const [first] = activities;
    if (activities.slice(0, 3).some(({ id }) => known.includes(id))) marks.inFirstThree += 1;
    if (first === undefined || first.confidence < from) continue;
    marks.said += 1;
    if (known.includes(first.id)) marks.right += 1;
  }
  return marks;
}

test('[CX52] on held-out descriptions, three in four first suggestions agree with the register', () => {
  const { said, right, inFirstThree } = mark(0.4);
  const n = heldOut.length;
  expect(n).toBeGreaterThan(850);
  expect(said / n).toBeGreaterThan(0.9);
  expect(right / said).toBeGreaterThan(0.76);
  expect(right / n).toBeGreaterThan(0.73);
  expect(inFirstThree / n).toBeGreaterThan(0.85);
});

test('[CX52] the more confident, the more often right', () => {
  const shares = [0, 0.4, CONFIDENT, 0.65].map((from) => {
    const { said, right } = mark(from);
    return right / said;
  });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares[2]).toBeGreaterThan(0.8);
});

test.each([
  ['Chez Léa. Pain au levain, viennoiseries et pâtisseries', 'bakery'],
  ['Salon de coiffure mixte, coupe, couleur et brushing', 'hairdresser'],
  ['We repair and sell bikes, e-bikes and accessories', 'bicycle-shop'],
  ['Audioprothésiste, appareils auditifs', 'hearing-aid-centre'],
  ['Cabinet de kinésithérapie et rééducation', 'physiotherapist'],
  ['Librairie spécialisée bande dessinée et mangas', 'comic-shop'],
  ['Dog groomer, bath and haircut for dogs', 'pet-groomer'],
])('[CX52] %j comes first as %s', (words, id) => {
  expect(suggest(words).activities[0]?.id).toBe(id);
});

test('[CX52] products are named with the words that told, then what the trade implies', () => {
  const { products } = suggest('Bijouterie. Alliances, photographe de mariage');
  const named = products.slice(0, 3).map(({ id }) => id);
  expect(named.sort()).toEqual(['jewellery', 'wedding-photography', 'wedding-ring']);
  expect(products.find(({ id }) => id === 'wedding-photography')?.words).toEqual(['photographe', 'mariage']);
  expect(products.map(({ id }) => id)).toContain('watch');
});

test('[CX52] what is denied is not suggested, and a phrase with its negation is one thing', () => {
  const ids = (words: string): string[] => suggest(words).products.map(({ id }) => id);
  expect(ids('Fromages, pas de vin')).not.toContain('wine');
  expect(ids('Fromages et vin')).toContain('wine');
  expect(ids('Gâteaux sans gluten')).toContain('gluten-free-food');
});

test('[CX52] no word known, nothing suggested', () => {
  expect(suggest('Xyzzy & Cie')).toEqual({ activities: [], products: [] });
  expect(suggest('')).toEqual({ activities: [], products: [] });
});

test('[CX52] any text: known ids, each once, best first, confidences in [0, 1], the same answer twice', () => {
  const words = fc.array(
    fc.constantFrom(
      'pain',
      'vin',
      'pas',
      'de',
      'bijoux',
      'mariage',
      'photographe',
      ',',
      'sans',
      'café',
      'livres',
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        words.map((list) => list.join(' ')),
      ),
      (any) => {
        const { activities, products } = suggest(any);
        expect(activities.every(({ id }) => findActivity(id) !== null)).toBe(true);
        expect(products.every(({ id }) => findProduct(id) !== null)).toBe(true);
        for (const list of [activities, products]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
          expect(list.every(({ confidence }) => confidence >= 0 && confidence <= 1)).toBe(true);
        }
        expect(activities.map(({ confidence }) => confidence)).toEqual(
          activities.map(({ confidence }) => confidence).sort((a, b) => b - a),
        );
        expect(suggest(any)).toEqual({ activities, products });
      },
    ),
  );
});
