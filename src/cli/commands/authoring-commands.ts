import type { Words } from '../../diagnostics/diagnostic.js';
import type { FmtOptions } from './fmt-command.js';
import type { FreezeOptions } from './freeze-command.js';
import { pathHelp } from '../options/help-texts.js';
import type { InitOptions } from './init-command.js';
import type { LocalizedCommand } from '../options/localized-command.js';
import type { ExitCode } from './outcome.js';
import type { Terminal } from '../terminal/terminal.js';

/** Adds the commands that create and maintain a report's file; `ended` is called with the exit code of each. */
export function addAuthoringCommands(
  program: LocalizedCommand,
  terminal: Terminal,
  ended: (code: ExitCode) => void,
): void {
  const say = (words: Words): string => words[terminal.language];
  const several = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

  program
    .command('init')
    .usage(say({ en: '<country> [options]', zh: '<国家> [选项]' }))
    .summary(say({ en: 'begin a study: write its first file', zh: '开始一项研究：写出第一个文件' }))
    .description(say(initPurpose))
    .argument(
      '[country]',
      say({ en: 'its two-letter code, or its name in any language', zh: '两字母代码，或任何语言的国名' }),
    )
    .option(
      '--out <file>',
      say({ en: 'where to write (default: <country>/report.yaml)', zh: '写入位置（默认：<国家>/report.yaml）' }),
    )
    .option('--title <text>', say({ en: 'title of the study', zh: '研究标题' }), several)
    .option('--china <name>', say({ en: 'China’s lead institution', zh: '中方牵头机构' }), several)
    .option('--partner <name>', say({ en: 'the partner’s lead institution', zh: '外方牵头机构' }), several)
    .option(
      '--editions <list>',
      say({
        en: 'languages: zh,en,kk (default: zh, en and the official ones)',
        zh: '语言：zh,en,kk（默认：zh、en 和官方语言）',
      }),
    )
    .option('--series <name>', say({ en: 'series that it appears in', zh: '所属丛书' }), several)
    .option('--url <address>', say({ en: 'its web address', zh: '研究网址' }))
    .option('-y, --yes', say({ en: 'ask nothing: defaults for what is not told', zh: '不提问：未说明的采用默认值' }))
    .option('--force', say({ en: 'replace a file that is there', zh: '覆盖已有文件' }))
    .addHelpText('after', say(initExamples))
    .action(async (country: string | undefined, _options, command: LocalizedCommand) => {
      const { initCommand } = await import('./init-command.js');
      ended(await initCommand(country, command.optsWithGlobals<InitOptions>(), terminal));
    });

  program
    .command('fmt')
    .usage(say({ en: '[options] <path...>', zh: '[选项] <路径...>' }))
    .summary(say({ en: 'bring reports into form: keys in order, texts in blocks', zh: '整理报告：键的顺序、文本块' }))
    .description(say(fmtPurpose))
    .argument('<path...>', say(pathHelp))
    .option(
      '--check',
      say({ en: 'write nothing; exit 1 where a file is not in form', zh: '不写入；有未整理的文件即以 1 退出' }),
    )
    .addHelpText('after', say(fmtExamples))
    .action(async (paths: string[], _options, command: LocalizedCommand) => {
      const { fmtCommand } = await import('./fmt-command.js');
      ended(await fmtCommand(paths, command.optsWithGlobals<FmtOptions>(), terminal));
    });

  program
    .command('freeze')
    .usage(say({ en: '[options] <path>', zh: '[选项] <路径>' }))
    .summary(
      say({
        en: 'record the final text, so that no letter of it changes unseen',
        zh: '记录定稿，此后改动一字即可发现',
      }),
    )
    .description(say(freezePurpose))
    .argument(
      '<path>',
      say({ en: 'the report.yaml of one study, or its folder', zh: '一项研究的 report.yaml，或其所在文件夹' }),
    )
    .option(
      '--date <date>',
      say({ en: 'the day of the freeze (default: today, in Beijing)', zh: '冻结日期（默认：北京时间今天）' }),
    )
    .addHelpText('after', say(freezeExamples))
    .action(async (path: string, _options, command: LocalizedCommand) => {
      const { freezeCommand } = await import('./freeze-command.js');
      ended(await freezeCommand(path, command.optsWithGlobals<FreezeOptions>(), terminal));
    });

  program
    .command('schema')
    .usage('[options]')
    .summary(say({ en: 'print the JSON Schema of the file', zh: '输出报告文件的 JSON Schema' }))
    .description(say(schemaPurpose))
    .action(async () => {
      const { schemaCommand } = await import('./schema-command.js');
      ended(schemaCommand(terminal));
    });
}

