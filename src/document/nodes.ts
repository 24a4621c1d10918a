/**
 * The printed document: what a page shows, free of YAML, of HTML and of PDF. Writers map over these closed unions and
 * look at nothing else. Every block has a `key`, stable across languages and revisions, and an `origin` in the file.
 */
import type { Range } from '../diagnostics/diagnostic.js';

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

/** A number as data and as it is printed: `[1, 2]` and `1.2`, or `（二）`. */
export interface NumberLabel {
  readonly path: readonly number[];
  readonly label: string;
}

// ---------------------------------------------------------------- inlines

export type Inline =
  TextRun | Emphasis | Code | Link | Citation | Reference | Value | NoteMark | PageReference | LineBreak;

export interface TextRun extends Marks {
  readonly type: 'text';
  readonly text: string;
}
/** `strong` is the heavier of the two; a writer chooses the form per script (bold, italic, dots, Hei). */
export interface Emphasis extends Marks {
  readonly type: 'emphasis';
  readonly strength: 'emphasis' | 'strong';
  readonly children: readonly Inline[];
}
export interface Code extends Marks {
  readonly type: 'code';
  readonly text: string;
}
/** A link out of the document; `href` is http, https or mailto, checked when prose is read. */
export interface Link extends Marks {
  readonly type: 'link';
  readonly href: string;
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
  readonly unit?: string;
  readonly text: string;
}
/** The mark of a note in the text; the note itself is in `PrintedDocument.notes` under `note`. */
export interface NoteMark extends Marks {
  readonly type: 'noteMark';
  readonly note: string;
  readonly label: string;
}
/** The number of the page that `target` stands on; a link to it where there are no pages. */
export interface PageReference extends Marks {
  readonly type: 'pageReference';
  readonly target: string;
}
export interface LineBreak extends Marks {
  readonly type: 'lineBreak';
}

// ---------------------------------------------------------------- blocks

interface BlockBase extends Marks {
  readonly key: string;
  readonly origin: Origin;
}

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

/**
 * A heading and what it governs. `opener` says how it begins: a `part` and a `chapter` (front and back matter) start a
 * page, a part with its number above the title and a short contents; the rest runs on. `level` 1 to 5 is the heading's.
 */
export interface Section extends BlockBase {
  readonly type: 'section';
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly opener: 'part' | 'chapter' | 'none';
  /** Whether a chapter may share a page with the one before it, where all of it fits there. */
  readonly joins?: true;
  readonly number?: NumberLabel;
  readonly title: readonly Inline[];
  /** Whether contents and PDF outline list it. */
  readonly listed: boolean;
  /** A short form of the title for running heads, without its number. */
  readonly shortTitle?: string;
  readonly children: readonly Block[];
}

/** `ordinal` is the number by which seminars and opinions name a paragraph of a draft; apparatus has none. */
export interface Paragraph extends BlockBase {
  readonly type: 'paragraph';
  readonly role: 'body' | 'lead' | 'byline' | 'source' | 'meta';
  readonly ordinal?: number;
  readonly children: readonly Inline[];
}

export interface List extends BlockBase {
  readonly type: 'list';
  readonly ordered: boolean;
  /** First number of an ordered list. */
  readonly start: number;
  readonly items: readonly ListItem[];
}
export interface ListItem extends Marks {
  readonly key: string;
  readonly children: readonly Block[];
}

/** A quotation set off from the text. `attribution` names speaker, date, source and whose translation it is. */
export interface Quote extends BlockBase {
  readonly type: 'quote';
  readonly children: readonly Block[];
  readonly attribution?: readonly Inline[];
}

/** Numbers are aligned at the decimal mark; a header cell names its scope (WCAG technique H63). */
export interface Table extends BlockBase {
  readonly type: 'table';
  readonly number?: NumberLabel;
  readonly caption?: readonly Inline[];
  readonly columns: readonly TableColumn[];
  /** Header rows first, then body rows. */
  readonly head: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly source?: readonly Inline[];
}
export interface TableColumn {
  readonly kind: 'text' | 'number' | 'date';
  /** Share of the width, a positive weight; without it the content decides. */
  readonly weight?: number;
}
export interface TableRow {
  readonly key: string;
  readonly cells: readonly TableCell[];
}
export interface TableCell extends Marks {
  readonly header?: 'column' | 'row';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly children: readonly Block[];
}

