import type { IntegrityRule, RuleFinding } from '../rule.js';

/** Every row has exactly one cell for each column. */
export const tableCells: IntegrityRule = {
  code: 'table/cells',
  kind: 'integrity',
  title: { en: 'A row has a cell for every column', zh: '表格每行须与列数一致' },
  why: {
    en: 'A cell too few or too many would put the rest under the wrong heads.',
    zh: '单元格多了或少了，后面的内容就会错列。',
  },
  help: {
    en: 'Add or remove cells. An empty cell is written `""`.',
    zh: '请增删单元格。空单元格写作 `""`。',
  },
  bad: 'columns:\n  - head: Year\n  - head: Trade\nrows:\n  - [2023]',
  good: 'columns:\n  - head: Year\n  - head: Trade\nrows:\n  - [2023, 41.02]',
  *check({ report: { tables } }) {
    for (const [index, { id, columns, rows = [] }] of (tables ?? []).entries()) {
      const pointer = `/tables/${String(index)}`;
      const [width, ...otherWidths] = new Set(rows.map(({ length }) => length));
      // If all rows have the same length, the head is wrong: a column is missing or extra.
      if (rows.length > 2 && width !== undefined && width !== columns.length && otherWidths.length === 0) {
        yield unevenHead(id, `${pointer}/columns`, columns.length, width);
        continue;
      }
      for (const [at, row] of rows.entries()) {
        if (row.length === columns.length) continue;
        yield {
          pointer: `${pointer}/rows/${String(at)}`,
          message: {
            en: `Table \`${id}\` has ${String(columns.length)} columns, row ${String(at + 1)} has ${String(row.length)} cells.`,
            zh: `表格 \`${id}\` 有 ${String(columns.length)} 列，第 ${String(at + 1)} 行有 ${String(row.length)} 个单元格。`,
          },
          related: [{ pointer: `${pointer}/columns`, message: { en: 'The columns.', zh: '各列。' } }],
        };
      }
    }
  },
};

function unevenHead(id: string, pointer: string, columns: number, cells: number): RuleFinding {
  return {
    pointer,
    message: {
      en: `Table \`${id}\` has ${String(columns)} columns, but every row has ${String(cells)} cells.`,
      zh: `表格 \`${id}\` 有 ${String(columns)} 列，各行却都有 ${String(cells)} 个单元格。`,
    },
    help:
      columns < cells
        ? { en: 'Add the column that is missing.', zh: '请补上缺少的列。' }
        : {
            en: 'Remove the column that has no cells, or add its cells.',
            zh: '请删去没有单元格的列，或补上其单元格。',
          },
  };
}
