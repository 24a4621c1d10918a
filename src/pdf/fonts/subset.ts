import type { GlyphPart } from './box-glyphs.js';
import type { TrueTypeFont } from './true-type.js';

/**
 * A glyph of a subset: a glyph of the font with the advance at which it is printed (thousandths of an em). A larger
 * advance than the font's makes space after the glyph without a gap that text extractors would read as a space.
 */
export interface SubsetGlyph {
  readonly glyph: number;
  readonly advance: number;
  /** Drawn instead of the glyph; positions in units of the font. */
  readonly parts?: readonly GlyphPart[];
}

const COMPOSITE = { wordArguments: 0x1, argumentsAreOffsets: 0x2, scale: 0x8, more: 0x20, scales: 0x40, matrix: 0x80 };

/**
 * A TrueType file that contains the glyphs in the given order, followed by the components of composites. It has the
 * tables that a PDF viewer reads (ISO 32000-1, 9.9): no cmap, since CIDs are its glyph numbers.
 */
export function subsetFont(font: TrueTypeFont, wanted: readonly SubsetGlyph[]): Uint8Array {
  const slots: SubsetGlyph[] = [...wanted];
  const slotOf = new Map<number, number>();
  wanted.forEach(({ glyph, parts }, slot) => {
    if (parts === undefined && !slotOf.has(glyph)) slotOf.set(glyph, slot);
  });
  const slotFor = (glyph: number): number => {
    const known = slotOf.get(glyph);
    if (known !== undefined) return known;
    slots.push({ glyph, advance: font.advanceOf(glyph) });
    slotOf.set(glyph, slots.length - 1);
    return slots.length - 1;
  };
  const outlines: Uint8Array[] = [];
  // composites add slots during the loop, so the length is read again each time
  for (let slot = 0; slot < slots.length; slot++) {
    const { glyph, parts } = slots[slot] ?? { glyph: 0 };
    if (parts !== undefined) {
      outlines.push(joinOutlines(font, parts, slotFor));
      continue;
    }
    const first = slotFor(glyph);
    outlines.push(first === slot ? renumberParts(font.outlineOf(glyph), slotFor) : sameOutline(font, glyph, first));
  }
  const glyf = new Uint8Array(outlines.reduce((sum, outline) => sum + padded(outline.length), 0));
  const loca = new DataView(new ArrayBuffer((slots.length + 1) * 4));
  const hmtx = new DataView(new ArrayBuffer(slots.length * 4));
  let at = 0;
  slots.forEach(({ glyph, advance, parts }, slot) => {
    const outline = outlines[slot] ?? new Uint8Array();
    glyf.set(outline, at);
    loca.setUint32(slot * 4, at);
    at += padded(outline.length);
    hmtx.setUint16(slot * 4, Math.max(0, Math.round((advance * font.unitsPerEm) / 1000)));
    hmtx.setInt16(slot * 4 + 2, parts === undefined ? font.bearingOf(glyph) : leftEdgeOf(outline));
  });
  loca.setUint32(slots.length * 4, at);
  const head = copy(font, 'head');
  head.setInt16(50, 1);
  head.setUint32(8, 0);
  const hhea = copy(font, 'hhea');
  hhea.setUint16(34, slots.length);
  const maxp = copy(font, 'maxp');
  maxp.setUint16(4, slots.length);
  if (maxp.byteLength >= 32) {
    const most = Math.max(1, ...wanted.map(({ parts }) => parts?.length ?? 1));
    // points, contours and elements of composites (OpenType 1.9, maxp): at most the sum of all their parts
    for (const [simple, composite] of [
      [6, 10],
      [8, 12],
    ] as const) {
      const each = Math.max(maxp.getUint16(simple), maxp.getUint16(composite));
      maxp.setUint16(composite, Math.min(0xffff, each * most));
    }
    maxp.setUint16(28, Math.max(maxp.getUint16(28), most));
    // a copy of a composite is nested one level deeper
    maxp.setUint16(30, maxp.getUint16(30) + 1);
  }
  const tables = new Map<string, Uint8Array>([
    ['glyf', glyf],
    ['head', bytesOf(head)],
    ['hhea', bytesOf(hhea)],
    ['hmtx', bytesOf(hmtx)],
    ['loca', bytesOf(loca)],
    ['maxp', bytesOf(maxp)],
  ]);
  for (const tag of ['cvt ', 'fpgm', 'prep']) {
    const table = font.table(tag);
    if (table !== undefined) tables.set(tag, table);
  }
  return assemble(tables);
}

