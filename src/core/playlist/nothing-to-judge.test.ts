import { expect, test } from '@jest/globals';
import { reasonText } from '../eligibility/reason-text.js';
import { nothingToJudge } from './nothing-to-judge.js';

test('[PL14] [PL15] a shop without a screen and a flight without a creative are reasons, said in words', () => {
  expect(nothingToJudge(1, 1)).toEqual([]);
  expect(nothingToJudge(0, 1).map(({ code }) => code)).toEqual(['NO_SCREEN']);
  expect(nothingToJudge(2, 0).map(({ code }) => code)).toEqual(['NO_CREATIVE']);
  expect(nothingToJudge(0, 0).map(reasonText)).toEqual([
    { fr: 'Le commerce n’a pas encore d’écran.', en: 'The shop has no screen yet.' },
    { fr: 'La ligne n’a aucun visuel.', en: 'The flight has no creative.' },
  ]);
});
