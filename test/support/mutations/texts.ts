import type { Chance } from '../chance.js';
import { oddTexts } from './blind.js';
import type { Mutator } from './mutation-kind.js';

type TextChange = (text: string, chance: Chance) => string;

/** A change of a text. What isn't UTF-8 any more is read with U+FFFD in its place. */
export function onText(change: TextChange): Mutator {
  return (bytes, chance) => new TextEncoder().encode(change(new TextDecoder().decode(bytes), chance));
}

/** A change of one line, which may become several or none. */
export function onLine(change: (line: string, chance: Chance) => readonly string[]): Mutator {
  return onText((text, chance) => {
    const lines = text.split('\n');
    const at = chance.below(lines.length);
    return lines.toSpliced(at, 1, ...change(lines[at] ?? '', chance)).join('\n');
  });
}

/** A change of one occurrence of a pattern; a text without one stays as it is. */
export function onMatch(pattern: RegExp, change: (match: string, chance: Chance) => string): Mutator {
  return onText((text, chance) => {
    const matches = [...text.matchAll(pattern)];
    if (matches.length === 0) return text;
    const { 0: match, index } = chance.of(matches);
    return text.slice(0, index) + change(match, chance) + text.slice(index + match.length);
  });
}

/** What hands and programs do to a text of any form. */
export const textMutators: Readonly<Record<string, Mutator>> = {
  dropLine: onLine(() => []),
  repeatLine: onLine((line, chance) => Array.from({ length: chance.of([2, 2, 300]) }, () => line)),
  swapLines: onText((text, chance) => {
    const lines = text.split('\n');
    const [a, b] = [chance.below(lines.length), chance.below(lines.length)];
    return lines
      .with(a, lines[b] ?? '')
      .with(b, lines[a] ?? '')
      .join('\n');
  }),
  joinLines: onMatch(/\n\s*/g, () => ' '),
  lengthenLine: onLine((line, chance) => [line + chance.of(oddTexts).repeat(chance.of([1, 40]))]),
  crLineEnds: onText((text, chance) => text.replaceAll('\n', chance.of(['\r', '\r\n', '\u2028', '\n\r']))),
  byteOrderMark: onText((text, chance) => {
    const at = chance.of([0, 0, chance.below(text.length + 1)]);
    return `${text.slice(0, at)}\uFEFF${text.slice(at)}`;
  }),
  inUtf16: (bytes) => new Uint8Array(Buffer.from(`\uFEFF${Buffer.from(bytes).toString('utf8')}`, 'utf16le')),
  inLatin1: (bytes) => new Uint8Array(Buffer.from(Buffer.from(bytes).toString('utf8'), 'latin1')),
};
