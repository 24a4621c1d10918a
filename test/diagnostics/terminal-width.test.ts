import { describe, expect, test } from 'vitest';
import { formatters } from '../support/written.js';
import { terminalWidth } from '../../src/diagnostics/terminal-width.js';

describe('columns on a terminal', () => {
  // As wcwidth of Unicode’s general categories and East Asian widths has them, and xterm shows them.
  test.each([
    ['', 0],
    ['abc', 3],
    ['中国，', 6],
    ['“—…', 3],
    ['ѓә', 2],
    ['تَطَوَّر', 4],
    ['ປີ', 1],
    ['ນ້ຳ', 2],
    ['น้ำ', 2],
    ['हिन्दी', 5],
    ['தமிழ்', 4],
    ['ខ្មែរ', 4],
    ['한국', 4],
    ['각', 2],
    ['e\u0301', 1],
    ['👩‍🔬', 2],
    ['🇰🇿', 2],
    ['①ﬁ', 2],
  ])('%j', (text, columns) => {
    expect(terminalWidth(text)).toBe(columns);
  });
});

describe('carets stand under what is meant', () => {
  test.each([
    ['Chinese', '贸易额增长，见 ', 15],
    ['Arabic with vowel marks', 'تَطَوَّرَتِ التجارةُ ', 14],
    ['Lao with am', 'ການນຳເຂົ້າ ', 9],
    ['Kazakh', 'сауда көлемі ', 13],
    ['Hindi', 'हिन्दी ', 6],
    ['Korean in parts', '각국 ', 5],
    ['a tab', 'a\tb ', 5],
    ['an emoji', 'a 👩‍🔬 ', 5],
    ['a bidi control, written out', 'a\u202Eb ', 11],
  ])('%s', (_name, before, columns) => {
    const text = `${before}@fig-x y`;
    const start = before.length;
    const output = formatters.pretty(
      [
        {
          code: 'prose/unknown-mention',
          severity: 'error',
          kind: 'integrity',
          message: { en: 'M', zh: 'M' },
          file: 'r.yaml',
          pointer: '',
          range: { start, end: start + 6 },
          related: [],
          edits: [],
        },
      ],
      { sources: new Map([['r.yaml', text]]), language: 'en' },
    );
    const caretLine = output.split('\n').find((line) => line.includes('^')) ?? '';
    expect(caretLine).toBe(`    │ ${' '.repeat(columns)}^^^^^^`);
  });
});
