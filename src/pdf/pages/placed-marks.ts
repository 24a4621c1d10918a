import type { Mark } from '../text/text-line.js';

/** An entry of the outline: its destination, and the page of that, counted from 1. */
export interface OutlineMark {
  readonly key: string;
  readonly title: string;
  readonly level: number;
  readonly page: number;
}

/** The pages of marks: page numbers for references, and the outline. */
export class PlacedMarks {
  readonly #pages = new Map<string, number>();
  readonly #outline: OutlineMark[] = [];

  /** Adds a mark on a page, counted from 1; only the first page of a key counts. */
  add(mark: Mark, page: number): void {
    if (this.#pages.has(mark.key)) return;
    this.#pages.set(mark.key, page);
    if (mark.outline !== undefined) this.#outline.push({ key: mark.key, page, ...mark.outline });
  }

  has(key: string): boolean {
    return this.#pages.has(key);
  }

  pageOf(key: string): number | undefined {
    return this.#pages.get(key);
  }

  /** The entries of the outline in page order. */
  get outline(): readonly OutlineMark[] {
    return this.#outline;
  }
}
