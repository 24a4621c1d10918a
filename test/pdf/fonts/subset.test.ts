import { Blob, Face, Font } from 'harfbuzzjs';
import { describe, expect, test } from 'vitest';
import { subsetFont } from '../../../src/pdf/fonts/subset.js';
import { TrueTypeFont } from '../../../src/pdf/fonts/true-type.js';
import { installedFonts } from '../support/fonts.js';

const serif = new TrueTypeFont(
  installedFonts.read('@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf'),
);
const song = new TrueTypeFont(
  installedFonts.read('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf'),
);
const glyph = (font: TrueTypeFont, character: string): number => font.glyphOf(character.codePointAt(0) ?? 0);

/** Where an outline begins, moved. */
function startOf(path: string, x = 0, y = 0): readonly number[] {
  const [, left, up] = /^M(-?[\d.]+),(-?[\d.]+)/.exec(path) ?? [];
  return [Number(left) + x, Number(up) + y];
}

/** A subset has no cmap: its tables are read by number. */
function tablesOf(file: Uint8Array): Map<string, DataView> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      const tag = String.fromCharCode(...file.subarray(at, at + 4));
      return [
        tag,
        new DataView(file.buffer, file.byteOffset + view.getUint32(at + 8), view.getUint32(at + 12)),
      ] as const;
    }),
  );
}

describe('TrueTypeFont', () => {
  test('says why it does not read a font with PostScript outlines', () => {
    const bytes = serif.bytes.slice();
    const view = new DataView(bytes.buffer);
    // the first table of the directory becomes one that such fonts have
    'CFF '.split('').forEach((letter, index) => {
      view.setUint8(12 + index, letter.charCodeAt(0));
    });
    view.setUint32(0, 0x4f54544f);
    expect(() => new TrueTypeFont(bytes)).toThrow(/PostScript outlines/);
  });
});

describe('subsetFont', () => {
  test('reads metrics and glyphs of a font', () => {
    expect(song.advanceOf(glyph(song, '中'))).toBe(1000);
    expect(glyph(serif, '中')).toBe(0);
    expect(serif.postscriptName).toBe('NotoSerif-Regular');
    expect(song.glyphOf(0x20000)).toBeGreaterThanOrEqual(0);
  });

  test('draws several glyphs as one, each in its place', () => {
    const parts = [
      { glyph: glyph(serif, 'A'), x: 0, y: 0 },
      { glyph: glyph(serif, 'l'), x: 700, y: -200 },
      { glyph: glyph(serif, ' '), x: 900, y: 0 },
    ];
    const boxed = { glyph: 0, advance: 1200, parts };
    const font = new Font(new Face(new Blob(subsetFont(serif, [{ glyph: 0, advance: 600 }, boxed]))));
    const whole = new Font(new Face(new Blob(serif.bytes)));
    const [letter, stem] = [parts[0], parts[1]].map((part) => whole.glyphExtents(part?.glyph ?? 0));
    const drawn = font.glyphExtents(1);
    expect(drawn?.xBearing).toBe(letter?.xBearing);
    expect((drawn?.xBearing ?? 0) + (drawn?.width ?? 0)).toBe(700 + (stem?.xBearing ?? 0) + (stem?.width ?? 0));
    expect((drawn?.yBearing ?? 0) + (drawn?.height ?? 0)).toBe(-200 + (stem?.yBearing ?? 0) + (stem?.height ?? 0));
    // extents are read from the head of an outline; its points say where it is drawn
    const lowered = { ...boxed, parts: parts.slice(1, 2) };
    const alone = new Font(new Face(new Blob(subsetFont(serif, [{ glyph: 0, advance: 600 }, lowered]))));
    expect(startOf(alone.glyphToPath(1))).toEqual(startOf(whole.glyphToPath(parts[1]?.glyph ?? 0), 700, -200));
    expect(font.glyphToPath(1).match(/Z/g)?.length).toBe(
      `${whole.glyphToPath(parts[0]?.glyph ?? 0)}${whole.glyphToPath(parts[1]?.glyph ?? 0)}`.match(/Z/g)?.length,
    );
  });

  test('takes a box without ink for an empty glyph', () => {
    const tables = tablesOf(
      subsetFont(serif, [
        { glyph: 0, advance: 600 },
        { glyph: 0, advance: 250, parts: [] },
      ]),
    );
    const loca = tables.get('loca');
    expect(loca?.getUint32(4)).toBe(loca?.getUint32(8));
    expect(tables.get('hmtx')?.getUint16(4)).toBe(Math.round((250 * serif.unitsPerEm) / 1000));
  });

  test('holds the glyphs in the order given, with the advances given', () => {
    const wanted = ['A', 'é', 'й'].map((character) => ({
      glyph: glyph(serif, character),
      advance: serif.advanceOf(glyph(serif, character)),
    }));
    const tables = tablesOf(subsetFont(serif, [{ glyph: 0, advance: 600 }, ...wanted]));
    const hmtx = tables.get('hmtx');
    const advances = wanted.map((_, index) => hmtx?.getUint16((index + 1) * 4));
    expect(advances).toEqual(wanted.map(({ advance }) => Math.round((advance * serif.unitsPerEm) / 1000)));
  });

  test('takes the parts of composed letters along and points at them', () => {
    const slots = [
      { glyph: 0, advance: 600 },
      { glyph: glyph(serif, 'й'), advance: 600 },
    ];
    const tables = tablesOf(subsetFont(serif, slots));
    const count = tables.get('maxp')?.getUint16(4) ?? 0;
    expect(count).toBeGreaterThan(2);
    const loca = tables.get('loca');
    const glyf = tables.get('glyf');
    const at = loca?.getUint32(4) ?? 0;
    expect(glyf?.getInt16(at)).toBe(-1);
    expect(glyf?.getUint16(at + 12)).toBeLessThan(count);
  });

  test('stores a glyph that is wanted wider once more only by name', () => {
    const zhong = glyph(song, '中');
    const once = subsetFont(song, [
      { glyph: 0, advance: 1000 },
      { glyph: zhong, advance: 1000 },
    ]);
    const twice = subsetFont(song, [
      { glyph: 0, advance: 1000 },
      { glyph: zhong, advance: 1000 },
      { glyph: zhong, advance: 1200 },
    ]);
    expect(twice.length - once.length).toBeLessThan(40);
    expect(tablesOf(twice).get('hmtx')?.getUint16(8)).toBe(Math.round(1.2 * song.unitsPerEm));
  });

  test('does not change the font that it reads', () => {
    const before = Buffer.from(serif.outlineOf(glyph(serif, 'й')));
    subsetFont(serif, [
      { glyph: 0, advance: 600 },
      { glyph: glyph(serif, 'й'), advance: 600 },
    ]);
    expect(Buffer.compare(before, serif.outlineOf(glyph(serif, 'й')))).toBe(0);
  });
});
