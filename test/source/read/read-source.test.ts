import { describe, expect, test } from 'vitest';
import { sourceCodes } from '../../../src/source/codes.js';
import type { SourceCode } from '../../../src/source/codes.js';
import { readSource } from '../../../src/source/read/read-source.js';

const read = (text: string) => readSource(text, 'report.yaml');
const codes = (text: string) => read(text).diagnostics.map(({ code }) => code);

/** Code and the text that the range covers. */
const findings = (text: string) =>
  read(text).diagnostics.map(({ code, range }) => [code, range && text.slice(range.start, range.end)]);

describe('data', () => {
  test('maps have no prototype, and no key is special', () => {
    const { data } = read('__proto__: 1\nconstructor: {toString: 2}\n');
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.entries(data as object)).toEqual([
      ['__proto__', 1],
      ['constructor', expect.objectContaining({ toString: 2 }) as unknown],
    ]);
  });

  test('YAML 1.2: NO and yes are texts; keys are what is written', () => {
    const { data, diagnostics } = read('a: NO\nb: yes\n1: x\nno: y\n~: z\n');
    expect(diagnostics).toEqual([]);
    expect({ ...(data as object) }).toEqual({ a: 'NO', b: 'yes', '1': 'x', no: 'y', '~': 'z' });
  });

  test('a byte order mark at the beginning is no part of the first key', () => {
    expect(read('\uFEFFformat: 1\n')).toMatchObject({ data: { format: 1 }, diagnostics: [] });
  });

  test('a merge key is a key like any other', () => {
    expect(read('<<: x\n').data).toEqual(expect.objectContaining({ '<<': 'x' }));
  });

  test('`---` at the beginning and `...` at the end are allowed', () => {
    expect(read('---\nformat: 1\n...\n')).toMatchObject({ data: { format: 1 }, diagnostics: [] });
  });
});

