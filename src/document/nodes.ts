/**
 * The printed document: the content of a page, independent of YAML, HTML and PDF. It is the only input of the writers.
 * Every block has a `key`, stable across languages and revisions, and an `origin` in the file.
 */
import type { Range } from '../diagnostics/diagnostic.js';
import type { Bibliography } from './blocks/bibliography.js';
import type { Arrangement } from './blocks/block-kind.js';
import type { Box } from './blocks/box.js';
import type { Credits } from './blocks/credits.js';
import type { Definitions } from './blocks/definitions.js';
import type { Figure, Picture } from './blocks/figure.js';
import type { List } from './blocks/list.js';
import type { Paragraph } from './blocks/paragraph.js';
import type { Position } from './blocks/position.js';
import type { Quote } from './blocks/quote.js';
import type { Recommendation } from './blocks/recommendation.js';
import type { Section } from './blocks/section.js';
import type { Table } from './blocks/table.js';
import type { Timeline } from './blocks/timeline.js';
import type { Untranslated } from './blocks/untranslated.js';
import type { DrawnCode } from './draw-code.js';
import type { SafeHref } from './safe-href.js';

export type { Bibliography, BibliographyEntry } from './blocks/bibliography.js';
export type { Box } from './blocks/box.js';
export type { Credits } from './blocks/credits.js';
export type { Definitions } from './blocks/definitions.js';
export type { Figure, Orientation, Picture } from './blocks/figure.js';
export type { List } from './blocks/list.js';
export type { Paragraph } from './blocks/paragraph.js';
export type { Position } from './blocks/position.js';
export type { Quote } from './blocks/quote.js';
export type { Recommendation } from './blocks/recommendation.js';
export type { Section } from './blocks/section.js';
export type { Table, TableCell, TableColumn, TableRow } from './blocks/table.js';
export type { Timeline, TimelineEntry } from './blocks/timeline.js';
export type { Untranslated } from './blocks/untranslated.js';

export type Direction = 'ltr' | 'rtl';

/** Where a block comes from: a JSON Pointer (RFC 6901) and, for authors' own text, its range in the file. */
export interface Origin {
  readonly pointer: string;
  readonly range?: Range;
}

/** What a revision did to a block or inline, and the comment or decision that caused it. */
export interface ChangeMark {
  readonly kind: 'inserted' | 'deleted';
  readonly cause?: string;
}

/** What any block or inline may carry; `lang` (BCP 47) and `dir` only where they differ from their surroundings. */
export interface Marks {
  readonly lang?: string;
  readonly dir?: Direction;
  readonly change?: ChangeMark;
}

/** A number before a title, and the space between them: none after `一、` and `（二）`. */
export interface NumberLabel {
  readonly label: string;
  readonly gap: '' | ' ';
}

// ---------------------------------------------------------------- inlines

export type Inline = TextRun | Emphasis | Code | Link | Citation | Reference | Value | NoteMark | LineBreak;

export interface TextRun extends Marks {
  readonly type: 'text';
  readonly text: string;
}
/** `strong` is the stronger of the two. A writer chooses the form by script (bold, italic, dots, Hei). */
export interface Emphasis extends Marks {
  readonly type: 'emphasis';
  readonly strength: 'emphasis' | 'strong';
  readonly children: readonly Inline[];
}
export interface Code extends Marks {
  readonly type: 'code';
  readonly text: string;
}
/** A link to an address outside the document. */
export interface Link extends Marks {
  readonly type: 'link';
  readonly href: SafeHref;
  readonly children: readonly Inline[];
}
/** A citation, printed as `children` (brackets included); each part that names an entry is a `reference` to it. */
export interface Citation extends Marks {
  readonly type: 'citation';
  readonly children: readonly Inline[];
}
/** A cross-reference, printed as `text` and linked to the block whose key is `target`. */
export interface Reference extends Marks {
  readonly type: 'reference';
  readonly target: string;
  readonly text: string;
}
/** An indicator's value: the amount as data, and as this edition prints it. */
export interface Value extends Marks {
  readonly type: 'value';
  readonly amount: string;
  readonly text: string;
}
/** The mark of a note in the text. `note` is the key of the note in `PrintedEdition.notes`. */
export interface NoteMark extends Marks {
  readonly type: 'noteMark';
  readonly note: string;
  readonly label: string;
}
export interface LineBreak extends Marks {
  readonly type: 'lineBreak';
}

// ---------------------------------------------------------------- blocks

/**
 * `key` names a block within its edition: an id from the file (`rec-data`), or the path of its field and a position in
 * it. `part` is set if the block is text of a prose field, `placedIn` if that text places it.
 */
export interface BlockBase extends Marks {
  readonly key: string;
  readonly origin: Origin;
  readonly part?: FieldPart;
  /** The key of the field whose text places the block. */
  readonly placedIn?: string;
}
/** The key of a prose field, and the ordinal of the block among those of its kind, from 1. */
export interface FieldPart {
  readonly field: string;
  readonly ordinal: number;
}

/** The depth of a heading in the document, below the title: h2 to h6 in HTML, H2 to H6 in PDF. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

/** A kind of block is a file in `blocks/` and an entry in `blocks/block-kinds.ts`. */
export type Block =
  | Section
  | Paragraph
  | List
  | Quote
  | Table
  | Figure
  | Box
  | Recommendation
  | Position
  | Credits
  | Timeline
  | Definitions
  | Bibliography
  | Untranslated;

// ---------------------------------------------------------------- the document

