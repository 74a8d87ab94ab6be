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
  test('"thé" finds tea before theatres, and no word that only holds it', () => {
    const things = [
      named('Bibliothèque', 'Library'),
      named('Esthéticienne', 'Beautician'),
      named('Théâtre', 'Theatre'),
      named('Salon de thé', 'Tea room'),
      named('Thé', 'Tea'),
      named('Infusions', 'Herbal tea', 'tisane', 'thé'),
      named('Boulangerie', 'Bakery'),
    ];
    expect(found('thé', things)).toEqual(['Thé', 'Salon de thé', 'Théâtre', 'Infusions']);
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

  const shops = [
    named('Bijouterie', 'Jeweller', 'bijoutier', 'jewelry store'),
    named('Barbier', 'Barber', 'barbershop', 'coiffeur homme'),
    named('Caviste', 'Wine shop', 'vins'),
    named('Clinique vétérinaire', 'Veterinary practice'),
    named('Déménagement', 'Moving'),
    named('Fromagerie', 'Cheese shop', 'crèmerie'),
    named('Garage', 'Car repair garage'),
    named('Opticien', 'Optician'),
    named('Salon de coiffure', 'Hairdresser', 'coiffeur', 'coiffure'),
    named('Boucherie', 'Butcher'),
    named('Assurance animaux', 'Pet insurance', 'assurance chien', 'dog insurance'),
    named('Assurance vélo', 'Bicycle insurance'),
  ];
  test.each([
    ['coiffeur', 'Salon de coiffure'],
    ['coiffeuse', 'Salon de coiffure'],
    ['garagiste', 'Garage'],
    ['crémier', 'Fromagerie'],
    ['crémière', 'Fromagerie'],
    ['bouchère', 'Boucherie'],
    ['opticienne', 'Opticien'],
    ['barber shop', 'Barbier'],
    ['jeweler', 'Bijouterie'],
    ['jewellers', 'Bijouterie'],
    ['dog insurance', 'Assurance animaux'],
    ['assurance chien', 'Assurance animaux'],
    ['vin', 'Caviste'],
  ])('a shopkeeper’s "%s" finds %s first', (typed, name) => {
    expect(found(typed, shops)[0]).toBe(name);
  });

  test('a short word is not looked for inside of others: "vin" is not "moving"', () => {
    expect(found('vin', shops)).toEqual(['Caviste']);
    expect(found('ménage', shops)).toEqual(['Déménagement']);
  });

  test('a text has the words typed, whatever their accents', () => {
    expect(hasWords('deja ETE', 'Un été déjà long')).toBe(true);
    expect(hasWords('hiver', 'Un été déjà long')).toBe(false);
    expect(hasWords('', 'x')).toBe(true);
  });
});
