import { resolve } from 'node:path';
import { withoutUndefined } from '../../values/without-undefined.js';
import { stopsRender, type Words } from '../../diagnostics/diagnostic.js';
import { render, type RenderOptions as PipelineOptions } from '../../pipeline.js';
import { loadResources } from '../../output/resources.js';
import { editionsOf } from '../../document/editions.js';
import { layoutNames, layouts } from '../../output/layouts.js';
import { formatsOf, outputFormats, prints } from '../../output/writers.js';
import { chooseOption, splitList, unknownValue } from '../options/choose-option.js';
import { asFailure, Failure } from '../terminal/failure.js';
import { findReports } from '../files/find-reports.js';
import { parts } from '../options/option-values.js';
import { addFindings, conclude, startOutcome, type ExitCode, type Outcome } from './outcome.js';
import { tellUnfinished } from './tell-unfinished.js';
import { planOutputs, type PlannedStudy } from '../files/plan-outputs.js';
import type { RenderOptions } from '../program.js';
import { startProgress, type Progress } from '../terminal/progress.js';
import { readReport } from '../files/read-report.js';
import { openReportFiles } from '../files/report-files.js';
import { readSettings } from '../options/settings.js';
import type { Terminal } from '../terminal/terminal.js';
import { validators } from '../options/validators.js';
import { checkWritable, writeOutputs } from '../files/write-outputs.js';

/** The files of a study to render. */
type Wanted = Pick<PipelineOptions, 'languages' | 'formats' | 'layout' | 'only' | 'archive'>;

/**
 * `joint-report render`: writes every edition of the reports in `paths` below `--out`. A study with an error keeps its
 * last good files; the other studies are rendered.
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
  const unfinished = new Set<string>();
  let written = 0;

  for (const [index, study] of studies.entries()) {
    const place = `${index + 1}/${studies.length} ${study.name}`;
    progress.show(place);
    try {
      const options = { ...wanted, resources, today: settings.today };
      const rendered = await renderStudy({ study, options, place, outcome, progress, terminal });
      rendered.editions.forEach((language) => editions.add(language));
      rendered.unfinished.forEach((note) => unfinished.add(note));
      written += rendered.files.length;
    } catch (error) {
      outcome.failures.push(asFailure(error, { en: `while rendering ${study.file}`, zh: `渲染 ${study.file} ` }));
    }
  }
  progress.clear();
  if (editions.size > 0) outcome.failures.push(...unknownLanguages(wanted.languages ?? [], [...editions]));
  tellUnfinished([...unfinished], terminal);
  const code = await conclude(outcome, settings, terminal);
  // Last, so that it is below the findings.
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

/** What was verified and what was not: these files themselves, and how they sound in a screen reader. */
const verified: Words = {
  en: `The PDFs claim PDF/A-2a and PDF/UA-1, which ${validators.pdf} has verified on all examples in every layout. It has not seen these files, and nobody has listened to them with a screen reader.`,
  zh: `PDF 声明符合 PDF/A-2a 和 PDF/UA-1；全部示例的各种版式已经 ${validators.pdf} 验证通过。本次输出的文件未经其检查，也未经读屏软件试听。`,
};

/** In a folder of many studies some lack a language. Only a language that no study has is a mistake. */
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

/** Rejects combinations that no study can be printed in, before any file is read. */
function checkLayout({ layout, languages, formats: asked }: Wanted): void {
  if (layout === undefined) return;
  const { least, most } = layouts[layout];
  if (most > 1 && languages !== undefined && (languages.length < least || languages.length > most)) {
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
  const lacking = asked?.find((format) => !prints(format, layout));
  if (lacking === undefined) return;
  const others = layoutNames.filter((name) => layouts[name].most > 1 && prints(lacking, name));
  throw new Failure(
    {
      en: `--layout ${layout} is not for ${lacking}: it is printed as ${formatsOf(layout).join(', ')}.`,
      zh: `--layout ${layout} 不能输出为 ${lacking}，只能输出为 ${formatsOf(layout).join('、')}。`,
    },
    others.length === 0
      ? undefined
      : {
          en: `For ${lacking}, side by side: --layout ${others.join(', ')}`,
          zh: `如需 ${lacking} 对照：--layout ${others.join('、')}`,
        },
  );
}

function readChoices({ languages, formats: asked, layout, only, archive }: RenderOptions): Wanted {
  return {
    layout: chooseOption('--layout', layout, layoutNames),
    ...withoutUndefined({ archive }),
    ...(languages === undefined ? {} : { languages: readLanguages(languages) }),
    ...(asked === undefined
      ? {}
      : { formats: splitList('--formats', asked).map((format) => chooseOption('--formats', format, outputFormats)) }),
    ...(only === undefined ? {} : { only: chooseOption('--only', only, parts) }),
  };
}

/** Tags in canonical form: `ZH` becomes `zh`. */
function readLanguages(list: string): readonly string[] {
  return splitList('--languages', list).map((language) => {
    try {
      return Intl.getCanonicalLocales(language)[0] ?? language;
    } catch {
      return language;
    }
  });
}

/** What is needed to render one study, and where its result is reported. */
interface Turn {
  readonly study: PlannedStudy;
  readonly options: Omit<PipelineOptions, 'files' | 'basename'>;
  /** `3/12 laos` */
  readonly place: string;
  readonly outcome: Outcome;
  readonly progress: Progress;
  readonly terminal: Terminal;
}

/** The editions of a study, if it could be read, the files that were written, and notes that stay beside them. */
interface Rendered {
  readonly editions: readonly string[];
  readonly files: readonly string[];
  readonly unfinished: readonly string[];
}

/** Renders a study and writes either all of its files or none. */
async function renderStudy({ study, options, place, outcome, progress, terminal }: Turn): Promise<Rendered> {
  const unchanged = {
    en: `${study.name} was not rendered; earlier files of it are as they were.`,
    zh: `${study.name} 未渲染；已有的文件保持不变。`,
  }[terminal.language];
  const read = readReport(study.file);
  const own = new Map([[study.file, read.text]]);
  if (read.kind === 'not text') {
    addFindings(outcome, own, [read.diagnostic]);
    progress.note(unchanged);
    return { editions: [], files: [], unfinished: [] };
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
  addFindings(outcome, new Map([...own, ...result.texts]), result.diagnostics);
  const editions = result.report === undefined ? [] : editionsOf(result.report).map(({ language }) => language);
  if (result.diagnostics.some(stopsRender)) {
    progress.note(unchanged);
    return { editions, files: [], unfinished: [] };
  }
  const { paths, unfinished } = await writeOutputs(study.folder, result.outputs, (signal) => {
    progress.clear();
    // The signal handlers are removed, so that the signal now ends the process.
    process.kill(process.pid, signal);
  });
  for (const [index, path] of paths.entries()) {
    progress.note(`${path}  ${kilobytes(result.outputs[index]?.bytes.length ?? 0)}`);
  }
  return { editions, files: paths, unfinished };
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
