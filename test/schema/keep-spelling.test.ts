import { expect, test } from 'vitest';
import { keepSpelling } from '../../src/schema/keep-spelling.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read-source.js';
import { reportYaml } from '../support/report-yaml.js';

test('a number in a table keeps its spelling', () => {
  const rows = '    rows:\n      - [2023, 22.10]\n      - [2024, 12345678901234567890]\n      - [2025, text]';
  const tables = `tables:\n  - id: trade\n    caption: Trade\n    columns: [{head: Year}, {head: Trade}]\n${rows}\n`;
  const source = readSource(reportYaml({ tables }), 'report.yaml');
  const { report } = validateReport(source);
  if (report === undefined) throw new Error('the sample does not fit the schema');
  expect(keepSpelling(report, source).tables?.[0]?.rows).toEqual([
    ['2023', '22.10'],
    ['2024', '12345678901234567890'],
    ['2025', 'text'],
  ]);
});
