import type { ReadableReport } from '../check/checked-report.js';
import { withoutUndefined } from '../common/without-undefined.js';
import type { Edition } from '../document/editions.js';
import { loadLanguage } from '../language/load-language.js';
import type { RenderOptions } from '../pipeline-types.js';
import { openGates } from '../rules/open-gates.js';
import { printGate } from '../rules/print-gate.js';
import type { Layout } from './layout-editions.js';
import type { EditionJob, RenderJob } from './write-output.js';

/** The documents that are printed as one file each: every edition when its turn comes, or all of them side by side. */
export async function* buildJobs(
  checked: ReadableReport,
  editions: readonly Edition[],
  layout: Layout,
  options: Pick<RenderOptions, 'basename' | 'only'>,
): AsyncGenerator<RenderJob> {
  const build = await prepareBuild(checked, options);
  if (layout === 'single') {
    for (const edition of editions) yield build(edition);
    return;
  }
  if (editions.length === 0) return;
  const { zipEditions } = await import('../document/parallel/zip-editions.js');
  const built = editions.map(build);
  yield {
    layout,
    document: zipEditions(built.map(({ document }) => document)),
    profiles: built.map(({ profile }) => profile),
  };
}

/** Builds the outline, which all editions share, and returns what builds an edition from it. */
async function prepareBuild(
  { report, source, references, library, pictures, diagnostics }: ReadableReport,
  { basename, only }: Pick<RenderOptions, 'basename' | 'only'>,
): Promise<(edition: Edition) => EditionJob> {
  // Imported here because a check needs no document.
  const { buildOutline } = await import('../document/build-outline.js');
  const { buildEdition } = await import('../document/build-edition.js');
  const { printProfile } = await import('../document/print-profile.js');
  const gates = openGates(diagnostics);
  const outline = buildOutline(report, references, library);
  return (edition) => {
    const language = loadLanguage(edition.language, report.study.style?.digits);
    const { document } = buildEdition(outline, edition, {
      library,
      locate: (pointer, { start, end }) => source.rangeWithin(pointer, start, end),
      open: gates.map(({ pointer, gate }) => ({ pointer, ...printGate(gate, language, report) })),
      basename: (tag) => `${basename}.${tag}`,
      pictures,
      ...withoutUndefined({ only }),
    });
    const profile = printProfile(report.study, language, gates.length > 0 ? 'open-gates' : 'no-open-gates');
    return { layout: 'single', document, profile };
  };
}
