import type { Html } from './escape-html.js';
import { languageOf, type Place, type Rendering } from './rendering.js';
import type { LanguageView, WordsView } from './views.js';

/** One edition on a page: how its blocks are rendered, and the current position. */
export interface Column {
  readonly rendering: Rendering;
  readonly place: Place;
  /** The language attributes of its cells; `undefined` if the page has only one language. */
  readonly language: LanguageView;
}

/** The editions of a page in their order. */
export type Columns = readonly [Column, ...Column[]];

/** The language of something in a cell: its own, or else the column's. */
export function languageIn(column: Column, node: Parameters<typeof languageOf>[0]): LanguageView {
  const own = languageOf(node, column.rendering);
  return { lang: own.lang ?? column.language.lang, dir: own.dir ?? column.language.dir };
}

/** The text of each edition at one place; editions without such a text are left out. */
export function wordsOf(
  columns: Columns,
  wordsIn: (column: Column) => string | Html | undefined,
): readonly WordsView[] {
  return columns.flatMap((column) => {
    const text = wordsIn(column);
    return text === undefined ? [] : [{ ...column.language, text }];
  });
}
