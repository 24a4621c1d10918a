import { withoutUndefined } from '../../values/without-undefined.js';
import { isAtLeast, type Diagnostic, type Severity } from '../../diagnostics/diagnostic.js';
import type { FormatContext } from '../../diagnostics/formats/format-context.js';
import { writeLines } from '../../diagnostics/lines.js';
import { documentFormats, reportDiagnostics } from '../../diagnostics/report-diagnostics.js';
import { summarize } from '../../diagnostics/summarize.js';
import { asFailure, formatFailure, type Failure } from '../terminal/failure.js';
import { ownVersion } from '../files/own-version.js';
import type { Settings } from '../options/settings.js';
import type { Terminal } from '../terminal/terminal.js';
import { writeAtomically } from '../files/write-atomically.js';
import { tellUnfinished } from './tell-unfinished.js';

/** 0: clean, 1: findings at or above `--fail-on`, 2: the run itself failed. */
export type ExitCode = 0 | 1 | 2;

/** The results of a run over many reports, collected so far. */
export interface Outcome {
  readonly diagnostics: Diagnostic[];
  /** The text of each file with findings, to quote from. */
  readonly sources: Map<string, string>;
  readonly failures: Failure[];
  /** The files that were checked. */
  readonly checked: string[];
}

/** An outcome before the first report is read. */
export function startOutcome(failures: readonly Failure[]): Outcome {
  return { diagnostics: [], sources: new Map(), failures: [...failures], checked: [] };
}

/** Adds the findings about a report and about the files beside it, by the texts of all of them. */
export function addFindings(
  outcome: Outcome,
  texts: ReadonlyMap<string, string>,
  diagnostics: readonly Diagnostic[],
): void {
  const found = new Set(diagnostics.map(({ file }) => file));
  for (const [file, text] of texts) {
    outcome.checked.push(file);
    if (found.has(file)) outcome.sources.set(file, text);
  }
  // Not `push(...diagnostics)`: a damaged file of 4 MiB has more diagnostics than a call takes arguments.
  for (const finding of diagnostics) outcome.diagnostics.push(finding);
}

/**
 * Prints findings to standard output and failures to standard error, writes the requested files, and returns the exit
 * code.
 */
export async function conclude(outcome: Outcome, settings: Settings, terminal: Terminal): Promise<ExitCode> {
  const { diagnostics } = outcome;
  const failing = diagnostics.filter(({ severity }) => isAtLeast(severity, settings.failOn));
  const atLeast = (threshold: Severity): readonly Diagnostic[] =>
    diagnostics.filter(({ severity }) => isAtLeast(severity, threshold) || isAtLeast(severity, settings.failOn));
  const shown = settings.talk === 'all' ? atLeast(settings.show(settings.format)) : failing;
  const context = await describe(outcome, settings, terminal);
  // If nothing was checked, nothing is printed, except in formats whose output is one document.
  const clean = diagnostics.length === 0 && outcome.checked.length > 0;
  if (shown.length > 0 || documentFormats.includes(settings.format) || (settings.talk === 'all' && clean)) {
    const { width } = terminal;
    const seen = { ...context, ...withoutUndefined({ width }) };
    terminal.print(reportDiagnostics(settings.format, shown, seen));
  }
  for (const { format, file } of settings.outputs) {
    try {
      const lines = reportDiagnostics(format, atLeast(settings.show(format)), context);
      const content = writeLines(lines, 'off');
      tellUnfinished(writeAtomically([{ path: file, content }]), terminal);
    } catch (error) {
      outcome.failures.push(asFailure(error, { en: `while writing ${file}`, zh: `写入 ${file} ` }));
    }
  }
  if (settings.talk === 'all') {
    tellHidden(
      diagnostics.filter((finding) => !shown.includes(finding)),
      terminal,
    );
  }
  showFailures(outcome.failures, terminal);
  if (outcome.failures.length > 0) return 2;
  return failing.length > 0 ? 1 : 0;
}

/** The context of formatters that write to a file: no width limit. */
async function describe(outcome: Outcome, settings: Settings, terminal: Terminal): Promise<FormatContext> {
  // Imported here so that `--help` does not load the explanation of every code.
  const { diagnosticCodes } = await import('../../diagnostic-codes.js');
  return {
    sources: outcome.sources,
    checked: outcome.checked,
    language: terminal.language,
    folder: process.cwd(),
    failOn: settings.failOn,
    codes: diagnosticCodes,
    version: ownVersion(),
  };
}

/** Prints why a run, or a part of it, failed. */
export function showFailures(failures: readonly Failure[], terminal: Terminal): void {
  const details = terminal.environment['JOINT_REPORT_DEBUG'] === '1' ? 'details' : 'plain';
  for (const failure of failures) terminal.tell(formatFailure(failure, terminal.language, details));
}

/** Says that some findings are hidden, so that nobody thinks that there are none. */
function tellHidden(hidden: readonly Diagnostic[], terminal: Terminal): void {
  if (hidden.length === 0) return;
  const found = summarize(hidden, terminal.language);
  const least = hidden.some(({ severity }) => severity === 'hint') ? 'hint' : 'warning';
  const words = {
    en: `Not shown: ${found}. To see them: joint-report validate --show ${least}`,
    zh: `未显示：${found}查看：joint-report validate --show ${least}`,
  };
  terminal.tell([words[terminal.language]]);
}
