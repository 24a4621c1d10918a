import { Blob, Face, Font } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { fontCatalogue } from '../../src/pdf/font-catalogue.js';
import { FontFace } from '../../src/pdf/fonts/font-face.js';
import type { ShapedGlyph } from '../../src/pdf/fonts/shape.js';
import { subsetFont } from '../../src/pdf/fonts/subset.js';
import { installedFonts } from './support/fonts.js';
import { scriptSamples } from './support/script-samples.js';

const cases = fontCatalogue.flatMap((family) =>
  family.files
    .filter(({ file }) => installedFonts.has(file))
    .map(({ file, weight }) => ({ file, weight, family, text: scriptSamples[family.systems[0] ?? 'Latn'] })),
);

function drawn(bytes: Uint8Array): Font {
  return new Font(new Face(new Blob(bytes)));
}

test('every family that comes with the program is installed, and so are those that the tests print', () => {
  const there = new Set(cases.map(({ family }) => family.name));
  const ours = fontCatalogue.filter((family) => family.package.supply === 'ours').map(({ name }) => name);
  expect(ours.filter((name) => !there.has(name))).toEqual([]);
  expect([...there].filter((name) => / (?:JP|KR)$/.test(name))).toHaveLength(4);
});

describe.each(cases)('$file', ({ file, family, text }) => {
  const face = new FontFace(file, installedFonts.read(file), family);

  test('opens, with the metrics that a PDF states', () => {
    const { font } = face;
    expect(font.glyphCount).toBeGreaterThan(100);
    expect(font.ascender).toBeGreaterThan(500);
    expect(font.descender).toBeLessThan(-150);
    expect(font.capHeight).toBeGreaterThan(500);
    expect(font.capHeight).toBeLessThan(1000);
    const [left, bottom, right, top] = font.boundingBox;
    expect(left < right && bottom < top).toBe(true);
    expect(font.postscriptName).toMatch(/^[A-Za-z]+-[A-Za-z]+$/);
    expect(font.italicAngle !== 0).toBe(file.includes('Italic'));
  });

  test('has the letters that it is there for, and all of them shape', () => {
    const missing = face.shape(text).filter((shaped) => glyphsOf(shaped).includes(0) && !/[\s0-9,]/.test(shaped.text));
    expect(missing).toEqual([]);
  });
});

// the large fonts are alike in all weights
describe.each(cases.filter(({ family, weight }) => !family.han || weight === 400))('a subset of $file', (given) => {
  test('keeps the outlines of a text', () => {
    const face = new FontFace(given.file, installedFonts.read(given.file), given.family);
    const glyphs = [...new Set(face.shape(given.text).flatMap(glyphsOf))];
    const slots = [0, ...glyphs].map((glyph) => ({ glyph, advance: face.font.advanceOf(glyph) }));
    const whole = drawn(face.font.bytes);
    const subset = drawn(subsetFont(face.font, slots));
    const outlines = slots.map((_, slot) => subset.glyphToPath(slot));
    expect(outlines).toEqual(slots.map(({ glyph }) => whole.glyphToPath(glyph)));
    expect(outlines.filter((outline) => outline !== '').length).toBeGreaterThan(3);
  });
});

function glyphsOf({ glyph, parts }: ShapedGlyph): readonly number[] {
  return parts === undefined ? [glyph] : parts.map((part) => part.glyph);
}
