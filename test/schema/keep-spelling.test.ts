import { expect, test } from 'vitest';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';
import { reportYaml } from '../support/report-yaml.js';

test('amounts and numbers in tables stand as their authors wrote them', () => {
  const text = reportYaml({
    indicators: `indicators:
  gdp:
    label: GDP
    value: 19.1e12
  trade:
    label: Trade
    values:
      2013/2022: 22.10
      2023: "31.180"`,
    tables: `tables:
  - id: trade-table
    caption: Trade
    columns:
      - head: Year
      - head: Trade
    rows:
      - [2022, 22.10]
      - ["2023", 12345678901234567890]`,
  });
  const { report } = validateReport(readSource(text, 'report.yaml'));
  expect(report?.indicators?.['gdp']?.value).toBe('19.1e12');
  expect(report?.indicators?.['trade']?.values).toEqual({ '2013/2022': '22.10', '2023': '31.180' });
  expect(report?.tables?.[0]?.rows).toEqual([
    ['2022', '22.10'],
    ['2023', '12345678901234567890'],
  ]);
});
