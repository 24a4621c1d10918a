import { describe, expect, test } from 'vitest';
import { keepWords } from '../../../src/pdf/text/keep-words.js';
import { Break } from '../../../src/pdf/text/line-breaks.js';
import { clustersOf } from '../support/set-text.js';

/** The pieces between which a line of the title may end. */
function pieces(text: string, names: readonly string[] = []): readonly string[] {
  const found: string[] = [''];
  for (const cluster of keepWords(clustersOf(text), 'zh', names)) {
    found.push((found.pop() ?? '') + cluster.text);
    if (cluster.after === Break.allowed) found.push('');
  }
  return found.filter((piece) => piece !== '');
}

describe('keepWords', () => {
  test('parts no name', () => {
    const names = ['中国', '哈萨克斯坦'];
    const found = pieces('全球现代化进程中中国与哈萨克斯坦的互动', names);
    expect(found.some((piece) => piece.includes('哈萨克斯坦'))).toBe(true);
    expect(found.some((piece) => piece.startsWith('中国'))).toBe(true);
    expect(found.join('')).toBe('全球现代化进程中中国与哈萨克斯坦的互动');
  });

  test('parts no short quotation', () => {
    expect(pieces('中国的共建“一带一路”倡议')).toContain('“一带一路”');
  });
});
