import type { OutlineItem } from 'pdfmake/js/PDFDocument.js';
import type { ReportFile } from '../engine/report-file.js';
import type { Mark } from '../text/text-line.js';

/** Where marks came to stand: page numbers for references, and the outline. */
export class PlacedMarks {
  readonly #pages = new Map<string, number>();
  readonly #outline: { readonly mark: Mark; readonly title: string; readonly level: number; readonly page: number }[] =
    [];

  /** A mark on a page, counted from 1; the first place of a key counts. */
  add(mark: Mark, page: number): void {
    if (this.#pages.has(mark.key)) return;
    this.#pages.set(mark.key, page);
    if (mark.outline !== undefined) this.#outline.push({ mark, page, ...mark.outline });
  }

  has(key: string): boolean {
    return this.#pages.has(key);
  }

  pageOf(key: string): number | undefined {
    return this.#pages.get(key);
  }

  /** The outline, nested by level; what skips a level hangs on the next one above it. */
  writeOutline(file: ReportFile): void {
    const path: { level: number; item: OutlineItem }[] = [];
    for (const { mark, title, level, page } of this.#outline) {
      while ((path.at(-1)?.level ?? 0) >= level) path.pop();
      const parent = path.at(-1)?.item ?? file.outline;
      const item = parent.addItem(title, { pageNumber: page - 1, expanded: false });
      // pdfkit would lead to the whole page; the name leads to the heading
      // pdfkit writes a String object as a string, a primitive as a name
      item.outlineData['Dest'] = new String(mark.key);
      path.push({ level, item });
    }
  }
}
