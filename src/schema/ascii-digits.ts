/** The zeros of scripts whose digits partners may type; the digits 1 to 9 follow each zero. */
const zeros = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0be6, 0x0de6, 0x0e50, 0x0ed0, 0x1040, 0x17e0, 0x1810, 0xff10];

/** Replaces digits of other scripts (٢٠٢٥, ۲۰۲۵, ２０２５) with ASCII digits, code unit by code unit. */
export function toAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}
