import type { Words } from '../diagnostics/diagnostic.js';
import type { Spellings } from '../schema/spelling.js';

/** An addition to a finding about an unknown name: the likely spelling, or else the known names. */
export interface Suggestion {
  readonly help: Words;
  /** The likely spelling, if there is one. */
  readonly replacement?: string;
}

const shown = 8;

/** Finds the candidate with the most similar spelling; lists some candidates if none is similar. */
export function didYouMean(word: string, candidates: Spellings): Suggestion {
  const likely = candidates.nearest(word);
  const { names } = candidates;
  if (likely !== undefined) {
    return { help: { en: `Did you mean \`${likely}\`?`, zh: `是否应为 \`${likely}\`？` }, replacement: likely };
  }
  if (names.length === 0) return { help: { en: 'The file has none yet.', zh: '文件中还没有任何一个。' } };
  const list = names.slice(0, shown).map((candidate) => `\`${candidate}\``);
  const more = names.length > shown;
  return {
    help: {
      en: `The file has ${list.join(', ')}${more ? ' and others' : ''}.`,
      zh: `文件中有${list.join('、')}${more ? '等' : ''}。`,
    },
  };
}
