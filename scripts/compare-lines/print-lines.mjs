// Our lines as a one-page PDF, made with the page builder and the renderer for reports.
import { PageBuilder } from '../../dist/pdf/pages/page-builder.js';
import { PageRenderer } from '../../dist/pdf/paint/page-renderer.js';
import { ReportFile } from '../../dist/pdf/paint/report-file.js';
import { StructureTree } from '../../dist/pdf/paint/structure-tree.js';
import { writeStructure } from '../../dist/pdf/paint/write-structure.js';
import { group } from '../../dist/pdf/structure/element.js';
import { look } from './set-lines.mjs';

/** The bytes of a PDF whose page has the width of the measure plus a margin on each side. */
export async function printLines(paragraphs, language, measure, margin) {
  const { direction, lineHeight } = look(language);
  const count = paragraphs.reduce((sum, lines) => sum + lines.length + 1, 0);
  const page = { width: measure + margin * 2, height: count * lineHeight + margin };
  const file = new ReportFile({ title: language, language, authors: [], keywords: [], archive: false });
  const builder = new PageBuilder(page, direction);
  builder.addPage();
  let y = margin;
  for (const lines of paragraphs) {
    for (const line of lines) {
      builder.placeLine(line, margin, y);
      y += line.height;
    }
    y += lineHeight;
  }
  // the lines have no document structure, so they are one group
  const structure = new StructureTree(group('Document', [], { language }));
  const numbers = { pageOf: () => undefined, has: () => false, setNumber: () => [] };
  new PageRenderer(file, structure, numbers).paint(builder.pages);
  writeStructure(structure, file, file.structureRoot);
  return { bytes: await file.finish(), ...page };
}
