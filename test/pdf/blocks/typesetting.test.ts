import { describe, expect, test } from 'vitest';
import { isHanLanguage, typesettingOf } from '../../../src/pdf/compose/typesetting.js';
import type { FontFace } from '../../../src/pdf/fonts/font-face.js';
import { alignLine } from '../../../src/pdf/text/align-line.js';
import { buildLines } from '../../../src/pdf/text/build-lines.js';
import { makeClusters } from '../../../src/pdf/text/make-clusters.js';
import { placeClusters } from '../../../src/pdf/text/place-clusters.js';
import type { TextLine } from '../../../src/pdf/text/text-line.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { defaultFonts } from '../support/fonts.js';
import { languages, paragraphsIn } from '../support/language-document.js';
import { plainStyle } from '../support/set-text.js';

interface Ink {
  readonly left: number;
  readonly right: number;
  /** Above the baseline. */
  readonly top: number;
  readonly bottom: number;
}

/** The boxes of what is drawn on a line, in points. */
function inkOf(line: TextLine): readonly Ink[] {
  const slack = line.direction === 'rtl' ? line.measure - line.natural : 0;
  return placeClusters(line, alignLine(line).stretch).flatMap(({ cluster: { glyphs, face, size }, x }) => {
    const unit = size / face.font.unitsPerEm;
    let pen = x + slack;
    return glyphs.flatMap(({ glyph, advance, parts = [{ glyph, x: 0, y: 0 }] }) => {
      const drawn = parts.flatMap((part): Ink[] => {
        const edges = edgesOf(face, part.glyph);
        if (edges === undefined) return [];
        const [left, bottom, right, top] = edges;
        const [at, up] = [pen + part.x * unit, part.y * unit];
        return [{ left: at + left * unit, right: at + right * unit, top: up + top * unit, bottom: up + bottom * unit }];
      });
      pen += (advance * size) / 1000;
      return drawn;
    });
  });
}

function edgesOf(face: FontFace, glyph: number): readonly [number, number, number, number] | undefined {
  const outline = face.font.outlineOf(glyph);
  if (outline.length < 10) return undefined;
  const view = new DataView(outline.buffer, outline.byteOffset);
  return [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)];
}

const size = plainStyle.size;

function linesOf(language: string, measure: number): readonly (readonly TextLine[])[] {
  const { leading, middle, direction } = typesettingOf(language, builtinTheme().tokens);
  const lineHeight = size * leading;
  return paragraphsIn(language).map((text) =>
    buildLines(
      makeClusters([{ text, style: plainStyle, language, han: isHanLanguage(language) }], defaultFonts, language),
      {
        measure,
        firstIndent: 0,
        indent: 0,
        lineHeight,
        baseline: lineHeight / 2 + size * middle,
        alignment: 'start',
        direction,
      },
    ),
  );
}

describe.each(languages)('lines in %s', (language) => {
  const paragraphs = [150, 190, 240, 300].flatMap((measure) => linesOf(language, measure));

  test('do not reach into one another', () => {
    const pairs = paragraphs.flatMap((lines) =>
      lines.slice(1).map((line, index) => {
        const above = lines[index] === undefined ? [] : inkOf(lines[index]);
        const below = inkOf(line);
        return Math.max(
          0,
          ...above.flatMap(({ left, right, bottom }) =>
            below.filter((ink) => ink.left < right && left < ink.right).map((ink) => ink.top - line.height - bottom),
          ),
        );
      }),
    );
    expect(pairs.length).toBeGreaterThan(30);
    // boxes may meet at a corner where the ink in them doesn't
    expect(pairs.filter((overlap) => overlap > 0).length / pairs.length).toBeLessThan(0.04);
    expect(Math.max(...pairs)).toBeLessThan(0.25 * size);
  });

  test('keep nearly all of their ink in their own height', () => {
    const beyond = paragraphs.flat().map((line) => {
      const ink = inkOf(line);
      const top = Math.max(...ink.map((each) => each.top));
      const bottom = Math.min(...ink.map((each) => each.bottom));
      return Math.max(top - line.baseline, -bottom - (line.height - line.baseline));
    });
    expect(Math.max(...beyond)).toBeLessThan(0.3 * size);
  });
});
