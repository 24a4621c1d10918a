import type { FlowItem } from './items.js';
import { heightOf, space } from './items.js';
import type { FlowPage, PageShape } from './paginate.js';
import { paginate } from './paginate.js';

/** The shape of a page, and the height of a text line: a page may be one line longer or a few lines shorter. */
export interface ChapterShape extends PageShape {
  readonly line: number;
}

/** The fewest lines on the last page of a chapter: fewer look like a mistake. */
const fewestLines = 6;
/** The number of lines by which pages of a chapter may be longer or, tried in this order, shorter. */
const longer = [1];
const shorter = [-1, -2, -3];
/** Lines above a chapter that begins on the last page of the previous one. */
const linesBetween = 3;

/**
 * Makes pages of a vertical list, chapter by chapter. A chapter whose last page would have only a few lines is set on
 * pages that are one line longer if that saves the page, otherwise on shorter ones, so that its last page holds more. A
 * chapter that may share a page does so if all of it fits below the previous one.
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
