import { basename, dirname, resolve } from 'node:path';
import { withoutUndefined } from '../../values/without-undefined.js';
import { check } from '../../pipeline.js';
import { writeLines } from '../../diagnostics/lines.js';
import { loadResources } from '../../output/resources.js';
import { reportStatus } from '../../status/report-status.js';
import { studyStatus, type StudyStatus } from '../../status/study-status.js';
import { chooseOption } from '../options/choose-option.js';
import { asFailure, type Failure } from '../terminal/failure.js';
import { findReports } from '../files/find-reports.js';
import { messageLanguages } from '../terminal/message-language.js';
import { showFailures, type ExitCode } from './outcome.js';
import { tellUnfinished } from './tell-unfinished.js';
import { nameStudy } from '../files/plan-outputs.js';
import { startProgress } from '../terminal/progress.js';
import { readReport } from '../files/read-report.js';
import { openReportFiles } from '../files/report-files.js';
import { statusFormats, type StatusOptions } from '../options/status-options.js';
import type { Terminal } from '../terminal/terminal.js';
import { today } from '../options/today.js';
import { checkWritable, writeOutputs } from '../files/write-outputs.js';

/**
 * `joint-report status`: shows the state of every study in `paths`. Findings are counted and do not fail the command.
 */
export async function statusCommand(
  paths: readonly string[],
  options: StatusOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const format = chooseOption('--format', options.format, statusFormats);
  if (options.lang !== undefined) chooseOption('--lang', options.lang, messageLanguages);
  const day = today(options.today, new Date());
  const target = options.out === undefined ? undefined : resolve(options.out);
  if (target !== undefined) checkWritable(dirname(target));

  const { reports, failures: unread } = await findReports(paths, 'out');
  const failures: Failure[] = [...unread];
  const progress = startProgress(terminal, 'all');
  const resources = loadResources();
  const studies: StudyStatus[] = [];
  for (const [index, { file }] of reports.entries()) {
    progress.show(`${index + 1}/${reports.length} ${file}`);
    try {
      const read = readReport(file);
      studies.push(
        read.kind === 'not text'
          ? studyStatus(nameStudy(file), { diagnostics: [read.diagnostic], source: { file, data: undefined } })
          : studyStatus(
              nameStudy(file),
              check({ file, text: read.text }, { files: openReportFiles(file), resources, today: day }),
            ),
      );
    } catch (error) {
      failures.push(asFailure(error, { en: `while checking ${file}`, zh: `检查 ${file} ` }));
    }
  }
  progress.clear();

  if (studies.length > 0 || format === 'json') {
    const { language, width } = terminal;
    const context = { language, today: day, theme: resources.theme, ...withoutUndefined({ width }) };
    const lines = reportStatus(format, studies, context);
    if (target === undefined) terminal.print(lines);
    else {
      const { unfinished } = await writeOutputs(
        dirname(target),
        [{ name: basename(target), bytes: new TextEncoder().encode(writeLines(lines, 'off')) }],
        (signal) => {
          // The signal handlers are removed, so that the signal now ends the process.
          process.kill(process.pid, signal);
        },
      );
      tellUnfinished(unfinished, terminal);
      progress.note({ en: `Written to ${options.out ?? ''}.`, zh: `已写入 ${options.out ?? ''}。` }[language]);
    }
  }
  showFailures(failures, terminal);
  return failures.length > 0 ? 2 : 0;
}
