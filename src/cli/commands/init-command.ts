import { existsSync, lstatSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { withoutUndefined } from '../../values/without-undefined.js';
import { defaultEditions } from '../../authoring/default-editions.js';
import { draftReport, type OpenItem, type StudyAnswers } from '../../authoring/draft-report.js';
import { readNamedText } from '../../authoring/named-text.js';
import type { MessageLanguage } from '../../diagnostics/diagnostic.js';
import { countryName } from '../../language/tags.js';
import { isLanguageTag, suggestLanguageTag } from '../../schema/formats/language-tag.js';
import { webAddress } from '../../schema/formats/address.js';
import { chooseOption, splitList } from '../options/choose-option.js';
import { chooseCountry } from '../terminal/choose-country.js';
import { Failure } from '../terminal/failure.js';
import { messageLanguages } from '../terminal/message-language.js';
import type { ExitCode } from './outcome.js';
import { tellUnfinished } from './tell-unfinished.js';
import { explainSystemError } from '../files/explain-system-error.js';
import { placeSchema } from '../files/schema-file.js';
import type { Terminal } from '../terminal/terminal.js';
import { writeOutputs } from '../files/write-outputs.js';

/** The options of `init`, as typed. */
export interface InitOptions {
  readonly out?: string;
  readonly yes?: true;
  readonly force?: true;
  readonly title?: readonly string[];
  readonly china?: readonly string[];
  readonly partner?: readonly string[];
  readonly editions?: string;
  readonly series?: readonly string[];
  readonly url?: string;
  readonly lang?: string;
}

/** What the options say about a study, as typed. */
export type Told = Pick<InitOptions, 'title' | 'china' | 'partner' | 'series' | 'url'> & {
  readonly editions?: readonly string[];
};

/**
 * `joint-report init`: begins a study. On a terminal it asks for what the options don't give; elsewhere it uses
 * defaults. Writes one file, and a copy of the schema if an editor would not find it; never replaces an existing file.
 */
export async function initCommand(
  place: string | undefined,
  options: InitOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.lang !== undefined) chooseOption('--lang', options.lang, messageLanguages);
  const told = readOptions(options);
  const asks = options.yes !== true && process.stdin.isTTY && terminal.watched;
  if (!asks && options.yes !== true && Object.keys(told).length === 0) throw nobodyToAsk(place);
  if (place === undefined && !asks) throw noCountry();
  const questions = asks ? await import('../terminal/ask-study.js') : undefined;
  const country = questions === undefined ? chooseCountry(place ?? '') : await questions.askCountry(place, terminal);
  if (country === undefined) return cancelled(terminal);
  const file = fileOf(options.out, country);
  if (options.force !== true && isThere(file)) throw alreadyThere(file);
  const { path: schema, copy } = placeSchema(resolve(dirname(file)));

  const answers = questions === undefined ? told : await questions.askStudy(country, told, terminal);
  if (answers === undefined) return cancelled(terminal);
  const { text, open } = draftReport(answersOf(country, answers, schema));
  const encoder = new TextEncoder();
  const files = [
    { name: basename(file), bytes: encoder.encode(text) },
    ...(copy === undefined ? [] : [{ name: copy.name, bytes: encoder.encode(copy.text) }]),
  ];
  const { unfinished } = await writeOutputs(dirname(file), files, (signal) => process.kill(process.pid, signal));
  tellUnfinished(unfinished, terminal);
  terminal.print(summary(file, copy?.name, open, terminal.language));
  return 0;
}

function readOptions({ title, china, partner, series, url, editions }: InitOptions): Told {
  if (url !== undefined && !webAddress.test(url)) {
    const { message, help, replacement } = webAddress.explain(url);
    throw new Failure(
      { en: `--url: ${message.en}`, zh: `--url：${message.zh}` },
      replacement === undefined ? help : { en: `Did you mean ${replacement}?`, zh: `是否想写 ${replacement}？` },
    );
  }
  const languages = editions === undefined ? undefined : splitList('--editions', editions);
  for (const language of languages ?? []) if (!isLanguageTag(language)) throw noLanguage(language);
  return {
    ...withoutUndefined({ title, china, partner, series, url, editions: languages }),
  };
}

function answersOf(country: string, told: Told, schema: string): StudyAnswers {
  const editions = told.editions ?? defaultEditions(country);
  const entries = (['title', 'china', 'partner', 'series'] as const).flatMap((key) => {
    const text = readNamedText(told[key] ?? [], editions);
    return text === undefined ? [] : [[key, text] as const];
  });
  return {
    country,
    editions,
    schema,
    ...Object.fromEntries(entries),
    ...withoutUndefined({ url: told.url }),
  };
}

