import type { Source } from '../source/source.js';
import { escapeStep } from './pointer.js';
import type { Report } from './report.gen.js';

/**
 * The report with amounts and table numbers as the author wrote them, since pages print them so: YAML reads `22.10` as
 * the number 22.1.
 */
export function keepSpelling(report: Report, source: Source): Report {
  const spelled = <Value>(value: Value, pointer: string): Value | string =>
    typeof value === 'number' ? (source.spellingOf(pointer) ?? String(value)) : value;
  const { tables, indicators } = report;
  return {
    ...report,
    ...(tables === undefined
      ? {}
      : {
          tables: tables.map((table, i) => ({
            ...table,
            ...(table.rows === undefined
              ? {}
              : {
                  rows: table.rows.map((row, j) =>
                    row.map((cell, k) => spelled(cell, `/tables/${String(i)}/rows/${String(j)}/${String(k)}`)),
                  ),
                }),
          })),
        }),
    ...(indicators === undefined
      ? {}
      : {
          indicators: Object.fromEntries(
            Object.entries(indicators).map(([id, indicator]) => [
              id,
              {
                ...indicator,
                ...(indicator.value === undefined
                  ? {}
                  : { value: spelled(indicator.value, `/indicators/${id}/value`) }),
                ...(indicator.values === undefined
                  ? {}
                  : {
                      values: Object.fromEntries(
                        Object.entries(indicator.values).map(([period, value]) => [
                          period,
                          spelled(value, `/indicators/${id}/values/${escapeStep(period)}`),
                        ]),
                      ),
                    }),
              },
            ]),
          ),
        }),
  };
}
