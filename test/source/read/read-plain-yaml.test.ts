import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '../../../src/source/read/read-plain-yaml.js';
import { parsePieces } from '../../../src/source/recover/read-pieces.js';

const examples = ['minimal', 'china-kazakhstan', 'china-egypt', 'china-laos'].map((name) =>
  readFileSync(`examples/${name}/report.yaml`, 'utf8'),
);

/** Nothing is lost by it: the parser finds the same tree, one document, and nothing to say. */
function expectSameAsParser(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return false;
  const { tokens, ...parsed } = parsePieces(text);
  expect(parsed).toEqual({ tree: plain, unsupported: [], issues: [] });
  expect(tokens.filter(({ type }) => type === 'document')).toHaveLength(1);
  expect(tokens.filter(({ type }) => type === 'directive')).toEqual([]);
  return true;
}

describe('what is plain', () => {
  test.each(examples)('an example is, as a whole', (text) => {
    expect(expectSameAsParser(text)).toBe(true);
  });

  test.each([
    'a: 1',
    'a: x  # y \nb: "#" # z\nc: # d\n  d:\n    - 1 #e\n  e: \'f # g\'\nf: [a, b] # "c"\n',
    'a:\n\nc: # c\n  # d\n  d: \n  e:\nf:\n',
    'a:\n  - - b: 1\n      c: 2\n    - d\n  - - - e\n',
    "a: \"x: # y\"  \nb: 'it''s'\n",
    'a: [b, c d ,  7]\nb: []\nc: [ ]\n',
    'a:\n  - b: 1\n    c: |\n      x\n\n        y\n\n  -   d: 2\n      e: 3\n  - f\nb: 2\n',
    '# one\n\n# two\na:\n  # three\n  b: x\u3000\n# four\nc: |\n  text\u3000\n\n\n',
    'a: ~\nb: null\nc: TRUE\nd: False\ne: -0\nf: +012\ng: .5\nh: 5.\ni: 1.2.3\nj: 2025-09\nk: yes\nl: 1_000\n',
    'a: |\n  x\n  # text',
    'a: |-\n  x\n\n  y\n\n\nb:\n  - |-\n    z',
    'a: http://example.org/#x\nb: c#d:e\n',
    'null: 1\ntrue: 2\nconstructor: 3\n',
  ])('%j', (text) => {
    expect(expectSameAsParser(text)).toBe(true);
  });
});

test.each([
  '',
  '# nothing\n',
  'a\n',
  '- a\n',
  ' a: 1\n',
  '---\na: 1\n',
  'a: 1\n...\n',
  '%YAML 1.2\n---\na: 1\n',
  'a: 1\r\n',
  '\uFEFFa: 1\n',
  'a:\n\tb: 1\n',
  'a: 1\nb:\n  -\n',
  'a:\n  - # b\n    c: 1\n',
  'a:\n- b\n',
  'a: "b" c # "\n',
  'a: # comment\n',
  'a:\n# comment\nb: 1\n',
  'a: | # comment\n  b\n',
  "a: 'b\\n",
  'a: b: c\n',
  'a: b\n  c\n',
  'a: "b\n  c"\n',
  'a: "b\\n"\n',
  'a: >\n  b\n',
  'a: |-\n\n  b\n',
  'a:\n  [b,\n  c]\n',
  'a: # comment\n  [b]\n',
  'a: |2-\n  b\n',
  'a: |+\n  b\n',
  'a: |\n\n  b\n',
  'a: |\n    b\n  c\n',
  'a: {b: c}\n',
  'a: [b: c]\n',
  'a: [b,]\n',
  'a: &b c\n',
  'a: !b c\n',
  'a: *b\n',
  'a: 1\na: 2\n',
  'a: 0x1F\n',
  'a: 1e3\n',
  'a: .inf\n',
  'a:\n  b: 1\n # comment\nc: 2\n',
  'a: 1\n# comment\n',
  'a: 1\n  b: 2\n',
  'a:\n    b: 1\n  c: 2\n',
])('what is not plain is left to the parser: %j', (text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});

describe('whatever is taken for plain is what the parser reads', () => {
  const indentation = fc.constantFrom('', '', '  ', '  ', '    ', ' ', '   ');
  const start = fc.constantFrom(
    'a:',
    'b:',
    'c: ',
    'd: ',
    'zh: ',
    '2022-01: ',
    '2022-01-30: ',
    '- ',
    '- ',
    '-',
    '- a: ',
    '-  b:',
    '# ',
    '',
    'a :',
  );
  const value = fc.oneof(
    fc.constantFrom(
      '',
      '|',
      '|-',
      'x',
      '文',
      '1',
      '"x y"',
      "'x''y'",
      '[]',
      '[a, b]',
      '[a , "b"]',
      'x  ',
      '-',
      '#x',
      'x #',
      '1 # y',
      '"x # y" # "',
      '- x',
    ),
    fc.string({
      unit: fc.constantFrom(...'a b 文 1 - . : # , [ ] { } " \' | > e + ~ \u3000 \u2028'.split(' '), ' '),
      maxLength: 8,
    }),
  );
  const line = fc.tuple(indentation, start, value).map((parts) => parts.join(''));

  test('lines made of the pieces of YAML', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 7 }), fc.boolean(), (lines, isEnded) => {
        if (expectSameAsParser(['a: 1', ...lines].join('\n') + (isEnded ? '\n' : ''))) plain += 1;
      }),
      { seed: 3, numRuns: 4000 },
    );
    expect(plain).toBeGreaterThan(100);
  });

  test('examples with a line left out, moved, or written anew', () => {
    const [minimal = ''] = examples;
    const lines = minimal.split('\n');
    const change = fc.record({
      at: fc.nat({ max: lines.length - 1 }),
      removed: fc.nat({ max: 1 }),
      indented: fc.nat({ max: 1 }),
      line: fc.tuple(start, value).map((parts) => parts.join('')),
    });
    let plain = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 2 }), (changes) => {
        const changed = changes.reduce((before, { at, removed, indented, line }) => {
          const indent = ' '.repeat((before[at] ?? '').search(/\S|$/) + 2 * indented);
          return before.toSpliced(at, removed, indent + line);
        }, lines);
        if (expectSameAsParser(changed.join('\n'))) plain += 1;
      }),
      { seed: 3, numRuns: 500 },
    );
    expect(plain).toBeGreaterThan(20);
  });
});
