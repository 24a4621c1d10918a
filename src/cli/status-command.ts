import { basename, dirname, resolve } from 'node:path';
import { check } from '../pipeline.js';
import { loadResources } from '../output/resources.js';
import { reportStatus } from '../status/report-status.js';
import { studyStatus, type StudyStatus } from '../status/study-status.js';
import { chooseOption } from './choose-option.js';
import { asFailure, type Failure } from './failure.js';
import { findReports } from './find-reports.js';
import { messageLanguages } from './message-language.js';
import { showFailures, type ExitCode } from './outcome.js';
import { nameStudy } from './plan-outputs.js';
import { startProgress } from './progress.js';
import { readReport } from './read-report.js';
import { openReportFiles } from './report-files.js';
import { statusFormats, type StatusOptions } from './status-options.js';
import type { Terminal } from './terminal.js';
import { today } from './today.js';
import { checkWritable, writeOutputs } from './write-outputs.js';

/** `joint-report status`: says where every study stands that `paths` lead to. Findings do not fail it: they are told. */
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
    const { language, colour, width } = terminal;
    const context = { language, today: day, theme: resources.theme, ...(width === undefined ? {} : { width }) };
    const text = reportStatus(format, studies, { ...context, colour: target === undefined ? colour : 'off' });
    if (target === undefined) terminal.print(text);
    else {
      await writeOutputs(
        dirname(target),
        [{ name: basename(target), bytes: new TextEncoder().encode(text) }],
        (signal) => {
          // Nothing listens to it now: the process ends as if the signal had just come.
          process.kill(process.pid, signal);
        },
      );
      progress.note({ en: `Written to ${options.out ?? ''}.`, zh: `已写入 ${options.out ?? ''}。` }[language]);
    }
  }
  showFailures(failures, terminal);
  return failures.length > 0 ? 2 : 0;
}
