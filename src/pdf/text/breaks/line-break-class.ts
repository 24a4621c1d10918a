import { lineBreakClasses, lineBreakRuns } from './line-break-classes.gen.js';

/**
 * A class of UAX #14 after its rule LB1. Besides Unicode's own: `OP30` and `CP30` are brackets of narrow width (LB30),
 * `XP` an unassigned pictograph (LB30b), `SA` and `SM` letters and marks of scripts that need a dictionary.
 */
export type LineBreakClass = (typeof lineBreakClasses)[number] | 'H2';

/** All classes, in the order of their numbers. */
export const classNames: readonly LineBreakClass[] = [...lineBreakClasses, 'H2'];

/** The number of each class. */
export const classNumbers = Object.fromEntries(classNames.map((name, index) => [name, index])) as Readonly<
  Record<LineBreakClass, number>
>;

/** Code points below this one are looked up in a table, the few runs above it are searched. */
const tableEnd = 0x20000;
const table = new Uint8Array(tableEnd);
const runsAbove: { readonly end: number; readonly value: number }[] = [];
readRuns();

/** The number of a code point's class, by the tables of Unicode 15.0. */
export function classOf(codePoint: number): number {
  if (codePoint < tableEnd) return table[codePoint] ?? 0;
  return runsAbove.find(({ end }) => codePoint < end)?.value ?? 0;
}

function readRuns(): void {
  let start = 0;
  for (const [, length, sign = 'A'] of lineBreakRuns.matchAll(/([0-9a-z]*)([^0-9a-z])/g)) {
    const end = start + (length === '' || length === undefined ? 1 : Number.parseInt(length, 36));
    const code = sign.charCodeAt(0);
    const value = code < 0x5b ? code - 0x41 : code - 0xc0;
    table.fill(value, Math.min(start, tableEnd), Math.min(end, tableEnd));
    if (end > tableEnd) runsAbove.push({ end, value });
    start = end;
  }
  // Hangul: every 28th syllable has no final consonant
  const open = classNumbers.H2;
  for (let syllable = 0xac00; syllable <= 0xd7a3; syllable += 28) table[syllable] = open;
}
