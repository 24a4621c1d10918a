import { describe, expect, test, vi } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const code = 'heading/typed-number';
const boxes = (...titles: readonly string[]): { boxes: string } => ({
  boxes: `boxes:\n${titles.map((title, n) => `  - id: box-${String(n)}\n    title: {${title}}\n    text: Text.`).join('\n')}`,
});
const marksOf = (...titles: readonly string[]): readonly number[] =>
  findingsOf(code, boxes(...titles)).map(({ mark }) => mark);

describe(code, () => {
  test.each([
    'zh: ⟦一、⟧贸易',
    'zh: ⟦（二）⟧贸易',
    'zh: "⟦(三)⟧贸易"',
    'zh: ⟦第一章 ⟧贸易',
    'zh: ⟦1.⟧贸易',
    'zh: ⟦１２、⟧贸易'.replace('１２', '12'),
    'zh: ⟦①⟧贸易',
    'en: "⟦(1) ⟧Trade"',
    'en: ⟦1. ⟧Trade',
    'en: ⟦2.1 ⟧Trade',
    'en: "⟦(a) ⟧Trade"',
    'en: ⟦IV. ⟧Trade',
    'kk: ⟦3) ⟧Сауда',
  ])('finds the number of %s', (title) => {
    expect(marksOf(title)).toEqual([0]);
  });

  test.each([
    'zh: 第二次世界大战之后',
    'zh: 一带一路与一体化',
    'zh: 十年合作',
    'zh: 2013年以来的贸易',
    'zh: 1.5亿人的市场',
    'zh: 5G、人工智能与教育',
    'en: 2.5 million tonnes by rail',
    'en: 1.5 degrees and after',
    'en: 5G in the steppe',
    'en: 2013. A turning point',
    'en: A. Smith on trade',
    'en: I. Trade',
    'en: Vitamin trade',
    'tr: 1. Dünya Savaşı',
    'de: 20. Jahrhundert',
    'kk: Сауда',
  ])('leaves %s alone', (title) => {
    expect(marksOf(title)).toEqual([]);
  });

  test('takes letters for numbers where neighbours go on with them', () => {
    expect(marksOf('en: ⟦A. ⟧Trade', 'en: ⟦B. ⟧Transit')).toEqual([0, 1]);
    expect(marksOf('en: ⟦I. ⟧Trade', 'en: ⟦II. ⟧Transit')).toEqual([0, 1]);
    expect(marksOf('en: A. Smith', 'kk: B. Smith')).toEqual([]);
  });

  test('looks into the headings of prose, each at its own line', () => {
    const text = `boxes:
  - id: box
    title: Box
    text:
      zh: |
        ## ⟦一、⟧贸易

        一、二两项不是标题。

        ### ⟦(1)⟧数字`;
    expect(findingsOf(code, { boxes: text })).toEqual([
      { severity: 'warning', pointer: '/boxes/0/text/zh', mark: 0 },
      { severity: 'warning', pointer: '/boxes/0/text/zh', mark: 1 },
    ]);
  });

  test('looks at titles of parts, lists, initiatives and tables', () => {
    const tables = 'tables:\n  - id: trade\n    caption: 1. Trade\n    columns: [{head: Year}]';
    expect(findingsOf(code, { tables }).map(({ pointer }) => pointer)).toEqual(['/tables/0/caption']);
  });

  test('mends it by leaving the number out', () => {
    expect(diagnosticsOf(code, boxes('zh: 一、贸易'))[0]?.edits.map(({ text }) => text)).toEqual(['']);
  });

  test('looks at each heading a fixed number of times, however many there are', () => {
    const looks = (count: number): number => {
      const headings = Array.from({ length: count }, () => '      ## A. Smith on trade\n').join('\n');
      const sample = { boxes: `boxes:\n  - id: box\n    title: Box\n    text: |\n${headings}` };
      const looked = vi.spyOn(RegExp.prototype, 'exec');
      expect(findingsOf(code, sample)).toEqual([]);
      const letters = looked.mock.contexts.filter((pattern) => String(pattern).startsWith('/^(?:[A-I]|'));
      looked.mockRestore();
      return letters.length;
    };
    expect(looks(40)).toBeGreaterThan(30);
    expect(looks(80)).toBeLessThanOrEqual(2 * looks(40));
  });
});
