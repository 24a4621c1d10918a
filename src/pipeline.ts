import { readAssets } from './assets/read-assets.js';
import { StudyFiles } from './assets/study-files.js';
import { arrangeDiagnostics } from './check/arrange-diagnostics.js';
import { checkPartialReport } from './check/check-partial-report.js';
import type { CheckedReport, ReadableReport } from './check/checked-report.js';
import { readReferences } from './citations/read-references.js';
import { withoutUndefined } from './values/without-undefined.js';
import { byPlaceIn, stopsRender, type Diagnostic } from './diagnostics/diagnostic.js';
import { editionsOf } from './document/editions.js';
import { buildJobs } from './output/build-jobs.js';
import { chooseEditions } from './output/choose-editions.js';
import { formatsOf, type OutputFormat } from './output/writers.js';
import { writeJobs } from './output/write-jobs.js';
import type { CheckInput, CheckOptions, CheckResult, RenderOptions, RenderResult } from './pipeline-types.js';
import { checkProse } from './prose/check-prose.js';
import { ProseLibrary } from './prose/prose-library.js';
import { checkRules } from './rules/check-rules.js';
import { validateReport } from './schema/validate-report.js';
import { readSource } from './source/read/read-source.js';

export { digestOf } from './rules/context/digest-of.js';
export type * from './pipeline-types.js';

/** Checks a report: its text, its shape, its assets, its prose and its rules. One run finds every error. */
export function check(input: CheckInput, options: CheckOptions): CheckResult {
  return resultOf(checkReport(input, options));
}

/**
 * Renders the editions of a report. An integrity error stops it, and no file is made; open or failed gates don't stop
 * it: the draft lists them.
 */
export async function render(input: CheckInput, options: RenderOptions): Promise<RenderResult> {
  const checked = checkReport(input, options);
  if (!isReadable(checked) || checked.diagnostics.some(stopsRender)) return { ...resultOf(checked), outputs: [] };

  const { report, source } = checked;
  const { languages, layout = 'single', formats = formatsOf(layout) } = options;
  const chosen = chooseEditions(report, languages, layout, source);
  const ofArchive = await checkArchive(checked, options, formats);
  const jobs = buildJobs(checked, chosen.editions, layout, options);
  const written = await writeJobs(jobs, formats, options, source);

  const diagnostics = [...checked.diagnostics, ...chosen.diagnostics, ...ofArchive, ...written.diagnostics];
  const outputs = diagnostics.some(stopsRender) ? [] : written.outputs;
  return { ...resultOf(checked), diagnostics: diagnostics.sort(byPlaceIn(source.file)), outputs };
}

/** The steps of a check. A render begins with them. */
function checkReport(input: CheckInput, { files, today, phase }: CheckOptions): CheckedReport {
  const source = readSource(input.text, input.file);
  const validated = validateReport(source);
  const library = new ProseLibrary();
  const ofShape = [...source.diagnostics, ...validated.diagnostics];
  if (validated.report === undefined) {
    const diagnostics = arrangeDiagnostics([...ofShape, ...checkPartialReport(source, library, today)], source);
    return { source, library, references: [], pictures: new Map(), texts: new Map(), diagnostics };
  }

  const beside = new StudyFiles(files, source);
  const { report, pictures } = readAssets(validated.report, beside);
  const cited = readReferences(validated.report, beside);
  const referenceKeys = cited && new Set(cited.map(({ id }) => id));
  const editions = editionsOf(validated.report).map(({ language }) => language);
  const prose = checkProse({ report: validated.report, source, library, editions, referenceKeys });
  const { named } = prose;
  const ofRules = checkRules(withoutUndefined({ report, source, today, named, library, phase, referenceKeys }));

  const all = [...ofShape, ...beside.diagnostics, ...prose.diagnostics, ...ofRules];
  const references = cited ?? [];
  const diagnostics = arrangeDiagnostics(all, source);
  return { report, source, library, references, pictures, texts: beside.texts, diagnostics };
}

/** Reports pictures that an archived PDF must not contain. */
async function checkArchive(
  { report, pictures, source }: ReadableReport,
  { archive = false }: RenderOptions,
  formats: readonly OutputFormat[],
): Promise<readonly Diagnostic[]> {
  if (!archive || !formats.includes('pdf')) return [];
  const { explainArchivePictures } = await import('./output/explain-archive-pictures.js');
  return explainArchivePictures(report, pictures, source);
}

function isReadable(checked: CheckedReport): checked is ReadableReport {
  return checked.report !== undefined;
}

function resultOf({ diagnostics, source, report, texts }: CheckedReport): CheckResult {
  return withoutUndefined({ diagnostics, source, report, texts });
}
