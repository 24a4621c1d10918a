const digits = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The Chinese numeral of 1 to 99 in the form for headings: 一, 十, 十二, 二十三. */
export function toHanNumeral(n: number): string {
  if (n < 10) return digits[n] ?? String(n);
  if (n > 99) return String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? (digits[tens] ?? '') : ''}十${ones > 0 ? (digits[ones] ?? '') : ''}`;
}

const latinLetters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Appendix letters from 1 in the given alphabet: A, B, … Z, AA, AB, …. */
export function toLetters(n: number, alphabet: readonly string[] = latinLetters): string {
  let rest = n;
  let letters = '';
  while (rest > 0) {
    letters = (alphabet[(rest - 1) % alphabet.length] ?? '') + letters;
    rest = Math.floor((rest - 1) / alphabet.length);
  }
  return letters;
}
