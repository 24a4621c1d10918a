import { collectProse, type ProseUse } from '../../prose/collect-prose.js';
import type { RuleContext } from '../context/rule-context.js';
import type { RuleFinding, StyleRule } from '../rule.js';
import { hideMarkup } from '../text/hide-markup.js';
import { numbersIn, type WrittenNumber } from '../text/numbers-in.js';

/** Corresponding paragraphs have the same numbers in every language. */
export const numbersAgree: StyleRule = {
  code: 'text/numbers-agree',
  kind: 'style',
  title: { en: 'Numbers agree across languages', zh: '各语言的数字一致' },
  why: {
    en: 'A number is what is quoted first. Where editions differ in one, each is quoted against the other.',
    zh: '数字最先被引用；各版数字不一，就会被拿来相互反驳。',
  },
  help: {
    en: 'Compare the two paragraphs with the source. Scale words and decimal signs may differ, digits may not.',
    zh: '请将两段文字与出处核对：万、亿等单位和小数点写法可以不同，数字本身不应不同。',
  },
  bad: 'front:\n  abstract:\n    zh: 贸易额为438.2亿美元。\n    en: Trade stood at $43.28 billion.\n',
  good: 'front:\n  abstract:\n    zh: 贸易额为438.2亿美元。\n    en: Trade stood at $43.82 billion.\n',
  *check({ report, readProse }) {
    let reference: ProseUse | undefined;
    for (const use of collectProse(report)) {
      if (use.language === undefined) continue;
      if (reference === undefined || fieldOf(reference) !== fieldOf(use)) reference = use;
      else yield* compare(reference, use, readProse);
    }
  },
};

function fieldOf({ pointer }: ProseUse): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

interface Paragraph {
  readonly numbers: readonly WrittenNumber[];
  readonly known: ReadonlySet<string>;
  readonly decimals: ReadonlySet<string>;
  readonly percentages: number;
}

/** At most one finding per paragraph, in the translation if that has an extra number. */
function* compare(one: ProseUse, other: ProseUse, readProse: RuleContext['readProse']): Iterable<RuleFinding> {
  const [left, right] = [paragraphsOf(one, readProse), paragraphsOf(other, readProse)];
  if (left.length !== right.length) return;
  for (const [index, paragraph] of right.entries()) {
    const counterpart = left[index];
    if (paragraph === undefined || counterpart === undefined) continue;
    const added = paragraph.numbers.find((number) => isMissing(number, paragraph, counterpart));
    if (added !== undefined) yield describe(other, added, one);
    else {
      const lost = counterpart.numbers.find((number) => isMissing(number, counterpart, paragraph));
      if (lost !== undefined) yield describe(one, lost, other);
    }
  }
}

/** The top-level paragraphs of a text in order; `undefined` for a block or paragraph that is not compared. */
function paragraphsOf({ markdown }: ProseUse, readProse: RuleContext['readProse']): readonly (Paragraph | undefined)[] {
  const shown = hideMarkup(markdown);
  return readProse(markdown).blocks.map(({ type, range }) => {
    const text = shown.slice(range.start, range.end);
    if (type !== 'paragraph' || unclear.test(text)) return undefined;
    const numbers = numbersIn(text).map((number) => ({
      ...number,
      start: number.start + range.start,
      end: number.end + range.start,
    }));
    return {
      numbers,
      known: new Set(numbers.flatMap(({ digits, groups }) => [digits, ...groups])),
      decimals: new Set(numbers.map(({ decimal }) => decimal)),
      percentages: numbers.filter(({ isPercentage }) => isPercentage).length,
    };
  });
}

/** Not compared: digits of other scripts, Han numerals, and numbers in two units (3万5600, 1 млн 250 тыс.). */
const unclear =
  /(?![0-9])\p{Nd}|[一二三四五六七八九两\d] ?[百千]|[万亿] ?\d|\d\s?(?:million|billion|thousand|млн|млрд|трлн|мың|тыс)\p{L}*\.?\s\d/iu;

/** Numbers of three significant digits or more rarely match by chance or are written as words. Years are excluded. */
function isMissing(number: WrittenNumber, own: Paragraph, { known, decimals, percentages }: Paragraph): boolean {
  const { written, digits, groups, decimal, isPercentage } = number;
  // A short percentage may be a word in the other language (half, 一成), unless both have equally many percentages.
  if (digits.length < 3) return isPercentage && own.percentages === percentages && !decimals.has(decimal);
  if (/^(?:1\d|20|21)\d\d$/.test(written) || known.has(digits)) return false;
  return !(groups.length > 1 && groups.every((group) => known.has(group)));
}

function describe(use: ProseUse, { written, start, end }: WrittenNumber, other: ProseUse): RuleFinding {
  const [own, foreign] = [String(use.language), String(other.language)];
  return {
    pointer: use.pointer,
    within: { start, end },
    message: {
      en: `The number \`${written}\` stands in \`${own}\`, but not in the same paragraph in \`${foreign}\`.`,
      zh: `数字 \`${written}\` 见于 \`${own}\`，\`${foreign}\` 的同一段中却没有。`,
    },
    related: [
      { pointer: other.pointer, message: { en: `The text in \`${foreign}\`.`, zh: `\`${foreign}\` 的文字。` } },
    ],
  };
}
