import type { LabelKey } from '../language/language.js';
import type * as Format from '../schema/report.gen.js';
import type { Phrase } from './phrase.js';
import type { ReportIndex } from './report-index.js';

/**
 * The report's structure, free of language: what stands where, in which order, under which key and number. An edition
 * fills it. Blocks here mirror those of `nodes.ts`, with phrases and fields where those have inlines and blocks.
 */
export type OutlineBlock =
  | OutlineSection
  | OutlineField
  | OutlineParagraph
  | OutlineList
  | OutlineTable
  | OutlineRecommendation
  | OutlinePosition
  | OutlineCredits
  | OutlineTimeline
  | OutlineDefinitions
  | OutlineBibliography;

interface OutlineBase {
  readonly key: string;
  readonly pointer: string;
}

export interface OutlineSection extends OutlineBase {
  readonly type: 'section';
  readonly level: 1 | 2 | 3 | 4;
  readonly opener: 'part' | 'chapter' | 'none';
  readonly joins?: true;
  /** Numbers from the part down: `[2, 1]` is the first section of part two. Appendices have their own. */
  readonly number?: OutlineNumber;
  readonly title: Phrase;
  readonly listed: boolean;
  readonly children: readonly OutlineBlock[];
}
export type OutlineNumber =
  | { readonly of: 'part' | 'appendix'; readonly path: readonly [number] }
  | { readonly of: 'section'; readonly path: readonly number[] };

/** One prose field of the file. `level` is that of the heading it stands under. */
export interface OutlineField extends OutlineBase {
  readonly type: 'field';
  readonly value: Format.Prose;
  readonly original?: string;
  readonly level: number;
  /** Numbers of the heading above, which headings inside the prose continue; none where it has none. */
  readonly numbering?: readonly number[];
  /** Whether its paragraphs bear ordinals: those of the five parts do. */
  readonly counted: boolean;
  readonly byline?: Phrase;
}

export interface OutlineParagraph extends OutlineBase {
  readonly type: 'paragraph';
  readonly role: 'body' | 'lead' | 'byline' | 'source' | 'meta';
  readonly phrase: Phrase;
}

export interface OutlineList extends OutlineBase {
  readonly type: 'list';
  readonly items: readonly { readonly key: string; readonly children: readonly OutlineBlock[] }[];
}

export interface OutlineTable extends OutlineBase {
  readonly type: 'table';
  readonly caption: Phrase;
  readonly columns: readonly {
    readonly head: Phrase;
    readonly kind: 'text' | 'number' | 'date';
    readonly weight?: number;
  }[];
  readonly rows: readonly OutlineRow[];
  readonly source?: OutlineField;
}
export interface OutlineRow {
  readonly key: string;
  readonly cells: readonly OutlineCell[];
}
export interface OutlineCell {
  readonly header: boolean;
  readonly content: Phrase | OutlineField;
}

export interface OutlineRecommendation extends OutlineBase {
  readonly type: 'recommendation';
  readonly number: number;
  readonly demand: Phrase;
  readonly children: readonly OutlineBlock[];
  readonly facts: readonly OutlineFact[];
}
export interface OutlineFact {
  readonly label: LabelKey;
  readonly value: Phrase;
}

export interface OutlinePosition extends OutlineBase {
  readonly type: 'position';
  readonly topic: Phrase;
  readonly sides: readonly [OutlineSide, OutlineSide];
}
export interface OutlineSide {
  readonly heading: Phrase;
  readonly children: readonly OutlineBlock[];
}

export interface OutlineCredits extends OutlineBase {
  readonly type: 'credits';
  readonly teams: readonly {
    readonly heading: Phrase;
    readonly institutions: readonly Phrase[];
    readonly groups: readonly { readonly role: Phrase; readonly people: readonly OutlinePerson[] }[];
  }[];
}
export interface OutlinePerson {
  readonly name: Phrase;
  readonly detail?: Phrase;
}

export interface OutlineTimeline extends OutlineBase {
  readonly type: 'timeline';
  readonly entries: readonly {
    readonly key: string;
    readonly state: 'done' | 'current' | 'ahead';
    readonly title: Phrase;
    readonly when?: Phrase;
    readonly children: readonly OutlineBlock[];
  }[];
}

export interface OutlineDefinitions extends OutlineBase {
  readonly type: 'definitions';
  readonly entries: readonly {
    readonly key: string;
    readonly term: Phrase;
    readonly children: readonly OutlineBlock[];
  }[];
}

export interface OutlineBibliography extends OutlineBase {
  readonly type: 'bibliography';
}

/** What stands where prose names it: a table, a quotation, a box. */
export type Placeable =
  | { readonly type: 'table'; readonly key: string; readonly block: OutlineTable }
  | { readonly type: 'quote'; readonly key: string; readonly pointer: string; readonly quote: Format.Quotation }
  | { readonly type: 'box'; readonly key: string; readonly pointer: string; readonly box: Format.Box }
  | { readonly type: 'agreed'; readonly key: string; readonly pointer: string; readonly wording: Format.AgreedWording };

/** A number that a mention prints, by the key of the block it names. */
export type Target =
  | { readonly of: 'part'; readonly path: readonly [number]; readonly title: Phrase }
  | { readonly of: 'section'; readonly path: readonly number[]; readonly title: Phrase }
  | { readonly of: 'recommendation' | 'table' | 'appendix'; readonly number: number; readonly title: Phrase }
  | { readonly of: 'place'; readonly title: Phrase };

export interface Outline {
  readonly report: Format.Report;
  /** Finds its people and institutions by id. */
  readonly index: ReportIndex;
  readonly front: readonly OutlineBlock[];
  readonly body: readonly OutlineBlock[];
  /** By key: `tbl-trade`, `quote-opening`, `box-method`, `agreed-transit`. */
  readonly placeables: ReadonlyMap<string, Placeable>;
  /** Everything that can be referred to, by key. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Numbers of tables by key, in the order in which they stand. */
  readonly tableNumbers: ReadonlyMap<string, number>;
  /** The works in the order of their first citation, uncited ones after them. */
  readonly references: readonly Format.Reference[];
}
