import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readTableData } from '../../src/figures/read-table-data.js';

const read = (text: string, width?: number) =>
  readTableData(text, { ...(width === undefined ? {} : { width }), take: () => undefined });

describe('readTableData', () => {
  test('reads what csv-parse reads, and the same', () => {
    const cell = fc.constantFrom('', 'a', ' b', 'c ', '中', '\u00a0', '"x y"', ' "x,\ny" ', '""', '"a""b"', '"\n\n"');
    const line = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => cells.join(','));
    const lines = fc.array(fc.oneof(line, fc.constant(' ')), { maxLength: 5 });
    const texts = fc.tuple(lines, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean());
    let accepted = 0;
    fc.assert(
      fc.property(texts, ([written, lineEnd, hasMark]) => {
        const csv = `${hasMark ? '\uFEFF' : ''}${written.join('\n').replaceAll('\n', lineEnd)}`;
        const found = read(csv);
        accepted += 'rows' in found ? 1 : 0;
        expect('rows' in found ? found.rows : undefined).toEqual(rowsByCsvParse(csv));
      }),
      { numRuns: 3_000, seed: 20 },
    );
    expect(accepted).toBeGreaterThan(500);
  });

  test.each([
    ['a row of another width', 'a,b\n\n1,2\n3\n', 2, { fault: 'width', line: 4 }],
    ['a head of another width', 'a\n1\n', 2, { fault: 'width', line: 1 }],
    ['a quotation mark that is not closed', 'a\n"1\n', 1, { fault: 'quotes', line: 2 }],
    ['a quotation mark inside a cell', 'a\n"x\ny"\n1"2\n', 1, { fault: 'quotes', line: 4 }],
  ])('names the line of %s', (_, csv, width, fault) => {
    expect(read(csv, width)).toEqual(fault);
  });

  test('reads nothing after the row that is too much', () => {
    let taken = 0;
    const csv = `a\n1\n2\n"${'x'.repeat(100)}\n`;
    const found = readTableData(csv, { take: () => ((taken += 1) > 1 ? 'allRows' : undefined) });
    expect(found).toEqual({ excess: 'allRows', range: { start: 4, end: 5 } });
    expect(taken).toBe(2);
  });
});

function rowsByCsvParse(csv: string): readonly (readonly string[])[] | undefined {
  try {
    const rows: string[][] = parse(csv, { bom: true, skip_empty_lines: true, trim: true });
    return rows.slice(1);
  } catch {
    return undefined;
  }
}
