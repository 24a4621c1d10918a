import { describe, expect, test, vi } from 'vitest';
import { readSource } from '../../../src/source/read/read-source.js';

const read = (text: string) => readSource(text, 'report.yaml');

describe('rangeOf', () => {
  const text = 'a:\n  b: one\n  "c/d~": [x, y]\nlist:\n  - id: p\n    n: 1\n  - q\nempty:\n';
  const source = read(text);
  const shown = (pointer: string, half?: 'key' | 'value') => {
    const { start, end } = source.rangeOf(pointer, half);
    return text.slice(start, end);
  };

  test.each([
    ['/a/b', 'key', 'b'],
    ['/a/b', 'value', 'one'],
    ['/a/c~1d~0', 'key', '"c/d~"'],
    ['/a/c~1d~0/1', 'value', 'y'],
    ['/list/1', 'value', 'q'],
    ['/list/0', 'key', 'id'],
    ['/a', 'value', 'b: one\n  "c/d~": [x, y]'],
    ['/empty', 'key', 'empty'],
    ['/empty', 'value', ''],
  ] as const)('%s %s', (pointer, half, expected) => {
    expect(shown(pointer, half)).toBe(expected);
  });

  test.each([
    ['/a/missing', 'a'],
    ['/a/missing/deeper', 'a'],
    ['/list/0/missing', 'id'],
    ['/list/9', 'list'],
    ['/missing', 'a'],
    ['/list/constructor', 'list'],
  ])('what is missing at %s points at %s', (pointer, expected) => {
    expect(shown(pointer)).toBe(expected);
    expect(shown(pointer, 'key')).toBe(expected);
  });

  test('without data everything stands on the first line', () => {
    expect(read('- x\n- y\n').rangeOf('/a/b')).toEqual({ start: 0, end: 3 });
    expect(read('').rangeOf('/a')).toEqual({ start: 0, end: 0 });
  });
});

describe('rangeWithin', () => {
  const styles: Readonly<Record<string, string>> = {
    plain: 'a: 中国 and @fig-x 终\n',
    'single-quoted': "a: 'it''s @fig-x ''here'''\n",
    'double-quoted': 'a: "tab\\t \\u4e2d \\U0001F600 @fig-x\\n \\"end\\""\n',
    'double-quoted over lines': 'a: "first\n  line @fig-x\n\n  after \\\n  joined"\n',
    'single-quoted over lines': "a: 'first  \n   @fig-x\n\n\n   after'\n",
    'plain over lines': 'a: first\n  second @fig-x\n\n  third\n',
    literal: 'a: |\n  first\n\n    deeper\n  see @fig-x here\nb: 1\n',
    'literal, kept': 'a: |+\n  first @fig-x\n\n\nb: 1\n',
    'literal, stripped, with a comment': 'a: |- # why\n   first\n   see @fig-x\nb: 1\n',
    'literal, indentation given': 'a: |2-\n    deep\n  see @fig-x\nb: 1\n',
    'literal, nested': 'x:\n  y:\n    - a: |\n        first\n        see @fig-x\n',
    'literal, CR LF': 'a: |\r\n  first\r\n  see @fig-x\r\nb: 1\r\n',
    folded: 'a: >\n  first\n  second @fig-x\n\n  third\n    more\n  last\n',
    'literal with astral signs': 'a: |\n  😀😀 @fig-x 😀\n',
  };

  test.each(Object.entries(styles))('is exact in a value that is %s', (name, text) => {
    const pointer = name.endsWith('nested') ? '/x/y/0/a' : '/a';
    const source = read(text);
    expect(source.diagnostics).toEqual([]);
    const value = pointer
      .split('/')
      .slice(1)
      .reduce<unknown>((data, step) => (data as Record<string, unknown>)[step], source.data) as string;
    const at = value.indexOf('@fig-x');
    const { start, end } = source.rangeWithin(pointer, at, at + 6);
    expect(text.slice(start, end)).toBe('@fig-x');
    expect(start).toBe(text.indexOf('@fig-x'));
  });

  test('every character of a literal block stands where it is said to stand', () => {
    const text = 'a: |\n  一二\n\n    x y\n  三\n';
    const source = read(text);
    const value = (source.data as { a: string }).a;
    for (const [at, character] of Array.from(value).entries()) {
      expect(text.charAt(source.rangeWithin('/a', at, at + 1).start)).toBe(character);
    }
  });

  test('an empty stretch is a place, and one out of bounds is the whole value', () => {
    const source = read('a: |\n  first\n  second\n');
    expect(source.rangeWithin('/a', 6, 6)).toEqual({ start: 15, end: 15 });
    expect(source.rangeWithin('/a', 0, 99)).toEqual(source.rangeOf('/a'));
    expect(source.rangeWithin('/a', 5, 2)).toEqual(source.rangeOf('/a'));
  });

  test('where no text stands the place of the pointer is given', () => {
    const source = read('a: [1]\n');
    expect(source.rangeWithin('/a', 0, 1)).toEqual(source.rangeOf('/a'));
    expect(source.rangeWithin('/b', 0, 1)).toEqual(source.rangeOf('/b'));
  });
});

describe('spellingOf', () => {
  test('a number is given as it is written', () => {
    const source = read('a: [22.10, 012, 19.1e12, true, x]\n');
    expect([0, 1, 2, 3].map((index) => source.spellingOf(`/a/${String(index)}`))).toEqual([
      '22.10',
      '012',
      '19.1e12',
      'true',
    ]);
    expect(source.spellingOf('/a/4')).toBeUndefined();
    expect(source.spellingOf('/a')).toBeUndefined();
    expect(source.spellingOf('/z')).toBeUndefined();
  });
});

test('a range of composed text takes in the marks that were typed', () => {
  const text = 'a: "cafe\u0301 no\u0308n"\n';
  const { start, end } = read(text).rangeWithin('/a', 3, 4);
  expect(text.slice(start, end)).toBe('e\u0301');
  const word = read(text).rangeWithin('/a', 5, 8);
  expect(text.slice(word.start, word.end)).toBe('no\u0308n');
});

test('a text with typed marks is composed once, however many ranges are asked for', () => {
  const source = read(`a: "${'e\u0301'.repeat(5_000)}"\n`);
  const composed = vi.spyOn(String.prototype, 'normalize');
  source.rangeWithin('/a', 0, 1);
  const first = composed.mock.calls.length;
  for (let at = 0; at < 5_000; at += 1) {
    expect(source.rangeWithin('/a', at, at + 1)).toEqual({ start: 4 + 2 * at, end: 6 + 2 * at });
  }
  expect(composed.mock.calls.length).toBe(first);
  composed.mockRestore();
});
