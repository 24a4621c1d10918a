import { createHash } from 'node:crypto';
import type { PdfFont, PdfObjects, PdfReference } from './pdf-objects.js';
import type { FontFace } from '../fonts/font-face.js';
import type { ShapedGlyph } from '../fonts/shape.js';
import type { SubsetGlyph } from '../fonts/subset.js';
import { subsetFont } from '../fonts/subset.js';

/**
 * A font inside one file. Each pair of glyph and source text has its own CID, so that ToUnicode is exact for ligatures
 * and for glyphs that represent several characters (ISO 32000-1, 9.7 and 9.10.3).
 */
export class EmbeddedFont implements PdfFont {
  readonly id: string;
  readonly #face: FontFace;
  readonly #objects: PdfObjects;
  readonly #slots: SubsetGlyph[];
  readonly #texts: string[] = [''];
  readonly #cids = new Map<ShapedGlyph, number>();
  readonly #cidsByContent = new Map<string, number>();
  #dictionary: PdfReference | undefined;

  constructor(objects: PdfObjects, face: FontFace, id: string) {
    this.id = id;
    this.#objects = objects;
    this.#face = face;
    this.#slots = [{ glyph: 0, advance: face.font.advanceOf(0) }];
  }

  /** The CID of a glyph whose box is `extra` thousandths of an em wider than the font's, without a space in it. */
  cidOf(glyph: ShapedGlyph, extra: number): number {
    if (extra === 0) {
      const known = this.#cids.get(glyph);
      if (known !== undefined) return known;
    }
    const key = `${inkOf(glyph)} ${String(extra)} ${glyph.text}`;
    let cid = this.#cidsByContent.get(key);
    if (cid === undefined) {
      cid = this.#slots.length;
      const advance = glyph.natural + extra;
      this.#slots.push({ glyph: glyph.glyph, advance, ...(glyph.parts === undefined ? {} : { parts: glyph.parts }) });
      this.#texts.push(glyph.text);
      this.#cidsByContent.set(key, cid);
    }
    if (extra === 0) this.#cids.set(glyph, cid);
    return cid;
  }

  ref(): PdfReference {
    this.#dictionary ??= this.#objects.ref();
    return this.#dictionary;
  }

  /** Writes the font; pdfkit calls it when the document ends. */
  finalize(): void {
    const dictionary = this.#dictionary;
    if (dictionary === undefined) return;
    const { font } = this.#face;
    const program = subsetFont(font, this.#slots);
    const file = this.#objects.ref({ Length1: program.length });
    file.end(Buffer.from(program.buffer, program.byteOffset, program.byteLength));
    const name = `${subsetTag(program)}+${font.postscriptName}`;
    const descriptor = this.#objects.ref({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: 4 + (font.fixedPitch ? 1 : 0) + (font.italicAngle === 0 ? 0 : 64),
      FontBBox: font.boundingBox,
      ItalicAngle: font.italicAngle,
      Ascent: font.ascender,
      Descent: font.descender,
      CapHeight: font.capHeight,
      StemV: 80,
      FontFile2: file,
    });
    descriptor.end();
    const descendant = this.#objects.ref({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      // pdfkit writes a String object as a string, a primitive as a name
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: descriptor,
      CIDToGIDMap: 'Identity',
      DW: 1000,
      W: this.#widths(),
    });
    descendant.end();
    const toUnicode = this.#objects.ref();
    toUnicode.end(toUnicodeMap(this.#texts));
    dictionary.data = {
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: toUnicode,
    };
    dictionary.end();
  }

  /** Only widths other than one em, in runs: most Han glyphs are one em wide. */
  #widths(): (number | number[])[] {
    const result: (number | number[])[] = [];
    let run: number[] | undefined;
    this.#slots.forEach(({ advance }, cid) => {
      const width = Math.round(advance * 100) / 100;
      if (width === 1000) {
        run = undefined;
        return;
      }
      if (run === undefined) {
        run = [];
        result.push(cid, run);
      }
      run.push(width);
    });
    return result;
  }
}

/** A key for the ink of a glyph and the width of its box. */
function inkOf({ glyph, natural, parts }: ShapedGlyph): string {
  if (parts === undefined) return String(glyph);
  return `${String(natural)}:${parts.map(({ glyph: part, x, y }) => `${String(part)},${String(x)},${String(y)}`).join(';')}`;
}

/** Six letters computed from the content, so that equal subsets get equal names and different ones different names. */
function subsetTag(program: Uint8Array): string {
  const digest = createHash('sha256').update(program).digest();
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

function toUnicodeMap(texts: readonly string[]): string {
  const hex = (value: number): string => value.toString(16).padStart(4, '0');
  const lines: string[] = [];
  texts.forEach((text, cid) => {
    if (cid === 0) return;
    const units = Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
    lines.push(`<${hex(cid)}> <${units}>`);
  });
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += 100) {
    const block = lines.slice(at, at + 100);
    blocks.push(`${String(block.length)} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end`;
}
