import type { Place, Rendering } from '../rendering.js';
import type { LanguageView } from '../views.js';

/** One edition on a page of several: how its blocks are drawn, and where the next one stands. */
export interface Column {
  readonly rendering: Rendering;
  readonly place: Place;
}

/** Language and direction of an edition, which every cell of its column states. */
export function columnLanguage({ rendering }: Column): LanguageView {
  const { language, direction } = rendering.document.meta;
  return { lang: language, dir: direction };
}
