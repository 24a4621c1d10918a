import { describe, expect, test } from 'vitest';
import { preparePhrases } from '../../../src/rules/text/find-phrases.js';

function found(text: string, ...phrases: readonly string[]): readonly string[] {
  const hits = preparePhrases(phrases.map((phrase) => ({ text: phrase })))(text);
  return hits.map(({ start, end }) => text.slice(start, end));
}

describe('preparePhrases', () => {
  test.each([
    ['The Belt and Road.', 'belt and road', ['Belt and Road']],
    ['Belts and beltway', 'belt', []],
    ['the belt\nand road', 'belt and road', ['belt\nand road']],
    ['the belt\n\nand road', 'belt and road', []],
    ['partner’s view', "partner's view", ['partner’s view']],
    ['共建一带一路倡议', '一带一路', ['一带一路']],
    ['一带\n一路', '一带一路', ['一带\n一路']],
    ['中国GDP增长', 'GDP', ['GDP']],
    ['中国GDPs增长', 'GDP', []],
    ['İstanbul port', 'port', ['port']],
  ])('in %j for %j', (text, phrase, hits) => {
    expect(found(text, phrase)).toEqual(hits);
  });

  test('finds phrases within and across others, the longest that ends at a place', () => {
    expect(found('丝绸之路经济带', '丝绸之路', '之路经济', '经济带', '丝绸之路经济带', '路')).toEqual([
      '丝绸之路',
      '之路经济',
      '丝绸之路经济带',
    ]);
  });

  test('takes time in proportion to hostile texts', () => {
    const phrases = Array.from({ length: 400 }, (_, index) => 'a'.repeat(index + 1));
    const started = performance.now();
    expect(found('a'.repeat(200_000), ...phrases, `${'a'.repeat(20_000)}b`)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
