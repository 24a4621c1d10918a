import { describe, expect, test } from 'vitest';
import type { Block } from '../../src/document/nodes.js';
import { plainText } from '../../src/document/edition/plain-text.js';
import { allBlocks, openReport } from '../support/open-report.js';
import { smallReport } from './small-report.js';

const opened = openReport(smallReport);
const zh = opened.edition('zh');
const en = opened.edition('en');

function find<Type extends Block['type']>(built: typeof zh, type: Type, key: string): Block & { readonly type: Type } {
  const all = [...allBlocks([...built.edition.front, ...built.edition.body])];
  const found = all.find((block) => block.key === key);
  if (found?.type !== type) throw new Error(`no ${type} ${key}: ${all.map((block) => block.key).join(' ')}`);
  return found as Block & { readonly type: Type };
}

function textAt(built: typeof zh, key: string): string {
  return plainText(find(built, 'paragraph', key).children);
}

describe('buildEdition', () => {
  test('words titles, numbers and dates in the language of the edition', () => {
    expect(zh.edition.meta.title).toBe('中国—哈萨克斯坦共同现代化研究');
    expect(en.edition.meta.title).toBe('China–Kazakhstan: A Study in Collaborative Modernization');
    expect(zh.edition.furniture.cover.date).toBe('2025年9月');
    expect(en.edition.furniture.cover.date).toBe('September 2025');
    expect(find(zh, 'section', 'part-interaction').number?.label).toBe('第二部分');
    expect(find(zh, 'section', 'interaction.achievements').number?.label).toBe('一、');
    expect(find(zh, 'section', 'entry-rail').number?.label).toBe('（一）');
    expect(find(en, 'section', 'entry-rail').number?.label).toBe('1.1');
    expect(find(zh, 'section', 'app-method').number?.label).toBe('附录一');
    expect(find(en, 'section', 'app-method').number?.label).toBe('Appendix A');
  });

  test('a heading inside prose continues the numbers of the heading above', () => {
    expect(find(zh, 'section', 'modernization.china.review.h1')).toMatchObject({
      level: 4,
      number: { label: '1.', gap: ' ' },
    });
    expect(find(en, 'section', 'modernization.china.review.h1').number?.label).toBe('1.1.1');
  });

  test('prints citations with their number and locator, and mentions by number', () => {
    expect(textAt(zh, 'modernization.china.review.p1')).toBe('开篇[1，第3页]，见表2。');
    expect(textAt(en, 'modernization.china.review.p1')).toBe('An opening [1, p. 3], see Table 2.');
    expect(textAt(en, 'parts.future.recommendations.0.text.p1'.replace('parts.', ''))).toBe('See Recommendation 2.');
    expect(textAt(zh, 'future.recommendations.1.text.p1')).toBe('理由见第二部分。');
  });

  test('an agreed wording stands inside its sentence as agreed', () => {
    expect(textAt(zh, 'interaction.achievements.0.text.p1')).toBe('占约八成。');
    expect(textAt(en, 'interaction.achievements.0.text.p1')).toBe('It is about four fifths.');
  });

  test('a table follows the paragraph that first names it, once', () => {
    const keys = [...allBlocks(zh.edition.body)].map((block) => block.key);
    expect(keys[keys.indexOf('modernization.china.review.p1') + 1]).toBe('tbl-trade');
    expect(keys.filter((key) => key === 'tbl-trade')).toHaveLength(1);
    const table = find(zh, 'table', 'tbl-trade');
    expect(table.number?.label).toBe('表2');
    expect(plainText(table.source ?? [])).toBe('资料来源：[2]');
    expect(table.head[0]?.cells.map((cell) => cell.header)).toEqual(['column', 'column']);
    expect(table.rows[0]?.cells.map((cell) => cell.header)).toEqual(['row', undefined]);
  });

  test('a paragraph that holds only the mention decides where the table stands', () => {
    const moved = openReport(
      smallReport.replace(
        '          小节正文。[^1]',
        '          小节正文。[^1]\n\n          @tbl-trade\n\n          其后。',
      ),
    );
    const keys = [...allBlocks(moved.edition('zh').edition.body)].map((block) => block.key);
    expect(keys[keys.indexOf('modernization.china.review.p1') + 1]).not.toBe('tbl-trade');
    expect(keys[keys.indexOf('modernization.china.review.p2') + 1]).toBe('tbl-trade');
  });

  test('notes are numbered through the document and keep their text', () => {
    expect(zh.edition.notes).toMatchObject([{ key: 'modernization.china.review.note-1', label: '1' }]);
    const [block] = zh.edition.notes[0]?.children ?? [];
    expect(block?.type === 'paragraph' ? plainText(block.children) : '').toBe('注释一。');
  });

  test('editions have the same keys in the same order, but for what one lacks', () => {
    const keys = (built: typeof zh): string[] =>
      [...allBlocks([...built.edition.front, ...built.edition.body])].map((block) => block.key);
    expect(keys(en).filter((key) => !key.endsWith('.untranslated'))).toEqual(keys(zh));
  });

  test('what an edition lacks prints in the language it was written in, marked and listed', () => {
    const block = find(en, 'untranslated', 'interaction.problems.0.text.untranslated');
    expect(block).toMatchObject({ lang: 'zh', dir: 'ltr', remark: 'Chinese · not yet translated' });
    expect(block.children).toMatchObject([
      { type: 'paragraph', children: [{ type: 'text', text: '口岸等待时间长。' }] },
    ]);
    expect(en.edition.furniture.status?.untranslated?.items).toEqual(['Crowded borders (Chinese)']);
    expect(zh.edition.furniture.status).toBeUndefined();
  });

  test('positions stand side by side under the title of what they are about', () => {
    const position = find(zh, 'position', 'entry-pos-tariff');
    expect(plainText(position.topic)).toBe('口岸拥堵');
    expect(position.sides.map((side) => side.heading)).toEqual(['中方', '哈萨克斯坦方']);
  });

  test('facts of a recommendation link to their basis by its title', () => {
    const { facts } = find(en, 'recommendation', 'rec-one');
    expect(facts.map((fact) => [fact.label, plainText(fact.value)])).toEqual([
      ['Addressee', 'Both sides'],
      ['Basis', 'Crowded borders'],
    ]);
    expect(facts[1]?.value).toMatchObject([{ type: 'reference', target: 'entry-border' }]);
  });

  test.each([
    ['a note', 'See below.[^9]\n\n          [^9]: By @tbl-aid.'],
    ['a heading', '## On @tbl-aid'],
    ['the second language alone', 'See @tbl-aid.'],
  ])('a table that only %s names is set there, under a number', (_, english) => {
    const aid = '\ntables:\n  - id: aid\n    caption: Aid\n    columns: [head: A]\n    rows: [[x]]\n';
    const text = smallReport.replace('An opening [@white, p. 3], see @tbl-trade.', english).replace('\ntables:\n', aid);
    const built = openReport(text).edition('en');
    expect(find(built, 'table', 'tbl-aid').number?.label).toBe('Table 5');
    expect(JSON.stringify(built.edition)).not.toContain('Table 0');
  });

  test('a title written as a block stands on one line', () => {
    const title = 'study:\n  title:\n    zh: |\n      共同\n      研究\n    en: |\n      A joint\n      study\n';
    const { edition } = openReport(smallReport.replace('study:\n', title)).edition('zh');
    expect(edition.meta.title).toBe('共同研究');
    expect(edition.furniture.cover.otherTitles[0]?.text).toBe('A joint study');
  });

  test('paragraphs of the five parts bear ordinals without a gap; apparatus has none', () => {
    const ordinals = [...allBlocks(zh.edition.body)].flatMap((block) =>
      block.type === 'paragraph' && block.ordinal !== undefined ? [block.ordinal] : [],
    );
    expect(ordinals).toEqual(ordinals.map((_, i) => i + 1));
    expect(ordinals.length).toBeGreaterThan(5);
    expect(find(zh, 'paragraph', 'front.abstract.p1').ordinal).toBeUndefined();
  });

  test('every paragraph of prose knows its range in the file', () => {
    const paragraph = find(zh, 'paragraph', 'modernization.china.review.p2');
    const { start = 0, end = 0 } = paragraph.origin.range ?? {};
    expect(paragraph.origin.pointer).toBe('/parts/modernization/china/review/zh');
    expect(opened.source.text.slice(start, end)).toBe('小节正文。[^1]');
  });

  test('the order of an edition decides which country and institution comes first', () => {
    const turned = openReport(
      smallReport.replace('editions: [zh, en]', 'editions: [zh, { language: en, order: partner-first }]'),
    ).edition('en');
    expect(turned.edition.meta.title).toBe('Kazakhstan–China: A Study in Collaborative Modernization');
    expect(turned.edition.furniture.cover.institutions.map(({ name }) => name)).toEqual([
      'Sary Institute',
      'Beichen Institute',
    ]);
    expect(turned.edition.furniture.cover.otherTitles).toEqual([
      { text: '中国—哈萨克斯坦共同现代化研究', lang: 'zh', dir: 'ltr' },
    ]);
    const namesOf = (built: typeof en) => {
      const positions = [...allBlocks(built.edition.body)].filter((block) => block.type === 'position');
      return [find(built, 'credits', 'credits.teams').teams, ...positions.map(({ sides }) => sides)].map((sides) =>
        [...sides].map(({ heading }) => heading),
      );
    };
    expect(namesOf(en)).toEqual([
      ['Chinese team', 'Kazakhstan team'],
      ['Chinese side', 'Kazakhstan side'],
    ]);
    expect(namesOf(turned)).toEqual(namesOf(en).map((names) => [...names].reverse()));
  });

  test('a synopsis edition holds what stands before the parts', () => {
    const short = openReport(
      smallReport.replace('editions: [zh, en]', 'editions: [zh, { language: en, extent: synopsis }]'),
    ).edition('en');
    expect(short.edition.body.map(({ key }) => key)).not.toContain('part-future');
    expect(short.edition.front.map(({ key }) => key)).toContain('front.abstract.section');
  });
});

