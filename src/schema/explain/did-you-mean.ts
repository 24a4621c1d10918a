import type { Edit, Range, Words } from '../../diagnostics/diagnostic.js';

/** What a fault adds when the right spelling is probably known: the question in front of the help, and the edit. */
export interface Suggestion {
  readonly help: Words;
  readonly edits: readonly Edit[];
}

/** “Did you mean …?”, before the help that holds in any case; without a replacement, the help alone. */
export function didYouMean(replacement: string | undefined, range: Range, help: Words): Suggestion {
  if (replacement === undefined) return { help, edits: [] };
  return {
    help: { en: `Did you mean “${replacement}”? ${help.en}`, zh: `是否想写“${replacement}”？${help.zh}` },
    edits: [{ range, text: replacement }],
  };
}
