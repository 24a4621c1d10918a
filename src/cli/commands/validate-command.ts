import { phases } from '../../diagnostics/gate.js';
import { check } from '../../pipeline.js';
import { applyBaseline, readBaselineRequest } from './apply-baseline.js';
import { chooseOption } from '../options/choose-option.js';
import { asFailure } from '../terminal/failure.js';
import { findReports } from '../files/find-reports.js';
import { addFindings, conclude, startOutcome, type ExitCode } from './outcome.js';
import type { ValidateOptions } from '../program.js';
import { startProgress } from '../terminal/progress.js';
import { readReport } from '../files/read-report.js';
import { openReportFiles } from '../files/report-files.js';
import { readSettings } from '../options/settings.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * `joint-report validate`: checks every report in `paths` and prints what was found. Writes only the files of --output
 * and --update-baseline.
 */
export async function validateCommand(
  paths: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = readSettings(options, 'warning', new Date());
  const phase = options.phase === undefined ? {} : { phase: chooseOption('--phase', options.phase, phases) };
  const baseline = readBaselineRequest(options);
  const { reports, failures } = await findReports(paths, 'out');
  const outcome = startOutcome(failures);
  const progress = startProgress(terminal, settings.talk);

  for (const [index, { file }] of reports.entries()) {
    progress.show(`${index + 1}/${reports.length} ${file}`);
    try {
      const read = readReport(file);
      const own = new Map([[file, read.text]]);
      if (read.kind === 'not text') {
        addFindings(outcome, own, [read.diagnostic]);
        continue;
      }
      const files = openReportFiles(file);
      const { diagnostics, texts } = check({ file, text: read.text }, { files, today: settings.today, ...phase });
      addFindings(outcome, new Map([...own, ...texts]), diagnostics);
    } catch (error) {
      outcome.failures.push(asFailure(error, { en: `while checking ${file}`, zh: `检查 ${file} ` }));
    }
  }
  progress.clear();
  if (baseline !== undefined) applyBaseline(baseline, outcome, settings, terminal);
  return conclude(outcome, settings, terminal);
}
