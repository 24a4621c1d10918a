import { checkSize } from '../check-size.js';
import { refuse } from '../picture-faults.js';

/** The header of a frame (ITU-T T.81, B.2.2). */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly progressive: boolean;
  /** The size in minimum coded units of interleaved scans. */
  readonly unitsWide: number;
  readonly unitsHigh: number;
  readonly components: readonly Component[];
}

/** A colour channel in blocks of 8 × 8 samples. */
export interface Component {
  readonly id: number;
  /** Blocks in a minimum coded unit. */
  readonly across: number;
  readonly down: number;
  readonly quantization: number;
  /** Blocks that hold samples of the picture; only these are in a scan of their own. */
  readonly blocksWide: number;
  readonly blocksHigh: number;
  /** Blocks of a row, those included that fill up a unit. */
  readonly stride: number;
  /** A bit for each coefficient that isn't 0 so far, two numbers for each block; only for a progressive frame. */
  readonly known: Int32Array | undefined;
  /** The lowest bit of each coefficient that the scans so far have told; -1 before the first. */
  readonly told: Int8Array;
}

/** Reads the segment behind SOF0, SOF1 or SOF2: samples of 8 bits, in 1, 3 or 4 components. */
export function readFrame(segment: Uint8Array, progressive: boolean): Frame {
  const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
  if (segment.length < 6) refuse('header');
  if (segment[0] !== 8) refuse('coding');
  const height = view.getUint16(1);
  const width = view.getUint16(3);
  checkSize(width, height);
  const count = segment[5] ?? 0;
  if (![1, 3, 4].includes(count)) refuse('components', count);
  if (segment.length !== 6 + 3 * count) refuse('frame');
  const listed = Array.from({ length: count }, (_, index) => {
    const [id = 0, sampling = 0, quantization = 0] = segment.subarray(6 + 3 * index);
    return { id, across: sampling >> 4, down: sampling & 15, quantization };
  });
  const widest = Math.max(...listed.map(({ across }) => across));
  const highest = Math.max(...listed.map(({ down }) => down));
  const sound = listed.every(
    ({ id, across, down, quantization }, index) =>
      listed.findIndex((other) => other.id === id) === index &&
      [across, down].every((factor) => factor >= 1 && factor <= 4) &&
      // readers scale a component by whole numbers only
      widest % across === 0 &&
      highest % down === 0 &&
      quantization <= 3,
  );
  if (!sound) refuse('frame');
  const unitsWide = Math.ceil(width / (8 * widest));
  const unitsHigh = Math.ceil(height / (8 * highest));
  const components = listed.map((component): Component => {
    const stride = unitsWide * component.across;
    return {
      ...component,
      blocksWide: Math.ceil(Math.ceil((width * component.across) / widest) / 8),
      blocksHigh: Math.ceil(Math.ceil((height * component.down) / highest) / 8),
      stride,
      known: progressive ? new Int32Array(2 * stride * unitsHigh * component.down) : undefined,
      told: new Int8Array(64).fill(-1),
    };
  });
  return { width, height, progressive, unitsWide, unitsHigh, components };
}
