import { withoutUndefined } from '../../values/without-undefined.js';
import { formatReport } from '../../authoring/format-report.js';
import type { Words } from '../../diagnostics/diagnostic.js';
import { reportDiagnostics } from '../../diagnostics/report-diagnostics.js';
import { chooseOption } from '../options/choose-option.js';
import { asFailure, type Failure } from '../terminal/failure.js';
import { findReports } from '../files/find-reports.js';
import { messageLanguages } from '../terminal/message-language.js';
import { showFailures, type ExitCode } from './outcome.js';
import { tellUnfinished } from './tell-unfinished.js';
import { readReport } from '../files/read-report.js';
import { replaceFile } from '../files/replace-file.js';
import type { Terminal } from '../terminal/terminal.js';

/** The options of `fmt`, as typed. */
export interface FmtOptions {
  readonly check?: true;
  readonly lang?: string;
}

type Form = 'in form' | 'written' | 'would change' | 'left alone';

/**
 * `joint-report fmt`: formats every report in `paths`; with --check only lists those that are not formatted. The exit
 * code is 1 if a report is not formatted (--check) or could not be.
 */
export async function fmtCommand(paths: readonly string[], options: FmtOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.lang !== undefined) chooseOption('--lang', options.lang, messageLanguages);
  const { reports, failures: notFound } = await findReports(paths, 'out');
  const failures: Failure[] = [...notFound];
  const forms: Form[] = [];
  for (const { file } of reports) {
    try {
      forms.push(await bringIntoForm(file, options.check === true ? 'tell' : 'write', terminal));
    } catch (error) {
      failures.push(asFailure(error, { en: `while formatting ${file}`, zh: `整理 ${file} ` }));
    }
  }
  terminal.tell(summary(forms).map((words) => words[terminal.language]));
  showFailures(failures, terminal);
  if (failures.length > 0) return 2;
  return forms.some((form) => form === 'would change' || form === 'left alone') ? 1 : 0;
}

async function bringIntoForm(file: string, then: 'write' | 'tell', terminal: Terminal): Promise<Form> {
  const say = (words: Words): void => {
    terminal.print([words[terminal.language]]);
  };
  const read = readReport(file);
  const result =
    read.kind === 'not text' ? ({ kind: 'faulty', fault: read.diagnostic } as const) : formatReport(read.text, file);
  switch (result.kind) {
    case 'faulty': {
      const { language, width } = terminal;
      const context = {
        sources: new Map([[file, read.text]]),
        language,
        ...withoutUndefined({ width }),
      };
      terminal.print(reportDiagnostics('concise', [result.fault], context));
      say({
        en: `${file} is left as it is until this is mended; joint-report validate shows how.`,
        zh: `${file} 保持原样，待改正后再整理；改法见 joint-report validate。`,
      });
      return 'left alone';
    }
    case 'left':
      say({ en: `${file} is left as it is: ${result.reason.en}.`, zh: `${file} 保持原样：${result.reason.zh}。` });
      return 'left alone';
    case 'formatted':
      if (result.text === read.text) return 'in form';
      say({ en: file, zh: file });
      if (then === 'tell') return 'would change';
      tellUnfinished(await replaceFile(file, result.text), terminal);
      return 'written';
  }
}

function summary(forms: readonly Form[]): readonly Words[] {
  const count = (form: Form): number => forms.filter((one) => one === form).length;
  const parts = [
    { n: count('in form'), en: 'in form already', zh: '份原已整齐' },
    { n: count('written'), en: 'brought into form', zh: '份已整理' },
    { n: count('would change'), en: 'not in form', zh: '份尚未整理' },
    { n: count('left alone'), en: 'left alone', zh: '份保持原样' },
  ].filter(({ n }) => n > 0);
  if (parts.length === 0) return [];
  return [
    {
      en: `${parts.map(({ n, en }) => `${n} ${en}`).join(', ')}.`,
      zh: `${parts.map(({ n, zh }) => `${n} ${zh}`).join('，')}。`,
    },
  ];
}
