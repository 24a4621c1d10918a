import { eastAsianWidth } from 'get-east-asian-width';

/**
 * The columns of a text on a terminal, counted as terminals do: character by character (wcwidth), an emoji as a whole.
 * East Asian wide characters take two, marks above and below none; signs beside their letter, such as the Lao and Thai
 * am or an Indic vowel, take one, though readers count them with the letter.
 */
export function terminalWidth(text: string): number {
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  if (!pictures.test(text)) return widthOf(text);
  let width = 0;
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of graphemes.segment(text)) width += emoji.test(segment) ? 2 : widthOf(segment);
  return width;
}

const pictures = /[\p{Extended_Pictographic}\p{Regional_Indicator}\u20E3]/u;
/** Characters drawn as emoji: by default, by a selector, as a flag, or as a keycap. */
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}{2}|\uFE0F?\u20E3/u;
/** Created when needed: loading its data takes time that text without emoji doesn't need. */
let graphemes: Intl.Segmenter | undefined;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    // The second and third letter of a Korean syllable written in letters are drawn into the first.
    if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11FF]/u.test(character)) continue;
    width += /\p{Mc}/u.test(character) ? 1 : eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