/** A study has the name of the folder of its report.yaml; without --out, a folder named after the country. */
function fileOf(out: string | undefined, country: string): string {
  if (out === undefined) return join(folderName(country), 'report.yaml');
  if (/[/\\]$/.test(out) || (existsSync(out) && statSync(out).isDirectory())) return join(out, 'report.yaml');
  if (/\.ya?ml$/i.test(out)) return out;
  throw new Failure(
    { en: `--out ${out} is neither a folder nor a YAML file.`, zh: `--out ${out} 既不是文件夹，也不是 YAML 文件。` },
    {
      en: `Write --out ${out}/report.yaml or --out ${out}.report.yaml`,
      zh: `请写 --out ${out}/report.yaml 或 --out ${out}.report.yaml`,
    },
  );
}

function folderName(country: string): string {
  const name = countryName(country, 'en')
    .normalize('NFKD')
    .replace(/[\p{M}’]/gu, '');
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function summary(
  file: string,
  copy: string | undefined,
  open: readonly OpenItem[],
  language: MessageLanguage,
): readonly string[] {
  const shown = /\s/.test(file) ? `'${file}'` : file;
  const lines = {
    en: [
      `Written: ${file}${copy === undefined ? '' : `, and ${copy} beside it, by which editors complete and explain its keys`}.`,
      `Only you can fill in: ${open.map((item) => `${item.what.en} (${linesOf(item, 'en')})`).join('; ')}.`,
      `Next: joint-report validate ${shown}`,
    ],
    zh: [
      `已写入：${file}${copy === undefined ? '' : `；旁边的 ${copy} 供编辑器补全和解释各键`}。`,
      `须由您填写：${open.map((item) => `${item.what.zh}（${linesOf(item, 'zh')}）`).join('；')}。`,
      `下一步：joint-report validate ${shown}`,
    ],
  };
  return lines[language];
}

/** Line numbers, with consecutive ones as a range: lines 31–33, 40. */
function linesOf({ lines }: OpenItem, language: MessageLanguage): string {
  const ranges = lines
    .filter((line) => !lines.includes(line - 1))
    .map((first) => {
      let last = first;
      while (lines.includes(last + 1)) last += 1;
      return last === first ? String(first) : `${first}–${last}`;
    });
  if (language === 'zh') return `第 ${ranges.join('、')} 行`;
  return `${lines.length === 1 ? 'line' : 'lines'} ${ranges.join(', ')}`;
}

function cancelled(terminal: Terminal): ExitCode {
  terminal.tell([{ en: 'Cancelled; nothing was written.', zh: '已取消，未写入任何文件。' }[terminal.language]]);
  return 2;
}

function nobodyToAsk(place: string | undefined): Failure {
  return new Failure(
    {
      en: 'init asks its questions on a terminal, and this is none.',
      zh: 'init 须在终端中提问，而这里不是终端。',
    },
    {
      en: `joint-report init ${place ?? 'COUNTRY'} --yes takes the defaults; --china, --partner, --editions and others tell more.`,
      zh: `joint-report init ${place ?? '国家'} --yes 采用默认值；也可用 --china、--partner、--editions 等说明。`,
    },
  );
}

function noCountry(): Failure {
  return new Failure(
    { en: 'init needs the partner country: a code or a name.', zh: 'init 需要合作国家：代码或名称。' },
    { en: 'joint-report init Kazakhstan --yes', zh: 'joint-report init 哈萨克斯坦 --yes' },
  );
}

function noLanguage(language: string): Failure {
  const near = suggestLanguageTag(language);
  return new Failure(
    {
      en: `--editions: ${language} is not the tag of a language.${near === undefined ? '' : ` Did you mean ${near}?`}`,
      zh: `--editions：${language} 不是语言代码。${near === undefined ? '' : `是否想写 ${near}？`}`,
    },
    { en: 'Write tags such as zh,en,kk', zh: '请写语言代码，如 zh,en,kk' },
  );
}

/** True for anything of that name, a link that leads nowhere included: writing would replace it. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch (error) {
    throw explainSystemError(error, file, 'write');
  }
}

function alreadyThere(file: string): Failure {
  return new Failure(
    { en: `${file} is already there; nothing was written.`, zh: `${file} 已存在；未写入任何文件。` },
    {
      en: 'Choose another place with --out, or replace it with --force.',
      zh: '请用 --out 指定别处，或用 --force 覆盖。',
    },
  );
}
