import { Command } from 'commander';
import { terminalWidth } from '../../diagnostics/terminal-width.js';
import type { MessageLanguage, Words } from '../../diagnostics/diagnostic.js';

import { nearest } from '../../schema/spelling.js';
import { Failure } from '../terminal/failure.js';

const titles: Readonly<Record<string, Words>> = {
  'Usage:': { en: 'Usage:', zh: '用法：' },
  'Commands:': { en: 'Commands:', zh: '命令：' },
  'Arguments:': { en: 'Arguments:', zh: '参数：' },
  'Options:': { en: 'Options:', zh: '选项：' },
  'Global Options:': { en: 'Options of every command:', zh: '通用选项：' },
};

const defaultText = (value: string): Words => ({ en: `(default: ${value})`, zh: `（默认：${value}）` });

/**
 * A commander command in the user's language that throws a `Failure` for a wrong command line. It overrides methods
 * that are missing from commander's types; test/cli/program.slow.test.ts fails if a version calls others.
 */
export class LocalizedCommand extends Command {
  constructor(
    private readonly language: MessageLanguage,
    name?: string,
  ) {
    super(name);
    this.exitOverride();
    this.helpOption('-h, --help', { en: 'show this help', zh: '显示本帮助' }[language]);
    this.helpCommand(false);
    this.configureHelp({
      helpWidth: 100,
      showGlobalOptions: true,
      displayWidth: terminalWidth,
      styleTitle: (title) => titles[title]?.[language] ?? title,
      subcommandTerm: (command) => `${command.name()} ${command.usage()}`,
      optionDescription: ({ description, defaultValue }) =>
        typeof defaultValue === 'string' ? `${description} ${defaultText(defaultValue)[language]}` : description,
    });
  }

  override createCommand(name?: string): LocalizedCommand {
    return new LocalizedCommand(this.language, name);
  }

  unknownOption(flag: string): never {
    const [given = flag] = flag.split('=');
    if (this.optionNames().includes(given)) {
      throw new Failure({ en: `${given} takes no value.`, zh: `${given} 不带值。` }, this.seeHelp());
    }
    const near = nearest(given, this.optionNames());
    throw new Failure(
      {
        en: `unknown option ${given}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
        zh: `没有选项 ${given}。${near === undefined ? '' : `是否想写 ${near}？`}`,
      },
      this.seeHelp(),
    );
  }

  unknownCommand(): never {
    const [given = ''] = this.args;
    const near = nearest(
      given,
      this.commands.map((command) => command.name()),
    );
    if (near === undefined && /[./\\*]/.test(given)) {
      throw new Failure(
        { en: `${given} is a path; say what to do with it.`, zh: `${given} 是路径；请说明要做什么。` },
        {
          en: `joint-report validate ${given}\njoint-report render ${given}`,
          zh: `joint-report validate ${given}\njoint-report render ${given}`,
        },
      );
    }
    throw new Failure(
      {
        en: `unknown command ${given}.${near === undefined ? '' : ` Did you mean ${near}?`}`,
        zh: `没有命令 ${given}。${near === undefined ? '' : `是否想写 ${near}？`}`,
      },
      this.seeHelp(),
    );
  }

  _excessArguments(received: readonly string[]): never {
    const most = this.registeredArguments.length;
    const surplus = received.slice(most).join(' ');
    throw new Failure(
      {
        en: `${this.name()} takes ${most === 0 ? 'no argument' : 'one argument'}; what is “${surplus}”?`,
        zh: `${this.name()} ${most === 0 ? '不带参数' : '只带一个参数'}；“${surplus}”是什么？`,
      },
      this.seeHelp(),
    );
  }

  missingArgument(): never {
    throw new Failure(
      {
        en: `${this.name()} needs a path: a report file, a folder or a pattern.`,
        zh: `${this.name()} 需要一个路径：报告文件、文件夹或通配符。`,
      },
      this.seeHelp(),
    );
  }

  optionMissingArgument(option: { readonly flags: string }): never {
    throw new Failure({ en: `${option.flags} needs a value.`, zh: `${option.flags} 需要一个值。` }, this.seeHelp());
  }

  private optionNames(): readonly string[] {
    return [...this.options, ...(this.parent?.options ?? [])].flatMap((option) => option.long ?? []).concat('--help');
  }

  private seeHelp(): Words {
    const call = this.parent === null ? 'joint-report' : `joint-report ${this.name()}`;
    return { en: `${call} --help shows what there is.`, zh: `用 ${call} --help 查看全部用法。` };
  }
}
