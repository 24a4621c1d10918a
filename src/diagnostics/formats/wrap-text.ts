import { terminalWidth } from '../terminal-width.js';

/** Breaks a text into lines of at most `columns`: at spaces, and between characters in scripts without spaces. */
export function wrapText(text: string, columns: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, columns));
}

function wrapLine(line: string, columns: number): readonly string[] {
  if (terminalWidth(line) <= columns) return [line];
  const lines: string[] = [];
  let current = '';
  let width = 0;
  for (const word of line.match(pieces) ?? []) {
    const wordWidth = terminalWidth(word);
    if (current.trim() !== '' && width + terminalWidth(word.trimEnd()) > columns) {
      lines.push(current.trimEnd());
      current = word;
      width = wordWidth;
    } else {
      current += word;
      width += wordWidth;
    }
  }
  return current.trim() === '' ? lines : [...lines, current.trimEnd()];
}

/** A word with the space after it, or a Han, Kana or Hangul character with the marks that must not begin a line. */
const pieces =
  /[（“‘《「『【]*[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}][，。、；：？！）”’》」』】…—\s]*|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+\s*|\s+/gu;
