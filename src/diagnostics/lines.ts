import { hiddenIn, nameOf } from './visible.js';

/** The style of a piece of a line on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

/**
 * A piece of a line: text from anywhere, the same in a style, or the beginning of GitHub’s own command for a finding.
 */
export type Span =
  string | { readonly text: string; readonly style: Style } | { readonly command: 'error' | 'warning' | 'notice' };

/**
 * One line of what is printed. Everything printed is made of these and passes `writeLines`, so that no text from a file,
 * a path or an option can end a line, style it, or act on a terminal or a CI service.
 */
export type Line = string | readonly Span[];

/** ECMA-48 “select graphic rendition” codes: start and end. */
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Lines as text for a terminal or a file; each ends with a line break. */
export function writeLines(lines: readonly Line[], colour: 'on' | 'off'): string {
  return lines.map((line) => `${writeLine(line, colour)}\n`).join('');
}

/** One line without its break: colours are those of its spans, everything hidden in it is visible. */
export function writeLine(line: Line, colour: 'on' | 'off'): string {
  const spans = typeof line === 'string' ? [line] : line;
  // Looked for in the whole line: two spans may together be what none is alone. A command of ours begins no other.
  const whole = spans.map((span) => (typeof span === 'object' && 'command' in span ? 'x' : textOf(span))).join('');
  const changes = hiddenIn(whole);
  let [at, next] = [0, 0];
  return spans
    .map((span) => {
      if (typeof span === 'object' && 'command' in span) {
        at += 1;
        return `::${span.command} `;
      }
      const end = at + textOf(span).length;
      let shown = '';
      for (let change = changes[next]; change !== undefined && change.at < end; change = changes[next]) {
        shown += whole.slice(at, change.at) + nameOf(change.character);
        at = change.at + change.character.length;
        next += 1;
      }
      shown += whole.slice(at, end);
      at = Math.max(at, end);
      if (typeof span === 'string' || colour === 'off') return shown;
      const [start, stop] = codes[span.style];
      return `\u001B[${String(start)}m${shown}\u001B[${String(stop)}m`;
    })
    .join('');
}

function textOf(span: Exclude<Span, { readonly command: string }>): string {
  return typeof span === 'string' ? span : span.text;
}

/** A text of our own as lines; what comes from elsewhere and is to stay on one line is a line by itself. */
export function linesOf(text: string): readonly string[] {
  return text.replace(/\n$/, '').split('\n');
}
