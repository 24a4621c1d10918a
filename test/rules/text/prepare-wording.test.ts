import { afterEach, expect, test, vi } from 'vitest';
import { prepareWording } from '../../../src/rules/text/prepare-wording.js';

afterEach(() => vi.restoreAllMocks());

/** All texts of two letters up to a length. */
function textsTo(length: number): readonly string[] {
  if (length === 0) return [''];
  const shorter = textsTo(length - 1);
  return ['', ...shorter.flatMap((text) => [`a${text}`, `b${text}`])];
}

test('finds what `includes` finds', () => {
  const texts = [...new Set(textsTo(8))];
  for (const wording of new Set(textsTo(4))) {
    const stands = prepareWording(wording);
    for (const text of texts) expect(stands(text), `${wording} in ${text}`).toBe(text.includes(wording));
  }
});

test('reads a text that almost has the wording everywhere a fixed number of times', () => {
  const lookups = (length: number): number => {
    const read = vi.spyOn(String.prototype, 'charCodeAt');
    expect(prepareWording(`b${'a'.repeat(1_000)}`)('a'.repeat(length))).toBe(false);
    expect(prepareWording(`${'a'.repeat(1_000)}b`)('a'.repeat(length))).toBe(false);
    const { length: count } = read.mock.calls;
    read.mockRestore();
    return count;
  };
  expect(lookups(40_000)).toBeLessThan(2.1 * lookups(20_000));
  expect(lookups(40_000)).toBeLessThan(10 * 40_000);
});
