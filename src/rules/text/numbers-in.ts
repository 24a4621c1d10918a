/** A number in digits, in UTF-16 offsets, `end` exclusive. */
export interface WrittenNumber {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /**
   * Its digits without separators and without zeros at either end, so that 2.2 million, 2,200,000 and 220万 are alike,
   * and a decimal comma and a decimal point, too.
   */
  readonly digits: string;
  /** Its digits between separators: 105,106 may be two numbers. */
  readonly groups: readonly string[];
  /** Whether a sign or a word beside it says per cent. */
  readonly isPercentage: boolean;
  /** As a decimal number without zeros at its end, whichever sign parts it: 2,50 and 2.5. Of grouped thousands, nonsense. */
  readonly decimal: string;
}

/** Arabic and Hebrew write “and”, “by” and “to” into the word that follows, and so into a number: و227. */
const number =
  /(?<!(?![\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}])[\p{L}\p{N}])\d{1,12}(?:[.,]\d{1,12}|[ \u00A0\u2009\u202F]\d{3}(?!\d)){0,6}/gu;

/** Every number of a text that is written in ASCII digits and is no part of a word. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  return Array.from(text.matchAll(number), ({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
    digits: significant(written.replace(/\D/g, '')),
    groups: written.split(/\D/).map(significant),
    isPercentage:
      percentAfter.test(text.slice(index + written.length, index + written.length + 14)) ||
      percentBefore.test(text.slice(Math.max(0, index - 10), index)),
    decimal: written.replace(',', '.').replace(/\.?0+$/, (zeros) => (written.search(/[.,]/) < 0 ? zeros : '')),
  }));
}

/** What a language is not here for is no percentage, and nothing is said of it. */
const percentAfter =
  /^[ \u00A0\u202F]?(?:[%％٪]|per ?cent(?![a-z])|persen\b|pour cent|por cient|por cento|foiz|phần trăm|процент|пайыз|хувь|درصد|فیصد|في الم[ئا]|بالم[ئا]|퍼센트|パーセント|प्रतिशत|เปอร์เซ็นต์|ເປີເຊັນ)/iu;

const percentBefore = /(?:百分之|%|ร้อยละ ?|yüzde |asilimia )$/iu;

/** Digits without the zeros that only place the point. */
function significant(digits: string): string {
  let start = 0;
  let end = digits.length;
  while (digits.charAt(start) === '0') start += 1;
  while (end > start && digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(start, end);
}
