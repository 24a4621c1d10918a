import { describe, expect, test } from 'vitest';
import { nearest, Spellings } from '../../src/schema/spelling.js';

const names = Array.from({ length: 2_000 }, (_, index) => `member-of-the-whole-team-${String(index + 1_000)}`);

/** How many of so many words, each with two letters exchanged, get a suggestion. */
function suggested(spellings: Spellings, words: number): number {
  const asked = Array.from({ length: words }, (_, index) => `member-of-the-whole-taem-${String(index + 1_000)}`);
  return asked.filter((word) => spellings.nearest(word) !== undefined).length;
}

describe('likely spellings', () => {
  test.each([
    ['reccomendations', 'recommendations'],
    ['raliway', 'railway'],
    ['Key-Words', 'keywords'],
    ['railways-and-roads', undefined],
    ['xyz', undefined],
    ['r'.repeat(41), undefined],
  ])('%s: %s', (word, meant) => {
    expect(nearest(word, ['recommendations', 'keywords', 'railway', 'r'.repeat(42), 'abc'])).toBe(meant);
  });

  test('of equally likely names the first is suggested', () => {
    expect(nearest('rec-c', ['rec-a', 'rec-b'])).toBe('rec-a');
  });

  test('are suggested for the first two hundred words, however many there are', () => {
    expect(suggested(new Spellings(names), 200)).toBe(200);
    expect(suggested(new Spellings(names), 5_000)).toBe(200);
  });

  test('are looked up among names of about the same length only', () => {
    const others = Array.from({ length: 20_000 }, (_, index) => `m-${String(index)}`);
    expect(suggested(new Spellings([...others, ...names]), 200)).toBe(200);
  });
});
