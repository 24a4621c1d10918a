// Markdown that takes its parser long, within a text or spread over many.
import { filled, reportText, times } from '../report-text.mjs';

/** A piece over and over, in one paragraph. */
const runs = {
  'emphasis closed at once': '*a* ',
  'emphasis within words': '*a_b',
  'emphasis never closed': '*a ',
  'strong and emphasis': '***a** b* ',
  stars: '*',
  underlines: '_',
  brackets: '[',
  'brackets to the right': ']',
  links: '[a](https://b.org) ',
  'links never closed': '[a](',
  'links with a title never closed': '[a](b "',
  pictures: '![a](b) ',
  'reference links': '[a][b] ',
  'angle brackets': '<',
  tags: '<a b="c">',
  comments: '<!--',
  backticks: '`',
  'backticks of unequal runs': '` `` ``` ```` ',
  entities: '&amp;',
  'entities that are none': '&a',
  backslashes: '\\',
  'hard breaks': 'a\\\n',
  bars: '|',
  mentions: '@rec-a ',
  'mentions of nothing': '@rec-nothing-at-all ',
  citations: '[@a] ',
  'citations of several': '[@a; @b, p. 1; @c] ',
  'citations never closed': '[@a; ',
  'marks of a note': '[^1]',
  urls: 'https://a.org/b ',
  autolinks: '<https://a.org> ',
  'equal signs': 'a\n=\n',
  'Han emphasis': '中**国**，',
};

/** A line over and over, as blocks of its own. */
const blocks = {
  paragraphs: () => 'a\n',
  headings: () => '# a',
  'list items': () => '- a',
  'list items apart': () => '- a\n',
  'ordered items': (i) => `${i + 1}. a`,
  'items of changing marks': (i) => `${'-+*'[i % 3]} a`,
  quotations: () => '> a\n',
  'quotations ever deeper': (i) => `${'> '.repeat(i % 90)}a`,
  'items ever deeper': (i) => `${'  '.repeat(i % 30)}- a`,
  'items and quotations': () => '- > - > a',
  'table rows': (i) => (i === 0 ? '| a | b |\n|---|---|' : '| c | d |'),
  tables: () => '| a |\n|---|\n| b |\n',
  notes: (i) => `a[^${i}]\n\n[^${i}]: b\n`,
  'notes never marked': (i) => `[^${i}]: b\n`,
  'marks of no note': (i) => `a[^${i}]\n`,
  definitions: (i) => `[a${i}]: b`,
  code: () => '    a',
  fences: () => '```',
  rules: () => '---\n',
  'empty items': () => '-',
  html: () => '<div>\n',
};

const inText = (text) => ({ front: { abstract: { zh: text, en: text } } });
const inTexts = (count, text) => ({
  parts: {
    interaction: { sections: times(count, (i) => ({ id: `s-${i}`, title: 'T', text: { zh: text, en: text } })) },
  },
});

export const prose = [
  ...Object.entries(runs).flatMap(([name, piece]) => [
    {
      name: `prose: ${name}`,
      start: { kib: 2 },
      renders: true,
      make: (p) => ({ text: reportText(inText(filled(p.kib, piece))) }),
    },
    {
      name: `prose: ${name}, in many texts`,
      start: { texts: 4, pieces: 100 },
      renders: true,
      make: (p) => ({ text: reportText(inTexts(p.texts, piece.repeat(p.pieces))) }),
    },
  ]),
  ...Object.entries(blocks).flatMap(([name, line]) => [
    {
      name: `prose: ${name}`,
      start: { lines: 100 },
      renders: true,
      make: (p) => ({ text: reportText(inText(`${times(p.lines, line).join('\n')}\n`)) }),
    },
    {
      name: `prose: ${name}, in many texts`,
      start: { texts: 4, lines: 50 },
      renders: true,
      make: (p) => ({ text: reportText(inTexts(p.texts, `${times(p.lines, line).join('\n')}\n`)) }),
    },
  ]),
  {
    name: 'prose: notes longer than a page',
    start: { notes: 4, words: 500 },
    renders: true,
    make: (p) => ({
      text: reportText(
        inText(`${times(p.notes, (i) => `a[^${i}]\n\n[^${i}]: ${'word '.repeat(p.words)}\n`).join('\n')}\n`),
      ),
    }),
  },
  {
    name: 'prose: a note named by many marks',
    start: { marks: 50 },
    renders: true,
    make: (p) => ({ text: reportText(inText(`${'a[^1] '.repeat(p.marks)}\n\n[^1]: b\n`)) }),
  },
  {
    name: 'prose: notes all on one line',
    start: { notes: 50 },
    renders: true,
    make: (p) => ({
      text: reportText(
        inText(`${times(p.notes, (i) => `a[^${i}]`).join(' ')}\n\n${times(p.notes, (i) => `[^${i}]: b`).join('\n')}\n`),
      ),
    }),
  },
  {
    name: 'prose: a table of Markdown',
    start: { rows: 16, columns: 4 },
    renders: true,
    make: (p) => ({
      text: reportText(
        inText(
          `|${' a |'.repeat(p.columns)}\n|${'---|'.repeat(p.columns)}\n${`|${' b |'.repeat(p.columns)}\n`.repeat(p.rows)}`,
        ),
      ),
    }),
  },
  {
    name: 'prose: mentions of nothing, beside like ids',
    start: { ids: 500, mentions: 500 },
    make: (p) => ({
      text: reportText({
        boxes: times(p.ids, (i) => ({ id: `a-box-of-many-boxes-${i}`, title: 'T', text: 'X' })),
        ...inText(times(p.mentions, (i) => `@box-a-bix-of-mony-boxes-${i}`).join('\n')),
      }),
    }),
  },
  {
    name: 'prose: citations of nothing, beside like ids',
    start: { ids: 500, mentions: 500 },
    make: (p) => ({
      text: reportText({
        references: times(p.ids, (i) => ({ id: `a-book-of-many-books-${i}`, type: 'book', title: 'T' })),
        ...inText(times(p.mentions, (i) => `[@a-bouk-of-mony-books-${i}]`).join('\n')),
      }),
    }),
  },
];
