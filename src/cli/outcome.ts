import type { Diagnostic, Severity } from '../diagnostics/diagnostic.js';
import { reportDiagnostics } from '../diagnostics/report-diagnostics.js';
import { summarize } from '../diagnostics/summarize.js';
import { formatFailure, type Failure } from './failure.js';
import { severities } from './option-values.js';
import type { Settings } from './settings.js';
import type { Terminal } from './terminal.js';

/** 0 clean, 1 findings at or above `--fail-on`, 2 the run itself failed. */
export type ExitCode = 0 | 1 | 2;

/** What a run over many reports has found so far. */
export interface Outcome {
  readonly diagnostics: Diagnostic[];
  /** The text of each file that has findings, to quote from. */
  readonly sources: Map<string, string>;
  readonly failures: Failure[];
  /** How many files were checked. */
  checked: number;
}

/** An outcome before the first report. */
export function startOutcome(failures: readonly Failure[]): Outcome {
  return { diagnostics: [], sources: new Map(), failures: [...failures], checked: 0 };
}

/** Adds what was found in one file. */
export function addFindings(outcome: Outcome, file: string, text: string, diagnostics: readonly Diagnostic[]): void {
  outcome.checked += 1;
  if (diagnostics.length === 0) return;
  // Not spread into arguments: a ruined file of 4 MiB has more findings than a call takes.
  for (const finding of diagnostics) outcome.diagnostics.push(finding);
  outcome.sources.set(file, text);
}

/** Shows findings on standard output and failures on standard error, and tells how the run ended. */
export function conclude(outcome: Outcome, settings: Settings, terminal: Terminal): ExitCode {
  const failing = outcome.diagnostics.filter((diagnostic) => isAtLeast(diagnostic.severity, settings.failOn));
  const wanted = outcome.diagnostics.filter(
    ({ severity }) => isAtLeast(severity, settings.show) || isAtLeast(severity, settings.failOn),
  );
  const shown = settings.talk === 'all' ? wanted : failing;
  // Of nothing checked there is nothing to say, but JSON is always a whole document.
  const clean = outcome.diagnostics.length === 0 && outcome.checked > 0;
  if (shown.length > 0 || settings.format === 'json' || (settings.talk === 'all' && clean)) {
    const { language, colour, width } = terminal;
    const context = { sources: outcome.sources, language, colour, ...(width === undefined ? {} : { width }) };
    terminal.print(reportDiagnostics(settings.format, shown, context));
  }
  if (settings.talk === 'all') {
    tellHidden(
      outcome.diagnostics.filter((finding) => !shown.includes(finding)),
      terminal,
    );
  }
  showFailures(outcome.failures, terminal);
  if (outcome.failures.length > 0) return 2;
  return failing.length > 0 ? 1 : 0;
}

/** Shows why a run, or a part of it, could not be done. */
export function showFailures(failures: readonly Failure[], terminal: Terminal): void {
  const details = terminal.environment['JOINT_REPORT_DEBUG'] === '1' ? 'details' : 'plain';
  for (const failure of failures) terminal.tell(formatFailure(failure, terminal.language, details));
}

/** Says that there is more, so that nobody takes silence for completeness. */
function tellHidden(hidden: readonly Diagnostic[], terminal: Terminal): void {
  if (hidden.length === 0) return;
  const found = summarize(hidden, terminal.language);
  const least = hidden.some(({ severity }) => severity === 'hint') ? 'hint' : 'warning';
  const words = {
    en: `Not shown: ${found}. To see them: joint-report validate --show ${least}\n`,
    zh: `未显示：${found}查看：joint-report validate --show ${least}\n`,
  };
  terminal.tell(words[terminal.language]);
}

function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold);
}
