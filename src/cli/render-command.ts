import { resolve } from 'node:path';
import { stopsRender, type Words } from '../diagnostics/diagnostic.js';
import { render, type RenderOptions as PipelineOptions } from '../pipeline.js';
import { loadResources } from '../resources.js';
import { editionsOf } from '../document/editions.js';
import { editionsOfLayout } from '../layout-editions.js';
import { chooseOption, splitList, unknownValue } from './choose-option.js';
import { asFailure, Failure } from './failure.js';
import { findReports } from './find-reports.js';
import { formats, layouts, parts } from './option-values.js';
import { addFindings, conclude, startOutcome, type ExitCode, type Outcome } from './outcome.js';
import { planOutputs, type PlannedStudy } from './plan-outputs.js';
import type { RenderOptions } from './program.js';
import { startProgress, type Progress } from './progress.js';
import { readReport } from './read-report.js';
import { openReportFiles } from './report-files.js';
import { readSettings } from './settings.js';
import type { Terminal } from './terminal.js';
import { validators } from './validators.js';
import { checkWritable, writeOutputs } from './write-outputs.js';

/** Which of a study's files are asked for. */
type Wanted = Pick<PipelineOptions, 'languages' | 'formats' | 'layout' | 'only' | 'archive'>;

/**
 * `joint-report render`: writes every edition of every report that `paths` stand for below `--out`. A study with an error
 * keeps its last good files, and the others are rendered all the same.
 */
export async function renderCommand(
  paths: readonly string[],
  options: RenderOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = readSettings(options, 'error', new Date());
  const wanted = readWanted(options);
  checkWritable(resolve(options.out));
  const { reports, failures } = await findReports(paths, options.out);
  const studies = planOutputs(reports, options.out);
  const outcome = startOutcome(failures);
  const progress = startProgress(terminal, settings.talk);
  const resources = loadResources();
  const editions = new Set<string>();
  let written = 0;

  for (const [index, study] of studies.entries()) {
    const place = `${index + 1}/${studies.length} ${study.name}`;
    progress.show(place);
    try {
      const options = { ...wanted, resources, today: settings.today };
      const rendered = await renderStudy({ study, options, place, outcome, progress, terminal });
      rendered.editions.forEach((language) => editions.add(language));
      written += rendered.files.length;
    } catch (error) {
      outcome.failures.push(asFailure(error, { en: `while rendering ${study.file}`, zh: `渲染 ${study.file} ` }));
    }
  }
  progress.clear();
  if (editions.size > 0) outcome.failures.push(...unknownLanguages(wanted.languages ?? [], [...editions]));
  const code = conclude(outcome, settings, terminal);
  // Last, so that it is what a person sees after the findings.
  if (written > 0) progress.note(summary(written, options.out)[terminal.language]);
  if (written > 0 && wanted.archive === true) progress.note(verified[terminal.language]);
  return code;
}

function summary(files: number, folder: string): Words {
  return {
    en: `${files} ${files === 1 ? 'file' : 'files'} written to ${folder}.`,
    zh: `已将 ${files} 个文件写入 ${folder}。`,
  };
}

/** What was verified, and what was not: these very files, and what only a listener can tell. */
const verified: Words = {
  en: `The PDFs claim PDF/A-2a and PDF/UA-1, which ${validators.pdf} has verified on all examples in every layout. It has not seen these files, and nobody has listened to them with a screen reader.`,
  zh: `PDF 声明符合 PDF/A-2a 和 PDF/UA-1；全部示例的各种版式已经 ${validators.pdf} 验证通过。本次输出的文件未经其检查，也未经读屏软件试听。`,
};

/** In a folder of many studies not each has every language; one that none has was mistyped. */
function unknownLanguages(asked: readonly string[], editions: readonly string[]): readonly Failure[] {
  return asked
    .filter((language) => !editions.includes(language))
    .map((language) => unknownValue('--languages', language, editions));
}

function readWanted(options: RenderOptions): Wanted {
  const wanted = readChoices(options);
  checkLayout(wanted);
  return wanted;
}

