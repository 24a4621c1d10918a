import type { ScalarTree } from '../tree.js';

/** Parts of a value that are unchanged in the file: the start of each in the value, and in the file. */
export interface OffsetMap {
  readonly inValue: readonly number[];
  readonly inFile: readonly number[];
}

/** Maps offsets in a string to offsets in the file; `undefined` if the two don't correspond. */
export function mapOffsets(text: string, scalar: ScalarTree): OffsetMap | undefined {
  if (typeof scalar.value !== 'string') return undefined;
  const { start } = scalar.range;
  switch (scalar.style) {
    case 'literal':
      return mapLines(text, afterLine(text, start), scalar.value);
    case 'folded':
      return mapFlow(text, afterIndentation(text, afterLine(text, start)), scalar.value, scalar.style);
    case 'single-quoted':
    case 'double-quoted':
      return mapFlow(text, start + 1, scalar.value, scalar.style);
    case 'plain':
      return mapFlow(text, start, scalar.value, scalar.style);
  }
}

/** The offset in the file of an offset in the value. */
export function toFileOffset({ inValue, inFile }: OffsetMap, offset: number): number {
  let low = 0;
  let high = inValue.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((inValue[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (inFile[low] ?? 0) + offset - (inValue[low] ?? 0);
}

/** A literal block keeps its lines: in the file each is after the block's indentation. */
function mapLines(text: string, start: number, value: string): OffsetMap | undefined {
  const inValue: number[] = [];
  const inFile: number[] = [];
  let indent: number | undefined;
  let lineStart = start;
  let offset = 0;
  for (const line of value.split('\n')) {
    const found = text.slice(lineStart, lineEnd(text, lineStart));
    if (line !== '') indent ??= found.length - line.length;
    const at = Math.min(indent ?? 0, found.length);
    if (found.slice(at) !== line && line !== '') return undefined;
    inValue.push(offset);
    inFile.push(lineStart + at);
    offset += line.length + 1;
    lineStart = afterLine(text, lineStart);
  }
  return { inValue, inFile };
}

/** In other styles lines are folded and characters escaped: file and value are compared step by step. */
function mapFlow(text: string, start: number, value: string, style: ScalarTree['style']): OffsetMap | undefined {
  const inValue: number[] = [0];
  const inFile: number[] = [start];
  let at = start;
  let offset = 0;
  const resume = (): void => {
    inValue.push(offset);
    inFile.push(at);
  };
  while (offset < value.length) {
    const sign = text.charAt(at);
    if (sign === '') return undefined;
    const gap = /[ \t\r\n]/.test(sign) ? spaceAt(text, at) : '';
    if (gap.includes('\n')) {
      at += gap.length;
      offset += spaceAt(value, offset).length;
      resume();
    } else if (gap !== '') {
      if (value.slice(offset, offset + gap.length) !== gap) return undefined;
      at += gap.length;
      offset += gap.length;
    } else if (style === 'double-quoted' && sign === '\\') {
      const escape = escapeAt(text, at);
      at += escape.length;
      offset += escape.width;
      resume();
    } else if (style === 'single-quoted' && sign === "'") {
      at += 2;
      offset += 1;
      resume();
    } else {
      if (sign !== value.charAt(offset)) return undefined;
      at += 1;
      offset += 1;
    }
  }
  return { inValue, inFile };
}

/** The lengths in the file of YAML's escapes with hexadecimal digits (YAML 1.2, section 5.7). */
const hexadecimal: Readonly<Record<string, number>> = { x: 4, u: 6, U: 10 };

function escapeAt(text: string, at: number): { readonly length: number; readonly width: number } {
  const lineBreak = /\\[ \t]*\r?\n\s*/y;
  lineBreak.lastIndex = at;
  const broken = lineBreak.exec(text);
  if (broken !== null) return { length: broken[0].length, width: 0 };
  const length = hexadecimal[text.charAt(at + 1)] ?? 2;
  const isAstral = length === 10 && Number.parseInt(text.slice(at + 2, at + 10), 16) > 0xffff;
  return { length, width: isAstral ? 2 : 1 };
}

function spaceAt(text: string, at: number): string {
  const space = /[ \t\r\n]*/y;
  space.lastIndex = at;
  return space.exec(text)?.[0] ?? '';
}

function afterIndentation(text: string, at: number): number {
  return at + spaceAt(text, at).length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return end > at && text.charAt(end - 1) === '\r' ? end - 1 : end;
}

function afterLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}
