import { describe, expect, test } from 'vitest';
import { alignLine, widest } from '../../../src/pdf/text/align-line.js';
import { clustersOf, linesIn, textOf } from '../support/set-text.js';

const widthOf = (text: string): number => clustersOf(text, 'en').reduce((sum, { width }) => sum + width, 0);

describe('lines that would be too loose', () => {
  const text = 'aaaa bbbb cc dddd eeee unbreakableword last of all';
  const measure = widthOf('aaaa bbbb cc dddd') + 0.1;

  test('take words of the line before', () => {
    expect(linesIn(text, measure, 'en', { alignment: 'start' }).map(textOf)).toEqual([
      'aaaa bbbb cc dddd',
      'eeee',
      'unbreakableword',
      'last of all',
    ]);
    expect(linesIn(text, measure, 'en').map(textOf).slice(0, 2)).toEqual(['aaaa bbbb', 'cc dddd eeee']);
  });

  test('are left where the house’s tailorings are off', () => {
    expect(linesIn(text, measure, 'en', { tailored: false }).map(textOf)[1]).toBe('eeee');
  });

  test('take none over a break that the text asks for', () => {
    expect(linesIn('aaaa bbbb cc dddd\neeee unbreakableword last', measure, 'en').map(textOf)[0]).toBe(
      'aaaa bbbb cc dddd',
    );
  });
});

describe('the room of a line', () => {
  test('grows at spaces, not after the hyphen of a word nor inside an address', () => {
    const [line] = linesIn('win-win at example.org/a/b and on', widthOf('win-win at example.org/a/b and') + 3, 'en');
    expect(line === undefined ? undefined : textOf(line)).toBe('win-win at example.org/a/b and');
    expect(line === undefined ? 0 : alignLine(line).stretch).toBeCloseTo(1, 1);
  });

  test('is left at the end of a line that would show holes', () => {
    const [line] = linesIn('aaaa bbbb cccccc', widthOf('aaaa bbbb') + 1.5 * widest * 10, 'en', { tailored: false });
    expect(line === undefined ? undefined : alignLine(line)).toMatchObject({ stretch: 0 });
  });
});
