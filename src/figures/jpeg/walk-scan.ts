import { refuse } from '../picture-faults.js';
import { BitReader, type IntervalEnd } from './bit-reader.js';
import type { HuffmanTable } from './huffman-table.js';
import type { Component, Frame } from './jpeg-frame.js';

/** A scan: which coefficients of which components follow (ITU-T T.81, B.2.3). */
export interface Scan {
  readonly parts: readonly ScanPart[];
  /** The first and the last coefficient in zigzag order, and the bits before and at this scan. */
  readonly first: number;
  readonly last: number;
  readonly above: number;
  readonly below: number;
  /** Units between restarts; 0 for none. */
  readonly interval: number;
}

export interface ScanPart {
  readonly component: Component;
  readonly dc: HuffmanTable | undefined;
  readonly ac: HuffmanTable | undefined;
}

/**
 * Reads the coded data of a scan without making samples of them, so that data that are cut short, damaged or of another
 * size are found. Returns where they end.
 */
export function walkScan(bytes: Uint8Array, at: number, scan: Scan, frame: Frame): IntervalEnd {
  const reader = new BitReader(bytes, at);
  const coder = new Coder(reader, scan);
  const { width, height, unitsWide, unitsHigh } = frame;
  const { interval } = scan;
  const [only, ...others] = scan.parts;
  // a component alone has its blocks one by one, without those that fill up a unit (A.2.2)
  const alone = others.length === 0 ? only : undefined;
  const wide = alone?.component.blocksWide ?? unitsWide;
  const units = wide * (alone?.component.blocksHigh ?? unitsHigh);
  let restarts = 0;
  for (let unit = 0; unit < units; unit++) {
    if (interval > 0 && unit > 0 && unit % interval === 0) {
      const { marker, filled } = reader.end(width, height);
      if (filled) refuse('pixels');
      if (bytes[marker + 1] !== 0xd0 + (restarts++ & 7)) refuse(marker + 1 < bytes.length ? 'pixels' : 'cut-short');
      reader.restart(marker + 2);
      coder.restart();
    }
    const row = Math.floor(unit / wide);
    const column = unit % wide;
    if (alone !== undefined) coder.block(alone, row * alone.component.stride + column);
    else {
      for (const part of scan.parts) {
        const { across, down, stride } = part.component;
        for (let y = 0; y < down; y++) {
          const from = (row * down + y) * stride + column * across;
          for (let x = 0; x < across; x++) coder.block(part, from + x);
        }
      }
    }
    reader.check();
  }
  return reader.end(width, height);
}

/** Reads blocks in the way of a scan. */
class Coder {
  readonly block: (part: ScanPart, index: number) => void;
  readonly #reader: BitReader;
  readonly #first: number;
  readonly #last: number;
  /** The blocks left in a run that have no new coefficients. */
  #run = 0;

  constructor(reader: BitReader, { parts, first, last, above }: Scan) {
    this.#reader = reader;
    this.#first = first;
    this.#last = last;
    this.block =
      parts[0]?.component.known === undefined
        ? this.#sequential.bind(this)
        : first === 0
          ? above === 0
            ? this.#firstDc.bind(this)
            : this.#refineDc.bind(this)
          : above === 0
            ? this.#firstAc.bind(this)
            : this.#refineAc.bind(this);
  }

  restart(): void {
    this.#run = 0;
  }

  /** F.2.2 */
  #sequential({ dc, ac }: ScanPart): void {
    if (dc === undefined || ac === undefined) return refuse('tables');
    const reader = this.#reader;
    reader.skip(reader.symbol(dc));
    for (let k = 1; k < 64; k++) {
      const symbol = reader.symbol(ac);
      const size = symbol & 15;
      if (size === 0 && symbol < 0xf0) return;
      k += symbol >> 4;
      if (k > 63) refuse('pixels');
      reader.skip(size);
    }
  }

  /** G.1.2.1 */
  #firstDc({ dc }: ScanPart): void {
    if (dc === undefined) return refuse('tables');
    this.#reader.skip(this.#reader.symbol(dc));
  }

  #refineDc(): void {
    this.#reader.skip(1);
  }

  /** G.1.2.2 */
  #firstAc({ ac, component: { known } }: ScanPart, index: number): void {
    if (this.#run > 0) {
      this.#run--;
      return;
    }
    if (ac === undefined || known === undefined) return refuse('tables');
    const reader = this.#reader;
    for (let k = this.#first; k <= this.#last; k++) {
      const symbol = reader.symbol(ac);
      const size = symbol & 15;
      const zeros = symbol >> 4;
      if (size === 0 && zeros < 15) {
        this.#run = (1 << zeros) - 1 + reader.receive(zeros);
        return;
      }
      k += zeros;
      if (k > this.#last) refuse('pixels');
      reader.skip(size);
      if (size > 0) note(known, index, k);
    }
  }

  /** G.1.2.3: a bit for each coefficient that isn't 0 stands between the new ones. */
  #refineAc({ ac, component: { known } }: ScanPart, index: number): void {
    if (ac === undefined || known === undefined) return refuse('tables');
    const reader = this.#reader;
    const last = this.#last;
    const low = known[2 * index] ?? 0;
    const high = known[2 * index + 1] ?? 0;
    let k = this.#first;
    if (this.#run === 0) {
      for (; k <= last; k++) {
        const symbol = reader.symbol(ac);
        // a new coefficient is 1 or -1 in the bit that is refined
        if ((symbol & 15) > 1) refuse('pixels');
        const isNew = (symbol & 15) === 1;
        let zeros = symbol >> 4;
        if (isNew) reader.skip(1);
        else if (zeros < 15) {
          this.#run = (1 << zeros) + reader.receive(zeros);
          break;
        }
        let refined = 0;
        for (; k <= last; k++) {
          if ((((k < 32 ? low : high) >> (k & 31)) & 1) === 1) refined++;
          else if (--zeros < 0) break;
        }
        reader.skip(refined);
        if (!isNew) continue;
        if (k > last) refuse('pixels');
        note(known, index, k);
      }
    }
    if (this.#run === 0) return;
    this.#run--;
    if ((low | high) !== 0) reader.skip(countOnes(low, k, last) + countOnes(high, k - 32, last - 32));
  }
}

/** Remembers that a coefficient isn't 0. */
function note(known: Int32Array, index: number, k: number): void {
  const at = 2 * index + (k >> 5);
  known[at] = (known[at] ?? 0) | (1 << (k & 31));
}

/** The ones among the bits from one place to another, as far as they are in a word of 32. */
function countOnes(word: number, from: number, to: number): number {
  if (from > 31 || to < 0) return 0;
  let rest = word & (-1 << Math.max(from, 0)) & (-1 >>> (31 - Math.min(to, 31)));
  rest -= (rest >>> 1) & 0x55555555;
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
