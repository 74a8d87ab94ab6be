import { describe, expect, test } from '@jest/globals';
import { type Findable, hasWords, rankOf } from './find-words.js';

const named = (name: string, ...others: string[]): Findable => ({ name, others });
const found = (typed: string, things: readonly Findable[]): string[] =>
  things
    .map((thing) => ({ thing, rank: rankOf(typed, thing) }))
    .filter(({ rank }) => rank < Infinity)
    .sort((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing.name);

describe('finding things by what people type', () => {
  test('"thé" finds tea before theatres, and those before words that only hold it', () => {
    const things = [
      named('Bibliothèque', 'Library'),
      named('Esthéticienne', 'Beautician'),
      named('Théâtre', 'Theatre'),
      named('Salon de thé', 'Tea room'),
      named('Thé', 'Tea'),
      named('Infusions', 'Herbal tea', 'tisane', 'thé'),
      named('Boulangerie', 'Bakery'),
    ];
    expect(found('thé', things)).toEqual([
      'Thé',
      'Salon de thé',
      'Théâtre',
      'Infusions',
      'Bibliothèque',
      'Esthéticienne',
    ]);
    expect(found('THE', things)[0]).toBe('Thé');
  });

  test('every word must be found, in any order and in any of the names', () => {
    const things = [
      named('Photographie de mariage', 'Wedding photography', 'photographe'),
      named('Photo d’identité'),
    ];
    expect(found('mariage photo', things)).toEqual(['Photographie de mariage']);
    expect(found('photographe mariage', things)).toEqual(['Photographie de mariage']);
    expect(found("photo d'identité", things)).toEqual(['Photo d’identité']);
    expect(found('velo', things)).toEqual([]);
    expect(found('', things)).toHaveLength(2);
  });

  test('a text has the words typed, whatever their accents', () => {
    expect(hasWords('deja ETE', 'Un été déjà long')).toBe(true);
    expect(hasWords('hiver', 'Un été déjà long')).toBe(false);
    expect(hasWords('', 'x')).toBe(true);
  });
});