const initPurpose: Words = {
  en: `Writes the first file of a study in the phase of planning: the country’s names and languages,
the usual payers, and what each block is for. On a terminal it asks what only you know.
It states nothing that you did not say, and replaces no file.`,
  zh: `写出研究的第一个文件（计划阶段）：国家的名称与语言、通常的费用分担，以及各部分的说明。
在终端中会询问只有您知道的内容。不会写入您没有说过的事，也不会覆盖已有文件。`,
};

const initExamples: Words = {
  en: `
Examples:
  joint-report init Kazakhstan
  joint-report init 老挝 --out studies/laos/report.yaml
  joint-report init KZ --yes --china 北辰研究院 --china en=Beichen --editions zh,en,kk
                                      a name may say its language, and be given once for each

Exit codes:
  0   the file is written
  2   nothing was written: cancelled, a file is there, a country or an option is unknown
`,
  zh: `
示例：
  joint-report init Kazakhstan
  joint-report init 老挝 --out studies/laos/report.yaml
  joint-report init KZ --yes --china 北辰研究院 --china en=Beichen --editions zh,en,kk
                                      名称可注明语言，每种语言给一次

退出码：
  0   文件已写入
  2   未写入任何文件：已取消、文件已存在、国家或选项不存在
`,
};

const fmtPurpose: Words = {
  en: `Puts the keys of a report in the order of the format, sets long texts as | blocks, and composes
letters (Unicode NFC). No value changes, no comment is lost, and a file in which one would, or
that YAML cannot read, is left as it is, with the reason.`,
  zh: `按格式的顺序排列各键，把长文本写成 | 文本块，并统一字符编码形式（Unicode NFC）。
不改变任何值，不丢失任何注释；做不到时，或文件有 YAML 语法错误时，文件保持原样并说明原因。`,
};

const fmtExamples: Words = {
  en: `
Examples:
  joint-report fmt report.yaml
  joint-report fmt studies --check         for CI

Exit codes:
  0   every file is in form
  1   a file is not (--check), or was left as it is
  2   the run itself failed: a path that cannot be read or written
`,
  zh: `
示例：
  joint-report fmt report.yaml
  joint-report fmt studies --check         用于 CI

退出码：
  0   所有文件均已整齐
  1   有文件未整理（--check），或保持原样
  2   运行本身失败：路径无法读取或写入
`,
};

const freezePurpose: Words = {
  en: `Writes phases.III.frozen (date, revision, digest) and changes nothing else in the file. The digest
is a fingerprint of everything that both sides sign: once it is there, validate says so when a
letter or a number differs, from phase IV on as an error that stops a render. A study with an
error is not frozen. Running it again changes nothing while the text is the same.`,
  zh: `写入 phases.III.frozen（日期、稿次、摘要值），文件其余部分一字不动。摘要值是双方所签内容的“指纹”：
写入后，文字或数字有任何不同，validate 都会指出；第四阶段起作为错误，并中止输出。
有错误的研究不会冻结。文字未变时，再次运行不作任何改动。`,
};

const freezeExamples: Words = {
  en: `
Examples:
  joint-report freeze studies/kazakhstan
  joint-report freeze report.yaml --date 2026-09-01

Exit codes:
  0   the text is frozen, now or already
  1   it is not: the reason is told, and the file left as it was
  2   the run itself failed: a path that cannot be read or written, several studies at once
`,
  zh: `
示例：
  joint-report freeze studies/kazakhstan
  joint-report freeze report.yaml --date 2026-09-01

退出码：
  0   文本已冻结（本次或此前）
  1   未冻结：说明原因，文件保持原样
  2   运行本身失败：路径无法读取或写入，或一次给出多项研究
`,
};

const schemaPurpose: Words = {
  en: `Prints the JSON Schema (2020-12) of report.yaml. Editors complete and explain keys by it:
joint-report schema > report.schema.json`,
  zh: `输出 report.yaml 的 JSON Schema（2020-12），供编辑器补全和解释各键：
joint-report schema > report.schema.json`,
};
