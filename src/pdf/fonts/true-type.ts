/**
 * A TrueType font, read as far as printing needs (OpenType 1.9: head, hhea, hmtx, maxp, cmap, loca, glyf, OS/2, post,
 * name). Nothing is copied or decoded before it is needed, so that a 15 MB Chinese font opens in a millisecond.
 */
export class TrueTypeFont {
  readonly bytes: Uint8Array;
  readonly postscriptName: string;
  /** Metrics in thousandths of an em, as PDF requires. */
  readonly ascender: number;
  readonly descender: number;
  readonly capHeight: number;
  readonly boundingBox: readonly [number, number, number, number];
  readonly italicAngle: number;
  readonly fixedPitch: boolean;
  readonly glyphCount: number;
  readonly unitsPerEm: number;
  readonly #view: DataView;
  readonly #tables = new Map<string, { readonly offset: number; readonly length: number }>();
  readonly #longLoca: boolean;
  readonly #metricCount: number;
  readonly #cmap: { readonly format: number; readonly offset: number };
  readonly #glyphs = new Map<number, number>();

  /** Throws if the bytes aren't a TrueType font with outlines in `glyf` and a Unicode cmap. */
  constructor(bytes: Uint8Array) {
    // a plain Uint8Array: slices of a Node Buffer would share its memory
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const view = (this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const count = view.getUint16(4);
    for (let i = 0; i < count; i++) {
      const at = 12 + i * 16;
      const tag = String.fromCharCode(...this.bytes.subarray(at, at + 4));
      this.#tables.set(tag, { offset: view.getUint32(at + 8), length: view.getUint32(at + 12) });
    }
    const head = this.#offset('head');
    const hhea = this.#offset('hhea');
    const post = this.#offset('post');
    if (this.#tables.has('CFF ') || this.#tables.has('CFF2')) {
      throw new Error('The font has PostScript outlines (CFF): TrueType outlines (glyf) are needed.');
    }
    this.#offset('glyf');
    this.unitsPerEm = view.getUint16(head + 18);
    const scale = 1000 / this.unitsPerEm;
    const box = [0, 2, 4, 6].map((at) => Math.round(view.getInt16(head + 36 + at) * scale));
    this.boundingBox = [box[0] ?? 0, box[1] ?? 0, box[2] ?? 0, box[3] ?? 0];
    this.#longLoca = view.getInt16(head + 50) === 1;
    this.ascender = Math.round(view.getInt16(hhea + 4) * scale);
    this.descender = Math.round(view.getInt16(hhea + 6) * scale);
    this.#metricCount = view.getUint16(hhea + 34);
    this.glyphCount = view.getUint16(this.#offset('maxp') + 4);
    this.italicAngle = view.getInt32(post + 4) / 65536;
    this.fixedPitch = view.getUint32(post + 12) !== 0;
    const os2 = this.#tables.get('OS/2');
    const hasCapHeight = os2 !== undefined && view.getUint16(os2.offset) >= 2;
    this.capHeight = hasCapHeight ? Math.round(view.getInt16(os2.offset + 88) * scale) : this.ascender;
    this.postscriptName = this.#readName(6) ?? 'Font';
    this.#cmap = this.#findCmap();
  }

  /** The glyph of a code point; 0 if the font has none. */
  glyphOf(codePoint: number): number {
    const known = this.#glyphs.get(codePoint);
    if (known !== undefined) return known;
    const glyph = this.#cmap.format === 12 ? this.#lookUp12(codePoint) : this.#lookUp4(codePoint);
    this.#glyphs.set(codePoint, glyph);
    return glyph;
  }

  /** Advance width in thousandths of an em. */
  advanceOf(glyph: number): number {
    const index = Math.min(glyph, this.#metricCount - 1);
    return (this.#view.getUint16(this.#offset('hmtx') + index * 4) * 1000) / this.unitsPerEm;
  }

  /** Left side bearing in units of the font. */
  bearingOf(glyph: number): number {
    const hmtx = this.#offset('hmtx');
    const within = glyph < this.#metricCount;
    const at = within ? hmtx + glyph * 4 + 2 : hmtx + this.#metricCount * 4 + (glyph - this.#metricCount) * 2;
    return this.#view.getInt16(at);
  }

  /** The outline of a glyph as stored in `glyf`; empty for a space. */
  outlineOf(glyph: number): Uint8Array {
    const loca = this.#offset('loca');
    const glyf = this.#offset('glyf');
    const start = this.#longLoca ? this.#view.getUint32(loca + glyph * 4) : this.#view.getUint16(loca + glyph * 2) * 2;
    const end = this.#longLoca
      ? this.#view.getUint32(loca + glyph * 4 + 4)
      : this.#view.getUint16(loca + glyph * 2 + 2) * 2;
    return this.bytes.subarray(glyf + start, glyf + end);
  }

  /** A whole table, or `undefined`. */
  table(tag: string): Uint8Array | undefined {
    const found = this.#tables.get(tag);
    return found && this.bytes.subarray(found.offset, found.offset + found.length);
  }

  #offset(tag: string): number {
    const found = this.#tables.get(tag);
    if (found === undefined) throw new Error(`The font has no table "${tag}": TrueType outlines are needed.`);
    return found.offset;
  }

  #readName(wanted: number): string | undefined {
    const table = this.#tables.get('name');
    if (table === undefined) return undefined;
    const storage = table.offset + this.#view.getUint16(table.offset + 4);
    const count = this.#view.getUint16(table.offset + 2);
    for (let i = 0; i < count; i++) {
      const at = table.offset + 6 + i * 12;
      if (this.#view.getUint16(at + 6) !== wanted) continue;
      const length = this.#view.getUint16(at + 8);
      const start = storage + this.#view.getUint16(at + 10);
      const bytes = this.bytes.subarray(start, start + length);
      // PostScript names are ASCII: in UTF-16 every other byte is zero
      return String.fromCharCode(...bytes.filter((byte) => byte !== 0));
    }
    return undefined;
  }

  #findCmap(): { format: number; offset: number } {
    const cmap = this.#offset('cmap');
    const count = this.#view.getUint16(cmap + 2);
    let best: { format: number; offset: number } | undefined;
    for (let i = 0; i < count; i++) {
      const offset = cmap + this.#view.getUint32(cmap + 4 + i * 8 + 4);
      const platform = this.#view.getUint16(cmap + 4 + i * 8);
      const format = this.#view.getUint16(offset);
      if (platform !== 0 && platform !== 3) continue;
      if (format === 12 || (format === 4 && best?.format !== 12)) best = { format, offset };
    }
    if (best === undefined) throw new Error('The font has no Unicode cmap of format 4 or 12.');
    return best;
  }

  #lookUp12(codePoint: number): number {
    const view = this.#view;
    const groups = this.#cmap.offset + 16;
    let low = 0;
    let high = view.getUint32(this.#cmap.offset + 12) - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const at = groups + middle * 12;
      const first = view.getUint32(at);
      if (codePoint < first) high = middle - 1;
      else if (codePoint > view.getUint32(at + 4)) low = middle + 1;
      else return view.getUint32(at + 8) + codePoint - first;
    }
    return 0;
  }

  #lookUp4(codePoint: number): number {
    if (codePoint > 0xffff) return 0;
    const view = this.#view;
    const { offset } = this.#cmap;
    const doubled = view.getUint16(offset + 6);
    const ends = offset + 14;
    let low = 0;
    let high = doubled / 2 - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (view.getUint16(ends + middle * 2) < codePoint) low = middle + 1;
      else high = middle;
    }
    const starts = ends + doubled + 2;
    const start = view.getUint16(starts + low * 2);
    if (codePoint < start) return 0;
    const delta = view.getUint16(starts + doubled + low * 2);
    const rangeAt = starts + doubled * 2 + low * 2;
    const range = view.getUint16(rangeAt);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(rangeAt + range + (codePoint - start) * 2);
    return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
  }
}
