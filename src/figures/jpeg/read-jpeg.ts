import type { Orientation } from '../../document/nodes.js';
import { readOrientation } from '../orientation.js';
import { refuse } from '../picture-faults.js';
import { limits } from '../../values/limits.js';
import type { IntervalEnd } from './bit-reader.js';
import { huffmanTable, type HuffmanTable } from './huffman-table.js';
import { type Component, type Frame, readFrame } from './jpeg-frame.js';
import { walkScan, type Scan, type ScanPart } from './walk-scan.js';

/** A JPEG taken apart (ITU-T T.81). */
export interface Jpeg {
  readonly width: number;
  readonly height: number;
  /** 1 (grey), 3 (a screen’s colours) or 4 (a press’s). */
  readonly components: number;
  /** Whether three components are luminance and colour differences, or four of them these and black. */
  readonly transformed: boolean;
  readonly orientation: Orientation;
  /** The segments with the ICC profile. */
  readonly profile: readonly Uint8Array[];
  /** The segments that the pixels are decoded with, and the pixels, in their order; markers included. */
  readonly coded: readonly Uint8Array[];
}

/** Reads a JPEG as far as the picture goes; what follows (further pictures of a camera) is left. */
export function readJpeg(bytes: Uint8Array): Jpeg {
  const reading = new JpegReading(bytes);
  for (let at = 2, parts = 0; ; parts++) {
    if (parts > limits.pictureParts.most) refuse('many-parts');
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (marker === undefined) refuse('cut-short');
    if (bytes[at] !== 0xff) refuse('pixels');
    if (marker === 0xd9) return reading.finish();
    if (marker === 0xd8) refuse('two-headers');
    if (!hasSegment(marker)) refuse('pixels');
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    if (at + 4 > bytes.length || at + 2 + length > bytes.length) refuse('cut-short');
    if (length < 2) refuse('pixels');
    at = reading.take(marker, at, at + 2 + length);
  }
}

/** Restarts, starts and ends have no segment, nor have the numbers that mean nothing (table B.1). */
function hasSegment(marker: number): boolean {
  return marker >= 0xc0 && !(marker >= 0xd0 && marker <= 0xd9);
}

