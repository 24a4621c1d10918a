import { withoutUndefined } from '../../values/without-undefined.js';
import { editionsOf } from '../../document/editions.js';
import type { Need } from '../../doctor/examine-language.js';
import { examineLanguages } from '../../doctor/examine-languages.js';
import { json } from '../../doctor/formats/json.js';
import { table } from '../../doctor/formats/table.js';
import { languageTags } from '../../language/language-file.js';
import { loadResources } from '../../output/resources.js';
import { validateReport } from '../../schema/validate-report.js';
import { readSource } from '../../source/read/read-source.js';
import { chooseOption } from '../options/choose-option.js';
import type { DoctorOptions } from '../options/doctor-options.js';
import { asFailure, Failure } from '../terminal/failure.js';
import { packageFile } from '../package-file.js';
import { findReports } from '../files/find-reports.js';
import { messageLanguages } from '../terminal/message-language.js';
import { showFailures, type ExitCode } from './outcome.js';
import { nameStudy } from '../files/plan-outputs.js';
import { readReport } from '../files/read-report.js';
import type { Terminal } from '../terminal/terminal.js';
import { thisMachine } from '../files/this-machine.js';

const bundled = packageFile('examples');

/**
 * `joint-report doctor`: shows what the languages of the studies below `paths` are printed with; without paths, all
 * languages and those of the bundled studies. 1 if something that a study needs is missing.
 */
export async function doctorCommand(
  paths: readonly string[],
  options: DoctorOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.lang !== undefined) chooseOption('--lang', options.lang, messageLanguages);
  const { reports, failures: unread } = await findReports(paths.length > 0 ? paths : [bundled], 'out');
  const failures: Failure[] = [...unread];
  const resources = loadResources();
  const needs: Need[] = [];
  for (const { file } of reports) {
    try {
      needs.push(needOf(file));
    } catch (error) {
      failures.push(asFailure(error, { en: `while checking ${file}`, zh: `检查 ${file} ` }));
    }
  }
  let ready = true;
  if (needs.length > 0 || paths.length === 0 || options.json === true) {
    const { language, width } = terminal;
    const examination = await examineLanguages(paths.length > 0 ? [] : languageTags, needs, thisMachine(resources));
    const context = { language, ...withoutUndefined({ width }) };
    terminal.print((options.json === true ? json : table)(examination, context));
    ({ ready } = examination);
  }
  showFailures(failures, terminal);
  if (failures.length > 0) return 2;
  return ready ? 0 : 1;
}

function needOf(file: string): Need {
  const read = readReport(file);
  const report = read.kind === 'not text' ? undefined : validateReport(readSource(read.text, file)).report;
  if (report === undefined) throw tooFaulty(file);
  return { study: nameStudy(file), languages: [...new Set(editionsOf(report).map(({ language }) => language))] };
}

function tooFaulty(file: string): Failure {
  return new Failure(
    { en: `cannot tell the languages of ${file}: it has faults.`, zh: `无法得知 ${file} 的语言：文件有错误。` },
    { en: `Mend them first: joint-report validate ${file}`, zh: `请先改正：joint-report validate ${file}` },
  );
}
