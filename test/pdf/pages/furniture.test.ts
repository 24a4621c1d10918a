import { beforeAll, describe, expect, test } from 'vitest';
import type { Page } from '../../../src/pdf/pages/page-builder.js';
import { sampleEdition } from '../../fixtures/sample-document.js';
import { layOut } from '../support/lay-out.js';

interface FootLine {
  readonly x: number;
  readonly y: number;
  readonly bottom: number;
  readonly text: string;
}

describe('the feet of three columns', () => {
  let page: Page;
  let foot: readonly FootLine[];
  beforeAll(async () => {
    const { pages } = await layOut([sampleEdition('kk'), sampleEdition('zh'), sampleEdition('en')]);
    const second = pages[1];
    if (second === undefined) throw new Error('no second page');
    page = second;
    foot = page.items.flatMap((item): readonly FootLine[] => {
      if (item.type !== 'line' || item.line.clusters[0]?.span.owner !== 'footer') return [];
      const text = item.line.clusters.map((cluster) => cluster.text).join('');
      return [{ x: item.x, y: item.y, bottom: item.y + item.line.height, text }];
    });
  }, 60_000);

  test('begin at one height, each with its number', () => {
    const top = Math.min(...foot.map(({ y }) => y));
    expect(foot.filter(({ y }) => y === top)).toHaveLength(6);
  });

  test('end well above the edge of the sheet, whatever the notices take', () => {
    expect(Math.max(...foot.map(({ bottom }) => bottom))).toBeLessThan(page.height - 18);
  });

  test('never begin a line with the dot between two parts of a stamp', () => {
    expect(foot.filter(({ text }) => text.startsWith('·'))).toEqual([]);
    expect(foot.some(({ text }) => text.endsWith('·'))).toBe(true);
  });
});
