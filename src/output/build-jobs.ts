import type { ReadableReport } from '../check/checked-report.js';
import { withoutUndefined } from '../values/without-undefined.js';
import type { Edition } from '../document/editions.js';
import type { PrintedEdition } from '../document/nodes.js';
import { loadLanguage } from '../language/load-language.js';
import type { RenderOptions } from '../pipeline-types.js';
import { openGates } from '../rules/open-gates.js';
import { printGate } from '../rules/print-gate.js';
import { layouts, type Layout } from './layouts.js';
import type { RenderJob } from './writers.js';

/** The documents printed as one file each: the editions one after another, or all of them side by side. */
export async function* buildJobs(
  checked: ReadableReport,
  editions: readonly Edition[],
  layout: Layout,
  options: Pick<RenderOptions, 'basename' | 'only'>,
): AsyncGenerator<RenderJob> {
  const build = await prepareBuild(checked, options);
  const { alignEditions } = await import('../document/columns/align-editions.js');
  const { most, width } = layouts[layout];
  if (most === 1) {
    for (const edition of editions) yield { layout, document: alignEditions([build(edition)], width) };
    return;
  }
  const [first, ...others] = editions;
  if (first === undefined) return;
  yield { layout, document: alignEditions([build(first), ...others.map(build)], width) };
}

/** Builds the outline, which all editions share, and returns a function that builds an edition from it. */
async function prepareBuild(
  { report, source, references, library, pictures, diagnostics }: ReadableReport,
  { basename, only }: Pick<RenderOptions, 'basename' | 'only'>,
): Promise<(edition: Edition) => PrintedEdition> {
  // Imported here because a check needs no document.
  const { buildOutline } = await import('../document/build-outline.js');
  const { buildEdition } = await import('../document/build-edition.js');
  const { printProfile } = await import('../document/print-profile.js');
  const gates = openGates(diagnostics);
  const outline = buildOutline(report, references, library);
  return (edition) => {
    const language = loadLanguage(edition.language, report.study.style?.digits);
    const { edition: printed } = buildEdition(outline, edition, {
      library,
      locate: (pointer, { start, end }) => source.rangeWithin(pointer, start, end),
      open: gates.map(({ pointer, gate }) => ({ pointer, ...printGate(gate, language, report) })),
      basename: (tag) => `${basename}.${tag}`,
      profile: printProfile(report.study, language, gates.length > 0 ? 'open-gates' : 'no-open-gates'),
      pictures,
      ...withoutUndefined({ only }),
    });
    return printed;
  };
}
