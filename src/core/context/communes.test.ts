import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { readCommunes } from './communes.js';
import {
  departementOf,
  departementOfPostcode,
  findDepartement,
  findRegion,
  regionOf,
  wholeCommuneOf,
} from './french-geography.js';

const text = readFileSync(join(import.meta.dirname, '..', '..', '..', 'data', 'geo', 'communes.tsv'), 'utf8');
const communes = readCommunes(text);
const codes = text
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t')[0] ?? '')
  .filter((code) => code !== '');

test.each([
  ['33000', 'Bordeaux', '33063'],
  ['33400', 'talence', '33522'],
  ['75011', 'Paris', '75111'],
  ['75116', 'PARIS 16e', '75116'],
  ['69003', 'Lyon 3ème arrondissement', '69383'],
  ['13001', 'Marseille', '13201'],
  ['42000', 'St Etienne', '42218'],
  ['42000', 'Saint-Étienne CEDEX 1', '42218'],
  ['20000', 'Ajaccio', '2A004'],
  ['20200', 'Bastia', '2B033'],
  ['97400', 'Saint-Denis', '97411'],
  ['97150', 'Saint-Martin', '97801'],
  // Became part of Annecy in 2017.
  ['74940', 'Annecy-le-Vieux', '74010'],
])('[CX30] %s %s is %s', (postcode, city, code) => {
  expect(communes.named(postcode, city)?.code).toBe(code);
});

test.each([
  ['33000', 'Paris'],
  ['98000', 'Monaco'],
  ['', ''],
  ['33000', ''],
])('[CX30] %p and %p leave a doubt', (postcode, city) => {
  expect(communes.named(postcode, city)).toBeNull();
});

test('[CX30] every commune found by its own postcode and name is itself, or one of two of that name', () => {
  const wrong = codes.filter((code) => {
    const commune = communes.find(code);
    const [postcode] = commune?.postcodes ?? [];
    if (commune === null || postcode === undefined) return false;
    const found = communes.named(postcode, commune.name);
    return found !== null && found.code !== code && wholeCommuneOf(found.code) !== code;
  });
  expect(codes.length).toBeGreaterThan(35_000);
  expect(wrong).toEqual([]);
});

test('[CX31] every commune lies in a département we know, and that in a région we know', () => {
  const lost = codes.filter((code) => {
    const departement = findDepartement(departementOf(code));
    return departement === null || findRegion(departement.regionCode) === null;
  });
  expect(lost).toEqual([]);
  expect([departementOf('2A004'), regionOf('2A004')]).toEqual(['2A', '94']);
  expect([departementOf('97411'), regionOf('97411')]).toEqual(['974', '04']);
  expect([departementOf('33063'), regionOf('33063')]).toEqual(['33', '75']);
  expect(regionOf('99999')).toBeNull();
});

test('[CX31] arrondissements are parts of Paris, Lyon and Marseille, and nothing beside them is', () => {
  expect(['75101', '75120', '69389', '13216', '75100', '75121', '33063'].map(wholeCommuneOf)).toEqual([
    '75056',
    '75056',
    '69123',
    '13055',
    '75100',
    '75121',
    '33063',
  ]);
});

test.each([
  ['33000', '33'],
  ['20000', '2A'],
  ['20200', '2B'],
  ['97150', '978'],
  ['97133', '977'],
  ['97400', '974'],
  ['99999', null],
  ['', null],
])('[CX31] the postcode %p is in the département %p', (postcode, code) => {
  expect(departementOfPostcode(postcode)).toBe(code);
});

test.each([
  ['Bordeaux', 'Bordeaux'],
  ['  saint etienne ', 'Saint-Étienne'],
  ['33063', 'Bordeaux'],
])('[CX32] searching for %p finds %s first', (typed, name) => {
  expect(communes.search(typed)[0]?.name).toBe(name);
});

test('[CX32] a beginning of a name comes before a word inside one, and a postcode finds its communes', () => {
  const names = communes.search('bord').map(({ name }) => name);
  expect(names.indexOf('Bordeaux')).toBeGreaterThanOrEqual(0);
  const insides = names.filter((name) => !name.startsWith('Bord'));
  expect(names.slice(-insides.length)).toEqual(insides);
  expect(communes.search('33400').map(({ name }) => name)).toContain('Talence');
  expect(communes.search(' - ')).toEqual([]);
});
