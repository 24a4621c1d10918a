import { findMissingGlyphs } from '../pdf/find-missing-glyphs.js';
import { writePdf } from '../pdf/write-pdf.js';
import type { RenderJob, WriteOutput } from './writers.js';

/** A document as PDF; not printed if it contains a character that no font can print. */
export const writePdfOutput: WriteOutput = async (job, { resources: { theme, fonts }, archive = false }, source) => {
  const missing = job.document.editions.flatMap((edition) => {
    const gaps = findMissingGlyphs(edition, theme, fonts);
    return gaps.length === 0 ? [] : [{ gaps, language: edition.meta.language }];
  });
  if (missing.length > 0) {
    const { explainMissingGlyphs } = await import('./explain-missing-glyphs.js');
    const diagnostics = missing.flatMap(({ gaps, language }) => explainMissingGlyphs(gaps, language, source));
    return { bytes: new Uint8Array(), diagnostics };
  }
  return { bytes: await writePdf(job.document, theme, fonts, { archive, layout: pageLayoutOf(job) }), diagnostics: [] };
};

function pageLayoutOf({ layout }: RenderJob): 'columns' | 'facing' {
  return layout === 'facing' ? 'facing' : 'columns';
}
