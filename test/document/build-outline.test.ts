import { describe, expect, test } from 'vitest';
import { openReport } from '../support/open-report.js';
import { smallReport } from './small-report.js';

describe('buildOutline', () => {
  const { outline } = openReport(smallReport);

  test('orders works by their first citation, uncited ones last', () => {
    expect(outline.references.map(({ id }) => id)).toEqual(['white', 'kaz', 'gu', 'unused']);
  });

  test('numbers tables in the order in which they stand, the author’s where it is first named', () => {
    expect([...outline.tableNumbers]).toEqual([
      ['tbl--matrix', 1],
      ['tbl-trade', 2],
      ['tbl--comparison', 3],
      ['tbl--integration', 4],
    ]);
  });

  test('numbers start anew in each part, and what is empty takes none', () => {
    const paths = [...outline.targets].flatMap(([key, target]) =>
      target.of === 'section' ? [[key, target.path.join('.')]] : [],
    );
    expect(Object.fromEntries(paths)).toMatchObject({
      'modernization.china': '1.1',
      'modernization.china.review.section': '1.1.1',
      'modernization.comparison': '1.2',
      'interaction.achievements': '2.1',
      'entry-rail': '2.1.1',
      'entry-border': '2.2.1',
      'entry-road': '4.1',
      'future.recommendations': '5.2',
    });
    expect(outline.targets.has('modernization.partner')).toBe(false);
  });

  test('keeps all five parts, in the letter’s order', () => {
    const parts = outline.body.filter((block) => block.type === 'section' && block.opener === 'part');
    expect(parts.map(({ key }) => key)).toEqual([
      'part-modernization',
      'part-interaction',
      'part-china-initiative',
      'part-partner-initiatives',
      'part-future',
    ]);
  });

  test('is free of language: the same outline whichever edition is listed first', () => {
    const other = openReport(smallReport.replace('editions: [zh, en]', 'editions: [en, zh]')).outline;
    expect(JSON.stringify([other.front, other.body])).toBe(JSON.stringify([outline.front, outline.body]));
    expect([...other.tableNumbers]).toEqual([...outline.tableNumbers]);
    expect(other.references).toEqual(outline.references);
  });
});
