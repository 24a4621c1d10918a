import { makeBaseline, writeBaseline } from '../../../../src/diagnostics/baseline.js';
import { noFiles } from '../../../../src/assets/report-files.js';
import { check } from '../../../../src/pipeline.js';
import { jsonMutators } from '../json-values.js';
import type { MutationKind } from '../mutation-kind.js';
import { yaml } from './yaml.js';

/** A baseline that keeps every finding of a report. */
function keepFindings(report: Uint8Array): Uint8Array {
  const [file, text] = ['report.yaml', new TextDecoder().decode(report)];
  const { diagnostics } = check({ file, text }, { files: noFiles, today: '2026-12-01' });
  const found = { diagnostics, sources: new Map([[file, text]]), checked: [file], nameOf: (name: string) => name };
  const baseline = makeBaseline({ version: 1, findings: [] }, found, () => true);
  return new TextEncoder().encode(writeBaseline(baseline));
}

/** The findings that a study accepts for now. */
export const baseline: MutationKind = {
  path: 'baseline.json',
  seeds: [...yaml.seeds.slice(0, 3).map(keepFindings), new TextEncoder().encode('{"version": 1, "findings": []}\n')],
  pdfEvery: 10,
  mutators: jsonMutators,
};
