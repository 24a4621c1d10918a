/** A number in digits, in UTF-16 offsets, `end` exclusive. */
export interface WrittenNumber {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /**
   * Its digits without separators and without zeros at either end, so that 2.2 million, 2,200,000 and 220万 are equal,
   * and so are decimal comma and decimal point.
   */
  readonly digits: string;
  /** Its digits between separators, since 105,106 may be two numbers. */
  readonly groups: readonly string[];
  /** Whether a sign or word next to it means per cent. */
  readonly isPercentage: boolean;
  /** A decimal number with a point, without zeros at its end: 2.5 for 2,50. Not meaningful for grouped thousands. */
  readonly decimal: string;
}

/** In Arabic and Hebrew “and”, “by” and “to” are prefixes, also of numbers: و227. */
const number =
  /(?<!(?![\p{Script=Han}\p{Script=Arabic}\p{Script=Hebrew}])[\p{L}\p{N}])\d{1,12}(?:[.,]\d{1,12}|[ \u00A0\u2009\u202F]\d{3}(?!\d)){0,6}/gu;

/** Every number of a text in ASCII digits that is not part of a word. */
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

/** Percentages in languages that are not listed are not recognized and not checked. */
const percentAfter =
  /^[ \u00A0\u202F]?(?:[%％٪]|per ?cent(?![a-z])|persen\b|pour cent|por cient|por cento|foiz|phần trăm|процент|пайыз|хувь|درصد|فیصد|في الم[ئا]|بالم[ئا]|퍼센트|パーセント|प्रतिशत|เปอร์เซ็นต์|ເປີເຊັນ)/iu;

const percentBefore = /(?:百分之|%|ร้อยละ ?|yüzde |asilimia )$/iu;

/** Digits without leading and trailing zeros. */
function significant(digits: string): string {
  let start = 0;
  let end = digits.length;
  while (digits.charAt(start) === '0') start += 1;
  while (end > start && digits.charAt(end - 1) === '0') end -= 1;
  return digits.slice(start, end);
}
