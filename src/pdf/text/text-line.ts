import type { Direction } from './bidi.js';
import { visualOrder } from './bidi.js';
import type { Cluster } from './cluster.js';

/** What a line marks on its page: a link destination, an entry of the outline, the beginning of a part. */
export interface Mark {
  readonly key: string;
  readonly outline?: { readonly title: string; readonly level: number };
  /** The text of the running head of a column, counted from 0, from this page on. */
  readonly running?: { readonly column: number; readonly title: string };
}

/** The alignment of a line in its measure; the start is left in Chinese and right in Arabic. */
export type Alignment = 'justify' | 'start' | 'end';

/** The content of a line. Lengths in points. */
export interface LineContent {
  readonly clusters: readonly Cluster[];
  readonly measure: number;
  readonly height: number;
  readonly baseline: number;
  readonly indent: number;
  readonly natural: number;
  readonly trimmed: number;
  readonly alignment: Alignment;
  readonly direction: Direction;
  /** The space at its end, which has no width in the line: it separates words in extracted text. */
  readonly space?: Cluster;
}

const none: readonly string[] = [];

/** A line of set text. Lengths in points; `baseline` is measured from its top. */
export class TextLine implements LineContent {
  /** In the order of reading. */
  readonly clusters: readonly Cluster[];
  readonly measure: number;
  readonly height: number;
  readonly baseline: number;
  /** Empty space before the first cluster, on the side where the line starts. */
  readonly indent: number;
  /** Width of the content, with both ends trimmed. */
  readonly natural: number;
  /** The part of the first cluster's empty start that is cut off. */
  readonly trimmed: number;
  readonly alignment: Alignment;
  readonly direction: Direction;
  declare readonly space?: Cluster;
  /** The clusters from left to right, as indices; `undefined` if that is the reading order. */
  readonly order: readonly number[] | undefined;
  marks: readonly Mark[] = [];
  /** The keys of the notes marked on it. */
  readonly notes: readonly string[];

  constructor(set: LineContent) {
    this.clusters = set.clusters;
    this.measure = set.measure;
    this.height = set.height;
    this.baseline = set.baseline;
    this.indent = set.indent;
    this.natural = set.natural;
    this.trimmed = set.trimmed;
    this.alignment = set.alignment;
    this.direction = set.direction;
    if (set.space !== undefined) this.space = set.space;
    this.order = visualOrder(set.clusters, set.direction);
    this.notes = set.clusters.some(({ span }) => span.note !== undefined)
      ? set.clusters.flatMap(({ span }) => span.note ?? [])
      : none;
  }

  /** Its content, without its marks. */
  get content(): LineContent {
    const { clusters, measure, height, baseline, indent, natural, trimmed, alignment, direction, space } = this;
    const content = { clusters, measure, height, baseline, indent, natural, trimmed, alignment, direction };
    return space === undefined ? content : { ...content, space };
  }
}
