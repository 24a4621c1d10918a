import type { Words } from '../../diagnostics/diagnostic.js';
import { pathHelp } from './help-texts.js';
import type { LocalizedCommand } from './localized-command.js';

/** Options of `doctor`, as typed. */
export interface DoctorOptions {
  readonly json?: true;
  readonly lang?: string;
}

/** Adds `joint-report doctor` to the command line. */
export function addDoctor(
  program: LocalizedCommand,
  say: (words: Words) => string,
  doctor: (paths: readonly string[], options: DoctorOptions) => Promise<void>,
): void {
  program
    .command('doctor')
    .usage(say({ en: '[options] [path...]', zh: '[选项] [路径...]' }))
    .summary(
      say({
        en: 'show what each language is printed with, and what is lacking',
        zh: '显示各语言的字体、标签等是否齐备',
      }),
    )
    .description(say(purpose))
    .argument('[path...]', say(pathHelp))
    .option('--json', say({ en: 'answer as JSON, for programs', zh: '以 JSON 输出，供程序读取' }))
    .addHelpText('after', say(examples))
    .action(async (paths: string[], _options, command: LocalizedCommand) => {
      await doctor(paths, command.optsWithGlobals<DoctorOptions>());
    });
}

const purpose: Words = {
  en: `Shows for each language of the studies, or for every language without a path: its script and
direction, the fonts found and the packages to add, how many labels are translated, and whether
this Node knows its words, dates and hyphens. Changes nothing.`,
  zh: `逐一列出研究所用的语言（不写路径则列出全部语言）：文字与方向、已有字体与需添加的字体包、
标签译出多少，以及此 Node 是否具备其分词、日期和连字数据。不作任何改动。`,
};

const examples: Words = {
  en: `
Examples:
  joint-report doctor studies/laos/report.yaml       the languages of one study
  joint-report doctor                                all languages, and the bundled examples
  joint-report doctor studies --json                 for programs

Exit codes:
  0   everything that the studies need is there (without a path: the bundled ones)
  1   something is lacking; the last line says what to do
  2   a path could not be read, or a report is too faulty to say which languages it has
`,
  zh: `
示例：
  joint-report doctor studies/laos/report.yaml       一项研究的语言
  joint-report doctor                                全部语言和随附的示例
  joint-report doctor studies --json                 供程序读取

退出码：
  0   研究所需的全部具备（不写路径：随附的示例）
  1   有所缺少；最后一行说明怎么办
  2   路径无法读取，或报告错误太多，无法得知其语言
`,
};
