import type { Block, FurnitureLabels, Picture, PrintProfile } from '../../document/nodes.js';
import type { Palette, ThemeTokens } from '../../theme/theme.js';
import type { FontSet } from '../fonts/font-set.js';
import type { FlowItem } from '../flow/items.js';
import { space } from '../flow/items.js';
import type { Slot } from '../structure/element.js';
import type { Owner } from '../structure/owner.js';
import { ownerOf } from '../structure/owner.js';
import type { Direction } from '../text/bidi.js';
import type { Hyphenate } from '../text/part-words.js';
import type { TextStyle } from '../text/span.js';
import type { OwnKey } from './own-key.js';
import type { Typesetting } from './typesetting.js';

/** What all blocks of an edition have in common. */
export interface ComposeShared {
  readonly tokens: ThemeTokens;
  readonly palette: Palette;
  readonly sizes: ThemeTokens['sizes'];
  readonly fonts: FontSet;
  readonly profile: PrintProfile;
  readonly labels: FurnitureLabels;
  /** The keys of pages that are not made of blocks. */
  readonly keyOf: OwnKey;
  /** The index of the edition's column in the document, from 0. */
  readonly column: number;
  /** Whether the document has no other edition. */
  readonly alone: boolean;
  /** The CLDR numbering system for page numbers and other numbers that the writer counts. */
  readonly digits: string;
  /** Names that stay on one line, such as those of the two countries. */
  readonly names: readonly string[];
  /** Where words may be hyphenated. */
  readonly hyphenate: Hyphenate;
  /** Adds a picture to the file and returns its name there. */
  readonly addPicture: (picture: Picture) => string;
  /** Sets blocks that are inside others. */
  readonly compose: (blocks: readonly Block[], context: Context) => readonly Composed[];
}

/** The context of a block: the width of its column, its language and its type. */
export interface Context {
  readonly shared: ComposeShared;
  readonly typesetting: Typesetting;
  /** The direction in which items are placed; a block in a language of the other direction is mirrored as a whole. */
  readonly flow: Direction;
  /** Width of the column in points, and the distance of its start from that of the page's column. */
  readonly width: number;
  readonly left: number;
  readonly style: TextStyle;
  readonly lineHeight: number;
  /** First-line indent in ems, and gap between paragraphs in points. */
  readonly indent: number;
  readonly gap: number;
  /** Whether its lines are text that the profile numbers, not apparatus. */
  readonly numbered: boolean;
  /** The element of the document's structure that owns the text set here. */
  readonly owner: Owner;
}

/** A block that is set, with the space that it needs above and below; adjacent spaces collapse to the larger. */
export interface Composed {
  readonly items: readonly FlowItem[];
  readonly before: number;
  readonly after: number;
  /**
   * What it stays together with: a heading with the block after it, a follower (a byline, a list) with the block before
   * it, facts (`meta`) with a heading before them and then also with the block after them.
   */
  readonly bond?: 'heading' | 'follower' | 'meta';
}

/** Blocks stacked in one column. */
export function stack(blocks: readonly Composed[]): readonly FlowItem[] {
  const items: FlowItem[] = [];
  let after = 0;
  let heading = false;
  let bond: Composed['bond'];
  for (const block of blocks) {
    // consecutive facts are one group
    const gap = bond === 'meta' && block.bond === 'meta' ? 0 : Math.max(after, block.before);
    if (block.bond === 'follower' || block.bond === 'meta') keepLast(items);
    const last = items.at(-1);
    if (last !== undefined && block.items.length > 0 && gap > 0) items.push(space(gap, { keep: last.keep }));
    items.push(...block.items);
    heading = block.bond === 'heading' || (block.bond === 'meta' && heading);
    if (heading) keepLast(items);
    if (block.items.length === 0) continue;
    after = block.after;
    bond = block.bond;
  }
  return items;
}

function keepLast(items: FlowItem[]): void {
  const last = items.at(-1);
  if (last !== undefined && last.type !== 'pageBreak') items[items.length - 1] = { ...last, keep: true };
}

/** The same context in another type, without indent and with small gaps between paragraphs: cells, notes, captions. */
export function inType(context: Context, style: Partial<TextStyle>): Context {
  const merged = { ...context.style, ...style };
  const lineHeight = merged.size * context.typesetting.leading;
  return { ...context, style: merged, lineHeight, indent: 0, gap: lineHeight / 4, numbered: false };
}

/** The same context in another language, with that language's leading and indent. */
export function inTypesetting(context: Context, typesetting: Typesetting): Context {
  if (typesetting.language === context.typesetting.language) return context;
  const lineHeight = context.style.size * typesetting.leading;
  return { ...context, typesetting, lineHeight, indent: typesetting.indent, gap: typesetting.gap * lineHeight };
}

/** The same context for the text of an element. */
export function inSlot(context: Context, slot: Slot): Context {
  return { ...context, owner: ownerOf(slot) };
}

/** The same context in a narrower column, indented at its start and, if given, at its end. */
export function narrowed(context: Context, left: number, right = 0): Context {
  return { ...context, left: context.left + left, width: context.width - left - right };
}

/** The same context in a cell of a row. */
export function inCell(context: Context, x: number, width: number): Context {
  return { ...context, left: context.left + x, width };
}
