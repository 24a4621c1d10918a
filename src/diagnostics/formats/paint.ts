import type { FormatContext } from './format-context.js';

/** The style of a word on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

/** ECMA-48 “select graphic rendition” codes: start and end. */
const codes: Readonly<Record<Style, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

/** Wraps text in the codes of a style; unchanged if colours are off. */
export function painter(colour: FormatContext['colour']): (style: Style, text: string) => string {
  if (colour === 'off') return (_, text) => text;
  return (style, text) => `\u001B[${String(codes[style][0])}m${text}\u001B[${String(codes[style][1])}m`;
}
