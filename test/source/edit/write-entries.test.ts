import { describe, expect, test } from 'vitest';
import { writeEntries } from '../../../src/source/edit/write-entries.js';

const known = ['format', 'phases', 'tables', 'I', 'III', 'IV', 'circulated', 'opinions', 'frozen', 'date', 'digest'];
const order = (_pointer: string, keys: readonly string[]): readonly string[] =>
  known.filter((key) => keys.includes(key));
const write = (text: string): string | undefined =>
  writeEntries(text, '/phases/III/frozen', { date: '2026-09-01', digest: '"ab"' }, order);

describe('a map that is there has its values replaced, whatever their form', () => {
  test.each([
    [
      'lines',
      'frozen:\n      digest: "x" # old\n      date: 2025\n',
      'frozen:\n      digest: "ab" # old\n      date: 2026-09-01\n',
    ],
    ['braces', "frozen: {date: 2025, digest: 'x'}\n", 'frozen: {date: 2026-09-01, digest: "ab"}\n'],
  ])('%s', (_name, before, after) => {
    expect(write(`phases:\n  III:\n    ${before}`)).toBe(`phases:\n  III:\n    ${after}`);
  });
});

describe('a map that is not there stands behind the key after which it belongs', () => {
  const lines = '    frozen:\n      date: 2026-09-01\n      digest: "ab"\n';

  test('with the comments above and below it where they were', () => {
    const above = '# a\nphases:\n  III:\n    # b\n    opinions:\n      - member: x # c\n        # d\n';
    const below = '\n  # e\n  IV: {} # f\ntables: []\n# g';
    expect(write(above + below)).toBe(above + lines + below);
  });

  test('behind a block', () => {
    const above = 'phases:\n  III:\n    opinions: |\n      # no comment\n      text\n';
    expect(write(above)).toBe(above + lines);
  });

  test('before the keys that follow it', () => {
    expect(write('phases:\n  IV: {}\n')).toBe(`phases:\n  III:\n${lines}  IV: {}\n`);
  });

  test('below a key without a value', () => {
    expect(write('phases:\n  III: # later\ntables: []\n')).toBe(`phases:\n  III: # later\n${lines}tables: []\n`);
  });

  test('at the top level, parted by a blank line', () => {
    expect(write('format: 1')).toBe(`format: 1\n\nphases:\n  III:\n${lines}`);
  });

  test('inside braces', () => {
    expect(write('phases: {III: {circulated: 1}, IV: {}}\n')).toBe(
      'phases: {III: {circulated: 1, frozen: {date: 2026-09-01, digest: "ab"}}, IV: {}}\n',
    );
    expect(write('phases: {}\n')).toBe('phases: {III: {frozen: {date: 2026-09-01, digest: "ab"}}}\n');
  });

  test('with the line ends of the file', () => {
    const above = 'phases:\r\n  III:\r\n    circulated: 1\r\n';
    expect(write(above)).toBe(above + lines.replaceAll('\n', '\r\n'));
  });
});

test.each([
  ['a map that lacks a key', 'phases:\n  III:\n    frozen:\n      date: 2025\n'],
  ['a value that is a block', 'phases:\n  III:\n    frozen:\n      date: |\n        2025\n      digest: x\n'],
  ['a list in the way', 'phases:\n  - III\n'],
  ['a text in the way', 'phases: x\n'],
  ['an empty file', ''],
])('%s is refused', (_name, text) => {
  expect(write(text)).toBeUndefined();
});
