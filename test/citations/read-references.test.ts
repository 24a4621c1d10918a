import { describe, expect, test } from 'vitest';
import { readReferences } from '../../src/citations/read-references.js';
import { StudyFiles } from '../../src/assets/study-files.js';
import type { Report } from '../../src/schema/report.gen.js';
import { readSource } from '../../src/source/read/read-source.js';

describe('readReferences', () => {
  const source = readSource('references: works.json\n', 'report.yaml');
  const report = { references: 'works.json' } as Report;
  const read = (text: string, given = report) => {
    const files = new StudyFiles({ read: () => ({ ok: true, bytes: new TextEncoder().encode(text) }) }, source);
    return { references: readReferences(given, files), diagnostics: files.diagnostics };
  };

  test('reads a CSL-JSON file beside the report', () => {
    const items = [{ id: 'a', type: 'book', title: 'A' }];
    expect(read(JSON.stringify(items))).toEqual({
      references: items,
      diagnostics: [],
    });
  });

  test.each([
    ['is not JSON', '{'],
    ['holds something else', '{"items": []}'],
    ['has an item without an id', '[{"type": "book", "title": "A"}]'],
  ])('a file that %s is a finding at `references`', (_, text) => {
    const { references, diagnostics } = read(text);
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
    const { references, diagnostics } = read(JSON.stringify(items));
    expect(references).toBeUndefined();
    expect(diagnostics.map(({ message }) => message.en)).toEqual([
      `In works.json, item 2 (b) has no \`${field}\` that can be printed.`,
    ]);
  });

  test('takes nothing for what an export leaves empty, and no word for the tag of a language', () => {
    const item = { id: 'a', type: 'book', title: 'A' };
    const text = (language: string) => JSON.stringify([{ ...item, language, author: null, issued: null, custom: {} }]);
    expect(read(text('not a tag!')).references).toEqual([{ ...item, custom: {} }]);
    expect(read(text('zh-CN')).references?.[0]?.language).toBe('zh-CN');
  });

  test('a BibTeX file is refused with the way out', () => {
    const { diagnostics } = read('', { references: 'works.bib' } as Report);
    expect(diagnostics[0]?.help?.en).toContain('CSL JSON');
  });
});
