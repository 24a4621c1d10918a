import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { diagnostic } from '../../src/diagnostics/diagnostic.js';
import type { Diagnostic, Finding } from '../../src/diagnostics/diagnostic.js';
import { writeLines } from '../../src/diagnostics/lines.js';
import { formatters as formats, reportDiagnostics } from '../../src/diagnostics/report-diagnostics.js';
import { formatters } from '../support/written.js';

const file = 'studies/report.yaml';

function findingAt(text: string, marked: string, rest: Partial<Finding> = {}): Diagnostic {
  const start = text.indexOf(marked);
  return diagnostic(file, {
    code: 'schema/unknown-key',
    severity: 'error',
    message: { en: 'No such key.', zh: '没有这个键。' },
    pointer: '/a',
    range: { start, end: start + marked.length },
    ...rest,
  });
}

const context = (text: string) => ({
  sources: new Map([[file, text]]),
  language: 'en' as const,
  width: 80,
});

/** The line of an excerpt, and what stands under it. */
function excerpt(text: string, marked: string, width = 80): { readonly line: string; readonly carets: string } {
  const lines = formatters.pretty([findingAt(text, marked)], { ...context(text), width }).split('\n');
  const at = lines.findIndex((line) => /^ *│ *\^+$/.test(line));
  return { line: lines[at - 1] ?? '', carets: lines[at] ?? '' };
}

