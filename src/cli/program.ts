import type { Words } from '../diagnostics/diagnostic.js';
import { phases } from '../diagnostics/gate.js';
import { linesOf } from '../diagnostics/lines.js';
import type { BaselineOptions } from './commands/apply-baseline.js';
import { addDoctor, type DoctorOptions } from './options/doctor-options.js';
import {
  exitCodes,
  explainExamples,
  explainPurpose,
  pathHelp,
  programExamples,
  purpose,
  renderExamples,
  renderPurpose,
  validateExamples,
  validatePurpose,
} from './options/help-texts.js';
import { LocalizedCommand } from './options/localized-command.js';
import { findingFormats, parts } from './options/option-values.js';
import { layoutNames, layouts } from '../output/layouts.js';
import { outputFormats } from '../output/writers.js';
import { ownVersion } from './files/own-version.js';
import { addStatus, type StatusOptions } from './options/status-options.js';
import type { Terminal } from './terminal/terminal.js';
import { validators } from './options/validators.js';

/** Options of every command, as typed: each command checks its closed sets and suggests spellings. */
export interface CommonOptions {
  readonly format: string;
  /** Each is `NAME=FILE`. */
  readonly output: readonly string[];
  readonly failOn: string;
  readonly show?: string;
  readonly today?: string;
  readonly quiet?: true;
  readonly lang?: string;
}
export interface ValidateOptions extends CommonOptions, BaselineOptions {
  readonly phase?: string;
}
export interface RenderOptions extends CommonOptions {
  readonly out: string;
  readonly languages?: string;
  readonly formats?: string;
  readonly layout: string;
  readonly only?: string;
  readonly archive?: true;
}

/** The actions of the command line. */
export interface Commands {
  validate(paths: readonly string[], options: ValidateOptions): Promise<void>;
  render(paths: readonly string[], options: RenderOptions): Promise<void>;
  explain(codes: readonly string[]): Promise<void>;
  status(paths: readonly string[], options: StatusOptions): Promise<void>;
  doctor(paths: readonly string[], options: DoctorOptions): Promise<void>;
}

