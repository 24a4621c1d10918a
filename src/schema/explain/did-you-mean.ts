import type { Edit, Range, Words } from '../../diagnostics/diagnostic.js';
import { latinLookalike } from '../latin-lookalikes.js';

/** The addition to an issue if the right spelling is probably known: a question before the help, and an edit. */
export interface Suggestion {
  readonly help: Words;
  readonly edits: readonly Edit[];
}

/**
 * “Did you mean …?” before the help; without a replacement, the help alone. If `written` looks the same as the
 * replacement, the letters that differ are listed.
 */
export function didYouMean(replacement: string | undefined, range: Range, help: Words, written: string): Suggestion {
  if (replacement === undefined) return { help, edits: [] };
  const alike = latinLookalike(written);
  const foreign = alike?.latin.toLowerCase() === replacement.toLowerCase() ? alike.letters : [];
  return {
    help: {
      en: `Did you mean “${replacement}”? ${foreign.length === 0 ? '' : lookalikes(foreign).en}${help.en}`,
      zh: `是否想写“${replacement}”？${foreign.length === 0 ? '' : lookalikes(foreign).zh}${help.zh}`,
    },
    edits: [{ range, text: replacement }],
  };
}

function lookalikes(letters: readonly string[]): Words {
  const en = letters.map((letter) => `“${letter}”`).join(', ');
  const zh = letters.map((letter) => `“${letter}”`).join('、');
  return {
    en: `${en} ${letters.length === 1 ? 'is a letter' : 'are letters'} of another alphabet that only look${letters.length === 1 ? 's' : ''} Latin. `,
    zh: `${zh}是其他字母表的字母，只是看起来像拉丁字母。`,
  };
}
