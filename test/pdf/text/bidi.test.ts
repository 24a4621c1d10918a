import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bidiLevels, visualOrder } from '../../../src/pdf/text/bidi.js';
import { findUnicodeData } from '../../support/find-unicode-data.js';

const file = findUnicodeData('BidiCharacterTest.txt');

interface Case {
  readonly line: number;
  readonly characters: readonly string[];
  /** Of the paragraph. */
  readonly level: number;
  readonly levels: readonly string[];
  readonly order: string;
}

/** The test says auto for some paragraphs; our documents always state a direction, so these take the level that resulted. */
function casesOf(text: string): readonly Case[] {
  return text.split('\n').flatMap((line, index) => {
    const [points, , level, levels, order] = line.split(';');
    if (line.startsWith('#') || points === undefined || levels === undefined || order === undefined) return [];
    const characters = points.split(' ').map((point) => String.fromCodePoint(Number.parseInt(point, 16)));
    return [{ line: index + 1, characters, level: Number(level), levels: levels.split(' '), order }];
  });
}

describe('UAX #9', () => {
  test.skipIf(file === undefined)('every case of BidiCharacterTest.txt, Unicode 15.0', () => {
    const cases = casesOf(readFileSync(file ?? '', 'utf8'));
    const failed: string[] = [];
    for (const { line, characters, level, levels, order } of cases) {
      const base = level === 1 ? 'rtl' : 'ltr';
      const text = characters.join('');
      const found = bidiLevels(text, base) ?? new Uint8Array(text.length);
      let at = 0;
      // characters that rule X9 removes have no place in the order
      const pieces = characters.flatMap((character, index) => {
        const own = found[at] ?? 0;
        at += character.length;
        return levels[index] === 'x' ? [] : [{ text: character, level: own, index }];
      });
      const wrong = pieces.filter((piece) => String(piece.level) !== levels[piece.index]);
      const visual = (visualOrder(pieces, base) ?? pieces.map((_, index) => index)).map(
        (index) => pieces[index]?.index,
      );
      if (wrong.length > 0 || visual.join(' ') !== order) failed.push(`line ${String(line)}: ${visual.join(' ')}`);
    }
    expect(cases.length).toBeGreaterThan(90_000);
    expect(failed).toEqual([]);
  });

  test('text that runs from left to right has no levels to resolve', () => {
    expect(bidiLevels('中国—Egypt 2014', 'ltr')).toBeUndefined();
    expect(visualOrder([{ text: 'a', level: 0 }], 'ltr')).toBeUndefined();
  });
});