/** What is known after some segments. */
class JpegReading {
  readonly #bytes: Uint8Array;
  readonly #coded: Uint8Array[] = [];
  readonly #profile: Uint8Array[] = [];
  readonly #quantized = new Set<number>();
  /** By class and place, as a segment names them: 0x00 to 0x03 for DC, 0x10 to 0x13 for AC. */
  readonly #tables = new Map<number, HuffmanTable>();
  readonly #begun = new Set<Component>();
  #frame: Frame | undefined;
  #interval = 0;
  #scans = 0;
  #orientation: Orientation | undefined;
  #jfif = false;
  /** The transform that an Adobe segment names. */
  #transform: number | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads the segment of a marker, and the scan behind its header; returns the place of the next marker. */
  take(marker: number, from: number, to: number): number {
    const segment = this.#bytes.subarray(from + 4, to);
    switch (marker) {
      case 0xc0:
      case 0xc1:
      case 0xc2:
        if (this.#frame !== undefined) refuse('two-headers');
        this.#frame = readFrame(segment, marker === 0xc2);
        break;
      case 0xc4:
        this.#readTables(segment);
        break;
      case 0xdb:
        this.#readQuantization(segment);
        break;
      case 0xdd:
        if (segment.length !== 2) refuse('tables');
        this.#interval = ((segment[0] ?? 0) << 8) | (segment[1] ?? 0);
        break;
      case 0xda: {
        const { data, marker: next } = this.#readScan(segment, to);
        this.#coded.push(this.#bytes.subarray(from, data));
        return next;
      }
      default:
        if (marker < 0xe0) refuse('coding');
        this.#readApplication(marker, this.#bytes.subarray(from, to));
        return to;
    }
    this.#coded.push(this.#bytes.subarray(from, to));
    return to;
  }

  finish(): Jpeg {
    const frame = this.#frame;
    if (frame === undefined) return refuse('header');
    if (this.#begun.size < frame.components.length) refuse('cut-short');
    return {
      width: frame.width,
      height: frame.height,
      components: frame.components.length,
      transformed: this.#isTransformed(frame),
      orientation: this.#orientation ?? 1,
      profile: this.#profile,
      coded: this.#coded,
    };
  }

  /** As browsers decide: JFIF has luminance and differences; else Adobe’s segment tells, or else the names. */
  #isTransformed({ components }: Frame): boolean {
    switch (components.length) {
      case 3:
        if (this.#jfif) return true;
        if (this.#transform !== undefined) return this.#transform !== 0;
        return String.fromCharCode(...components.map(({ id }) => id)) !== 'RGB';
      case 4:
        return this.#transform !== undefined && this.#transform !== 0;
      default:
        return false;
    }
  }

  /** B.2.4.2 */
  #readTables(segment: Uint8Array): void {
    for (let at = 0; at < segment.length;) {
      const place = segment[at] ?? 0;
      const counts = segment.subarray(at + 1, at + 17);
      const total = counts.reduce((sum, count) => sum + count, 0);
      const symbols = segment.subarray(at + 17, at + 17 + total);
      if ((place & 0xec) !== 0 || counts.length < 16 || symbols.length < total || total > 256) refuse('tables');
      // a difference of DC has 11 bits; readers refuse tables with symbols from 16
      if (place < 0x10 && symbols.some((symbol) => symbol > 15)) refuse('tables');
      this.#tables.set(place, huffmanTable(counts, symbols));
      at += 17 + total;
    }
  }

  /** B.2.4.1 */
  #readQuantization(segment: Uint8Array): void {
    for (let at = 0; at < segment.length;) {
      const place = segment[at] ?? 0;
      const size = (place >> 4) + 1;
      if ((place & 0xec) !== 0 || at + 1 + 64 * size > segment.length) refuse('tables');
      this.#quantized.add(place & 3);
      at += 1 + 64 * size;
    }
  }

  /** B.2.3 and, for progressive frames, G.1.1.1. */
  #readScan(segment: Uint8Array, at: number): IntervalEnd {
    const frame = this.#frame;
    if (frame === undefined) return refuse('header');
    if (++this.#scans > limits.pictureScans.most) refuse('many-scans');
    const count = segment[0] ?? 0;
    if (count < 1 || count > 4 || segment.length !== 4 + 2 * count) refuse('scan');
    const parts = Array.from({ length: count }, (_, index) => this.#readPart(segment.subarray(1 + 2 * index), frame));
    const order = parts.map(({ component }) => frame.components.indexOf(component));
    if (order.some((place, index) => index > 0 && place <= (order[index - 1] ?? 0))) refuse('scan');
    const units = parts.reduce((sum, { component }) => sum + component.across * component.down, 0);
    if (count > 1 && units > 10) refuse('scan');
    const [first = 0, last = 0, approximation = 0] = segment.subarray(1 + 2 * count);
    const scan = {
      parts,
      first,
      last,
      above: approximation >> 4,
      below: approximation & 15,
      interval: this.#interval,
    };
    this.#checkScan(scan, frame);
    return walkScan(this.#bytes, at, scan, frame);
  }

  #readPart([id = 0, places = 0]: Uint8Array, frame: Frame): ScanPart {
    const component = frame.components.find((own) => own.id === id);
    if (component === undefined) return refuse('scan');
    if (!this.#quantized.has(component.quantization)) refuse('tables');
    return { component, dc: this.#tables.get(places >> 4), ac: this.#tables.get(0x10 | (places & 15)) };
  }

  /** Each scan goes on where earlier ones have ended: bit by bit, and what is constant in a block first. */
  #checkScan({ parts, first, last, above, below }: Scan, { progressive }: Frame): void {
    const whole = first === 0 && last === 63 && above === 0 && below === 0;
    const bits = below <= 13 && (above === 0 || above === below + 1);
    const band = first === 0 ? last === 0 : parts.length === 1 && first <= last && last <= 63;
    if (!(progressive ? bits && band : whole)) refuse('scan');
    for (const { component } of parts) {
      const { told } = component;
      if (first > 0 ? (told[0] ?? -1) < 0 : !progressive && this.#begun.has(component)) refuse('scan');
      for (let k = first; k <= last; k++) {
        if (Math.max(0, told[k] ?? -1) !== above) refuse('scan');
        told[k] = below;
      }
      this.#begun.add(component);
    }
  }

  /** APP0 to APP14, and comments: three kinds of them matter. */
  #readApplication(marker: number, whole: Uint8Array): void {
    const content = whole.subarray(4);
    if (marker === 0xe0 && begins(content, 'JFIF\0')) this.#jfif = true;
    if (marker === 0xe1 && begins(content, 'Exif\0\0')) this.#orientation ??= readOrientation(content.subarray(6));
    if (marker === 0xe2 && begins(content, 'ICC_PROFILE\0')) this.#profile.push(whole);
    if (marker === 0xee && begins(content, 'Adobe') && content.length >= 12) this.#transform = content[11];
  }
}

function begins(bytes: Uint8Array, name: string): boolean {
  return String.fromCharCode(...bytes.subarray(0, name.length)) === name;
}
