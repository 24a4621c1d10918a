import { explainFile, type ReportFiles } from './beside/report-files.js';
import { readBeside } from './beside/read-beside.js';
import { checkSalvage } from './check-salvage.js';
import { readReferences } from './citations/read-references.js';
import { byPlace, stopsRender, type Diagnostic } from './diagnostics/diagnostic.js';
import type { Phase } from './diagnostics/gate.js';
import { limitFindings } from './diagnostics/limit-findings.js';
import { editionsOf, type Edition } from './document/editions.js';
import type { Picture } from './document/nodes.js';
import { foldUnknownNames } from './fold-unknown-names.js';
import { loadLanguage } from './language/load-language.js';
import { layoutEditions, type Layout } from './layout-editions.js';
import { checkProse } from './prose/check-prose.js';
import { ProseLibrary } from './prose/prose-library.js';
import type { Resources } from './resources.js';
import { checkRules } from './rules/check-rules.js';
import { openGates } from './rules/open-gates.js';
import { printGate } from './rules/print-gate.js';
import type { PartKey, Reference, Report } from './schema/report.gen.js';
import { validateReport } from './schema/validate-report.js';
import { readSource } from './source/read-source.js';
import type { Source } from './source/source.js';
import { formatsOf, nameSheet, writeSheet, type EditionSheet, type OutputFormat, type Sheet } from './write-sheet.js';

export type { FileResult, ReportFiles } from './beside/report-files.js';
export { digestOf } from './rules/context/digest-of.js';

/** A report as text; `file` is what messages call it. */
export interface CheckInput {
  readonly file: string;
  readonly text: string;
}

export interface CheckOptions {
  readonly files: ReportFiles;
  /** A check needs none. */
  readonly resources?: Resources;
  /** `YYYY-MM-DD`; an argument, so that a result can be repeated. */
  readonly today: string;
  /** Asks as if this phase were being completed now. */
  readonly phase?: Phase;
}

export interface CheckResult {
  /** In the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly source: Source;
  /** Present where the file has the shape of a report; its ids and references may still be at fault. */
  readonly report?: Report;
}

export type { Layout, OutputFormat };

export interface RenderOptions extends CheckOptions {
  readonly resources: Resources;
  /**
   * Names of output files begin with it: `<basename>.<language>.<format>`. Of editions side by side the languages are
   * joined with `+`, which no language's tag has, so that no name is taken twice.
   */
  readonly basename: string;
  /**
   * Default: every edition of the study. A language that is no edition is passed over; side by side, where the order is
   * that of the columns, it is an error.
   */
  readonly languages?: readonly string[];
  /** Default: `single`. */
  readonly layout?: Layout;
  /** Default: both; of facing pages only `pdf`, for a web page has none. */
  readonly formats?: readonly OutputFormat[];
  readonly only?: PartKey;
  /** PDFs follow PDF/A-2a and PDF/UA-1 (docs/archive.md). */
  readonly archive?: boolean;
  /** `language` is that of the file's name: `zh`, or `zh+en` for editions side by side. */
  onProgress?(step: { readonly language: string; readonly format: OutputFormat }): void;
}

export interface RenderResult extends CheckResult {
  /** Every file of the study, or none where an error stops the render. */
  readonly outputs: readonly RenderedFile[];
}

