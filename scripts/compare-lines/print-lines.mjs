// Our lines as a PDF of one page, through the writer and the renderer that print reports.
import { PageRenderer } from '../../dist/pdf/engine/page-renderer.js';
import { PageWriter } from '../../dist/pdf/engine/page-writer.js';
import { ReportFile } from '../../dist/pdf/engine/report-file.js';
import { look } from './set-lines.mjs';

/** The bytes of a PDF whose page is as wide as the measure and a margin on either side. */
export async function printLines(paragraphs, language, measure, margin) {
  const { direction, lineHeight } = look(language);
  const count = paragraphs.reduce((sum, lines) => sum + lines.length + 1, 0);
  const page = { width: measure + margin * 2, height: count * lineHeight + margin };
  const file = new ReportFile({ title: language, language, authors: [], keywords: [] });
  const writer = new PageWriter(page, direction);
  writer.addPage();
  let y = margin;
  for (const lines of paragraphs) {
    for (const line of lines) {
      writer.placeLine(line, margin, y);
      y += line.height;
    }
    y += lineHeight;
  }
  const renderer = new PageRenderer(file, { pageOf: () => undefined, has: () => false, setNumber: () => [] });
  renderer.renderPages(writer.pages);
  return { bytes: await file.finish(), ...page };
}
