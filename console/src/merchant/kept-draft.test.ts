import { describe, expect, test } from '@jest/globals';
import { forgetDraft, keepDraft, readDraft } from './kept-draft.js';

const EMPTY = { name: '', lat: null, productIds: [], rules: { mode: 'automatic', isOpen: false } };
const FULL = { name: 'Alba', lat: 44.8, productIds: ['ring'], rules: { mode: 'each-one', isOpen: true } };

function aShelf(room = Infinity) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, text: string) => {
      if (text.length > room) throw new Error('full');
      kept.set(name, text);
    },
    removeItem: (name: string) => void kept.delete(name),
  };
}

describe('a form that is being written', () => {
  test('comes back as it was under its name, and not once it is forgotten', () => {
    const shelf = aShelf();
    keepDraft(shelf, 'a', FULL);
    expect(readDraft(shelf, 'a', EMPTY)).toEqual(FULL);
    expect(readDraft(shelf, 'b', EMPTY)).toBeNull();
    forgetDraft(shelf, 'a');
    expect(readDraft(shelf, 'a', EMPTY)).toBeNull();
  });

  test.each([
    '',
    '{',
    '"text"',
    '{"name":"Alba"}',
    '{"name":1,"lat":null,"productIds":[],"rules":{"mode":"","isOpen":true}}',
  ])('what this form cannot hold is not brought back: %s', (text) => {
    const shelf = aShelf();
    shelf.kept.set('entracte.draft.a', text);
    expect(readDraft(shelf, 'a', EMPTY)).toBeNull();
  });

  test('a shelf that is full loses the draft rather than keeping an old one', () => {
    const shelf = aShelf(120);
    keepDraft(shelf, 'a', FULL);
    keepDraft(shelf, 'a', { ...FULL, name: 'x'.repeat(200) });
    expect(readDraft(shelf, 'a', EMPTY)).toBeNull();
  });
});