export interface RenderedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What one reading of a report yields, for whoever goes on with it. */
interface Reading extends CheckResult {
  readonly library: ProseLibrary;
  readonly references: readonly Reference[];
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** Checks a report: its text, its shape, its rules, its prose and what lies beside it. Every fault in one run. */
export function check(input: CheckInput, options: CheckOptions): CheckResult {
  const { diagnostics, source, report } = read(input, options);
  return { diagnostics, source, ...(report === undefined ? {} : { report }) };
}

/**
 * Renders every edition of a report. An error of integrity stops it, and no file is made; open or failed gates don't:
 * the draft lists them.
 */
export async function render(input: CheckInput, options: RenderOptions): Promise<RenderResult> {
  const reading = read(input, options);
  const { report, source } = reading;
  if (report === undefined || reading.diagnostics.some(stopsRender)) return { ...reading, outputs: [] };

  // Loaded here, as the writers are below: a check needs no document.
  const { buildOutline } = await import('./document/build-outline.js');
  const { buildEdition } = await import('./document/build-edition.js');
  const { printProfile } = await import('./document/print-profile.js');
  const layout = options.layout ?? 'single';
  const { editions: wanted, diagnostics: ofLayout } =
    layout === 'single'
      ? { editions: chooseEditions(report, options.languages), diagnostics: [] }
      : layoutEditions(editionsOf(report), options.languages, layout, source);
  const gates = openGates(reading.diagnostics);
  const outline = buildOutline(report, reading.references, reading.library);
  const diagnostics: Diagnostic[] = [...reading.diagnostics, ...ofLayout];
  const formats = options.formats ?? formatsOf(layout);
  if (options.archive === true && formats.includes('pdf')) {
    const { explainArchivePictures } = await import('./archive-pictures.js');
    diagnostics.push(...explainArchivePictures(report, reading.pictures, source));
  }
  const outputs: RenderedFile[] = [];
  const build = (edition: Edition): EditionSheet => {
    const language = loadLanguage(edition.language, report.study.style?.digits);
    const { document } = buildEdition(outline, edition, {
      library: reading.library,
      locate: (pointer, { start, end }) => source.rangeWithin(pointer, start, end),
      open: gates.map((finding) => ({ pointer: finding.pointer, ...printGate(finding.gate, language, report) })),
      basename: (tag) => `${options.basename}.${tag}`,
      pictures: reading.pictures,
      ...(options.only === undefined ? {} : { only: options.only }),
    });
    const profile = printProfile(report.study, language, gates.length > 0 ? 'open-gates' : 'no-open-gates');
    return { layout: 'single', document, profile };
  };
  for await (const sheet of layOut(layout, wanted, build)) {
    const name = nameSheet(sheet);
    for (const format of formats) {
      options.onProgress?.({ language: name, format });
      const written = await writeSheet(format, sheet, options, source);
      diagnostics.push(...written.diagnostics);
      outputs.push({ name: `${options.basename}.${name}.${format}`, bytes: written.bytes });
    }
  }
  const stopped = diagnostics.some(stopsRender);
  return { ...reading, diagnostics: diagnostics.sort(byPlace), outputs: stopped ? [] : outputs };
}

function read(input: CheckInput, { files, today, phase }: CheckOptions): Reading {
  const source = readSource(input.text, input.file);
  const { report, diagnostics: ofSchema } = validateReport(source);
  const library = new ProseLibrary();
  const readable = [...source.diagnostics, ...ofSchema];
  if (report === undefined) {
    const diagnostics = inOrder([...readable, ...checkSalvage(source, library, today)], source);
    return { source, library, references: [], pictures: new Map(), diagnostics };
  }

  const beside = readBeside(report, source, files);
  const { references, diagnostics: ofReferences } = readReferences(report, source, (path) => {
    const file = files.read(path);
    return file.ok ? { bytes: file.bytes } : { reason: explainFile(path, file.reason) };
  });
  const referenceKeys = references === undefined ? undefined : new Set(references.map(({ id }) => id));
  const prose = checkProse({ report, source, library, referenceKeys });
  const ofRules = checkRules({
    report: beside.report,
    source,
    today,
    named: prose.named,
    library,
    ...(phase === undefined ? {} : { phase }),
    ...(referenceKeys === undefined ? {} : { referenceKeys }),
  });
  const diagnostics = [...readable, ...beside.diagnostics, ...ofReferences, ...prose.diagnostics, ...ofRules];
  return {
    report: beside.report,
    source,
    library,
    references: references ?? [],
    pictures: beside.pictures,
    diagnostics: inOrder(diagnostics, source),
  };
}

/** In the order of the file; of one slip one finding, and of each code no more than people read. */
function inOrder(diagnostics: readonly Diagnostic[], { text }: Source): readonly Diagnostic[] {
  return [...limitFindings([...foldUnknownNames(diagnostics, text)].sort(byPlace))].sort(byPlace);
}

function chooseEditions(report: Report, languages: readonly string[] | undefined): readonly Edition[] {
  const editions = editionsOf(report);
  return languages === undefined ? editions : editions.filter((edition) => languages.includes(edition.language));
}

/** What is printed as one file: each edition as its turn comes, or all of them zipped. */
async function* layOut(
  layout: Layout,
  editions: readonly Edition[],
  build: (edition: Edition) => EditionSheet,
): AsyncGenerator<Sheet> {
  if (layout === 'single') {
    for (const edition of editions) yield build(edition);
    return;
  }
  if (editions.length === 0) return;
  const { zipEditions } = await import('./document/parallel/zip-editions.js');
  const built = editions.map(build);
  yield {
    layout,
    document: zipEditions(built.map(({ document }) => document)),
    profiles: built.map(({ profile }) => profile),
  };
}
