import { describe, expect, test } from 'vitest';
import { alignLine } from '../../../src/pdf/text/align-line.js';
import { clustersOf, linesIn, textOf } from '../support/set-text.js';

const han = '现代化是在改革中逐步找到次序的一个过程';

describe('buildLines, Chinese', () => {
  test('sets as many squares as fit', () => {
    expect(linesIn(han, 50).map(textOf)).toEqual(['现代化是在', '改革中逐步', '找到次序的', '一个过程']);
  });

  test('squeezes a stop at the end of a line rather than leave a hole', () => {
    const [first] = linesIn('现代化是，在改革', 45);
    expect(first === undefined ? '' : textOf(first)).toBe('现代化是，');
    expect(first?.natural).toBeCloseTo(45);
  });

  test('squeezes neighbouring marks to one and a half squares', () => {
    const width = clustersOf('是。”（在').reduce((sum, cluster) => sum + cluster.width, 0);
    expect(width).toBeCloseTo(10 + 5 + 5 + 10 + 10);
  });

  test('leaves a fifth of an em between Han and figures, and none where a space is typed', () => {
    expect(clustersOf('于2023年').map(({ gap }) => gap)).toEqual([2, 2, 0]);
    expect(clustersOf('于 2023 年').map(({ gap }) => gap)).toEqual([0, 0, 0, 0, 0]);
  });

  test('sets an opening mark flush at the start of a line, but not after an indent', () => {
    const [, second] = linesIn('现代化是在“改革”中', 50);
    expect(second).toMatchObject({ trimmed: 5 });
    const [first] = linesIn('“改革”中', 100, 'zh', { firstIndent: 20 });
    expect(first).toMatchObject({ trimmed: 0, indent: 20 });
  });

  test('ends no paragraph in a line of one character', () => {
    const lines = linesIn('现代化是在改革中逐步找到次序的。', 75).map(textOf);
    expect(lines).toEqual(['现代化是在改革', '中逐步找到次', '序的。']);
  });

  test('justifies all lines but the last', () => {
    const lines = linesIn('现代化是在改革中China逐步找到次序的一个过程', 114);
    const ends = lines.map((line) => {
      const { stretch } = alignLine(line);
      const gaps = line.clusters.slice(0, -1).filter(({ after, kind }) => after === 1 || kind === 'space').length;
      return line.natural + stretch * gaps;
    });
    expect(ends.slice(0, -1).map((end) => Math.round(end * 100) / 100)).toEqual([114]);
    expect(lines.slice(-1).map((line) => alignLine(line).stretch)).toEqual([0]);
  });
});

describe('buildLines, alphabets', () => {
  test('breaks at spaces, which take no room at the end of a line', () => {
    const lines = linesIn(
      'one two three',
      clustersOf('one two', 'en').reduce((sum, { width }) => sum + width, 0) + 0.1,
      'en',
    );
    expect(lines.map(textOf)).toEqual(['one two', 'three']);
  });

  test('parts a word only where it is wider than the line, and in linear time', () => {
    const word = 'x'.repeat(20_000);
    const lines = linesIn(word, 100, 'en');
    expect(lines.map(textOf).join('')).toBe(word);
    expect(Math.max(...lines.map(({ natural }) => natural))).toBeLessThanOrEqual(100.01);
  });

  test('a hundred thousand characters take no more than a second or two', () => {
    const lines = linesIn(han.repeat(5400), 400);
    expect(lines.reduce((sum, line) => sum + line.clusters.length, 0)).toBe(han.length * 5400);
  });

  test('balances the lines of a title', () => {
    const lines = linesIn('China and Kazakhstan in the process of modernization today', 200, 'en', {
      balanced: true,
      alignment: 'start',
    });
    const [longest, shortest] = [
      Math.max(...lines.map(({ natural }) => natural)),
      Math.min(...lines.map(({ natural }) => natural)),
    ];
    expect(lines).toHaveLength(2);
    expect(longest - shortest).toBeLessThan(50);
  });
});

describe('titles', () => {
  const titleIn = (text: string, measure: number, language: 'zh' | 'en' = 'en'): readonly string[] =>
    linesIn(text, measure, language, { alignment: 'start', balanced: true }).map(textOf);

  test('a title too long for one line before its colon is set whole', () => {
    const title = 'China and Kazakhstan in the process of modernization: what comes next';
    expect(titleIn(title, 120).join(' ')).toBe(title);
    expect(titleIn('China and Kazakhstan in the process of modernization:', 120).length).toBeGreaterThan(1);
  });

  test('break after a colon where that takes no more lines', () => {
    expect(titleIn('China and Laos: the process of modernization', 150)).toEqual([
      'China and Laos:',
      'the process of modernization',
    ]);
  });

  test('are balanced where the colon would take a line more', () => {
    expect(titleIn('China: a study in collaborative modernization', 150)).toEqual([
      'China: a study in',
      'collaborative modernization',
    ]);
  });
});
