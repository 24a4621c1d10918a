import type * as Format from '../../schema/report.gen.js';
import { fillField } from '../edition/fill-prose.js';
import type { OutlineBase } from '../outline.js';
import type { Phrase } from '../phrase.js';
import type { OutlineKind } from './block-kind.js';

/** One prose field of the file; an edition fills it with blocks. `level` is the level of the heading above it. */
export interface OutlineField extends OutlineBase {
  readonly type: 'field';
  readonly value: Format.Prose;
  readonly original?: string;
  readonly level: number;
  /** Numbers of the heading above, which headings inside the prose continue; absent if it is not numbered. */
  readonly numbering?: readonly number[];
  /** Whether its paragraphs are numbered, as in the five parts. */
  readonly counted: boolean;
  readonly byline?: Phrase;
}

export const fieldOutline: OutlineKind<OutlineField> = {
  shape: { value: 'data', original: 'data', level: 'data', numbering: 'data', counted: 'data', byline: 'phrase' },
  fill: fillField,
};
