import type { OutlineItem } from 'pdfmake/js/PDFDocument.js';
import type { OutlineMark } from '../pages/placed-marks.js';
import type { ReportFile } from './report-file.js';

/** Writes the outline, nested by level; an entry that skips a level goes below the nearest entry of a higher level. */
export function writeOutline(marks: readonly OutlineMark[], file: ReportFile): void {
  const path: { readonly level: number; readonly item: OutlineItem }[] = [];
  for (const { key, title, level, page } of marks) {
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    const parent = path.at(-1)?.item ?? file.outline;
    const item = parent.addItem(title, { pageNumber: page - 1, expanded: false });
    // pdfkit would lead to the page; the name leads to the heading. pdfkit writes a String object as a string, a
    // primitive as a name
    item.outlineData['Dest'] = new String(key);
    path.push({ level, item });
  }
}
