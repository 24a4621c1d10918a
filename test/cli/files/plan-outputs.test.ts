import { expect, test } from 'vitest';
import { Failure } from '../../../src/cli/terminal/failure.js';
import type { FoundReport } from '../../../src/cli/files/find-reports.js';
import { planOutputs } from '../../../src/cli/files/plan-outputs.js';

const places = (...reports: readonly FoundReport[]) =>
  planOutputs(reports, 'out').map(({ folder, name }) => `${folder}/${name}`);

test.each([
  ['/studies/laos/report.yaml', 'out/laos'],
  ['/studies/laos/report.yml', 'out/laos'],
  ['/studies/laos.report.yaml', 'out/laos'],
  ['/studies/laos.yaml', 'out/laos'],
  ['/studies/laos.v2.yaml', 'out/laos.v2'],
  ['/report.yaml', 'out/report'],
])('%s, named itself, goes to %s', (file, place) => {
  expect(places({ file })).toEqual([place]);
});

test('folders below the one that was named are kept, but for the study’s own', () => {
  expect(
    places(
      { file: 'studies/2025/laos/report.yaml', below: 'studies' },
      { file: 'studies/2026/laos/report.yaml', below: 'studies' },
      { file: 'studies/kz/report.yaml', below: 'studies' },
      { file: 'studies/2026/kz.report.yaml', below: 'studies' },
    ),
  ).toEqual(['out/2025/laos', 'out/2026/laos', 'out/kz', 'out/2026/kz']);
});

test('a study that is the folder that was named goes to the top', () => {
  expect(places({ file: 'studies/laos/report.yaml', below: 'studies/laos' })).toEqual(['out/laos']);
});

test.each([
  ['studies/2025/laos/report.yaml', 'studies/2026/laos/report.yaml'],
  ['studies/laos/report.yaml', 'studies/laos.report.yaml'],
  ['a/LAOS.yaml', 'b/laos.yaml'],
  ['a/re\u0301sume\u0301.yaml', 'b/r\u00e9sum\u00e9.yaml'],
])('%s and %s share a place and are refused', (first, second) => {
  expect(() => places({ file: first }, { file: second })).toThrow(Failure);
});

test('the refusal names both files, and the folder that would keep them apart', () => {
  let caught: unknown;
  try {
    places({ file: 'studies/2025/laos/report.yaml' }, { file: 'studies/2026/laos/report.yaml' });
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(Failure);
  const { words, help } = caught as Failure;
  expect(words.en).toContain('studies/2025/laos/report.yaml and studies/2026/laos/report.yaml');
  expect(help?.en).toContain('joint-report render studies');
});
