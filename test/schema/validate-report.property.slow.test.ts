import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { formatters } from '../support/written.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';

const example = readFileSync('examples/minimal/report.yaml', 'utf8');
const lines = example.split('\n');

/** Reads, checks and prints a text: nothing throws, and every range lies inside the text. */
function expectSound(text: string): void {
  const source = readSource(text, 'report.yaml');
  const { report, diagnostics } = validateReport(source);
  const all = [...source.diagnostics, ...diagnostics];
  for (const { range, related, edits, code } of all) {
    for (const place of [range, ...related.map((one) => one.range), ...edits.map((edit) => edit.range)]) {
      if (place === undefined) continue;
      expect([code, place.start >= 0 && place.start <= place.end && place.end <= text.length]).toEqual([code, true]);
    }
    expect(range).toBeDefined();
  }
  expect(report !== undefined).toBe(source.data !== undefined && all.every(({ severity }) => severity !== 'error'));
  const places = all.map(({ code, pointer, range }) => `${code} ${pointer} ${String(range?.start)}`);
  if (new Set(places).size !== places.length) expect(places.sort()).toEqual([...new Set(places)].sort());
  const sources = new Map([['report.yaml', text]]);
  for (const format of ['pretty', 'concise', 'json'] as const) {
    const printed = formatters[format](all, { sources, language: 'zh', width: 60 });
    // eslint-disable-next-line no-control-regex -- none may reach a terminal
    expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
  }
}

const oddities = [
  '\t',
  '　',
  '\u00A0',
  '：',
  ': ',
  ' #',
  '"',
  "'",
  '[',
  '{',
  '}',
  ']',
  '|',
  '>',
  '&a ',
  '*a',
  '!t ',
  '%',
  '@',
  '`',
  '- ',
  '? ',
  '---\n',
  '\u0000',
  '\u202E',
  '\n',
  '\r\n',
  '2016',
  'null',
  '~',
  '<<: ',
  '__proto__: ',
  '中',
  '\uD800',
  '😀',
  ', ',
];

/** Changes that authors and accidents make to a file. */
const mutation = fc.oneof(
  fc.record({ kind: fc.constant('drop' as const), line: fc.nat(lines.length - 1) }),
  fc.record({ kind: fc.constant('repeat' as const), line: fc.nat(lines.length - 1) }),
  fc.record({
    kind: fc.constant('indent' as const),
    line: fc.nat(lines.length - 1),
    by: fc.integer({ min: -4, max: 4 }),
  }),
  fc.record({
    kind: fc.constant('rename' as const),
    line: fc.nat(lines.length - 1),
    letter: fc.constantFrom('a', 'e', 'X', '-', '中', ' '),
  }),
  fc.record({
    kind: fc.constant('retype' as const),
    line: fc.nat(lines.length - 1),
    value: fc.constantFrom('3', '[x]', '{a: b}', '', 'true', '"x"', '-1', '1e999', '.nan'),
  }),
  fc.record({ kind: fc.constant('insert' as const), at: fc.nat(example.length), text: fc.constantFrom(...oddities) }),
);

type Mutation = typeof mutation extends fc.Arbitrary<infer T> ? T : never;

function mutate(text: string, change: Mutation): string {
  if (change.kind === 'insert') return text.slice(0, change.at) + change.text + text.slice(change.at);
  const all = text.split('\n');
  const line = all[change.line] ?? '';
  const changed = ((): readonly string[] => {
    switch (change.kind) {
      case 'drop':
        return [];
      case 'repeat':
        return [line, line];
      case 'indent':
        return [change.by < 0 ? line.slice(-change.by) : ' '.repeat(change.by) + line];
      case 'rename':
        return [line.replace(/([A-Za-z]{2})(\w*:)/, `$1${change.letter}$2`)];
      case 'retype':
        return [line.replace(/:\s.*$/, `: ${change.value}`)];
    }
  })();
  return [...all.slice(0, change.line), ...changed, ...all.slice(change.line + 1)].join('\n');
}

describe('whatever happens to a file', () => {
  test('authors’ changes are told and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 6 }), (changes) => {
        expectSound(changes.reduce(mutate, example));
      }),
      { numRuns: 300, seed: 1 },
    );
  }, 60_000);

  test('so are random texts', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...oddities), fc.string({ unit: 'binary', maxLength: 5 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, (parts) => {
        expectSound(parts.join(''));
      }),
      { numRuns: 300, seed: 2 },
    );
  }, 60_000);

  test('so are random values under known keys', () => {
    const value = fc.jsonValue({ maxDepth: 4 });
    const keys = fc.constantFrom(
      'format',
      'study',
      'sides',
      'others',
      'plan',
      'phases',
      'front',
      'theory',
      'parts',
      'tables',
      'references',
    );
    fc.assert(
      fc.property(fc.dictionary(keys, value), (data) => {
        expectSound(JSON.stringify(data));
      }),
      { numRuns: 200, seed: 3 },
    );
  }, 60_000);
});