describe('every code', () => {
  // Those whose samples name a number instead of filling pages; tested below and with hostile files.
  const tooBig = ['yaml/too-large', 'yaml/too-many-parts', 'yaml/not-read-on'];
  const samples = Object.entries(sourceCodes).filter(([code]) => !tooBig.includes(code));

  test.each(samples)('%s is raised by its bad sample, alone, and not by its good one', (code, { bad, good }) => {
    expect(codes(bad)).toEqual([code]);
    expect(codes(good)).toEqual([]);
  });

  test('a file over 4 MiB is not read', () => {
    const text = `a: ${'中'.repeat(1_400_000)}\n`;
    expect(codes(text)).toEqual(['yaml/too-large']);
    expect(read(text).data).toBeUndefined();
    expect(codes(`a: ${'x'.repeat(1_400_000)}\n`)).toEqual([]);
  });

  test('has a message in both languages, and a cure', () => {
    for (const [, { bad }] of samples) {
      for (const { message, help } of read(bad).diagnostics) {
        expect(message.en).not.toBe(message.zh);
        expect(message.zh).toMatch(/\p{Script=Han}/u);
        expect(help?.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

describe('edits', () => {
  const mendable: readonly SourceCode[] = [
    'yaml/tab-indentation',
    'yaml/odd-indentation',
    'yaml/full-width-colon',
    'yaml/colon-in-text',
    'yaml/reserved-sign',
    'yaml/text-after-quote',
    'yaml/unclosed-quote',
    'yaml/list-beside-key',
    'yaml/backslash',
    'yaml/alias',
    'yaml/anchor',
    'yaml/tag',
    'yaml/control-character',
    'yaml/bidi-control',
    'yaml/comment-cuts-text',
    'yaml/folded-block',
  ];

  test.each(mendable)('those of %s mend its bad sample', (code) => {
    const text = sourceCodes[code].bad;
    const edits = read(text).diagnostics.flatMap((finding) => finding.edits);
    expect(edits).not.toEqual([]);
    const mended = [...edits]
      .sort((a, b) => b.range.start - a.range.start)
      .reduce<string>(
        (before, edit) => before.slice(0, edit.range.start) + edit.text + before.slice(edit.range.end),
        text,
      );
    expect(codes(mended)).toEqual([]);
  });
});

describe('recovery', () => {
  test('a slip hides no other: each broken key is one finding, and the rest is read', () => {
    const text = [
      'format: @x',
      'study:',
      '  title: China: a study',
      '  country: KZ',
      'sides：',
      '  china: x',
      'parts:',
      '  modernization:',
      '    china:',
      '      review:',
      '        zh: |',
      '          first',
      '         second',
      '        en: fine',
      '    partner: "x" y',
      'others:',
      '  - id: a',
      '    name: [b',
      '  - id: c',
      '',
    ].join('\n');
    const source = read(text);
    expect(findings(text)).toEqual([
      ['yaml/reserved-sign', '@x'],
      ['yaml/colon-in-text', 'China: a study'],
      ['yaml/full-width-colon', '：'],
      ['yaml/uneven-indentation', '         second'],
      ['yaml/text-after-quote', '"x" y'],
      ['yaml/unclosed-bracket', '[b'],
    ]);
    expect(source.unreadable).toEqual([
      '/format',
      '/study/title',
      '/parts/modernization/china/review/zh',
      '/parts/modernization/partner',
      '/others/0/name',
    ]);
    expect(source.data).toMatchObject({
      study: { country: 'KZ' },
      sides: { china: 'x' },
      parts: { modernization: { china: { review: { en: 'fine' } } } },
      others: [{ id: 'a' }, { id: 'c' }],
    });
  });

  test('a full-width colon is told beside the faults below it, and hides nothing', () => {
    const text = 'study：\n  title: China: a study\n  country: KZ\n';
    expect(findings(text)).toEqual([
      ['yaml/full-width-colon', '：'],
      ['yaml/colon-in-text', 'China: a study'],
    ]);
    expect(read(text)).toMatchObject({ unreadable: ['/study/title'], data: { study: { country: 'KZ' } } });
  });

  test('what follows from a first syntax fault is folded into one message', () => {
    expect(codes('study:\n  title: "abc\n  phase: II\n  country: KZ\n  date: 2026\n')).toEqual(['yaml/unclosed-quote']);
  });

  test('lines indented with tabs are one finding, and are read', () => {
    const source = read('study:\n\tcountry: KZ\n\ttitle:\n\t\ten: x\nformat: 1\n');
    expect(source.diagnostics).toHaveLength(1);
    expect(source.diagnostics[0]?.edits).toHaveLength(3);
    expect(source.data).toMatchObject({ study: { country: 'KZ', title: { en: 'x' } }, format: 1 });
    expect(source.unreadable).toEqual([]);
  });

  test('prose in a `|` block may hold anything', () => {
    const text = 'a: |\n  　　段落：一\n  \ttab: x\n  - "open\n  @x #2 *y* &z !t [ {\n  ---\nb: 1\n';
    expect(read(text)).toMatchObject({ diagnostics: [], data: { b: 1 } });
  });

  test('a list as deep as its key, and a bracket closed there, are read', () => {
    const source = read('a:\n- x: 1\n- x: 2\nb: "x" y\nc: [\n  1\n]\n');
    expect(source.diagnostics.map(({ code }) => code)).toEqual(['yaml/text-after-quote']);
    expect(source.data).toMatchObject({ a: [{ x: 1 }, { x: 2 }], c: [1] });
  });

  test('a repeated key counts once, and both places are shown', () => {
    const text = 'a: 1\nb: 2\na: 3\n';
    const [finding] = read(text).diagnostics;
    expect(finding).toMatchObject({ code: 'yaml/duplicate-key', range: { start: 10, end: 11 } });
    expect(finding?.related[0]?.range).toEqual({ start: 0, end: 1 });
    expect(read(text).data).toMatchObject({ a: 1 });
  });

  test('a repeated key is found in a broken file too', () => {
    expect(codes('a: 1\nb: "x" y\na: 3\n')).toEqual(['yaml/text-after-quote', 'yaml/duplicate-key']);
  });

  test('CR LF line ends change nothing', () => {
    const text = 'study:\r\n  title: China: a study\r\n  country: KZ\r\n';
    expect(findings(text)).toEqual([['yaml/colon-in-text', 'China: a study']]);
    expect(read(text).data).toMatchObject({ study: { country: 'KZ' } });
  });

  test('an alias, whose value is lost, is marked as unreadable', () => {
    expect(read('a: 1\nb:\n  - *x\n').unreadable).toEqual(['/b/0']);
  });

  test('a comma in braces cuts off one text, however many commas follow', () => {
    const text = 'title: {en: Roads, rail, and ports, zh: 路}\n';
    expect(findings(text)).toEqual([['yaml/comma-cuts-text', 'rail']]);
    expect(read(text).data).toMatchObject({ title: { en: 'Roads', zh: '路' } });
  });
});

describe('depth', () => {
  test('32 levels are read, 33 are not', () => {
    const nested = (levels: number) => `a: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
    expect(codes(nested(32))).toEqual([]);
    expect(codes(nested(33))).toEqual(['yaml/too-deep']);
  });

  test('hostile depth neither throws nor takes long', () => {
    for (const text of ['['.repeat(200_000), '- '.repeat(200_000), 'a: '.repeat(100_000), '{a: '.repeat(100_000)]) {
      const { diagnostics } = read(text);
      expect(diagnostics.length).toBeGreaterThan(0);
      expect(diagnostics.length).toBeLessThan(10);
    }
  }, 10_000);
});

describe('a dash or a bullet for the hyphen of an item', () => {
  test.each(['—', '–', '−', '•', '·', '*'])('%s: one finding, and everything is read', (sign) => {
    const text = `appendices:\n  ${sign} id: method\n    title: Method\n  - id: data\n  ${sign} id: more\n`;
    const { data, diagnostics } = read(text);
    expect(data).toMatchObject({ appendices: [{ id: 'method', title: 'Method' }, { id: 'data' }, { id: 'more' }] });
    expect(
      diagnostics.map(({ code, edits }) => [code, edits.map(({ range, text: put }) => [range.start, put])]),
    ).toEqual([['yaml/hyphen-without-space', [text.indexOf(sign), text.lastIndexOf(sign)].map((at) => [at, '-'])]]);
    expect(diagnostics[0]?.message.en).toBe(`Line 2 and 1 more begin with “${sign}” instead of a hyphen.`);
  });

  test('in a text it is what the author wrote', () => {
    const { data, diagnostics } = read('a: |\n  — id: x\n  • b: y\nb: — c\n');
    expect(diagnostics).toEqual([]);
    expect(data).toMatchObject({ a: '— id: x\n• b: y\n', b: '— c' });
  });
});

describe('a line at the wrong depth is one finding', () => {
  test.each([
    [
      'a key below the languages above it',
      'study:\n  topic:\n    zh: A\n    en: B\n      title:\n    zh: C\n    en: D\n  phase: II\n',
      5,
    ],
    [
      'a key below the id of its item',
      'appendices:\n  - id: a\n        title:\n      zh: A\n    text:\n      zh: B\n',
      3,
    ],
  ])('%s', (_, text, line) => {
    const [finding, ...more] = read(text).diagnostics;
    expect([finding?.code, more]).toEqual(['yaml/uneven-indentation', []]);
    expect(finding?.message.en).toContain(`Line ${String(line)} `);
  });

  test('a key that stands twice is told all the same, after it and elsewhere', () => {
    const text = 'a:\n  b:\n    c: 1\n      d:\n    c: 2\n  e: 3\n  e: 4\n';
    expect(codes(text)).toEqual(['yaml/uneven-indentation', 'yaml/duplicate-key']);
  });

  const item = (text: string): string => `parts:\n  - id: a\n    title: A\n${text}`;

  test('a tab: what seems too deep below it follows from it', () => {
    const text = item('\ttext:\n      zh: B\n    basis: c\n  - id: b\nfront:\n  a: 1\n');
    expect(codes(text)).toEqual(['yaml/tab-indentation']);
  });

  test('another section is no longer the tab’s', () => {
    const text = `a:\n\tb: 1\nc:\n  d: 1\n    e: 2\n`;
    expect(codes(text)).toEqual(['yaml/tab-indentation', 'yaml/uneven-indentation']);
  });
});
