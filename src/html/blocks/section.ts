import type { Section } from '../../document/nodes.js';
import type { Html } from '../escape-html.js';
import { listSections } from '../list-contents.js';
import type { Place, Rendering } from '../rendering.js';
import { viewBlock } from '../rendering.js';
import { belowHeading, viewHeading } from '../view-heading.js';
import type { ContentsEntryView, HeadingView, LanguageAndId } from '../views.js';

/** The start of a section: its heading, and for a part its contents. */
export interface OpeningView extends LanguageAndId {
  readonly opener: 'part' | 'chapter' | 'none';
  readonly level: number;
  readonly heading: HeadingView;
  readonly contents: { readonly label: string; readonly entries: readonly ContentsEntryView[] } | undefined;
}

export interface SectionView extends LanguageAndId {
  readonly opener: 'part' | 'chapter' | 'none';
  readonly level: number;
  /** The class that names the print page style of a part or chapter. */
  readonly page: string | undefined;
  readonly opening: Html;
  readonly children: Html;
}

/** A section: the heading and the blocks below it. A part also has a short list of contents. */
export function viewSection(section: Section, rendering: Rendering, place: Place): SectionView {
  const opening = viewOpening(section, rendering, place);
  const { id, lang, dir, opener, level } = opening;
  return {
    id,
    lang,
    dir,
    opener,
    level,
    page: rendering.pageNames.get(section),
    opening: rendering.print('opening', opening),
    children: rendering.renderBlocks(section.children, rendering, belowHeading(section.key, rendering, place)),
  };
}

/** The start of a section, without the blocks below it. */
export function viewOpening(section: Section, rendering: Rendering, place: Place): OpeningView {
  const entries = section.opener === 'part' ? listSections(section.children, rendering) : [];
  return {
    ...viewBlock(section, rendering, place),
    opener: section.opener,
    level: section.level,
    heading: viewHeading(section, rendering, place),
    contents: entries.length === 0 ? undefined : { label: rendering.edition.furniture.labels.inThisPart, entries },
  };
}
