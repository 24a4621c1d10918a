import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { oddTexts } from '../blind.js';
import type { MutationKind } from '../mutation-kind.js';
import { onLine, onMatch, onText, textMutators } from '../texts.js';

const root = join(import.meta.dirname, '../../../..');

const keys = ['__proto__', 'constructor', 'id', 'text', 'zh', 'by', 'x', '<<', '1', '""', '? [a]', '!!binary'];
const values = [
  ...['', '3', '-1', '.nan', '.inf', 'true', 'null', '~', '[]', '{}', '[[x]]', '{zh: x}', '|', '>-', '2026-13-45'],
  ...['"\\u0000"', '"\\ud800"', '1e999', '9'.repeat(400), '0x' + 'f'.repeat(99), '0o777', '1_000', '12:30:45', 'yes'],
  ...['!!js/function "x"', '!!binary aGk=', '!!set {a}', '!!timestamp x', '!<tag:x> y', '&a x', '*a', '&a [*a, *a]'],
  ...['../cover.png', '/etc/passwd', 'CON', 'cover.png\\0', 'file:///x', 'javascript:x', 'trade.csv:s', 'cover.png.'],
  ...['[' + 'zh, '.repeat(2_000) + 'en]', '['.repeat(1_000), '{a: '.repeat(300), '- '.repeat(300) + 'x'],
];
/** What a text may hold: marks of Markdown, scripts, and words without an end. */
const wordings = [
  ...[
    '**a',
    '*a*b*',
    '~~x~~',
    '| a | b |',
    '- a',
    '  - b',
    '1. a',
    '> q',
    '## H',
    '###### H',
    '\\*',
    '`c`',
    '[^1]',
    '@val-x',
  ],
  ...[
    '[@bank2024, p. 12]',
    '[x](https://example.org)',
    '<https://example.org/字>',
    '&amp;',
    '&#65;',
    '<b>x</b>',
    '-- --- …',
  ],
  ...[
    'مرحبا 123 (x)',
    'ສະບາຍດີ',
    'မြန်မာ',
    '한국어',
    'देवनागरी',
    'e\u0301\u0302',
    '字'.repeat(2_000),
    'x'.repeat(3_000),
    '12,5 亿',
  ],
];
const pieces = [
  ...['\t', '\u3000', '：', ' #', '"', '[', '{', '&a ', '*a', '- ', '? ', '---\n', '...\n', '%YAML 1.1\n', '<<: '],
  ...['[^9]', '[^9]: x', '[@nobody]', '@rec-none', '@tbl-trade', '<b>', '# ', '&#x202e;', '*'.repeat(50), '| a | b |'],
  ...['> '.repeat(20), '`'.repeat(7), '[x](y)', '![x](y)', '<https://x>', '\\', '<<<<<<< HEAD\n'],
];

/** A report of the project. The pictures that it names are not beside it here, but the one of the study is. */
function readSeed(path: string): Uint8Array {
  return new TextEncoder().encode(readFileSync(join(root, path), 'utf8').replace(/logo-[cp]\.png/g, 'cover.png'));
}

/** What hands, machines and the mail do to a report. */
export const yaml: MutationKind = {
  path: 'report.yaml',
  seeds: [
    'test/fixtures/mutations/report.yaml',
    'examples/minimal/report.yaml',
    'test/fixtures/golden/report.yaml',
    'test/fixtures/first-draft.yaml',
    'examples/china-kazakhstan/report.yaml',
  ].map(readSeed),
  pdfEvery: 4,
  mutators: {
    ...textMutators,
    indent: onLine((line, chance) => [' '.repeat(1 + chance.below(4)) + line]),
    outdent: onLine((line, chance) => [line.slice(1 + chance.below(4))]),
    rename: onMatch(/[A-Za-z]+(?=:)/g, (_, chance) => chance.of(keys)),
    misspell: onMatch(/[A-Za-z](?=\w*:)/g, (_, chance) => chance.of(['e', 'X', '-', '中'])),
    retype: onMatch(/(?<=\w:) .*$/gm, (_, chance) => ` ${chance.of(values)}`),
    retypeItem: onMatch(/(?<=^ *- ).*$/gm, (_, chance) => chance.of(values)),
    retypeBlock: onMatch(/(?<=\w:)(?: \|)?\n(?: +.*\n)+/g, (_, chance) => ` ${chance.of(values)}\n`),
    repeatBlock: onMatch(/^( *)\w+:\n(?:\1 .*\n)+/gm, (block) => block + block),
    swapLanguage: onMatch(/^ *(?:zh|en|kk):/gm, (mark, chance) =>
      mark.replace(/[a-z]+/, chance.of(['zh', 'en', 'kk', 'ru', 'zh-Hant', 'xx', 'ar'])),
    ),
    breakId: onMatch(/(?<=id: |@)[a-z][\w-]+/g, (id, chance) =>
      chance.of([`${id}x`, id.toUpperCase(), '', 'part-future', '__proto__', 'constructor']),
    ),
    reword: onMatch(/(?<=^ {6,}(?:zh|en|kk|ar|lo): ).+$/gm, (_, chance) => chance.of(wordings)),
    addWords: onMatch(/(?<=^ {8,})[^\s#-][^:\n]*$/gm, (line, chance) => `${line} ${chance.of(wordings)}`),
    addLine: onMatch(/^ {8,}[^\s#-][^:\n]*$/gm, (line, chance) => {
      const indent = ' '.repeat(line.search(/\S/));
      return `${line}\n\n${indent}${chance.of(wordings)}\n${indent}${chance.of(wordings)}`;
    }),
    date: onMatch(/\d{4}-\d{2}(?:-\d{2})?/g, (_, chance) =>
      chance.of(['0000-00-00', '9999-12-31', '2026-02-29', '2026']),
    ),
    anchor: onMatch(/(?<=\w:) /g, (_, chance) => chance.of([' &a ', ' *a ', ' !!str ', ' !!seq ', ' !x ', ' &a &b '])),
    insert: onText((text, chance) => {
      const at = chance.below(text.length + 1);
      return text.slice(0, at) + chance.of(chance.of([pieces, oddTexts])) + text.slice(at);
    }),
    nestAliases: onLine((line, chance) => {
      const levels = Array.from({ length: 9 }, (_, level) => `&l${level} [${`*l${level - 1}, `.repeat(9)}x]`);
      return [line, `x${chance.below(9)}: [${levels.join(', ').replaceAll('*l-1, ', '')}]`];
    }),
  },
};