/** A picture as data, drawn by each writer; `width` and `height` in pixels. */
export interface Figure extends BlockBase {
  readonly type: 'figure';
  readonly number?: NumberLabel;
  readonly image: Picture;
  readonly alt: string;
  readonly caption?: readonly Inline[];
  readonly source?: readonly Inline[];
}
export interface Picture {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface Box extends BlockBase {
  readonly type: 'box';
  readonly title: readonly Inline[];
  readonly children: readonly Block[];
}

/** The demand in one bold sentence, the reasons, then one quiet line of facts (addressee, horizon, basis …). */
export interface Recommendation extends BlockBase {
  readonly type: 'recommendation';
  readonly number: NumberLabel;
  readonly demand: readonly Inline[];
  readonly children: readonly Block[];
  readonly facts: readonly Fact[];
}
export interface Fact {
  readonly label: string;
  readonly value: readonly Inline[];
}

/** What stays open: the two sides' texts beside one another, equal in width. */
export interface Position extends BlockBase {
  readonly type: 'position';
  readonly topic: readonly Inline[];
  readonly sides: readonly [PositionSide, PositionSide];
}
export interface PositionSide extends Marks {
  readonly heading: string;
  readonly children: readonly Block[];
}

/** Both teams side by side, people grouped by role. */
export interface Credits extends BlockBase {
  readonly type: 'credits';
  readonly teams: readonly CreditTeam[];
}
export interface CreditTeam {
  readonly heading: string;
  readonly institutions: readonly string[];
  readonly groups: readonly CreditGroup[];
}
export interface CreditGroup {
  readonly role: string;
  readonly people: readonly CreditPerson[];
}
export interface CreditPerson extends Marks {
  readonly name: string;
  /** Title and affiliation in one quiet line. */
  readonly detail?: string;
}

/** The phases of the work in order. State is said in words by `stateLabel`, never by colour alone. */
export interface Timeline extends BlockBase {
  readonly type: 'timeline';
  readonly entries: readonly TimelineEntry[];
}
export interface TimelineEntry {
  readonly key: string;
  readonly state: 'done' | 'current' | 'ahead';
  readonly stateLabel: string;
  readonly title: string;
  readonly when?: string;
  readonly children: readonly Block[];
}

/** Terms and what is said of them, such as the five aspects. */
export interface Definitions extends BlockBase {
  readonly type: 'definitions';
  readonly entries: readonly DefinitionEntry[];
}
export interface DefinitionEntry {
  readonly key: string;
  readonly term: readonly Inline[];
  readonly children: readonly Block[];
}

/** The list of references; each entry's key is the target of its citations. */
export interface Bibliography extends BlockBase {
  readonly type: 'bibliography';
  readonly entries: readonly BibliographyEntry[];
}
export interface BibliographyEntry extends Marks {
  readonly key: string;
  readonly origin: Origin;
  readonly label: string;
  readonly children: readonly Inline[];
}

/** A field that this edition lacks, in the language it was written in; `lang` and `dir` are that language's. */
export interface Untranslated extends BlockBase {
  readonly type: 'untranslated';
  /** In the edition's language: which language this is, and that it isn't translated yet. */
  readonly remark: string;
  readonly children: readonly Block[];
}

// ---------------------------------------------------------------- the document

export interface PrintedDocument {
  /** Letters, minutes and press material will be further kinds. */
  readonly kind: 'report';
  readonly meta: DocumentMeta;
  readonly furniture: Furniture;
  /** Credits, forewords, synopsis, abstract: what stands before the contents page (on screen, the contents come first). */
  readonly front: readonly Block[];
  /** The parts and the apparatus. */
  readonly body: readonly Block[];
  /** Footnotes in the order of their marks. */
  readonly notes: readonly Note[];
}

export interface DocumentMeta {
  /** BCP 47. */
  readonly language: string;
  /** The numbering system of CLDR in which writers print page numbers and counters of lists. */
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
  /** All editions of the study, this one among them, in the order of the file. */
  readonly editions: readonly EditionLink[];
}
export interface EditionLink {
  readonly language: string;
  readonly direction: Direction;
  /** The language in its own name: 中文, English, қазақ тілі. */
  readonly name: string;
  /** The file beside this one, without its extension. */
  readonly basename: string;
  readonly current: boolean;
}

/** A footnote; `key` is what its mark names. */
export interface Note {
  readonly key: string;
  readonly origin: Origin;
  readonly label: string;
  readonly children: readonly Block[];
}

/** What stands around the text. Writers take all words of theirs from here, so that they hold none of their own. */
export interface Furniture {
  readonly cover: CoverPage;
  /** What the draft still lacks and who owes it: briefly for the cover, in full for the page after it. */
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
  /** The name of one note, for those who don't see where its mark stands; `{n}` is the mark. */
  readonly note: string;
  readonly backToText: string;
  readonly inThisPart: string;
  /** The name of a link to a heading; `{title}` is the heading. */
  readonly permalink: string;
  /** Said before an inserted and a deleted passage where the change can't be seen. */
  readonly inserted: string;
  readonly deleted: string;
  /** Between a label and its value, with its spaces: `：`, `: `, ` : `. */
  readonly colon: string;
}

export interface CoverPage {
  /** Both leads, in the order of this edition; equal in size and height. */
  readonly institutions: readonly CoverInstitution[];
  readonly title: readonly Inline[];
  readonly subtitle?: readonly Inline[];
  /** The title in the other languages. */
  readonly otherTitles: readonly OtherTitle[];
  readonly date?: string;
  readonly series?: string;
  readonly qr?: { readonly url: string; readonly label: string };
  readonly picture?: Figure;
}
export interface CoverInstitution extends Marks {
  /** Whose lead it is: what pairs it across editions, which may name the sides in another order. */
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
  /** The phase that it completes, in words. */
  readonly phase: string;
  readonly text: string;
  readonly owes?: string;
}

/** How a document is printed; derived from the phase, not from the text. Margins in millimetres. */
export interface PrintProfile {
  /** One line of words on the cover and in every foot: the phase, and whether the text may go round. */
  readonly stamp?: string;
  readonly embargo?: string;
  /** Whether paragraphs bear their ordinal in the margin. */
  readonly paragraphNumbers: boolean;
  /** Whether every fifth line bears its number in the margin (PDF only). */
  readonly lineNumbers: boolean;
  readonly margins: { readonly top: number; readonly bottom: number; readonly inner: number; readonly outer: number };
}
