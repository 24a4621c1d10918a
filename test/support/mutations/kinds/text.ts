import { oddTexts } from '../blind.js';
import type { MutationKind } from '../mutation-kind.js';
import { onMatch, onText, textMutators } from '../texts.js';

/** A document in which keywords are counted. */
export const text: MutationKind = {
  path: 'speech.txt',
  seeds: [
    '中国式现代化是共同现代化。Modernization needs time: modernization, MODERNIZATION.\n',
    '现代化\n'.repeat(200),
  ].map((words) => new TextEncoder().encode(words)),
  pdfEvery: 10,
  mutators: {
    ...textMutators,
    insertAfterWord: onMatch(/\S+/g, (word, chance) => word + chance.of(oddTexts)),
    spaceLetters: onText((words, chance) => Array.from(words).join(chance.of([' ', '\u00ad', '\u200b', '\n']))),
    multiply: onText((words, chance) => words.repeat(chance.of([2, 100]))),
    empty: onText(() => ''),
  },
};
