import type { Words } from '../../diagnostics/diagnostic.js';
import type { LocalizedCommand } from './localized-command.js';
import { pathHelp } from './help-texts.js';

/** The output formats of `status`. */
export const statusFormats = ['table', 'json', 'html'] as const;

/** Options of `status`, as typed. */
export interface StatusOptions {
  readonly format: string;
  readonly out?: string;
  readonly today?: string;
  readonly lang?: string;
}

/** Adds `joint-report status` to the command line. */
export function addStatus(
  program: LocalizedCommand,
  say: (words: Words) => string,
  status: (paths: readonly string[], options: StatusOptions) => Promise<void>,
): void {
  program
    .command('status')
    .usage(say({ en: '[options] <path...>', zh: '[选项] <路径...>' }))
    .summary(say({ en: 'show where studies stand and who owes what', zh: '显示各项研究的进展、尚缺内容和负责方' }))
    .description(say(purpose))
    .argument('<path...>', say(pathHelp))
    .option(
      '--format <name>',
      say({ en: 'how the table is written: ', zh: '表格的形式：' }) + statusFormats.join(', '),
      'table',
    )
    .option('--out <file>', say({ en: 'write it to this file instead of showing it', zh: '写入此文件，而不显示' }))
    .option(
      '--today <date>',
      say({ en: 'the day that counts as today (default: in Beijing)', zh: '以此日为今天（默认：北京时间）' }),
    )
    .addHelpText('after', say(examples))
    .action(async (paths: string[], _options, command: LocalizedCommand) => {
      await status(paths, command.optsWithGlobals<StatusOptions>());
    });
}

const purpose: Words = {
  en: `Shows a table of studies: country, phase and revision, how many texts each edition has,
how many findings there are, and what the phase of the work still lacks and who owes it.
Changes no report.`,
  zh: `列出各项研究：国家、阶段和修订号，各版本已有多少文字，有多少问题，
以及所处阶段还缺什么、由谁负责。不改动任何报告。`,
};

const examples: Words = {
  en: `
Examples:
  joint-report status studies                              every study in and below a folder
  joint-report status studies --format html --out status.html
                                                           one page to send to both sides
  joint-report status studies --format json > status.json

Exit codes:
  0   the table was made, whatever it says
  2   a path could not be read, or the file could not be written
`,
  zh: `
示例：
  joint-report status studies                              文件夹及以下各级的所有研究
  joint-report status studies --format html --out status.html
                                                           生成一个网页，可发给双方
  joint-report status studies --format json > status.json

退出码：
  0   表格已生成，不论内容如何
  2   路径无法读取，或文件无法写入
`,
};
