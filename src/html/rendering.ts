import type { Block, Direction, PrintedEdition, Section } from '../document/nodes.js';
import type { Anchors } from './assign-anchors.js';
import type { Html } from './escape-html.js';
import type { PrintTemplate } from './print-template.js';
import type { LanguageAndId, LanguageView } from './views.js';

/** State that all blocks and inlines of one edition share while a page is rendered. */
export interface Rendering {
  readonly edition: PrintedEdition;
  readonly anchors: Anchors;
  readonly print: PrintTemplate;
  /** Renders nested blocks. Passed as a function to avoid an import cycle with the block kinds. */
  readonly renderBlocks: (blocks: readonly Block[], rendering: Rendering, place: Place) => Html;
  /** Sections with a print page style of their own, and the name of the style. */
  readonly pageNames: ReadonlyMap<Section, string>;
  readonly needs: StyleNeeds;
}

/** What the page needs from its style sheet; filled during rendering. */
export interface StyleNeeds {
  /** BCP 47 tags of all languages on the page. */
  readonly languages: Set<string>;
  /** Widths of table columns in whole percent. */
  readonly widths: Set<number>;
}

/** The surroundings of a block. */
export interface Place {
  /** `copy` for repeated text, which gets no ids. */
  readonly ids: 'own' | 'copy';
  /** The id of the nearest heading, used as the accessible name of regions that have no caption. */
  readonly headingId?: string | undefined;
}

interface InLanguage {
  readonly lang?: string;
  readonly dir?: Direction;
}

/** The language and direction of a node; registers the language for the style sheet. */
export function languageOf(node: InLanguage, rendering: Rendering): LanguageView {
  if (node.lang !== undefined) rendering.needs.languages.add(node.lang);
  return { lang: node.lang, dir: node.dir };
}

/** The fields that every block template gets: the id (not in a copy), and the language if it differs. */
export function viewBlock(
  block: InLanguage & { readonly key: string },
  rendering: Rendering,
  place: Place,
): LanguageAndId {
  return { id: viewId(block.key, rendering, place), ...languageOf(block, rendering) };
}

/** The id for a key; `undefined` in a copy. */
export function viewId(key: string, rendering: Rendering, place: Place): string | undefined {
  return place.ids === 'own' ? rendering.anchors.claim(key) : undefined;
}
