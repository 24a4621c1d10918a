import { describe, expect, test } from 'vitest';
import { boxGlyphs, type ShaperGlyph } from '../../../src/pdf/fonts/box-glyphs.js';

const glyph = (number: number, start: number, advance: number, dx = 0, dy = 0): ShaperGlyph => ({
  glyph: number,
  start,
  advance,
  dx,
  dy,
});

describe('boxGlyphs', () => {
  test('leaves letters alone that are each one glyph, with their kerning', () => {
    expect(boxGlyphs('AV', [glyph(1, 0, 650), glyph(2, 1, 700)], 'ltr', 1000)).toMatchObject([
      { text: 'A', advance: 650, glyph: 1 },
      { text: 'V', advance: 700, glyph: 2 },
    ]);
  });

  test('keeps a ligature whole', () => {
    expect(boxGlyphs('ffi', [glyph(7, 0, 900)], 'ltr', 1000)).toMatchObject([{ text: 'ffi', advance: 900, glyph: 7 }]);
  });

  test('draws a letter and its marks in the box of the letter, the marks beside it without width', () => {
    // Lao: a vowel above and a tone above that
    const boxes = boxGlyphs(
      '\u0e99\u0eb5\u0ec9',
      [glyph(1, 0, 600), glyph(2, 0, 0, -20, 0), glyph(3, 0, 0, -20, 180)],
      'ltr',
      1000,
    );
    expect(boxes.map(({ text, advance }) => [text, advance])).toEqual([
      ['\u0e99', 600],
      ['\u0eb5', 0],
      ['\u0ec9', 0],
    ]);
    expect(boxes.map(({ parts }) => parts)).toEqual([
      [
        { glyph: 1, x: 0, y: 0 },
        { glyph: 2, x: 580, y: 0 },
        { glyph: 3, x: 580, y: 180 },
      ],
      [],
      [],
    ]);
  });

  test('keeps the order of reading where glyphs are reordered', () => {
    // Bengali: the vowel sign is written before its consonant
    const boxes = boxGlyphs('\u09a4\u09bf', [glyph(5, 0, 300), glyph(6, 0, 500)], 'ltr', 1000);
    expect(boxes).toMatchObject([{ text: '\u09a4\u09bf', advance: 800, parts: [{ x: 0 }, { x: 300 }] }]);
  });

  test('from right to left gives each character a box, the last one first', () => {
    const boxes = boxGlyphs(
      '\u0639\u064b\u0627',
      [glyph(3, 2, 250), glyph(2, 0, 0, 90, 40), glyph(1, 0, 400)],
      'rtl',
      1000,
    );
    expect(boxes.map(({ text, advance }) => [text, advance])).toEqual([
      ['\u0627', 250],
      ['\u064b', 0],
      ['\u0639', 400],
    ]);
    expect(boxes[1]?.parts).toEqual([
      { glyph: 2, x: 90, y: 40 },
      { glyph: 1, x: 0, y: 0 },
    ]);
  });

  test('gives the letters of a sloping word like boxes, where one takes hardly any room', () => {
    const boxes = boxGlyphs(
      '\u067e\u0646\u06c1',
      [glyph(3, 2, 500), glyph(2, 1, 20, 0, 150), glyph(1, 0, 80, -30, 300)],
      'rtl',
      1000,
    );
    expect(boxes.map(({ text, advance }) => [text, advance])).toEqual([
      ['\u06c1', 200],
      ['\u0646', 200],
      ['\u067e', 200],
    ]);
    expect(boxes[0]?.parts.map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [500, 150],
      [490, 300],
    ]);
  });

  test('loses no text and no room, and puts no more into a box than a CMap holds', () => {
    const text = `a${'\u0301'.repeat(250)}${'b'.repeat(250)}`;
    const boxes = boxGlyphs(text, [glyph(1, 0, 500), glyph(2, 0, 77)], 'ltr', 1000);
    expect(boxes.map((box) => box.text).join('')).toBe(text);
    expect(boxes.reduce((sum, { advance }) => sum + advance, 0)).toBe(577);
    expect(Math.max(...boxes.map((box) => box.text.length))).toBeLessThanOrEqual(100);
  });
});
