import { expect, test } from '@jest/globals';
import { fold, keyOf, meaningOf, readWords, stem } from './words.js';

test.each([
  ['boulangerie', 'boulanger', 'boulangère', 'boulangers'],
  ['pâtisserie', 'pâtissier', 'pâtissière', 'pâtisseries'],
  ['bijou', 'bijoux'],
  ['gâteau', 'gâteaux'],
  ['cheval', 'chevaux'],
  ['photographe', 'photographie', 'photography', 'photographer', 'photographers'],
  ['podologue', 'podologie'],
  ['coiffeur', 'coiffeuse'],
  ['bakery', 'bakeries', 'baker'],
  ['jeweller', 'jewelry', 'jewellery'],
  ['center', 'centre', 'centres'],
  ['tire', 'tyres'],
])('[CX52] words of one family meet: %s', (...family) => {
  expect(new Set(family.map((word) => stem(fold(word)))).size).toBe(1);
});

test('[CX52] tea is not an article, and neighbours in sound stay apart', () => {
  expect(meaningOf('le thé')).not.toEqual(meaningOf('the'));
  expect(readWords('the')).toEqual([]);
  expect(stem('boxe')).not.toBe(stem('boisson'));
  expect(stem('livre')).not.toBe(stem('livraison'));
});

test('[CX52] elisions, small words, order and shop nouns are taken off', () => {
  const key = (text: string): string => keyOf(meaningOf(text));
  expect(key('magasin de chaussures')).toBe(key('Chaussure'));
  expect(key('photographe de mariage')).toBe(key('mariage, photographie'));
  expect(key('l’huile d’olive')).toBe(key("huile d'olives"));
  expect(key("children's books")).toBe(key('books, children'));
  expect(key('boutique')).not.toBe('');
});

test('[CX52] a negation takes away the words after it, up to the end of the clause', () => {
  const left = (text: string): string[] =>
    readWords(text)
      .filter(({ negated }) => !negated)
      .map(({ plain }) => plain);
  expect(left('pas de vin rouge, du fromage')).toEqual(['pas', 'fromage']);
  expect(left('we sell no alcohol but cheese')).toEqual(['sell', 'no', 'cheese']);
  expect(left('pas seulement du vin')).toEqual(['pas', 'seulement', 'vin']);
  expect(left('sans contact, pain')).toEqual(['sans', 'contact', 'pain']);
});
