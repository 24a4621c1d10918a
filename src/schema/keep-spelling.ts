import type { Source } from '../source/source.js';
import type { Report } from './report.gen.js';

/**
 * The report with every number in a table as its author wrote it: `22.10` stays `22.10` and a long figure keeps all its
 * digits, which a float would not.
 */
export function keepSpelling(report: Report, source: Source): Report {
  const { tables } = report;
  if (tables === undefined) return report;
  return {
    ...report,
    tables: tables.map((table, i) =>
      table.rows === undefined
        ? table
        : {
            ...table,
            rows: table.rows.map((row, j) =>
              row.map((cell, k) =>
                typeof cell === 'number'
                  ? (source.spellingOf(`/tables/${String(i)}/rows/${String(j)}/${String(k)}`) ?? String(cell))
                  : cell,
              ),
            ),
          },
    ),
  };
}
