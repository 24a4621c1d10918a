import { expect, test } from 'vitest';
import { explainMissingGlyphs } from '../../src/output/explain-missing-glyphs.js';
import { readSource } from '../../src/source/read/read-source.js';

test('a character in the rows of a file beside the report is told at the table that names the file', () => {
  const source = readSource('tables:\n  - id: trade\n    data: trade.csv\n', 'report.yaml');
  const gaps = ['0', '1'].map((row) => ({
    character: '\u{10ffff}',
    origin: { pointer: `/tables/0/rows/${row}/1` },
    packages: [],
  }));
  const [found] = explainMissingGlyphs(gaps, 'en', source);
  expect(found?.pointer).toBe('/tables/0');
  expect(found?.related.map(({ pointer }) => pointer)).toEqual(['/tables/0']);
});
