import type { Block, Direction, PrintedEdition, Section } from '../document/nodes.js';
import type { Anchors } from './assign-anchors.js';
import type { Html } from './escape-html.js';
import type { PrintTemplate } from './print-template.js';
import type { LanguageAndId, LanguageView } from './views.js';

/** What all blocks and inlines of one edition share while its page is written; other editions there have their own. */
export interface Rendering {
  readonly edition: PrintedEdition;
  readonly anchors: Anchors;
  readonly print: PrintTemplate;
  /** Draws blocks inside a block; here, so that the files of single blocks need not import the one of all. */
  readonly renderBlocks: (blocks: readonly Block[], rendering: Rendering, place: Place) => Html;
  /** Sections with a page style of their own in print, and its name. */
  readonly pageNames: ReadonlyMap<Section, string>;
  readonly needs: StyleNeeds;
}

/** What the page turns out to need of its style sheet; filled while it is written. */
export interface StyleNeeds {
  /** BCP 47 tags of all languages on the page. */
  readonly languages: Set<string>;
  /** Widths of table columns in whole percent. */
  readonly widths: Set<number>;
}

/** Where a block stands. */
export interface Place {
  /** `copy` for a text that stands elsewhere too: it has no ids. */
  readonly ids: 'own' | 'copy';
  /** The id of the nearest heading, by which what has no name of its own is called. */
  readonly headingId?: string | undefined;
}

interface InLanguage {
  readonly lang?: string;
  readonly dir?: Direction;
}

/** Takes language and direction from a node and notes the language for the style sheet. */
export function languageOf(node: InLanguage, rendering: Rendering): LanguageView {
  if (node.lang !== undefined) rendering.needs.languages.add(node.lang);
  return { lang: node.lang, dir: node.dir };
}

/** What every block's template is given: its id, where it stands for itself, and its language, where it departs. */
export function viewBlock(
  block: InLanguage & { readonly key: string },
  rendering: Rendering,
  place: Place,
): LanguageAndId {
  return { id: viewId(block.key, rendering, place), ...languageOf(block, rendering) };
}

/** The id of a key at its place: a copy has none. */
export function viewId(key: string, rendering: Rendering, place: Place): string | undefined {
  return place.ids === 'own' ? rendering.anchors.claim(key) : undefined;
}
