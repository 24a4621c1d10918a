import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import type { Phase } from '../../src/diagnostics/gate.js';
import { checkRules } from '../../src/rules/check-rules.js';
import type { Surroundings } from '../../src/rules/context/rule-context.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';
import { reportYaml, type Section } from '../support/report-yaml.js';

/** What a test says of a finding; `mark` is the ordinal of the ⟦…⟧ whose range it has, -1 where none has. */
export interface Found {
  readonly severity: Severity;
  readonly pointer: string;
  readonly mark: number;
}

export interface SampleOptions extends Surroundings {
  readonly today?: string;
  readonly phase?: Phase;
}

/**
 * Checks a complete report in which some sections are replaced. ⟦…⟧ in them marks where findings are expected. Throws
 * where the sample does not fit the schema: such a fixture would test nothing.
 */
export function checkSample(
  sections: Readonly<Partial<Record<Section, string>>>,
  { today = '2026-12-01', ...options }: SampleOptions = {},
): { readonly diagnostics: readonly Diagnostic[]; readonly markOf: (finding: Diagnostic) => number } {
  const { text, marks } = takeMarks(reportYaml(sections));
  const source = readSource(text, 'report.yaml');
  const { report, diagnostics: faults } = validateReport(source);
  if (report === undefined || source.diagnostics.length > 0) {
    throw new Error([...source.diagnostics, ...faults].map(({ code, pointer }) => `${code} at ${pointer}`).join('\n'));
  }
  const found = checkRules({ report, source, today, ...options });
  const unfilled = found.find(({ gate, message }) => gate !== undefined && /\{\w+\}/.test(message.en + message.zh));
  if (unfilled !== undefined) throw new Error(`A placeholder is left in “${unfilled.message.en}”.`);
  return {
    diagnostics: found,
    markOf: ({ range }) => marks.findIndex(({ start, end }) => range?.start === start && range.end === end),
  };
}

/** What one rule finds in such a sample. */
export function findingsOf(
  code: string,
  sections: Readonly<Partial<Record<Section, string>>>,
  options: SampleOptions = {},
): readonly Found[] {
  const { diagnostics, markOf } = checkSample(sections, options);
  return diagnostics
    .filter((finding) => finding.code === code)
    .map((finding) => ({ severity: finding.severity, pointer: finding.pointer, mark: markOf(finding) }));
}

/** The full findings of one rule, for what `findingsOf` leaves out. */
export function diagnosticsOf(
  code: string,
  sections: Readonly<Partial<Record<Section, string>>>,
  options: SampleOptions = {},
): readonly Diagnostic[] {
  return checkSample(sections, options).diagnostics.filter((finding) => finding.code === code);
}

function takeMarks(marked: string): { text: string; marks: readonly { start: number; end: number }[] } {
  const marks: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const piece of marked.split(/([⟦⟧])/)) {
    if (piece === '⟦') start = text.length;
    else if (piece === '⟧') marks.push({ start, end: text.length });
    else text += piece;
  }
  return { text, marks };
}