describe('what the format has and no page shows yet', () => {
  const ahead = openReport(
    `${smallReport}indicators:
  exports:
    label: Exports
    values:
      2013: 22.04
      2022: 31.10
    unit:
      zh: 亿美元
      en: billion US dollars
  share:
    label: Share
    value: 12.50
    unit: '%'
figures:
  - id: growth
    kind: chart
    caption:
      zh: 贸易增长
      en: Growth of trade
    file: growth.png
appendices:
  - id: ahead
    title: Ahead
    text:
      zh: |
        出口@val-exports，占@val-share{full}，见@fig-growth。

        @fig-growth
      en: |
        Exports of @val-exports, @val-share of all: @fig-growth.

        @fig-growth
`.replace(/^appendices:\n(?=[^]*^appendices:)[^]*?(?=^\w)/m, ''),
  );

  test('prose prints an amount as it is written, the latest of several, and its unit in the edition’s language', () => {
    expect(textAt(ahead.edition('zh'), 'appendices.0.text.p1')).toBe('出口31.10亿美元，占12.50%，见“贸易增长”。');
    expect(textAt(ahead.edition('en'), 'appendices.0.text.p1')).toBe(
      'Exports of 31.10\u00A0billion US dollars, 12.50% of all: “Growth of trade”.',
    );
  });

  test('a figure that a paragraph of its own sets leaves its caption there', () => {
    expect(textAt(ahead.edition('zh'), 'appendices.0.text.p2')).toBe('“贸易增长”');
  });
});

