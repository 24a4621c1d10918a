import type { Direction } from './bidi.js';
import { visualOrder } from './bidi.js';
import type { Cluster } from './cluster.js';

/** What a line marks when it is printed: a place to link to, an entry of the outline, the part that begins. */
export interface Mark {
  readonly key: string;
  readonly outline?: { readonly title: string; readonly level: number };
  /** What the running head of a column, counted from 0, says from this page on. */
  readonly running?: { readonly column: number; readonly title: string };
}

/** How a line stands in its measure; its start is the left in Chinese and the right in Arabic. */
export type Alignment = 'justify' | 'start' | 'end';

/** What a line is made of. Lengths in points. */
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
  /** The space that it ends with, which takes no room: where text is taken from the page, it parts the words. */
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
  /** Empty room before the first cluster, on the side where the line starts. */
  readonly indent: number;
  /** Width of what stands on it, ends trimmed. */
  readonly natural: number;
  /** What of the first cluster's empty start is cut away. */
  readonly trimmed: number;
  readonly alignment: Alignment;
  readonly direction: Direction;
  declare readonly space?: Cluster;
  /** The clusters from left to right, as indices; `undefined` where that is the order of reading. */
  readonly order: readonly number[] | undefined;
  marks: readonly Mark[] = [];
  /** The keys of the notes that are marked on it. */
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

  /** What it is made of, without its marks. */
  get content(): LineContent {
    const { clusters, measure, height, baseline, indent, natural, trimmed, alignment, direction, space } = this;
    const content = { clusters, measure, height, baseline, indent, natural, trimmed, alignment, direction };
    return space === undefined ? content : { ...content, space };
  }
}
