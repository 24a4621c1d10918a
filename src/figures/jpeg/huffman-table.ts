import { refuse } from '../picture-faults.js';

/** The codes up to this length are found at once. */
export const lookupBits = 9;

/** A Huffman table (ITU-T T.81, annexes C and F.2.2.3). */
export interface HuffmanTable {
  /** By the next `lookupBits` bits: length and symbol as `length << 8 | symbol`, or 0 for longer codes. */
  readonly lookup: Uint16Array;
  /** The greatest code of each length from 1 to 16; -1 if there is none. */
  readonly greatest: Int32Array;
  /** What is added to a code of each length for the index of its symbol. */
  readonly shift: Int32Array;
  readonly symbols: Uint8Array;
}

/** A table from the number of codes of each length (16 bytes) and their symbols. Refuses more codes than bits can tell. */
export function huffmanTable(counts: Uint8Array, symbols: Uint8Array): HuffmanTable {
  const lookup = new Uint16Array(1 << lookupBits);
  const greatest = new Int32Array(17).fill(-1);
  const shift = new Int32Array(17);
  let code = 0;
  let index = 0;
  for (let length = 1; length <= 16; length++) {
    const count = counts[length - 1] ?? 0;
    shift[length] = index - code;
    for (let i = 0; i < count; i++, code++, index++) {
      if (code >= 1 << length) refuse('tables');
      if (length > lookupBits) continue;
      const from = code << (lookupBits - length);
      lookup.fill((length << 8) | (symbols[index] ?? 0), from, from + (1 << (lookupBits - length)));
    }
    if (count > 0) greatest[length] = code - 1;
    code <<= 1;
  }
  return { lookup, greatest, shift, symbols };
}
