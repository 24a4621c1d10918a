/** The standard structure types in use (ISO 32000-1, 14.8.4); there are no custom types, so no role map is needed. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | Heading
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Span'
  | 'Reference'
  | 'Link'
  | 'Note';

export type Heading = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6';

/** The properties of an element. */
export interface ElementDetails {
  /** BCP 47. Default: that of the parent. */
  readonly language?: string;
  /** Alternate text of a figure. */
  readonly alt?: string;
  /** Unique in the file. */
  readonly id?: string;
  /** For a link: its destination, for readers who don't see its surroundings. */
  readonly contents?: string;
  readonly list?: 'Decimal' | 'Disc' | 'None';
  readonly cell?: CellDetails;
}
export interface CellDetails {
  readonly scope?: 'Column' | 'Row';
  readonly columns: number;
  readonly rows: number;
}

/**
 * The name of an element of text: the key of its block and, inside the block, the path to the element. Layout uses it
 * to say which element a line belongs to; structure, built from the blocks alone, uses it to say where that is read.
 */
export type Slot = string;

/** The slot of a block, or of one of its parts. */
export function slotOf(key: string, ...part: readonly (string | number)[]): Slot {
  return [key, ...part].join('#');
}

/** An element of the document's structure, in reading order. */
export interface Element extends ElementDetails {
  readonly role: Role;
  /** The slot that lines refer to; a group of elements has no text of its own and needs none. */
  readonly slot?: Slot;
  readonly children: readonly Element[];
}

/** A group of elements. */
export function group(role: Role, children: readonly Element[], details: ElementDetails = {}): Element {
  return { role, children, ...details };
}

/** An element with text of its own. */
export function leaf(role: Role, slot: Slot, details: ElementDetails = {}): Element {
  return { role, slot, children: [], ...details };
}

/** The heading element of a level; the title of the document is level 1. */
export function headingOf(level: 1 | 2 | 3 | 4 | 5 | 6): Heading {
  return `H${level}`;
}