/** The command line with its help, in the terminal's language; `parseAsync` calls `commands`. */
export function buildProgram(terminal: Terminal, commands: Commands): LocalizedCommand {
  const { language } = terminal;
  const say = (words: Words): string => words[language];

  const program = new LocalizedCommand(language, 'joint-report');
  program
    .configureOutput({
      writeOut: (text) => {
        terminal.print(linesOf(text));
      },
      writeErr: (text) => {
        terminal.tell(linesOf(text));
      },
    })
    .usage(say({ en: '<command> [options] <path...>', zh: '<命令> [选项] <路径...>' }))
    .description(say(purpose))
    .version(ownVersion(), '-V, --version', say({ en: 'show the version', zh: '显示版本' }))
    .option(
      '--lang <language>',
      say({ en: 'language of messages: en, zh (default: LANG)', zh: '消息的语言：en、zh（默认取自 LANG）' }),
    )
    .option('--no-color', say({ en: 'no colours; NO_COLOR does the same', zh: '不用颜色；与 NO_COLOR 相同' }))
    .addHelpText('after', say(programExamples));

  const validate = program
    .command('validate')
    .usage(say({ en: '[options] <path...>', zh: '[选项] <路径...>' }))
    .summary(say({ en: 'check reports and say what is wrong and how to mend it', zh: '检查报告，指出问题及改法' }))
    .description(say(validatePurpose))
    .argument('<path...>', say(pathHelp))
    .option(
      '--phase <phase>',
      say({ en: 'check as if this phase were being completed now', zh: '按正在完成该阶段来检查' }) +
        ` (${phases.join(', ')})`,
    )
    .option(
      '--baseline <file>',
      say({ en: 'report only what this file does not keep', zh: '只报告此文件没有记下的问题' }),
    )
    .option('--update-baseline', say({ en: 'keep in it what is found now', zh: '把现有问题记入该文件' }));
  addCommonOptions(validate, say)
    .addHelpText('after', say(validateExamples) + say(exitCodes))
    .action(async (paths: string[], _options, command: LocalizedCommand) => {
      await commands.validate(paths, command.optsWithGlobals<ValidateOptions>());
    });

  const render = program
    .command('render')
    .usage(say({ en: '[options] <path...>', zh: '[选项] <路径...>' }))
    .summary(say({ en: 'print every edition as HTML and PDF', zh: '把每个语言版本输出为 HTML 和 PDF' }))
    .description(say(renderPurpose))
    .argument('<path...>', say(pathHelp))
    .option('--out <folder>', say({ en: 'where the files go', zh: '输出文件夹' }), 'out')
    .option('--languages <list>', say({ en: 'only these editions: zh,en', zh: '只输出这些语言版本：zh,en' }))
    .option('--formats <list>', say({ en: 'only these formats: ', zh: '只输出这些格式：' }) + outputFormats.join(','))
    .option(
      '--layout <name>',
      say({
        en: layoutNames.map((name) => `${layouts[name].words.en} (${name})`).join(', '),
        zh: layoutNames.map((name) => `${layouts[name].words.zh}（${name}）`).join('、'),
      }),
      'single',
    )
    .option('--only <part>', say({ en: 'only this part: ', zh: '只输出这一部分：' }) + parts.join(', '))
    .option(
      '--archive',
      say({
        en: `PDFs for archives, PDF/A-2a and PDF/UA-1: verified on all examples by ${validators.pdf}`,
        zh: `供存档的 PDF（PDF/A-2a 和 PDF/UA-1）：全部示例已经 ${validators.pdf} 验证通过`,
      }),
    );
  addCommonOptions(render, say)
    .addHelpText('after', say(renderExamples) + say(exitCodes))
    .action(async (paths: string[], _options, command: LocalizedCommand) => {
      await commands.render(paths, command.optsWithGlobals<RenderOptions>());
    });

  addExplain(program, commands, say);
  addStatus(program, say, (paths, options) => commands.status(paths, options));
  addDoctor(program, say, (paths, options) => commands.doctor(paths, options));

  return program;
}

function addExplain(program: LocalizedCommand, commands: Commands, say: (words: Words) => string): void {
  program
    .command('explain')
    .usage(say({ en: '[code...]', zh: '[代码...]' }))
    .summary(say({ en: 'explain what a code such as schema/unknown-key means', zh: '解释 schema/unknown-key 等代码' }))
    .description(say(explainPurpose))
    .argument('[code...]', say({ en: 'codes, or a group: phase', zh: '代码，或一组代码：phase' }))
    .addHelpText('after', say(explainExamples))
    .action((codes: string[]) => commands.explain(codes));
}

function addCommonOptions(command: LocalizedCommand, say: (words: Words) => string): LocalizedCommand {
  return command
    .option(
      '--format <name>',
      say({ en: 'how findings are shown: ', zh: '问题的显示方式：' }) + findingFormats.join(', '),
      'pretty',
    )
    .option(
      '--output <name=file>',
      say({
        en: 'write findings to a file, too: sarif=findings.sarif; may be repeated',
        zh: '另把问题写入文件：sarif=findings.sarif；可重复使用',
      }),
      (value: string, before: readonly string[]) => [...before, value],
      [],
    )
    .option(
      '--show <severity>',
      say({
        en: 'show findings from this severity on: error, warning, hint (default: what bears on the work at hand)',
        zh: '显示此级别及以上的问题：error、warning、hint（默认只显示与当前工作有关的）',
      }),
    )
    .option(
      '--fail-on <severity>',
      say({
        en: 'exit 1 from this severity on: error, warning, hint',
        zh: '达到此级别即以 1 退出：error、warning、hint',
      }),
      'error',
    )
    .option(
      '--today <date>',
      say({ en: 'the day that counts as today (default: in Beijing)', zh: '以此日为今天（默认：北京时间）' }),
    )
    .option('-q, --quiet', say({ en: 'say nothing but the findings that fail the run', zh: '只显示使运行失败的问题' }));
}
