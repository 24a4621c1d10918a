// Files that are no YAML, or YAML that no report is.
import { filled, lines, reportText, times } from '../report-text.mjs';

const small = reportText();

/** A line over and over, below a report's own keys or alone. */
const repeatedLines = {
  'open brackets': () => 'a: [',
  'open braces': () => 'a: {',
  'open brackets of unequal keys': (i) => `k${i}: [`,
  'unequal keys': (i) => `k${i}: 1`,
  'unequal keys without a value': (i) => `k${i}:`,
  'unequal keys without a colon': (i) => `word ${i}`,
  'equal keys': () => 'format: 1',
  'keys with a tab': (i) => `\tk${i}: 1`,
  'values with a tab': (i) => `k${i}:\t1`,
  'keys ever deeper': (i) => `${' '.repeat(i % 60)}k${i}: 1`,
  'keys up and down': (i) => `${' '.repeat((i * 7) % 13)}k${i}:`,
  'keys one too deep': (i) => (i % 2 === 0 ? `k${i}: 1` : `  l${i}: 1`),
  'items one too deep': (i) => (i % 2 === 0 ? `k${i}:` : `   - l${i}`),
  'one letter': () => 'a',
  hyphens: () => '- ',
  'hyphens without a space': (i) => `-item ${i}`,
  'question marks': (i) => `? k${i}`,
  colons: () => ': x',
  comments: () => '# comment',
  'comments after text': (i) => `k${i}: x # comment`,
  anchors: (i) => `k${i}: &a${i} x`,
  aliases: (i) => `k${i}: *a`,
  'merge keys': () => '<<: *a',
  tags: (i) => `k${i}: !t x`,
  'quotes never closed': (i) => `k${i}: "x`,
  'apostrophes never closed': (i) => `k${i}: 'x`,
  'quotes closed too early': (i) => `k${i}: "x" y`,
  'block marks': (i) => `k${i}: |`,
  'block marks with a text too shallow': (i) => (i % 2 === 0 ? `k${i}: |` : 'text'),
  'full-width colons': (i) => `k${i}：x`,
  'conflict marks': (i) => ['<<<<<<< ours', `k${i}: 1`, '=======', `k${i}: 2`, '>>>>>>> theirs'][i % 5],
  'document marks': () => '---',
  directives: () => '%YAML 1.2',
  bullets: (i) => `• item ${i}`,
  'bidi controls': (i) => `k${i}: "a\u202eb"`,
  'control characters': (i) => `k${i}: a\u0007`,
  'no-break spaces': (i) => `k${i}:\u00a0x`,
  'full-width spaces': (i) => `\u3000k${i}: x`,
  'special values': (i) => `k${i}: .nan`,
  'yes and no': (i) => `k${i}: yes`,
  dates: (i) => `k${i}: 2026-01-01`,
  'two colons': (i) => `k${i}: a: b`,
  'at signs': (i) => `k${i}: @x`,
  'keys of quotes': (i) => `"k${i}": 'it''s'`,
  'percent signs': (i) => `k${i}: %x`,
};

/** A piece over and over on one line. */
const repeatedPieces = {
  brackets: '[',
  'pairs of brackets': '[],',
  braces: '{',
  pairs: 'a: b, ',
  hyphens: '- ',
  'question marks': '? ',
  colons: ': ',
  'colons without space': ':',
  anchors: '&a ',
  aliases: '*a ',
  tags: '!a ',
  quotes: '"',
  apostrophes: "'",
  tabs: '\t',
  spaces: ' ',
  letters: 'a',
  words: 'a ',
  Han: '中',
  'full-width colons': '：',
  hashes: ' #',
  'bidi controls': 'a\u202e',
  'combining marks': '\u0301',
  'surrogate pairs': '\u{1f600}',
  'byte order marks': '\ufeff',
  'line separators': 'a\u2028',
  CR: 'a\r',
  'CR LF': 'a\r\n',
  LF: '\n',
  backslashes: '\\',
};

/** How a repeated piece begins. */
const beginnings = {
  alone: '',
  'as a value': `${small}x: `,
  'as a quoted value': `${small}x: "`,
  'in brackets': `${small}x: [`,
  'in a block': `${small}x: |\n  `,
};

export const brokenYaml = [
  ...Object.entries(repeatedLines).flatMap(([name, make]) => [
    { name: `lines: ${name}, alone`, start: { lines: 1000 }, make: (p) => ({ text: lines(p.lines, make) }) },
    {
      name: `lines: ${name}, after a report`,
      start: { lines: 1000 },
      make: (p) => ({ text: small + lines(p.lines, make) }),
    },
    {
      name: `lines: ${name}, in a map of it`,
      start: { lines: 1000 },
      make: (p) => ({ text: `${small}front:\n${lines(p.lines, (i) => `  ${make(i)}`)}` }),
    },
  ]),
  ...Object.entries(repeatedPieces).flatMap(([name, piece]) =>
    Object.entries(beginnings).map(([beginning, text]) => ({
      name: `one line: ${name}, ${beginning}`,
      start: { kib: 16 },
      make: (p) => ({ text: text + filled(p.kib, piece) }),
    })),
  ),
  { name: 'one key of this length', start: { kib: 16 }, make: (p) => ({ text: `${small}${filled(p.kib, 'k')}: 1\n` }) },
  {
    name: 'quoted texts over several lines',
    start: { texts: 10, lines: 100 },
    make: (p) => ({ text: small + lines(p.texts, (i) => `k${i}: "${times(p.lines, () => 'x').join('\n  ')}"`) }),
  },
  {
    name: 'plain texts over several lines',
    start: { texts: 10, lines: 100 },
    make: (p) => ({ text: small + lines(p.texts, (i) => `k${i}: ${times(p.lines, () => 'x').join('\n  ')}`) }),
  },
  {
    name: 'broken regions in turn with whole ones',
    start: { regions: 10, keys: 100 },
    make: (p) => ({ text: lines(p.regions, (r) => `r${r}: [\n${times(p.keys, (i) => `k${r}-${i}: 1`).join('\n')}`) }),
  },
  {
    name: 'nested maps, each broken at its end',
    start: { depth: 8, keys: 100 },
    make: (p) => ({
      text: times(p.depth, (d) => {
        const indent = '  '.repeat(d);
        return `${lines(p.keys, (i) => `${indent}k${i}: [`)}${indent}deeper:`;
      }).join('\n'),
    }),
  },
];
