import type { Block, Figure, PrintedDocument, Section } from '../nodes.js';

/**
 * Two or three editions of one study side by side. A column has the index of its edition; what an edition lacks leaves
 * its place empty. Keys and targets begin with their edition's language (`en:rec-data`), so none stands twice.
 */
export interface ParallelDocument {
  /** Cover, notes and labels of each edition, with its own keys. */
  readonly editions: readonly PrintedDocument[];
  readonly front: readonly ParallelBlock[];
  readonly body: readonly ParallelBlock[];
}

export type ParallelBlock = ParallelSection | ParallelRow | ParallelFigure | SharedBlock;

/** Headings of one place; the sections' own children serve for lists of contents, the text is in `children`. */
export interface ParallelSection {
  readonly type: 'section';
  readonly key: string;
  readonly sections: readonly (Section | undefined)[];
  readonly children: readonly ParallelBlock[];
}

/**
 * What says the same in each edition: a paragraph, a table, a recommendation, or a whole field whose editions differ in
 * their number of blocks. `stacked` is too wide for a column: the editions stand beneath one another.
 */
export interface ParallelRow {
  readonly type: 'row';
  readonly key: string;
  readonly arrangement: 'columns' | 'stacked';
  readonly cells: readonly (readonly Block[])[];
}

/** One picture, shown once, with its captions side by side. */
export interface ParallelFigure {
  readonly type: 'figure';
  readonly key: string;
  readonly figures: readonly Figure[];
}

/** What is the same in every edition and stands once, across all columns: a list of references. */
export interface SharedBlock {
  readonly type: 'shared';
  readonly key: string;
  readonly block: Block;
}
