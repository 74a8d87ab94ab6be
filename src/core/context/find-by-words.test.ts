import { expect, test } from '@jest/globals';
import { ACTIVITIES } from './activities.js';
import { findActivityByWords, findProductByWords } from './find-by-words.js';
import { PRODUCTS } from './products.js';

test('[CX52] the id and both names of every activity and product lead back to it, surely', () => {
  for (const { id, name } of ACTIVITIES) {
    for (const text of [id, name.fr, name.en, name.fr.toUpperCase()]) {
      expect({
        text,
        id: findActivityByWords(text)?.item.id,
        sure: findActivityByWords(text)?.confidence,
      }).toEqual({ text, id, sure: 1 });
    }
  }
  for (const { id, name } of PRODUCTS) {
    for (const text of [id, name.fr, name.en]) {
      expect({
        text,
        id: findProductByWords(text)?.item.id,
        sure: findProductByWords(text)?.confidence,
      }).toEqual({
        text,
        id,
        sure: 1,
      });
    }
  }
});

test('[CX52] every synonym leads to the thing it is a word for', () => {
  const lost = PRODUCTS.flatMap(({ id, synonyms }) =>
    [...synonyms.fr, ...synonyms.en].filter((text) => findProductByWords(text)?.item.id !== id),
  );
  expect(lost).toEqual([]);
});

test.each([
  ['bijouterie', 'jeweller'],
  ['jewelry store', 'jeweller'],
  ['nail bar', 'nail-salon'],
  ['comics shop', 'comic-shop'],
  ['town-hall counter', 'town-hall'],
  ['DIY', 'hardware-shop'],
  ['garden center', 'garden-centre'],
  ['boulangers', 'bakery'],
  ['opticien lunetier', 'optician'],
  ['cabinet du dentiste', 'dentist'],
  ['florists', 'florist'],
  ['auto ecole', 'driving-school'],
  ['garage in winter', 'garage'],
  ['launderette near a station', 'launderette'],
])('[CX52] %j is an activity: %s', (text, id) => {
  expect(findActivityByWords(text)?.item.id).toBe(id);
});

test.each([
  ['wedding photography', 'wedding-photography'],
  ['photographe mariage', 'wedding-photography'],
  ['photographer for weddings', 'wedding-photography'],
  ['assurance chien', 'pet-insurance'],
  ['dog insurance', 'pet-insurance'],
  ['kiné', 'physiotherapy'],
  ['casino', 'casino-visit'],
  ['paris sportifs', 'sports-betting'],
  ['lottery', 'lottery'],
  ['e-liquide', 'vape-liquid'],
  ['CBD', 'cbd-oil'],
  ['antidepressant', 'antidepressants'],
  ['Viagra', 'impotence-medicine'],
  ['diet pills', 'weight-loss-pills'],
  ['crédit revolving', 'payday-loan'],
  ['whisky', 'spirits'],
  ['cars', 'new-car'],
  ['tombstones', 'tombstone'],
  ['lawn mower', 'lawn-mower'],
  ['winter tires', 'winter-tyres'],
  ['smartphonne', 'smartphone'],
])('[CX52] %j is a product: %s', (text, id) => {
  expect(findProductByWords(text)?.item.id).toBe(id);
});

test('[CX52] an IAB category goes by its own name, and nothing is made of unknown words', () => {
  expect(findProductByWords('Aerospace and Defense')).toMatchObject({
    kind: 'category',
    item: { id: '1037' },
  });
  expect(findProductByWords('Timeshares')).toMatchObject({ kind: 'product', item: { id: 'holiday-rental' } });
  for (const text of ['', '   ', 'xyzzy', '!!!', '的']) {
    expect(findProductByWords(text)).toBeNull();
    expect(findActivityByWords(text)).toBeNull();
  }
});
