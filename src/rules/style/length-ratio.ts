import { sameLanguage } from '../../document/editions.js';
import { collectProse, type ProseUse } from '../../prose/collect-prose.js';
import type { StyleRule } from '../rule.js';
import { hideMarkup } from '../text/hide-markup.js';

/** Short texts differ by chance: the longer text has at least this many words. */
const least = 80;
/** The largest ratio allowed. Word counts of one text differ by a third between languages. */
const widest = 2.2;
/** Han characters per English word; between 1.5 and 1.9 in translations of reports. */
const hanPerWord = 1.7;

/** A translation is about as long as its source text. */
export const lengthRatio: StyleRule = {
  code: 'text/length-ratio',
  kind: 'style',
  title: { en: 'A text is about as long in every language', zh: '各语言文字篇幅相当' },
  why: {
    en: 'A text of half the length is usually a paragraph that was not translated, or one that was pasted twice elsewhere.',
    zh: '篇幅相差一倍以上，往往是漏译了一段，或另一处重复粘贴。',
  },
  help: {
    en: 'Compare the two texts paragraph by paragraph.',
    zh: '请逐段对照两种文字。',
  },
  bad: `front:\n  abstract:\n    zh: 合作。\n    en: |\n      ${'The two sides have worked together for ten years. '.repeat(10).trim()}\n`,
  good: 'front:\n  abstract:\n    zh: 双方合作已有十年。\n    en: |\n      The two sides have worked together for ten years.\n',
  *check({ report, editions }) {
    const uses = [...collectProse(report)];
    const languages = new Set(uses.flatMap(({ language }) => language ?? []));
    const printed = new Set(
      [...languages].filter((tag) => editions.some(({ language }) => sameLanguage(language, tag))),
    );
    const fieldOf = ({ pointer }: ProseUse): string => pointer.slice(0, pointer.lastIndexOf('/'));
    let field = '';
    let reference: { readonly use: ProseUse; readonly words: number } | undefined;
    for (const use of uses) {
      if (!printed.has(use.language ?? '')) continue;
      const words = countWords(use);
      if (words === undefined) continue;
      if (fieldOf(use) !== field || reference === undefined) {
        field = fieldOf(use);
        reference = { use, words };
        continue;
      }
      const [short, long] = words < reference.words ? [words, reference.words] : [reference.words, words];
      if (long < least || long <= short * widest) continue;
      const [own, other] = [String(use.language), String(reference.use.language)];
      const longer = words > reference.words;
      yield {
        pointer: use.pointer,
        half: 'key',
        message: {
          en: `The text in \`${own}\` is far ${longer ? 'longer' : 'shorter'} than the one in \`${other}\`.`,
          zh: `\`${own}\` 的文字比 \`${other}\` 的${longer ? '长' : '短'}得多。`,
        },
        related: [
          {
            pointer: reference.use.pointer,
            message: { en: `The text in \`${other}\`.`, zh: `\`${other}\` 的文字。` },
          },
        ],
      };
    }
  },
};

/** The length in English words; `undefined` for languages without word spaces, except Chinese. */
function countWords({ language = '', markdown }: ProseUse): number | undefined {
  const text = hideMarkup(markdown);
  if (/^zh(?:-|$)/.test(language)) {
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    return han / hanPerWord + (text.match(/[\p{Script=Latin}\p{N}]+/gu)?.length ?? 0);
  }
  if (/^(?:ja|th|lo|km|my|bo|dz|yue|wuu)(?:-|$)/.test(language)) return undefined;
  return text.match(/\S+/g)?.length ?? 0;
}
