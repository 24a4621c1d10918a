import { scriptOf } from '../../language/tags.js';
import type { StyleRule } from '../rule.js';
import { findTextIssues } from '../text/find-text-issues.js';
import { hideMarkup } from '../text/hide-markup.js';

/** Latin letters and the Cyrillic letters that look the same. */
const cyrillic = new Map(
  Array.from('aаcсeеoоpрxхyуiіhһAАBВCСEЕHНKКMМOОPРTТXХYҮIІ'.match(/../gu) ?? [], ([a = '', b = '']) => [a, b]),
);
const latinLookAlike = new RegExp(`[${[...cyrillic.keys()].join('')}]`, 'g');
/** A Cyrillic letter without a Latin lookalike; shows that the word is Cyrillic and not a Roman numeral. */
const plainlyCyrillic = new RegExp(`(?![${[...cyrillic.values()].join('')}])\\p{Script=Cyrillic}`, 'u');

/** A quick test: few texts have mixed scripts within a word. */
const mixed = /[a-zA-Z]\p{Script=Cyrillic}|\p{Script=Cyrillic}[a-zA-Z]/u;

/** Cyrillic words have no Latin letters. */
export const latinInCyrillic: StyleRule = {
  code: 'script/latin-in-cyrillic',
  kind: 'style',
  title: { en: 'A Cyrillic word has no Latin letters', zh: '西里尔文单词中不混用拉丁字母' },
  why: {
    en: 'The letter looks right, but a search, a spelling check and a reading voice miss the word.',
    zh: '字形看似正确，但检索、拼写检查和朗读都会出错。',
  },
  help: { en: 'Type the word anew with a Cyrillic keyboard.', zh: '请用西里尔文键盘重新输入该词。' },
  bad: 'study:\n  title:\n    kk: Қaзақстан\n',
  good: 'study:\n  title:\n    kk: Қазақстан\n',
  check: (context) =>
    findTextIssues(context, {
      speaksOf: (language) => language !== undefined && scriptOf(language) === 'Cyrl',
      *find(text) {
        if (!mixed.test(text)) return;
        for (const { index, 0: word } of hideMarkup(text).matchAll(/[\p{L}\p{M}]+/gu)) {
          const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0;
          const alike = word.match(latinLookAlike)?.length ?? 0;
          // With other or mostly Latin letters it is a Latin name with a Cyrillic ending.
          if (latin === 0 || latin !== alike || latin * 2 > word.length || !plainlyCyrillic.test(word)) continue;
          const replacement = word.replace(latinLookAlike, (letter) => cyrillic.get(letter) ?? letter);
          yield { start: index, end: index + word.length, replacement };
        }
      },
      describe: (written) => {
        const letters = [...new Set(written.match(latinLookAlike))].map((letter) => `\`${letter}\``);
        return {
          en: `In \`${written}\` ${letters.join(', ')} ${letters.length === 1 ? 'is a Latin letter' : 'are Latin letters'}`,
          zh: `\`${written}\` 中的 ${letters.join('、')} 是拉丁字母`,
        };
      },
    }),
};
