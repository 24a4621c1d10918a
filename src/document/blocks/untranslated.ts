import type { Block, BlockBase } from '../nodes.js';
import type { BlockKind } from './block-kind.js';

/** A field that this edition lacks, in the language it was written in, with the `lang` and `dir` of that language. */
export interface Untranslated extends BlockBase {
  readonly type: 'untranslated';
  /** In the edition's language: the language of the text, and that it is not translated yet. */
  readonly remark: string;
  readonly children: readonly Block[];
}

export const untranslated: BlockKind<Untranslated> = {
  shape: { remark: 'text', children: 'blocks' },
};