/** What no study could be printed as is said before any is read. */
function checkLayout({ layout, languages, formats: asked }: Wanted): void {
  if (layout === undefined || layout === 'single') return;
  const { least, most } = editionsOfLayout[layout];
  if (languages !== undefined && (languages.length < least || languages.length > most)) {
    const number = least === most ? String(least) : `${String(least)} or ${String(most)}`;
    const zhNumber = least === most ? String(least) : `${String(least)} 或 ${String(most)}`;
    throw new Failure(
      {
        en: `--layout ${layout} sets ${number} editions side by side; --languages names ${String(languages.length)}.`,
        zh: `--layout ${layout} 对照排版 ${zhNumber} 个语言版本；--languages 写了 ${String(languages.length)} 个。`,
      },
      {
        en: 'Name them in the order of the columns: --languages zh,en',
        zh: '请按栏的顺序书写：--languages zh,en',
      },
    );
  }
  if (layout === 'facing' && asked?.includes('html') === true) {
    throw new Failure(
      {
        en: 'A web page has no facing pages: --layout facing is for PDF.',
        zh: '网页没有对开页：--layout facing 只用于 PDF。',
      },
      {
        en: 'For HTML side by side: --layout parallel',
        zh: '如需 HTML 对照：--layout parallel',
      },
    );
  }
}

function readChoices({ languages, formats: asked, layout, only, archive }: RenderOptions): Wanted {
  return {
    layout: chooseOption('--layout', layout, layouts),
    ...(archive === undefined ? {} : { archive }),
    ...(languages === undefined ? {} : { languages: readLanguages(languages) }),
    ...(asked === undefined
      ? {}
      : { formats: splitList('--formats', asked).map((format) => chooseOption('--formats', format, formats)) }),
    ...(only === undefined ? {} : { only: chooseOption('--only', only, parts) }),
  };
}

/** Tags in their usual form: `ZH` asks for `zh`. */
function readLanguages(list: string): readonly string[] {
  return splitList('--languages', list).map((language) => {
    try {
      return Intl.getCanonicalLocales(language)[0] ?? language;
    } catch {
      return language;
    }
  });
}

/** One study's turn: what is rendered and how, and where what comes of it is told. */
interface Turn {
  readonly study: PlannedStudy;
  readonly options: Omit<PipelineOptions, 'files' | 'basename'>;
  /** `3/12 laos` */
  readonly place: string;
  readonly outcome: Outcome;
  readonly progress: Progress;
  readonly terminal: Terminal;
}

/** What a study came to: its editions, where it could be read, and the files that were written. */
interface Rendered {
  readonly editions: readonly string[];
  readonly files: readonly string[];
}

/** Renders a study and puts its files into place, all or none. */
async function renderStudy({ study, options, place, outcome, progress, terminal }: Turn): Promise<Rendered> {
  const unchanged = {
    en: `${study.name} was not rendered; earlier files of it are as they were.`,
    zh: `${study.name} 未渲染；已有的文件保持不变。`,
  }[terminal.language];
  const read = readReport(study.file);
  if (read.kind === 'not text') {
    addFindings(outcome, study.file, read.text, [read.diagnostic]);
    progress.note(unchanged);
    return { editions: [], files: [] };
  }
  const result = await render(
    { file: study.file, text: read.text },
    {
      ...options,
      files: openReportFiles(study.file),
      basename: study.name,
      onProgress: ({ language, format }) => {
        progress.show(`${place} ${language} ${format}`);
      },
    },
  );
  addFindings(outcome, study.file, read.text, result.diagnostics);
  const editions = result.report === undefined ? [] : editionsOf(result.report).map(({ language }) => language);
  if (result.diagnostics.some(stopsRender)) {
    progress.note(unchanged);
    return { editions, files: [] };
  }
  const files = await writeOutputs(study.folder, result.outputs, (signal) => {
    progress.clear();
    // Nothing listens to it now: the process ends as if the signal had just come.
    process.kill(process.pid, signal);
  });
  for (const [index, path] of files.entries()) {
    progress.note(`${path}  ${kilobytes(result.outputs[index]?.bytes.length ?? 0)}`);
  }
  return { editions, files };
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