/** A composite glyph with one component: another glyph of the file. */
function sameOutline(font: TrueTypeFont, glyph: number, slot: number): Uint8Array {
  const source = font.outlineOf(glyph);
  if (source.length === 0) return source;
  const outline = new Uint8Array(16);
  outline.set(source.subarray(0, 10));
  const view = new DataView(outline.buffer);
  view.setInt16(0, -1);
  view.setUint16(10, COMPOSITE.argumentsAreOffsets);
  view.setUint16(12, slot);
  return outline;
}

/** A composite glyph of others at their positions; empty if none of them has ink. */
function joinOutlines(font: TrueTypeFont, parts: readonly GlyphPart[], slotFor: (glyph: number) => number): Uint8Array {
  const inked = parts.filter(({ glyph }) => font.outlineOf(glyph).length > 0);
  if (inked.length === 0) return new Uint8Array();
  const outline = new Uint8Array(10 + inked.length * 8);
  const view = new DataView(outline.buffer);
  const edges = inked.map(({ glyph, x, y }) => edgesOf(font.outlineOf(glyph), x, y));
  view.setInt16(0, -1);
  view.setInt16(2, Math.min(...edges.map(({ left }) => left)));
  view.setInt16(4, Math.min(...edges.map(({ bottom }) => bottom)));
  view.setInt16(6, Math.max(...edges.map(({ right }) => right)));
  view.setInt16(8, Math.max(...edges.map(({ top }) => top)));
  inked.forEach(({ glyph, x, y }, index) => {
    const at = 10 + index * 8;
    const more = index < inked.length - 1 ? COMPOSITE.more : 0;
    view.setUint16(at, COMPOSITE.wordArguments | COMPOSITE.argumentsAreOffsets | more);
    view.setUint16(at + 2, slotFor(glyph));
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  });
  return outline;
}

function edgesOf(
  outline: Uint8Array,
  x: number,
  y: number,
): { left: number; bottom: number; right: number; top: number } {
  const view = new DataView(outline.buffer, outline.byteOffset);
  return {
    left: view.getInt16(2) + x,
    bottom: view.getInt16(4) + y,
    right: view.getInt16(6) + x,
    top: view.getInt16(8) + y,
  };
}

function leftEdgeOf(outline: Uint8Array): number {
  return outline.length < 10 ? 0 : new DataView(outline.buffer, outline.byteOffset).getInt16(2);
}

function renumberParts(outline: Uint8Array, slotFor: (glyph: number) => number): Uint8Array {
  if (outline.length < 10 || new DataView(outline.buffer, outline.byteOffset).getInt16(0) >= 0) return outline;
  const result = outline.slice();
  const view = new DataView(result.buffer);
  let at = 10;
  for (;;) {
    const flags = view.getUint16(at);
    view.setUint16(at + 2, slotFor(view.getUint16(at + 2)));
    at += 4 + (flags & COMPOSITE.wordArguments ? 4 : 2);
    if (flags & COMPOSITE.scale) at += 2;
    else if (flags & COMPOSITE.scales) at += 4;
    else if (flags & COMPOSITE.matrix) at += 8;
    if (!(flags & COMPOSITE.more)) return result;
  }
}

function assemble(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const tags = [...tables.keys()].sort((a, b) => (a < b ? -1 : 1));
  const start = 12 + tags.length * 16;
  const size = start + [...tables.values()].reduce((sum, table) => sum + padded(table.length), 0);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = 2 ** Math.floor(Math.log2(tags.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tags.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, tags.length * 16 - power * 16);
  let at = start;
  tags.forEach((tag, index) => {
    const table = tables.get(tag) ?? new Uint8Array();
    file.set(table, at);
    const entry = 12 + index * 16;
    for (let i = 0; i < 4; i++) file[entry + i] = tag.charCodeAt(i);
    view.setUint32(entry + 4, checksum(view, at, padded(table.length)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, table.length);
    at += padded(table.length);
  });
  const headEntry = 12 + tags.indexOf('head') * 16;
  view.setUint32(view.getUint32(headEntry + 8) + 8, (0xb1b0afba - checksum(view, 0, size)) >>> 0);
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum >>> 0;
}

function copy(font: TrueTypeFont, tag: string): DataView {
  const table = font.table(tag)?.slice() ?? new Uint8Array();
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function padded(length: number): number {
  return (length + 3) & ~3;
}
