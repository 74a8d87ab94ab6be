import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SuggestionsView } from '../../src/wire/api/reference.js';
import { ApiClient, startTestApp, type TestApp } from '../support/app.js';

let app: TestApp;
let api: ApiClient;

beforeAll(async () => {
  app = await startTestApp();
  api = new ApiClient(app.url);
});
afterAll(() => app.close());

test('[CX52] a shop’s own words suggest its activity and products, with the words that told', async () => {
  const { activities, products } = await api.post<SuggestionsView>('/reference/suggestions', {
    text: 'Bijouterie Durand. Alliances et réparation de bijoux, pas de montres',
  });
  expect(activities[0]?.id).toBe('jeweller');
  expect(activities[0]?.words).toContain('bijouterie');
  const ids = products.map(({ id }) => id);
  expect(ids).toContain('wedding-ring');
  expect(products.find(({ id }) => id === 'jewellery-repair')?.words).toEqual(['reparation', 'bijoux']);
});

test('words that nobody knows suggest nothing, and that is no error', async () => {
  expect(await api.post('/reference/suggestions', { text: 'Xyzzy' })).toEqual({
    activities: [],
    products: [],
  });
});

test.each([
  ['nothing', {}],
  ['an empty text', { text: '   ' }],
  ['a text too long', { text: 'x'.repeat(2001) }],
  ['a number', { text: 3 }],
  ['a field too many', { text: 'pain', name: 'x' }],
])('%s is refused', async (_name, body) => {
  const { status, body: problem } = await api.send('POST', '/reference/suggestions', body);
  expect({ status, code: problem['code'] }).toEqual({ status: 422, code: 'VALIDATION_FAILED' });
});