/** One edition: its text in one language, the labels around it, and how it is printed. */
export interface PrintedEdition {
  readonly meta: DocumentMeta;
  readonly profile: PrintProfile;
  readonly furniture: Furniture;
  /** Credits, forewords, synopsis, abstract: printed before the contents page (on screen, after the contents). */
  readonly front: readonly Block[];
  /** The parts and the back matter. */
  readonly body: readonly Block[];
  /** Footnotes in the order of their marks. */
  readonly notes: readonly Note[];
}

/**
 * The content of one file: a single edition, or two or three side by side. An edition is a column; corresponding blocks
 * are a row. With several editions keys and targets begin with the language (`en:rec-data`), so that each is unique.
 */
export interface PrintedDocument {
  /** In column order. */
  readonly editions: readonly [PrintedEdition, ...PrintedEdition[]];
  readonly front: readonly Row[];
  readonly body: readonly Row[];
}

export type Row = SectionRow | CellRow;

/** Corresponding headings, one for each column. `children` is what is below them; each section keeps its own too. */
export interface SectionRow {
  readonly type: 'section';
  readonly sections: readonly (Section | undefined)[];
  readonly children: readonly Row[];
}

/**
 * The content of each column at one place: a paragraph, a table, a recommendation, or a whole field if the editions
 * differ in its blocks. A cell is empty if its edition has no such content. `once` has its blocks in the first cell.
 */
export interface CellRow {
  readonly type: 'cells';
  readonly arrangement: Arrangement;
  readonly cells: readonly (readonly Block[])[];
}

export interface DocumentMeta {
  /** BCP 47. */
  readonly language: string;
  /** The numbering system (CLDR) for page numbers and list counters. */
  readonly digits: string;
  readonly direction: Direction;
  readonly title: string;
  readonly subtitle?: string;
  /** One or two sentences for metadata. */
  readonly description?: string;
  readonly keywords: readonly string[];
  /** Names of people, then of institutions. */
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  /** As in the file: a day, a month or a year (ISO 8601). */
  readonly date?: string;
  /** All editions of the study, including this one, in file order. */
  readonly editions: readonly EditionLink[];
}
export interface EditionLink {
  readonly language: string;
  readonly direction: Direction;
  /** The language in its own name: 中文, English, қазақ тілі. */
  readonly name: string;
  /** File name of the edition in the same folder, without extension. */
  readonly basename: string;
  readonly current: boolean;
}

/** A footnote. `key` is what its mark refers to. */
export interface Note {
  readonly key: string;
  readonly origin: Origin;
  readonly label: string;
  readonly children: readonly Block[];
}

/** Everything around the text. Writers take all their words from here and have none of their own. */
export interface Furniture {
  readonly cover: CoverPage;
  /** What the draft still lacks and who owes it: a summary for the cover, the full list for the page after it. */
  readonly status?: DraftStatus;
  readonly runningTitle: string;
  readonly labels: FurnitureLabels;
}
export interface FurnitureLabels {
  readonly contents: string;
  /** `{x}` and `{y}` stand for the page and the number of pages. */
  readonly page: string;
  readonly skipToText: string;
  readonly languages: string;
  readonly notes: string;
  /** The accessible name of a note; `{n}` is its mark. */
  readonly note: string;
  readonly backToText: string;
  readonly inThisPart: string;
  /** The accessible name of a link to a heading; `{title}` is the heading. */
  readonly permalink: string;
  /** Said before an inserted and a deleted passage, for readers who can't see the change. */
  readonly inserted: string;
  readonly deleted: string;
  /** Between a label and its value, including spaces: `：`, `: `, ` : `. */
  readonly colon: string;
}

export interface CoverPage {
  /** Both lead institutions in the edition's order, equal in size and height. */
  readonly institutions: readonly CoverInstitution[];
  readonly title: readonly Inline[];
  readonly subtitle?: readonly Inline[];
  /** The title in the other languages. */
  readonly otherTitles: readonly OtherTitle[];
  readonly date?: string;
  readonly series?: string;
  /** The QR code of the study's address with a label, linked to the address if links are allowed. */
  readonly code?: DrawnCode & { readonly label: string; readonly href?: SafeHref };
  /** A picture such as a photograph; drawings are not allowed. */
  readonly picture?: Figure & { readonly image: Picture };
}
export interface CoverInstitution extends Marks {
  /** The side of the lead institution; pairs the institutions across editions that have another order. */
  readonly side: 'china' | 'partner';
  readonly name: string;
  readonly country: string;
  readonly logo?: Picture;
}
export interface OtherTitle extends Marks {
  readonly text: string;
}

export interface DraftStatus {
  readonly heading: string;
  readonly introduction: string;
  /** One line each. */
  readonly gates: readonly OpenGate[];
  readonly untranslated?: { readonly heading: string; readonly items: readonly string[] };
}
export interface OpenGate {
  readonly key: string;
  readonly origin: Origin;
  /** The phase that the gate completes, in the edition's language. */
  readonly phase: string;
  readonly text: string;
  readonly owes?: string;
}

/** How a document is printed; depends on the phase, not on the text. Margins in millimetres. */
export interface PrintProfile {
  /** One line on the cover and at the foot of every page: the phase, and whether the text may be distributed. */
  readonly stamp?: string;
  readonly embargo?: string;
  /** Whether paragraph numbers are printed in the margin. */
  readonly paragraphNumbers: boolean;
  /** Whether every fifth line has a number in the margin (PDF only). */
  readonly lineNumbers: boolean;
  readonly margins: { readonly top: number; readonly bottom: number; readonly inner: number; readonly outer: number };
}
