import { describe, expect, test } from 'vitest';
import { formatCslDate, formatReference } from '../../src/citations/format-reference.js';
import type * as Format from '../../src/schema/report.gen.js';

function printed(item: Omit<Format.Reference, 'id'>): string {
  return formatReference({ id: 'x', ...item })
    .map(({ text }) => text)
    .join('');
}

describe('formatReference', () => {
  test('prints every element that is there and invents none', () => {
    expect(printed({ type: 'report', title: 'A title' })).toBe('A title.');
    expect(
      printed({
        type: 'article-journal',
        title: 'What now?',
        author: [{ family: 'Doe', given: 'Jane' }, { literal: 'An Office' }],
        'container-title': 'The Journal',
        volume: 3,
        issue: 2,
        page: '1–9',
        publisher: 'Press',
        'publisher-place': 'Astana',
        issued: '2023-10',
        URL: 'https://example.org/a',
        accessed: '2025-08-20',
      }),
    ).toBe(
      'Doe Jane, An Office. What now? The Journal, 3(2): 1–9. Astana: Press, 2023-10. https://example.org/a [2025-08-20].',
    );
  });

  test('Han names run together, family first', () => {
    expect(printed({ type: 'book', title: '书', author: [{ family: '顾', given: '学明' }] })).toBe('顾学明. 书.');
  });

  test('links only to http and https', () => {
    expect(
      formatReference({ id: 'x', type: 'webpage', title: 'T', URL: 'javascript:alert(1)' }).some(
        ({ href }) => href !== undefined,
      ),
    ).toBe(false);
    expect(formatReference({ id: 'x', type: 'webpage', title: 'T', DOI: '10.1/x' }).map(({ href }) => href)).toContain(
      'https://doi.org/10.1/x',
    );
  });

  test('reads the forms of a CSL date', () => {
    expect(formatCslDate({ 'date-parts': [[2023, 10, 5]] })).toBe('2023-10-05');
    expect(formatCslDate({ 'date-parts': [[2019], [2021]] })).toBe('2019/2021');
    expect(formatCslDate(2023)).toBe('2023');
    expect(formatCslDate({ literal: 'forthcoming' })).toBe('forthcoming');
    expect(formatCslDate({})).toBeUndefined();
  });
});
