import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyBaseline, readBaselineRequest } from '../../../src/cli/commands/apply-baseline.js';
import { addFindings, startOutcome, type Outcome } from '../../../src/cli/commands/outcome.js';
import { readReport } from '../../../src/cli/files/read-report.js';
import { openReportFiles } from '../../../src/cli/files/report-files.js';
import type { Settings } from '../../../src/cli/options/settings.js';
import { Failure, formatFailure } from '../../../src/cli/terminal/failure.js';
import { stopsRender, type MessageLanguage } from '../../../src/diagnostics/diagnostic.js';
import type { FormatContext } from '../../../src/diagnostics/formats/format-context.js';
import { writeLines, type Line } from '../../../src/diagnostics/lines.js';
import type { FormatName } from '../../../src/diagnostics/report-diagnostics.js';
import { diagnosticCodes } from '../../../src/diagnostic-codes.js';
import { loadResources, type Resources } from '../../../src/output/resources.js';
import { render, type OutputFormat, type RenderOptions, type RenderResult } from '../../../src/pipeline.js';
import type { Chance } from '../chance.js';
import { formatters } from '../written.js';
import { mutationKinds } from './mutation-kinds.js';
import type { MutationKind } from './mutation-kind.js';
import type { MutatedInput } from './make-input.js';
import { rawCharacters, runnerCommands } from './raw-output.js';
import { strayPlaces } from './stray-places.js';

/** What is wrong with how an input was met: a throw or half a render, a place outside its file, or what was printed. */
export interface Fault {
  readonly sort: 'crash' | 'place' | 'print';
  readonly words: string;
}

/** What became of an input. */
export interface Trial {
  readonly findings: number;
  readonly rendered: boolean;
  readonly faults: readonly Fault[];
}

const today = '2026-12-01';
const settings: Settings = { format: 'pretty', outputs: [], failOn: 'error', show: () => 'hint', today, talk: 'all' };
let resources: Resources | undefined;

/** Spoils one file of a whole study in `folder`, which is its own; then checks, prints and renders the study. */
export async function tryInput(kind: MutationKind, { bytes, chance }: MutatedInput, folder: string): Promise<Trial> {
  const language = chance.of<MessageLanguage>(['en', 'zh']);
  const outcome = startOutcome([]);
  const faults: Fault[] = [];
  const note = (sort: Fault['sort'], found: readonly string[]): void => {
    faults.push(...found.map((words) => ({ sort, words })));
  };
  const told: string[] = [];
  let findings = 0;
  let rendered = false;
  try {
    for (const { path, seeds } of mutationKinds.values())
      writeFileSync(join(folder, path), seeds[0] ?? new Uint8Array());
    writeFileSync(join(folder, kind.path), bytes);
    const result = await checkAndRender(join(folder, 'report.yaml'), kind, chance, outcome);
    findings = result.diagnostics.length;
    rendered = result.outputs.length > 0;
    note('place', strayPlaces(outcome.diagnostics, outcome.sources, result.data));
    note('crash', halfRenders(result));
    note('print', printEveryFormat(outcome, language));
    siftByBaseline(join(folder, 'baseline.json'), outcome, language, told);
  } catch (error) {
    if (error instanceof Failure) told.push(writeLines(formatFailure(error, language, 'plain'), 'off'));
    else note('crash', [error instanceof Error ? (error.stack ?? error.message) : String(error)]);
  }
  note('print', rawCharacters('the terminal', told.join('')));
  return { findings, rendered, faults };
}

type Result = Pick<RenderResult, 'diagnostics' | 'outputs'> & { readonly data: unknown };

/** Does what the commands do with a report, in this process, and adds its findings to the outcome. */
async function checkAndRender(
  file: string,
  { pdfEvery }: MutationKind,
  chance: Chance,
  outcome: Outcome,
): Promise<Result> {
  const read = readReport(file);
  let result: Result;
  const texts = new Map([[file, read.text]]);
  if (read.kind === 'not text') result = { diagnostics: [read.diagnostic], outputs: [], data: undefined };
  else {
    const input = { file, text: read.text };
    const formats = chance.below(pdfEvery) === 0 ? (['html', 'pdf'] as const) : (['html'] as const);
    const { source, texts: beside, ...rest } = await render(input, optionsFor(file, formats, chance));
    for (const [name, text] of beside) texts.set(name, text);
    result = { ...rest, data: source.data };
  }
  addFindings(outcome, texts, result.diagnostics);
  return result;
}

/** One edition, or every now and then two side by side. */
function optionsFor(file: string, formats: readonly OutputFormat[], chance: Chance): RenderOptions {
  resources ??= loadResources();
  const layout = chance.below(10) === 0 ? 'parallel' : 'single';
  return {
    files: openReportFiles(file),
    resources,
    today,
    basename: 'study',
    formats,
    layout,
    languages: layout === 'single' ? [chance.of(['zh', 'zh', 'en'])] : ['zh', 'en'],
    archive: chance.below(5) === 0,
  };
}

/** A report is rendered whole, or not at all where an error is told. */
function halfRenders({ diagnostics, outputs }: Result): readonly string[] {
  const stopped = diagnostics.some(stopsRender);
  const isWhole = outputs.every(({ name, bytes }) => {
    const text = Buffer.from(bytes).toString('latin1');
    return name.endsWith('.pdf') ? /^%PDF-[^]*%%EOF\s*$/.test(text) : /<\/html>\s*$/.test(text);
  });
  return [
    ...(stopped && outputs.length > 0 ? ['rendered in spite of an error'] : []),
    ...(isWhole ? [] : ['half a file']),
  ];
}

function printEveryFormat({ diagnostics, sources, checked }: Outcome, language: MessageLanguage): readonly string[] {
  const context: FormatContext = {
    sources,
    checked,
    language,
    folder: '/',
    codes: diagnosticCodes,
    version: '0.0.0',
  };
  return (Object.keys(formatters) as FormatName[]).flatMap((format) => {
    const text = formatters[format](diagnostics, context);
    if (text.startsWith('{') || text.startsWith('[')) JSON.parse(text);
    return [...rawCharacters(format, text), ...runnerCommands(format, text)];
  });
}

function siftByBaseline(file: string, outcome: Outcome, language: MessageLanguage, told: string[]): void {
  const request = readBaselineRequest({ baseline: file });
  if (request === undefined) throw new Error('no baseline was asked for');
  const write = (lines: readonly Line[]): void => {
    told.push(writeLines(lines, 'off'));
  };
  applyBaseline(request, outcome, settings, {
    language,
    watched: false,
    environment: {},
    print: write,
    tell: write,
    replaceLine: (line) => {
      write([line]);
    },
    lost: () => undefined,
  });
}
