import { describe, expect, test } from 'vitest';
import { keepWords } from '../../src/html/keep-words.js';

/** The pieces between which a line may break. */
function pieces(markup: string): readonly string[] {
  return markup.split('<wbr>').map((piece) => piece.replace(/<[^>]*>/g, ''));
}

describe('keepWords', () => {
  test('keeps a name whole that the dictionary would split', () => {
    expect(pieces(keepWords('中国—哈萨克斯坦合作', 'zh', ['中国', '哈萨克斯坦']))).toEqual([
      '中国—',
      '哈萨克斯坦',
      '合作',
    ]);
  });

  test('keeps the dash between two countries with the first', () => {
    expect(keepWords('中国—老挝', 'zh', ['中国', '老挝'])).toBe('<span class="together">中国—</span><wbr>老挝');
  });

  test('never begins a line with a closing mark nor ends it with an opening one', () => {
    for (const piece of pieces(keepWords('共建“一带一路”倡议：目标、内容（摘要）', 'zh', []))) {
      expect(piece).not.toMatch(/^[”：、）]/u);
      expect(piece).not.toMatch(/[“（]$/u);
    }
  });

  test('loses nothing, and escapes', () => {
    const text = '合作<b>&“前景”';
    expect(pieces(keepWords(text, 'zh-Hans', [])).join('')).toBe('合作&lt;b&gt;&amp;“前景”');
  });

  test('leaves languages with spaces as they are', () => {
    expect(keepWords('Қытай – Қазақстан', 'kk', ['Қытай'])).toBe('Қытай – Қазақстан');
  });
});