test('a table that a box places is set there, not at an earlier mention', () => {
  const boxed = openReport(
    smallReport
      .replace('See @part-interaction.', 'See @box-figures.')
      .replace(
        'appendices:',
        'boxes:\n  - id: figures\n    title: Figures\n    text: |\n      Below.\n\n      @tbl-trade\nappendices:',
      ),
  );
  const { front, body } = boxed.edition('en').edition;
  const blocks = [...front, ...body];
  expect([...allBlocks(blocks)].filter(({ key }) => key === 'tbl-trade')).toHaveLength(1);
  const box = [...allBlocks(blocks)].find(({ type }) => type === 'box');
  if (box?.type !== 'box') throw new Error('no box');
  expect([...allBlocks(box.children)].map(({ key }) => key)).toContain('tbl-trade');
});

test('every row of a table in prose has a cell for each column, and none of its text is lost', () => {
  const rows = ['| a | b | c |', '|---|---|--:|', '| 1 |', '| 1 | 2 | 3 |', '| 1 | 2 | 3 | **4** || 6 |', 'Source: X'];
  const text = smallReport.replace(
    'An opening [@white, p. 3], see @tbl-trade.',
    ['Numbers.', '', ...rows].join('\n          '),
  );
  const table = find(openReport(text).edition('en'), 'table', 'modernization.china.review.t1');
  const printed = [...table.head, ...table.rows].map(({ cells }) =>
    cells.map(({ children: [cell] }) => (cell?.type === 'paragraph' ? plainText(cell.children) : '')),
  );
  expect(printed).toEqual([
    ['a', 'b', 'c'],
    ['1', '', ''],
    ['1', '2', '3'],
    ['1', '2', '3 | 4 | 6'],
    ['Source: X', '', ''],
  ]);
});
