import type { FlowItem } from './items.js';
import { heightOf, space } from './items.js';
import type { FlowPage, PageShape } from './paginate.js';
import { paginate } from './paginate.js';

/** A page's shape, and the height of a line of text: a page may be one longer or some shorter than the others. */
export interface ChapterShape extends PageShape {
  readonly line: number;
}

/** A last page with fewer lines than these looks forgotten. */
const fewestLines = 6;
/** Lines by which the pages of a chapter may be longer or, tried in this order, shorter. */
const longer = [1];
const shorter = [-1, -2, -3];
/** Lines above a chapter that shares the page of the one before it. */
const linesBetween = 3;

/**
 * Makes pages of a vertical list, chapter by chapter. One that would end in a page of a few lines is set in pages that
 * are a line longer where that saves the page, else in shorter ones, so that its last page holds more. A chapter that
 * may share its page does where all of it fits below the one before.
 */
export function paginateChapters(items: readonly FlowItem[], shape: ChapterShape): readonly FlowPage[] {
  const set: { readonly items: readonly FlowItem[]; readonly pages: readonly FlowPage[] }[] = [];
  for (const chapter of chaptersOf(items)) {
    const before = set.at(-1);
    if (chapter.joins && before !== undefined) {
      const joined = [...before.items, space(shape.line * linesBetween), ...chapter.items];
      const pages = fit(joined, shape);
      if (pages.length === before.pages.length) {
        set[set.length - 1] = { items: joined, pages };
        continue;
      }
    }
    set.push({ items: chapter.items, pages: fit(chapter.items, shape) });
  }
  return set.flatMap(({ pages }) => pages);
}

interface Chapter {
  readonly joins: boolean;
  readonly items: readonly FlowItem[];
}

function chaptersOf(items: readonly FlowItem[]): readonly Chapter[] {
  const chapters: { joins: boolean; items: FlowItem[] }[] = [{ joins: false, items: [] }];
  for (const item of items) {
    if (item.type === 'pageBreak') chapters.push({ joins: item.joins, items: [] });
    else chapters.at(-1)?.items.push(item);
  }
  return chapters.filter((chapter) => chapter.items.length > 0);
}

function fit(items: readonly FlowItem[], shape: ChapterShape): readonly FlowPage[] {
  const pages = paginate(items, shape);
  const enough = Math.min(shape.line * fewestLines, shape.height / 4);
  if (pages.length < 2 || filled(pages.at(-1)) >= enough) return pages;
  const withLines = (lines: number): readonly FlowPage[] =>
    paginate(items, { ...shape, height: shape.height + lines * shape.line });
  for (const lines of longer) {
    const fewer = withLines(lines);
    if (fewer.length < pages.length) return fewer;
  }
  for (const lines of shorter) {
    const fuller = withLines(lines);
    if (fuller.length === pages.length && filled(fuller.at(-1)) >= enough) return fuller;
  }
  return pages;
}

function filled(page: FlowPage | undefined): number {
  return page === undefined ? 0 : heightOf(page.items) + heightOf(page.notes);
}
