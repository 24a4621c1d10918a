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
 * The report's structure, independent of language: order, keys and numbers. An edition fills it with text. The outline
 * form of each block kind is in its file in `blocks/`, with phrases and fields instead of inlines and blocks.
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

/** A table, a quotation, a box or an agreed wording, printed where prose names it. */
export type Placeable =
  | { readonly type: 'table'; readonly key: string; readonly block: OutlineTable }
  | { readonly type: 'quote'; readonly key: string; readonly pointer: string; readonly quote: Format.Quotation }
  | { readonly type: 'box'; readonly key: string; readonly pointer: string; readonly box: Format.Box }
  | { readonly type: 'agreed'; readonly key: string; readonly pointer: string; readonly wording: Format.AgreedWording };

/** What a mention refers to, with the number and title to print. */
export type Target =
  | { readonly of: 'part'; readonly path: readonly [number]; readonly title: Phrase }
  | { readonly of: 'section'; readonly path: readonly number[]; readonly title: Phrase }
  | { readonly of: 'recommendation' | 'table' | 'appendix'; readonly number: number; readonly title: Phrase }
  | { readonly of: 'place'; readonly title: Phrase };

export interface Outline {
  readonly report: Format.Report;
  /** Finds people and institutions by id. */
  readonly index: ReportIndex;
  readonly front: readonly OutlineBlock[];
  readonly body: readonly OutlineBlock[];
  /** By key: `tbl-trade`, `quote-opening`, `box-method`, `agreed-transit`. */
  readonly placeables: ReadonlyMap<string, Placeable>;
  /** Everything that can be referred to, by key. */
  readonly targets: ReadonlyMap<string, Target>;
  /** Numbers of tables by key, in printed order. */
  readonly tableNumbers: ReadonlyMap<string, number>;
  /** The works in the order of their first citation, then uncited ones. */
  readonly references: readonly Format.Reference[];
}
