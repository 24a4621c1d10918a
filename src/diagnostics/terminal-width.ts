import stringWidth from 'string-width';

/**
 * Columns that a text takes on a terminal: as terminals count them, character by character (wcwidth), an emoji as a whole.
 * East Asian wide characters take two, marks above and below none; signs that stand beside their letter, such as the Lao
 * and Thai am or an Indic vowel, take one of their own, though a reader counts them with the letter.
 */
export function terminalWidth(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (/[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u.test(segment)) width += stringWidth(segment);
    else for (const character of segment) width += characterWidth(character);
  }
  return width;
}

function characterWidth(character: string): number {
  // The second and third part of a Korean syllable that is written in parts are drawn into the first.
  if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11FF]/u.test(character)) return 0;
  return /\p{Mc}/u.test(character) ? 1 : stringWidth(character);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
