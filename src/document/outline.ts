import type * as Format from '../schema/report.gen.js';
import type { OutlineBibliography } from './blocks/bibliography.js';
import type { OutlineCredits } from './blocks/credits.js';
import type { OutlineDefinitions } from './blocks/definitions.js';
import type { OutlineField } from './blocks/field.js';
import type { OutlineList } from './blocks/list.js';
import type { OutlineParagraph } from './blocks/paragraph.js';
import type { OutlinePosition } from './blocks/position.js';
import type { OutlineRecommendation } from './blocks/recommendation.js';
import type { OutlineSection } from './blocks/section.js';
import type { OutlineTable } from './blocks/table.js';
import type { OutlineTimeline } from './blocks/timeline.js';
import type { Phrase } from './phrase.js';
import type { ReportIndex } from './report-index.js';

export type { OutlineCredits, OutlinePerson } from './blocks/credits.js';
export type { OutlineField } from './blocks/field.js';
export type { OutlineFact, OutlineRecommendation } from './blocks/recommendation.js';
export type { OutlineSection } from './blocks/section.js';
export type { OutlineRow, OutlineTable } from './blocks/table.js';
export type { OutlineTimeline } from './blocks/timeline.js';

/**
 * The report's structure, free of language: what stands where, in which order, under which key and number. An edition
 * fills it. The file of each kind of block in `blocks/` has its form here, with phrases and fields where the printed block
 * has inlines and blocks.
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

export interface OutlineBase {
  readonly key: string;
  readonly pointer: string;
}

export type OutlineNumber =
  | { readonly of: 'part' | 'appendix'; readonly path: readonly [number] }
  | { readonly of: 'section'; readonly path: readonly number[] };

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
