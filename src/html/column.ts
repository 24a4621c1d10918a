import type { Html } from './escape-html.js';
import { languageOf, type Place, type Rendering } from './rendering.js';
import type { LanguageView, WordsView } from './views.js';

/** An edition on a page: how its blocks are drawn, and where the next one stands. */
export interface Column {
  readonly rendering: Rendering;
  readonly place: Place;
  /** What its cells state of their language: nothing where the page has no other. */
  readonly language: LanguageView;
}

/** The editions of a page in their order. */
export type Columns = readonly [Column, ...Column[]];

/** The language of something in a cell: its own where it has one, else the column's. */
export function languageIn(column: Column, node: Parameters<typeof languageOf>[0]): LanguageView {
  const own = languageOf(node, column.rendering);
  return { lang: own.lang ?? column.language.lang, dir: own.dir ?? column.language.dir };
}

/** What each edition has to say at one place, those with nothing to say left out. */
export function wordsOf(
  columns: Columns,
  wordsIn: (column: Column) => string | Html | undefined,
): readonly WordsView[] {
  return columns.flatMap((column) => {
    const text = wordsIn(column);
    return text === undefined ? [] : [{ ...column.language, text }];
  });
}
