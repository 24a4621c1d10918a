import { refuse } from '../picture-faults.js';
import { type HuffmanTable, lookupBits } from './huffman-table.js';

/** Where the data of an interval end, and the marker behind them, or the end of the file. */
export interface IntervalEnd {
  readonly data: number;
  readonly marker: number;
  /** Whether zeros stand between them. */
  readonly filled: boolean;
}

/** Reads the bits of a scan (ITU-T T.81, F.2.2.5) up to a marker; after that, zeros, which `check` finds. */
export class BitReader {
  readonly #bytes: Uint8Array;
  /** The next byte to be taken. */
  #at: number;
  #bits = 0;
  #count = 0;
  /** How many of the last bits are behind the data. */
  #padding = 0;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** Reads a symbol. */
  symbol(table: HuffmanTable): number {
    if (this.#count < 16) this.#fill();
    const known = table.lookup[(this.#bits >>> (this.#count - lookupBits)) & ((1 << lookupBits) - 1)] ?? 0;
    if (known !== 0) {
      this.#count -= known >> 8;
      return known & 0xff;
    }
    for (let length = lookupBits + 1; length <= 16; length++) {
      const code = (this.#bits >>> (this.#count - length)) & ((1 << length) - 1);
      if (code > (table.greatest[length] ?? -1)) continue;
      this.#count -= length;
      return table.symbols[code + (table.shift[length] ?? 0)] ?? 0;
    }
    this.check();
    return refuse('pixels');
  }

  /** Reads up to 16 bits. */
  receive(length: number): number {
    if (this.#count < length) this.#fill();
    this.#count -= length;
    return (this.#bits >>> this.#count) & ((1 << length) - 1);
  }

  /** Passes over up to 64 bits. */
  skip(length: number): void {
    for (let rest = length; rest > 0; rest -= 16) {
      const part = Math.min(rest, 16);
      if (this.#count < part) this.#fill();
      this.#count -= part;
    }
  }

  /** Refuses data that ended before what was read of them. */
  check(): void {
    if (this.#padding > this.#count) refuse('cut-short');
  }

  /** Ends an interval. Only zeros, with which some programs fill up, may stand between its data and the next marker. */
  end(width: number, height: number): IntervalEnd {
    this.check();
    const left = this.#count - this.#padding;
    const whole = (this.#bits >>> this.#padding) & (2 ** (left & ~7) - 1);
    if (left >= 8 && whole !== 0) refuse('more-pixels', width, height);
    const bytes = this.#bytes;
    const data = this.#at - (left >> 3);
    while (this.#at < bytes.length && !this.#atMarker()) {
      if (bytes[this.#at] !== 0) refuse('more-pixels', width, height);
      this.#at++;
    }
    const filled = this.#at > data;
    // a marker may have more than one FF before it
    while (bytes[this.#at + 1] === 0xff) this.#at++;
    return { data, marker: this.#at, filled };
  }

  /** Goes on behind a marker of restart. */
  restart(at: number): void {
    this.#at = at;
    this.#bits = 0;
    this.#count = 0;
    this.#padding = 0;
  }

  #atMarker(): boolean {
    return this.#bytes[this.#at] === 0xff && this.#bytes[this.#at + 1] !== 0;
  }

  #fill(): void {
    const bytes = this.#bytes;
    while (this.#count <= 24) {
      const byte = bytes[this.#at];
      if (byte === undefined || (byte === 0xff && bytes[this.#at + 1] !== 0)) {
        this.#bits <<= 8;
        this.#padding += 8;
      } else {
        this.#bits = (this.#bits << 8) | byte;
        this.#at += byte === 0xff ? 2 : 1;
      }
      this.#count += 8;
    }
  }
}
