import { describe, expect, test } from 'vitest';
import { formatCslDate, formatReference } from '../../src/citations/format-reference.js';
import { readReferences } from '../../src/citations/read-references.js';
import type { Reference, Report } from '../../src/schema/report.gen.js';
import { readSource } from '../../src/source/read-source.js';

function printed(item: Omit<Reference, 'id'>): string {
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

describe('readReferences', () => {
  const source = readSource('references: works.json\n', 'report.yaml');
  const report = { references: 'works.json' } as Report;
  const bytes = (text: string) => () => ({ bytes: new TextEncoder().encode(text) });

  test('reads a CSL-JSON file beside the report', () => {
    const items = [{ id: 'a', type: 'book', title: 'A' }];
    expect(readReferences(report, source, bytes(JSON.stringify(items)))).toEqual({
      references: items,
      diagnostics: [],
    });
  });

  test.each([
    ['is not JSON', '{'],
    ['holds something else', '{"items": []}'],
    ['has an item without an id', '[{"type": "book", "title": "A"}]'],
  ])('a file that %s is a finding at `references`', (_, text) => {
    const { references, diagnostics } = readReferences(report, source, bytes(text));
    expect(references).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'reference/file', pointer: '/references', range: { start: 12, end: 22 } },
    ]);
  });

  test.each([
    ['author', { author: 'Smith' }],
    ['author', { author: [null] }],
    ['editor', { editor: [{ family: {} }] }],
    ['issued', { issued: { 'date-parts': [[null]] } }],
    ['volume', { volume: { a: 1 } }],
    ['URL', { URL: ['https://example.org'] }],
    ['title', { title: null }],
  ])('names the work and the field, %s, that it could not print', (field, fields) => {
    const items = [
      { id: 'a', type: 'book', title: 'A' },
      { id: 'b', type: 'book', title: 'B', ...fields },
    ];
    const { references, diagnostics } = readReferences(report, source, bytes(JSON.stringify(items)));
    expect(references).toBeUndefined();
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      `In works.json, item 2 (b) has no \`${field}\` that can be printed.`,
    ]);
  });

  test('takes nothing for what an export leaves empty, and no word for the tag of a language', () => {
    const item = { id: 'a', type: 'book', title: 'A' };
    const text = (language: string) => JSON.stringify([{ ...item, language, author: null, issued: null, custom: {} }]);
    expect(readReferences(report, source, bytes(text('not a tag!'))).references).toEqual([{ ...item, custom: {} }]);
    expect(readReferences(report, source, bytes(text('zh-CN'))).references?.[0]?.language).toBe('zh-CN');
  });

  test('a BibTeX file is refused with the way out', () => {
    const { diagnostics } = readReferences({ references: 'works.bib' } as Report, source, bytes(''));
    expect(diagnostics[0]?.help?.en).toContain('CSL JSON');
  });
});
