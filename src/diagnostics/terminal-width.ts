import { eastAsianWidth } from 'get-east-asian-width';

/**
 * Columns that a text takes on a terminal: as terminals count them, character by character (wcwidth), an emoji as a whole.
 * East Asian wide characters take two, marks above and below none; signs that stand beside their letter, such as the Lao
 * and Thai am or an Indic vowel, take one of their own, though a reader counts them with the letter.
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
/** What is drawn as a picture: by itself, because a selector asks for it, as a flag, or as a key. */
const emoji = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F|\p{Regional_Indicator}{2}|\uFE0F?\u20E3/u;
/** Loading its data takes time that a check without emoji needn't spend. */
let graphemes: Intl.Segmenter | undefined;

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    // The second and third part of a Korean syllable that is written in parts are drawn into the first.
    if (/[\p{Mn}\p{Me}\p{Cf}\p{Cc}\u1160-\u11FF]/u.test(character)) continue;
    width += /\p{Mc}/u.test(character) ? 1 : eastAsianWidth(character.codePointAt(0) ?? 0);
  }
  return width;
}
