import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkRules } from '../../src/rules/check-rules.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';
import { reportYaml } from '../support/report-yaml.js';

type Path = readonly (string | number)[];

/** The path of every value below another, items of lists included. */
function* pathsIn(value: unknown, path: Path = []): Iterable<Path> {
  if (typeof value !== 'object' || value === null) return;
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  for (const key of keys) {
    yield [...path, key];
    yield* pathsIn((value as Readonly<Record<string | number, unknown>>)[key], [...path, key]);
  }
}

/** The complete report without the value at a path. */
function without(path: Path): string {
  const data: unknown = parse(reportYaml());
  const parent = path
    .slice(0, -1)
    .reduce((value, key) => (value as Readonly<Record<string | number, unknown>>)[key], data);
  const last = path.at(-1) ?? '';
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent as object, last);
  return stringify(data);
}

test('whatever a report lacks, the rules answer, and every place lies in the file', () => {
  let checked = 0;
  for (const path of pathsIn(parse(reportYaml()))) {
    const source = readSource(without(path), 'report.yaml');
    const { report } = validateReport(source);
    if (report === undefined) continue;
    checked += 1;
    for (const { range, related, pointer } of checkRules({ report, source, today: '2026-12-01' })) {
      for (const place of [range, ...related.map((one) => one.range)]) {
        expect(place?.start, `${path.join('/')} ${pointer}`).toBeGreaterThanOrEqual(0);
        expect(place?.end, `${path.join('/')} ${pointer}`).toBeLessThanOrEqual(source.text.length);
      }
    }
  }
  expect(checked).toBeGreaterThan(100);
}, 30_000);
