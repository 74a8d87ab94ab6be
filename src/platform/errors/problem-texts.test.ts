import { expect, test } from '@jest/globals';
import { STATE_NAMES } from '../../core/eligibility/reason-text.js';
import { GoalSchema } from '../../wire/api/campaigns.js';
import { LIMITS } from '../../wire/limits.js';
import { fieldErrors } from './field-texts.js';
import { PROBLEM_TEXTS, problemText } from './problem-texts.js';
import { megabytes } from './size-text.js';

test('French problems use the words of the console: ligne for a flight, visuel for a creative', () => {
  const words = Object.values(PROBLEM_TEXTS).map(({ title, detail }) => `${title.fr} ${detail.fr}`);
  expect(words.filter((text) => /diffusion|création/i.test(text))).toEqual([]);
});

test('the state of a flight is said in the language of the answer', () => {
  const detail = (language: 'fr' | 'en') =>
    problemText('STATE_NOT_ALLOWED', language, { state: STATE_NAMES['in-flight'] }).detail;
  expect(detail('fr')).toBe('C’est impossible dans l’état « en cours ».');
  expect(detail('en')).toBe('This is not possible in the state “in flight”.');
});

test('a size has the unit of the language', () => {
  const detail = (language: 'fr' | 'en') =>
    problemText('TOO_LARGE', language, { limit: megabytes(LIMITS.uploadBytes) }).detail;
  expect(detail('fr')).toBe('L’envoi dépasse 50 Mo.');
  expect(detail('en')).toBe('What was sent is larger than 50 MB.');
});

test('a goal that is not sold, such as a budget, is refused with the goals that are', () => {
  const issues = GoalSchema.safeParse({ kind: 'budget', cents: 1_000 }).error?.issues ?? [];
  expect(fieldErrors(issues)).toEqual([
    {
      field: 'kind',
      code: 'invalid_union',
      detail: {
        fr: 'Choisissez parmi : plays, share-of-voice.',
        en: 'Choose one of: plays, share-of-voice.',
      },
    },
  ]);
});
