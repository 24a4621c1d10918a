import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultEditions } from '../../src/authoring/default-editions.js';
import { draftReport } from '../../src/authoring/draft-report.js';
import { formatReport } from '../../src/authoring/format-report.js';
import { readSource } from '../../src/source/read/read-source.js';
import { diagnosticCodes } from '../../src/diagnostic-codes.js';
import { smallReport } from '../document/small-report.js';
import { reportYaml } from '../support/report-yaml.js';

function formatted(text: string): string {
  const result = formatReport(text, 'report.yaml');
  if (result.kind !== 'formatted') throw new Error(JSON.stringify(result));
  return result.text;
}

/** Data in which the order of keys and the form of letters make no difference. */
function sameWhateverOrder(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC');
  if (Array.isArray(value)) return value.map(sameWhateverOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key.normalize('NFC'), sameWhateverOrder(inner)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const dataOf = (text: string): unknown => sameWhateverOrder(readSource(text, 'report.yaml').data);

/** All that fmt promises of a text that it doesn't leave alone. */
function expectSound(text: string): string {
  const once = formatted(text);
  expect(dataOf(once)).toEqual(dataOf(text));
  expect(formatted(once)).toBe(once);
  expect(once).toBe(once.normalize('NFC'));
  return once;
}

/** Comments of a text in which no value holds a `#`. */
const commentsIn = (text: string): readonly string[] => (text.match(/#.*$/gm) ?? []).sort();

const minimal = readFileSync('examples/minimal/report.yaml', 'utf8');
const complete = readFileSync('examples/china-kazakhstan/report.yaml', 'utf8');

describe('a report keeps its values and comments, and is in form after one run', () => {
  test.each([
    ['minimal', minimal],
    ['china-kazakhstan', complete],
    ['the small report of tests', smallReport],
    ['the complete report of tests', reportYaml({})],
  ])('%s', (_name, text) => {
    expectSound(text);
  });

  test('the samples of every code', () => {
    const samples = [...diagnosticCodes.values()].flatMap(({ bad, good }) => [bad, good]);
    const readable = samples.filter((text) => formatReport(text, 'report.yaml').kind !== 'faulty');
    expect(readable.length).toBeGreaterThan(100);
    for (const text of readable) expectSound(text);
  });

  test('comments of an example stay, each once', () => {
    expect(commentsIn(formatted(minimal))).toEqual(commentsIn(minimal));
  });

  test.each([
    ['minimal', minimal],
    ['china-kazakhstan', complete],
  ])('the bundled example %s is in form already', (_name, text) => {
    expect(formatted(text)).toBe(text);
  });

  test('what init writes is in form already', () => {
    for (const country of ['KZ', 'SA', 'LA', 'ZW', 'AQ']) {
      const { text } = draftReport({ country, editions: defaultEditions(country), schema: 's.json', title: 'x: y' });
      expect(formatted(text)).toBe(text);
    }
  });
});

describe('keys', () => {
  test('stand in the order of the schema, each with the comments above it and behind it', () => {
    const text = [
      '# yaml-language-server: $schema=s.json',
      '# about the study',
      'study:',
      '  # about the phase',
      '  phase: plan # p',
      '',
      '  country: KZ # c',
      '    # deeper',
      '',
      '# about the format',
      'format: 1',
      '# end',
      '',
    ].join('\n');
    expect(expectSound(text).split('\n')).toEqual([
      '# yaml-language-server: $schema=s.json',
      '# about the format',
      'format: 1',
      '',
      '# about the study',
      'study:',
      '  country: KZ # c',
      '    # deeper',
      '',
      '  # about the phase',
      '  phase: plan # p',
      '# end',
      '',
    ]);
  });

  test('of items keep their dash, and maps in braces their braces', () => {
    const text =
      'others:\n  - name: X # n\n    # above\n    id: x\n  - {name: Y, id: y}\n  -\n    name: Z\n    id: z\n';
    expect(expectSound(text)).toBe(
      'others:\n  - # above\n    id: x\n    name: X # n\n  - {id: y, name: Y}\n  -\n    id: z\n    name: Z\n',
    );
  });

  test('that the format does not have follow, languages stay, as their author has them', () => {
    const text = 'study:\n  zzz: 1\n  title:\n    en: A\n    zh: 甲\n  aaa: 2\n  country: KZ\n';
    expect(formatted(text)).toBe('study:\n  country: KZ\n  title:\n    en: A\n    zh: 甲\n  zzz: 1\n  aaa: 2\n');
  });

  test('keep the comments above them where the map before ends deeper', () => {
    const text = 'phases:\n  # four\n  IV:\n    conferences:\n      - side: china\n  # one\n  I:\n    drafts: []\n';
    expect(expectSound(text)).toBe(
      'phases:\n  # one\n  I:\n    drafts: []\n  # four\n  IV:\n    conferences:\n      - side: china\n',
    );
  });

  test('move with blocks whose lines look like comments or keys', () => {
    const text =
      'parts:\n  future:\n    outlook: |\n      # one\n      study: x\n\n  modernization:\n    # m\nformat: 1\n';
    expect(expectSound(text)).toBe(
      'format: 1\nparts:\n  modernization:\n    # m\n\n  future:\n    outlook: |\n      # one\n      study: x\n',
    );
  });
});

describe('long texts become blocks of the same value', () => {
  const long = 'A sentence that goes on: and on, beyond what fits on a line — '.repeat(3).trim();
  const outlook = (value: string): string => `parts:\n  future:\n    outlook:\n      en: ${value}\n`;

  test.each([
    ['in quotation marks', `"${long}"`, `|-\n        ${long}`],
    ['before a comment', `"${long}" # c`, `|- # c\n        ${long}`],
    ['with line ends inside', String.raw`"a\n\nb\n"`, '|\n        a\n\n        b'],
    ['over lines', 'one\n        two\n        three # c', '|- # c\n        one two three'],
    ['folded', '> # c\n        one\n        two\n\n        three', '| # c\n        one two\n        three'],
    ['below their key', `\n        "${long}"`, `|-\n        ${long}`],
  ])('%s', (_name, written, block) => {
    expect(expectSound(outlook(written))).toBe(outlook(block));
  });

  test('so do those in braces', () => {
    const text = `parts:\n  future:\n    outlook: {zh: 短, en: "${long}"}\n`;
    expect(expectSound(text)).toBe(`parts:\n  future:\n    outlook:\n      zh: 短\n      en: |-\n        ${long}\n`);
  });

  test('and items of lists', () => {
    expect(expectSound(`x:\n  - "${long}"\n  - b\n`)).toBe(`x:\n  - |-\n    ${long}\n  - b\n`);
  });

  test.each([['"short"'], ["'it''s'"], ['22.10'], ['|\n        kept  \n        as it is'], [`"${long} "`]])(
    'others stay as they are: %s',
    (written) => {
      expect(expectSound(outlook(written))).toBe(outlook(written));
    },
  );
});

test('letters are composed (NFC), in values, keys and comments', () => {
  expect(expectSound('study:\n  title: Cafe\u0301 # e\u0301\n')).toBe('study:\n  title: Café # é\n');
});

test('line ends of Windows and a byte-order mark are kept', () => {
  expect(formatted('\ufeffstudy:\r\n  phase: plan\r\n  country: KZ\r\n')).toBe(
    '\ufeffstudy:\r\n  country: KZ\r\n  phase: plan\r\n',
  );
});

describe('a file is left alone', () => {
  test('when YAML refuses it', () => {
    const result = formatReport('study:\n  title: a: b\n', 'report.yaml');
    expect(result).toMatchObject({ kind: 'faulty', fault: { severity: 'error', file: 'report.yaml' } });
  });

  test('when a value would change', () => {
    // Of `|+`, the blank lines below belong to the text, and not to what comes next.
    const result = formatReport('parts:\n  future:\n    outlook: |+\n      x\n\n\nformat: 1\n', 'report.yaml');
    expect(result).toMatchObject({ kind: 'left', reason: { en: 'a value would change' } });
  });
});

const lines = minimal.split('\n');

describe('whatever stands in a file', () => {
  const change = fc.oneof(
    fc.record({
      kind: fc.constant('insert' as const),
      at: fc.nat(minimal.length),
      text: fc.constantFrom(
        ...[
          '\n',
          ' ',
          '# c\n',
          ' # c',
          '\n# c',
          '\n\n',
          '|',
          '>',
          '"',
          "'",
          '- ',
          ': ',
          '{',
          '}',
          '[',
          ']',
          ',',
          'e\u0301',
          '\t',
          '\r\n',
          'x'.repeat(120),
          ' word'.repeat(30),
        ],
      ),
    }),
    fc.record({ kind: fc.constant('move' as const), from: fc.nat(lines.length - 1), to: fc.nat(lines.length - 1) }),
    fc.record({
      kind: fc.constant('retype' as const),
      line: fc.nat(lines.length - 1),
      value: fc.constantFrom(
        '{b: 1, a: 2}',
        '',
        '>-\n          a\n          b',
        '"a\\n b"',
        '[x, y]',
        '22.10',
        '# only',
      ),
    }),
  );

  test('fmt keeps its promises or leaves it', () => {
    let kept = 0;
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        const text = changes.reduce((before, one) => {
          if (one.kind === 'insert') return before.slice(0, one.at) + one.text + before.slice(one.at);
          const all = before.split('\n');
          if (one.kind === 'move') {
            const [moved = ''] = all.splice(one.from, 1);
            all.splice(one.to, 0, moved);
          } else all[one.line] = (all[one.line] ?? '').replace(/:(\s.*)?$/, `: ${one.value}`);
          return all.join('\n');
        }, minimal);
        const result = formatReport(text, 'report.yaml');
        if (result.kind !== 'formatted') return;
        kept += 1;
        expect(dataOf(result.text)).toEqual(dataOf(text));
        expect(result.text.split('#')).toHaveLength(text.split('#').length);
        expect(formatted(result.text)).toBe(result.text);
      }),
      { numRuns: 400, seed: 4 },
    );
    expect(kept).toBeGreaterThan(60);
  }, 60_000);

  test('keys in any order come back to one', () => {
    const entries = minimal.slice(minimal.indexOf('format: 1')).split(/^(?=\S)/m);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const once = formatted(shuffled.map((entry) => (entry.endsWith('\n') ? entry : `${entry}\n`)).join(''));
        expect(Object.keys(readSource(once, 'r').data as object)).toEqual(['format', 'study', 'sides', 'parts']);
      }),
      { numRuns: 30, seed: 5 },
    );
  }, 60_000);
});
