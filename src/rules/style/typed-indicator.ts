import { sameLanguage } from '../../document/editions.js';
import { collectProse } from '../../prose/collect-prose.js';
import { decimalMarkOf } from '../../language/decimal-mark.js';
import type { Indicator, Report } from '../../schema/report.gen.js';
import type { StyleRule } from '../rule.js';
import { hideMarkup } from '../text/hide-markup.js';

/** Prose mentions an indicator by id instead of typing its number, so that the number is the same everywhere. */
export const typedIndicator: StyleRule = {
  code: 'indicator/typed',
  kind: 'style',
  title: { en: 'A number of the indicators is named, not typed', zh: '已列入数据的数值应引用，不应键入' },
  why: {
    en: 'When the number is corrected among the indicators, the typed one stays as it was.',
    zh: '更正数据时，键入正文的数字不会随之更正。',
  },
  help: {
    en: 'Write `@val-` and the id in its place: it prints the number with its unit.',
    zh: '请改写为 `@val-` 加标识，印出时即为数值和单位。',
  },
  bad: 'indicators:\n  trade-2022:\n    label: Bilateral trade\n    value: 31.18\n    unit: billion US dollars\n    period: 2022\nfront:\n  abstract:\n    en: Trade rose to 31.18 billion US dollars in 2022.',
  good: 'indicators:\n  trade-2022:\n    label: Bilateral trade\n    value: 31.18\n    unit: billion US dollars\n    period: 2022\nfront:\n  abstract:\n    en: Trade rose to @val-trade-2022 in 2022.',
  *check({ report }) {
    const numbers = numbersOf(report);
    if (numbers.size === 0) return;
    for (const { pointer, language, markdown } of collectProse(report)) {
      // The record of work and quotations are not changed.
      if (/^\/(?:phases|plan|quotes)\//.test(pointer)) continue;
      const text = hideOthersWords(hideMarkup(markdown));
      for (const { index, 0: amount } of text.matchAll(number)) {
        const spelling = numbers.has(amount) ? amount : withoutGroups(amount, language);
        const found = (numbers.get(spelling) ?? []).flatMap(({ id, indicator }) => {
          const end = endOfUnit(text, index + amount.length, unitsIn(indicator, language));
          return end === undefined ? [] : [{ id, end }];
        });
        const [only, ...more] = found;
        // With several indicators of one number and unit, only the author knows which is meant.
        if (only === undefined || more.length > 0) continue;
        const { id, end } = only;
        const typed = markdown.slice(index, end);
        yield {
          pointer,
          within: { start: index, end },
          message: {
            en: `“${typed}” is the number of indicator \`${id}\`, typed.`,
            zh: `“${typed}”是数据 \`${id}\` 的数值，却直接键入了正文。`,
          },
          related: [
            {
              pointer: `/indicators/${id}`,
              message: { en: 'The indicator stands here.', zh: '该数据在此。' },
            },
          ],
          // The mention prints the number without group separators, so only the author can decide.
          ...(spelling === amount ? { replacement: `@val-${id}` } : {}),
        };
      }
    }
  },
};

/** A complete amount, not part of a date, an id or a larger number. Thousands may be grouped. */
const number =
  /(?<![\w.,，/@+−–-])(?:\d{1,3}(?:([ \u00A0\u2009\u202F'’.,])\d{3}(?:\1\d{3}){0,16})(?!\1?\d)|\d{1,64})(?:\.\d{1,64})?(?!\w|[.,，]\d)/g;

/** The amount as spelled in the file. A comma or a point is a group separator only if it isn't the decimal mark. */
function withoutGroups(amount: string, language: string | undefined): string {
  const closed = amount.replace(/[ \u00A0\u2009\u202F'’]/g, '');
  const grouped = /^\d{1,3}(?:(,\d{3})+(?:\.\d+)?|(\.\d{3})+)$/.exec(closed);
  if (grouped === null || language === undefined) return closed;
  const separator = grouped[1] === undefined ? '.' : ',';
  return decimalMarkOf(language) === separator ? closed : closed.replaceAll(separator, '');
}

interface Numbered {
  readonly id: string;
  readonly indicator: Indicator;
}

/** Indicators by printed number, without those that text may match by chance: no unit, or fewer than 3 digits. */
function numbersOf({ indicators = {} }: Report): ReadonlyMap<string, readonly Numbered[]> {
  const numbers = new Map<string, Numbered[]>();
  for (const [id, indicator] of Object.entries(indicators)) {
    const { value, values = {}, unit } = indicator;
    const latest = Object.keys(values).sort().at(-1);
    const amount = value ?? (latest === undefined ? undefined : values[latest]);
    if (amount === undefined || unit === undefined) continue;
    const spelling = String(amount);
    if (spelling.replace('.', '').replace(/^0+/, '').length < 3) continue;
    const same = numbers.get(spelling);
    if (same === undefined) numbers.set(spelling, [{ id, indicator }]);
    else same.push({ id, indicator });
  }
  return numbers;
}

/** The unit in the language of the text. For a bare text, only a unit that is a bare string is certain. */
function unitsIn({ unit }: Indicator, language: string | undefined): readonly string[] {
  if (unit === undefined || typeof unit === 'string') return unit === undefined ? [] : [unit];
  if (language === undefined) return [];
  return Object.entries(unit).flatMap(([tag, text]) => (sameLanguage(tag, language) ? [text] : []));
}

/** The end of the number with its unit; `undefined` if the unit does not follow or is part of a longer one. */
function endOfUnit(text: string, from: number, units: readonly string[]): number | undefined {
  const space = /^[ \u00A0\u202F]?/.exec(text.slice(from, from + 1))?.[0].length ?? 0;
  for (const unit of units) {
    const end = from + space + unit.length;
    if (unit.trim() === '' || text.slice(from + space, end) !== unit) continue;
    if (goesOn(unit, text.slice(end, end + 5))) continue;
    return end;
  }
  return undefined;
}

/** Whether the text after the unit makes it another unit or word: dollars per head, tonnes/year, 人次, 万吨公里. */
function goesOn(unit: string, rest: string): boolean {
  if (/^\p{Script=Han}/u.test(rest)) return /^\p{Script=Han}$/u.test(unit) || /^(?:次|公里|小时)/.test(rest);
  return /^(?:[\p{L}\p{N}{/-]| per )/u.test(rest);
}

/** Blanks out quotations, block quotations and table rows; offsets stay the same. */
function hideOthersWords(text: string): string {
  return text.replace(othersWords, (found) => '\uFFFC'.repeat(found.length));
}

const othersWords =
  /^[ \t]{0,8}[>|].*$|“[^“”]{0,2000}”|«[^«»]{0,2000}»|„[^„“”]{0,2000}[“”]|「[^「」]{0,2000}」|"[^"\n]{0,2000}"/gm;
