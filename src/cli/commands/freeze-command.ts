import { withoutUndefined } from '../../values/without-undefined.js';
import { freezeReport } from '../../authoring/freeze-report.js';
import { stopsRender, type Diagnostic, type Words } from '../../diagnostics/diagnostic.js';
import { linesOf } from '../../diagnostics/lines.js';
import { reportDiagnostics } from '../../diagnostics/report-diagnostics.js';
import { check, digestOf } from '../../pipeline.js';
import { loadResources } from '../../output/resources.js';
import { chooseOption } from '../options/choose-option.js';
import { asFailure, Failure } from '../terminal/failure.js';
import { findReports } from '../files/find-reports.js';
import { messageLanguages } from '../terminal/message-language.js';
import { showFailures, type ExitCode } from './outcome.js';
import { tellUnfinished } from './tell-unfinished.js';
import { readReport } from '../files/read-report.js';
import { replaceFile } from '../files/replace-file.js';
import { openReportFiles } from '../files/report-files.js';
import type { Terminal } from '../terminal/terminal.js';
import { readDay, today } from '../options/today.js';

/** The options of `freeze`, as typed. */
export interface FreezeOptions {
  readonly date?: string;
  readonly lang?: string;
}

/** `joint-report freeze`: records the final text of one study, or says why not and leaves the file unchanged. */
export async function freezeCommand(path: string, options: FreezeOptions, terminal: Terminal): Promise<ExitCode> {
  if (options.lang !== undefined) chooseOption('--lang', options.lang, messageLanguages);
  const date = options.date === undefined ? {} : { date: readDay('--date', options.date) };
  const { reports, failures: notFound } = await findReports([path], 'out');
  const [found, ...more] = reports;
  const failures = more.length > 0 ? [...notFound, tooMany(reports.length)] : notFound;
  showFailures(failures, terminal);
  if (failures.length > 0 || found === undefined) return 2;
  try {
    return await freeze(found.file, { today: today(undefined, new Date()), ...date }, terminal);
  } catch (error) {
    showFailures([asFailure(error, { en: `while freezing ${found.file}`, zh: `冻结 ${found.file} ` })], terminal);
    return 2;
  }
}

async function freeze(
  file: string,
  days: { readonly today: string; readonly date?: string },
  terminal: Terminal,
): Promise<ExitCode> {
  const say = (...lines: readonly Words[]): void => {
    terminal.print(lines.map((words) => words[terminal.language]));
  };
  const read = readReport(file);
  const options = { files: openReportFiles(file), resources: loadResources(), today: days.today };
  const first = read.kind === 'not text' ? undefined : check({ file, text: read.text }, options);
  const faults = first?.diagnostics ?? (read.kind === 'not text' ? [read.diagnostic] : []);
  // A text that differs from the frozen one is the reason to freeze another revision, not an obstacle.
  const standing = faults.filter((finding) => stopsRender(finding) && finding.code !== 'frozen/digest');
  if (standing.length > 0 || first?.report === undefined) {
    return refuseFaulty(file, new Map([...(first?.texts ?? []), [file, read.text]]), standing, terminal);
  }

  const result = freezeReport(read.text, first.report, { digest: digestOf(first.report), ...days });
  switch (result.kind) {
    case 'refused':
      say({ en: `${file} is not frozen: ${result.reason.en}.`, zh: `${file} 未冻结：${result.reason.zh}。` });
      terminal.print(linesOf(result.help[terminal.language]));
      return 1;
    case 'frozen already':
      say({
        en: `${file} is left as it is: this very text was frozen as revision ${result.frozen.revision} on ${result.frozen.date}.`,
        zh: `${file} 保持原样：现在的文字已于 ${result.frozen.date} 冻结为第 ${result.frozen.revision} 稿。`,
      });
      return 0;
    case 'written': {
      const again = check({ file, text: result.text }, options);
      const after = again.diagnostics.filter(stopsRender);
      if (after.length > 0) {
        return refuseFaulty(file, new Map([...again.texts, [file, result.text]]), after, terminal);
      }
      tellUnfinished(await replaceFile(file, result.text), terminal);
      const { date, revision, digest } = result.frozen;
      say(
        { en: `Written: ${file}, phases.III.frozen`, zh: `已写入：${file}，phases.III.frozen` },
        { en: `  date      ${date}`, zh: `  日期    ${date}` },
        { en: `  revision  ${revision}`, zh: `  稿次    ${revision}` },
        { en: `  digest    ${digest}`, zh: `  摘要值  ${digest}` },
      );
      terminal.print(linesOf(meaning[terminal.language]));
      return 0;
    }
  }
}

function refuseFaulty(
  file: string,
  sources: ReadonlyMap<string, string>,
  faults: readonly Diagnostic[],
  terminal: Terminal,
): ExitCode {
  const { language, width } = terminal;
  const context = { sources, language, ...withoutUndefined({ width }) };
  terminal.print(reportDiagnostics('concise', faults, context));
  const words = {
    en: `${file} is not frozen until this is mended; joint-report validate shows how.`,
    zh: `${file} 未冻结，待改正后再冻结；改法见 joint-report validate。`,
  };
  terminal.print([words[language]]);
  if (faults.every(({ pointer }) => pointer.startsWith('/phases/III/frozen'))) {
    terminal.print([writtenAnew[language]]);
  }
  return 1;
}

const writtenAnew: Words = {
  en: 'You may also delete the lines of `frozen`: this command writes them anew.',
  zh: '也可删去 `frozen` 各行，由本命令重新写入。',
};

function tooMany(count: number): Failure {
  return new Failure(
    { en: `freeze takes one study, here are ${count}.`, zh: `freeze 一次只处理一项研究，此处有 ${count} 项。` },
    { en: 'Name the report.yaml that both sides agreed to.', zh: '请指明双方已商定的那份 report.yaml。' },
  );
}

/** What the digest covers, and what it does not. */
const meaning: Words = {
  en: `The digest stands for every text, number, name and date that both sides sign. Not for the record of the
work (phases), study.phase, study.url, study.embargo and contacts, which may still change, nor for what is
inside pictures, CSV and reference files beside the report: of these it knows the names. The other side can
compare: the same text gives the same digest on any machine.`,
  zh: `摘要值对应双方所签的全部文字、数字、姓名和日期。不包括工作记录（phases）、study.phase、study.url、
study.embargo 和联系方式，这些仍可更改；也不包括报告旁的图片、CSV 和文献文件的内容，只记其文件名。
对方可自行核对：同样的文字在任何电脑上得出同样的摘要值。`,
};
