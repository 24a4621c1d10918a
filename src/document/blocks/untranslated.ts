import type { Block, BlockBase } from '../nodes.js';
import type { BlockKind } from './block-kind.js';

/** A field that this edition lacks, in the language it was written in; `lang` and `dir` are that language's. */
export interface Untranslated extends BlockBase {
  readonly type: 'untranslated';
  /** In the edition's language: which language this is, and that it isn't translated yet. */
  readonly remark: string;
  readonly children: readonly Block[];
}

export const untranslated: BlockKind<Untranslated> = {
  shape: { remark: 'text', children: 'blocks' },
};