describe('pretty', () => {
  const text = 'format: 1\nstudy:\n  edition: [zh]\n  phase: II\n';

  test('shows place, code, message, the lines with carets, why, help, related places and a summary', () => {
    const finding = findingAt(text, 'edition', {
      why: { en: 'It would be printed nowhere.', zh: '不会印出来。' },
      help: { en: 'Did you mean “editions”?', zh: '是否想写“editions”？' },
      related: [
        { message: { en: 'Its keys are: a.', zh: '可用的键：a。' }, pointer: '', range: { start: 10, end: 15 } },
      ],
    });
    expect(formatters.pretty([finding], context(text))).toBe(
      [
        'studies/report.yaml:3:3 error schema/unknown-key',
        '  No such key.',
        '',
        '  2 │ study:',
        '  3 │   edition: [zh]',
        '    │   ^^^^^^^',
        '  4 │   phase: II',
        '',
        '  Why: It would be printed nowhere.',
        '  Help: Did you mean “editions”?',
        '  studies/report.yaml:2:1 Its keys are: a.',
        '',
        '1 error in 1 file',
        '',
      ].join('\n'),
    );
    expect(formatters.pretty([finding], { ...context(text), language: 'zh' })).toContain('原因：不会印出来。');
  });

  test.each([
    ['Chinese', '  title: 中国—哈萨克斯坦共同现代化, x: 研究\n', 'x'],
    ['Arabic', '  ar: مرحبا بكم, x: y\n', 'x'],
    ['Lao', '  lo: ພາສາລາວຮ່ວມກັນ, x: y\n', 'x'],
    ['combining marks', '  fr: re\u0301sume\u0301 e\u0308, x: y\n', 'x'],
    ['emoji', '  a: 👩‍🔬🇰🇿😀, x: y\n', 'x'],
    ['tabs', '\ta:\tb, x: y\n', 'x'],
    ['control characters', '  a: \u0007\u202E, x: y\n', 'x'],
  ])('carets line up under %s', (_, line, marked) => {
    const shown = excerpt(`before:\n${line}`, marked);
    const column = shown.line.lastIndexOf(marked);
    expect(shown.carets.indexOf('^')).toBe(stringWidth(shown.line.slice(0, column)));
    expect(shown.carets.match(/\^/g)).toHaveLength(marked.length);
  });

  test('wide characters get two carets each', () => {
    expect(excerpt('a: 中国\n', '中国').carets).toBe('    │    ^^^^');
  });

  test('a place without text gets one caret', () => {
    const text = 'a:\n';
    const finding = findingAt(text, 'a:', { range: { start: 2, end: 2 } });
    expect(formatters.pretty([finding], context(text))).toContain('\n    │   ^\n');
  });

  test('a long line is cut around the place, and fits', () => {
    for (const filler of ['x'.repeat(5000), '中'.repeat(3000)]) {
      const { line, carets } = excerpt(`a: ${filler} HERE ${filler}\n`, 'HERE', 60);
      expect(stringWidth(line)).toBeLessThanOrEqual(60);
      expect(line).toMatch(/│ ….*HERE.*…$/);
      expect(carets.indexOf('^')).toBe(stringWidth(line.slice(0, line.indexOf('HERE'))));
    }
    const { line, carets } = excerpt(`a: ${'中'.repeat(500)}\n`, '中'.repeat(500), 60);
    expect(Math.max(stringWidth(line), stringWidth(carets))).toBeLessThanOrEqual(60);
  });

  test('invisible signs are written out, never sent', () => {
    const shown = formatters.pretty(
      [findingAt('a: x\u0000\u001B[31m\u202E\n', 'x')],
      context('a: x\u0000\u001B[31m\u202E\n'),
    );
    expect(shown).toContain('<U+0000><U+001B>[31m<U+202E>');
    expect(shown).not.toContain('\u001B');
    const named = formatters.concise([{ ...findingAt('a', 'a'), file: 'a\u001Bb.yaml' }], context('a'));
    expect(named).toContain('a<U+001B>b.yaml');
  });

  test('foreign spaces are shown where they are the fault', () => {
    expect(excerpt('　　a: 1\n', '　　').line).toBe('  1 │ <U+3000><U+3000>a: 1');
  });

  test('messages are wrapped, Chinese ones between characters, and samples keep their lines', () => {
    const long = { en: `${'word '.repeat(40)}end`, zh: `${'长句子，'.repeat(40)}完` };
    const finding = findingAt(text, 'study', {
      message: long,
      help: { en: 'Add:\n  a: 1\n  b: 2', zh: '写：\n  a: 1' },
    });
    for (const language of ['en', 'zh'] as const) {
      const shown = formatters.pretty([finding], { ...context(text), language, width: 60 });
      for (const line of shown.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(60);
      expect(shown.replace(/\n {2}/g, language === 'en' ? ' ' : '')).toContain(long[language].trim());
      expect(shown).toContain('\n    a: 1\n');
      expect(shown).not.toMatch(/\n\s*，/);
    }
  });

  test('colours are switched on by the caller alone, and off again', () => {
    const shown = writeLines(formats.pretty([findingAt(text, 'study')], context(text)), 'on');
    expect(shown).toContain('\u001B[31merror\u001B[39m');
    // eslint-disable-next-line no-control-regex -- colour codes are what is taken out
    expect(shown.replace(/\u001B\[\d+m/g, '')).toBe(formatters.pretty([findingAt(text, 'study')], context(text)));
  });

  test('a file that is not at hand has no excerpt', () => {
    const shown = formatters.pretty([findingAt(text, 'study')], { ...context(text), sources: new Map() });
    expect(shown).toBe(`${file} error schema/unknown-key\n  No such key.\n\n1 error in 1 file\n`);
  });

  test.each([
    ['en', '2 errors, 1 warning, 1 hint in 2 files'],
    ['zh', '2 个文件中有 2 个错误、1 个警告、1 个提示。'],
  ] as const)('the summary counts, in %s', (language, expected) => {
    const severities = ['error', 'error', 'warning', 'hint'] as const;
    const findings = severities.map((severity, index) => ({
      ...findingAt(text, 'study', { severity }),
      file: index === 0 ? 'other.yaml' : file,
    }));
    expect(
      formatters
        .pretty(findings, { ...context(text), language })
        .trimEnd()
        .split('\n')
        .at(-1),
    ).toBe(expected);
  });

  test('no findings are one line', () => {
    expect(formatters.pretty([], context(''))).toBe('No findings.\n');
    expect(formatters.pretty([], { ...context(''), language: 'zh' })).toBe('没有发现问题。\n');
  });
});

describe('concise', () => {
  test('is a line a finding, and nothing for none', () => {
    const text = 'a: 1\n中b: 2\n';
    const findings = [findingAt(text, 'b'), findingAt(text, 'a', { message: { en: 'Two\nlines.', zh: '两\n行。' } })];
    expect(formatters.concise(findings, context(text))).toBe(
      `${file}:2:2: error schema/unknown-key No such key.\n${file}:1:1: error schema/unknown-key Two lines.\n`,
    );
    expect(formatters.concise([], context(text))).toBe('');
  });

  test('a finding without a place has none', () => {
    const { range: _range, ...rest } = findingAt('a', 'a');
    expect(formatters.concise([rest], context('a'))).toBe(`${file}: error schema/unknown-key No such key.\n`);
  });
});

describe('json', () => {
  test('gives every member, with lines, columns and offsets', () => {
    const text = 'a: 1\n中b: 2\n';
    const finding = findingAt(text, 'b', { edits: [{ range: { start: 6, end: 7 }, text: 'c' }] });
    const place = { start: { line: 2, column: 2, offset: 6 }, end: { line: 2, column: 3, offset: 7 } };
    expect(JSON.parse(formatters.json([finding], { ...context(text), language: 'zh' }))).toEqual({
      version: 1,
      summary: { errors: 1, warnings: 0, hints: 0, files: 1 },
      diagnostics: [
        {
          file,
          code: 'schema/unknown-key',
          severity: 'error',
          kind: 'integrity',
          phase: null,
          owes: [],
          message: '没有这个键。',
          why: null,
          help: null,
          pointer: '/a',
          range: place,
          related: [],
          edits: [{ range: place, text: 'c' }],
        },
      ],
    });
  });

  test('tells of a gate which phase it completes and who owes it', () => {
    const owes = [{ kind: 'person', id: 'chen' }] as const;
    const gate = { phase: 'III', progress: 'open', sentence: '', values: {}, owes } as const;
    const shown = formatters.json([findingAt('a', 'a', { kind: 'gate', gate })], context('a'));
    expect(JSON.parse(shown)).toMatchObject({ diagnostics: [{ kind: 'gate', phase: 'III', owes }] });
  });

  test('escapes what would act in a terminal', () => {
    const shown = formatters.json([findingAt('a', 'a', { pointer: '/\u202E\u009B' })], context('a'));
    expect(shown).toContain('/\\u202e\\u009b');
    expect(JSON.parse(shown)).toMatchObject({ diagnostics: [{ pointer: '/\u202E\u009B' }] });
  });
});

test('a format is chosen by name, and the same input gives the same text', () => {
  const text = 'a: 1\n';
  const findings = [findingAt(text, 'a')];
  for (const name of ['pretty', 'concise', 'json'] as const) {
    expect(reportDiagnostics(name, findings, context(text))).toEqual(formats[name](findings, context(text)));
  }
});
