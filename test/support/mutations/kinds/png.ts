import { crc32, deflateSync, inflateSync } from 'node:zlib';
import type { Chance } from '../../chance.js';
import { join, replace, someBytes } from '../blind.js';
import type { MutationKind, Mutator } from '../mutation-kind.js';

/** A chunk of a PNG (ISO 15948, 5.3); length and checksum follow from it when it is written. */
interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** The chunks up to the first that isn't whole. */
function readChunks(bytes: Uint8Array): readonly Chunk[] {
  const view = Buffer.from(bytes);
  const chunks: Chunk[] = [];
  for (let at = signature.length; at + 12 <= view.length;) {
    const end = at + 12 + view.readUInt32BE(at);
    if (end > view.length) break;
    chunks.push({ type: view.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, end - 4) });
    at = end;
  }
  return chunks;
}

function writeChunks(chunks: readonly Chunk[]): Uint8Array {
  return join([signature, ...chunks.map(({ type, data }) => writeChunk(type, data))]);
}

function writeChunk(type: string, data: Uint8Array): Uint8Array {
  const body = join([Buffer.from(type, 'latin1'), data]);
  return join([number32(data.length), body, number32(crc32(body))]);
}

function number32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

/** How a picture is stored (ISO 15948, 11.2.2). */
interface Form {
  readonly depth: number;
  readonly colour: number;
  readonly interlaced?: true;
  /** Between IHDR and IDAT. */
  readonly before?: readonly Chunk[];
  /** Between IDAT and IEND. */
  readonly after?: readonly Chunk[];
}

const channels: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };
const [width, height] = [13, 9];

/** The first column and row of the seven passes of an interlaced picture, and the steps to the next ones. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

/** A picture whose samples are 0 and 1 where the palette or the depth holds no more. */
function drawPng({ depth, colour, interlaced, before = [], after = [] }: Form): Uint8Array {
  const rows = (interlaced ? passes : [[0, 0, 1, 1] as const]).flatMap(([left, top, across, down]) => {
    const columns = Math.max(0, Math.ceil((width - left) / across));
    const count = columns === 0 ? 0 : Math.max(0, Math.ceil((height - top) / down));
    const length = Math.ceil((columns * (channels[colour] ?? 1) * depth) / 8);
    return Array.from({ length: count }, (_, row) =>
      Uint8Array.from({ length: length + 1 }, (_, at) =>
        at === 0 ? row % 5 : colour === 3 ? (at + row) % 2 : at * 17,
      ),
    );
  });
  const header = join([number32(width), number32(height), Uint8Array.of(depth, colour, 0, 0, interlaced ? 1 : 0)]);
  return writeChunks([
    { type: 'IHDR', data: header },
    ...before,
    { type: 'IDAT', data: deflateSync(join(rows)) },
    ...after,
    { type: 'IEND', data: new Uint8Array() },
  ]);
}

const palette: Chunk = { type: 'PLTE', data: Uint8Array.of(0, 0, 0, 200, 30, 40) };
const transparency = (...data: readonly number[]): Chunk => ({ type: 'tRNS', data: Uint8Array.from(data) });
const frameControl = join([number32(0), number32(width), number32(height), new Uint8Array(14)]);

const forms: readonly Form[] = [
  { depth: 8, colour: 2 },
  { depth: 8, colour: 6 },
  { depth: 8, colour: 0, interlaced: true },
  { depth: 16, colour: 2 },
  { depth: 16, colour: 6, interlaced: true },
  { depth: 8, colour: 4 },
  { depth: 1, colour: 0 },
  { depth: 8, colour: 3, before: [palette] },
  { depth: 1, colour: 3, interlaced: true, before: [palette, transparency(0, 128)] },
  { depth: 8, colour: 0, before: [transparency(0, 17)] },
  { depth: 16, colour: 2, before: [transparency(0, 0, 0, 0, 0, 0)] },
  {
    depth: 8,
    colour: 2,
    before: [
      { type: 'acTL', data: join([number32(2), number32(0)]) },
      { type: 'fcTL', data: frameControl },
    ],
    after: [
      { type: 'fcTL', data: join([number32(1), frameControl.subarray(4)]) },
      { type: 'fdAT', data: join([number32(2), deflateSync(new Uint8Array((1 + width * 3) * height))]) },
    ],
  },
];

const types = [
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'hIST', 'pHYs', 'sPLT'],
  ...['tIME', 'tEXt', 'zTXt', 'iTXt', 'eXIf', 'acTL', 'fcTL', 'fdAT', 'CgBI', 'xxxx', '\u0000\u0000\u0000\u0000'],
];
const sizes = [0, 1, 2, 7, 13, 255, 4_000, 20_000, 65_536, 2 ** 31 - 1, 2 ** 32 - 1];

function onChunks(change: (chunks: readonly Chunk[], at: number, chance: Chance) => readonly Chunk[]): Mutator {
  return (bytes, chance) => {
    const chunks = readChunks(bytes);
    return chunks.length === 0 ? bytes : writeChunks(change(chunks, chance.below(chunks.length), chance));
  };
}

/** A change of the pixels before they are compressed; the file stays sound around them. */
function onPixels(change: (pixels: Uint8Array, chance: Chance) => Uint8Array): Mutator {
  return (bytes, chance) => {
    const chunks = readChunks(bytes);
    const first = chunks.findIndex(({ type }) => type === 'IDAT');
    const others = chunks.filter(({ type }) => type !== 'IDAT');
    try {
      const packed = join(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
      const pixels = inflateSync(packed, { maxOutputLength: 1_000_000 });
      const data = deflateSync(change(new Uint8Array(pixels), chance));
      return writeChunks(others.toSpliced(Math.max(0, first), 0, { type: 'IDAT', data }));
    } catch {
      return bytes;
    }
  };
}

function onHeader(change: (header: Uint8Array, chance: Chance) => Uint8Array): Mutator {
  return (bytes, chance) =>
    writeChunks(
      readChunks(bytes).map((chunk) =>
        chunk.type === 'IHDR' ? { ...chunk, data: change(chunk.data, chance) } : chunk,
      ),
    );
}

/** A picture of the cover. */
export const png: MutationKind = {
  path: 'cover.png',
  seeds: forms.map(drawPng),
  pdfEvery: 1,
  mutators: {
    dropChunk: onChunks((chunks, at) => chunks.toSpliced(at, 1)),
    repeatChunk: onChunks((chunks, at, chance) =>
      chunks.toSpliced(chance.below(chunks.length + 1), 0, ...chunks.slice(at, at + 1)),
    ),
    moveChunk: onChunks((chunks, at, chance) =>
      chunks.toSpliced(at, 1).toSpliced(chance.below(chunks.length), 0, ...chunks.slice(at, at + 1)),
    ),
    retypeChunk: onChunks((chunks, at, chance) =>
      chunks.map((chunk, index) => (index === at ? { ...chunk, type: chance.of(types) } : chunk)),
    ),
    insertChunk: onChunks((chunks, at, chance) =>
      chunks.toSpliced(at, 0, { type: chance.of(types), data: someBytes(chance, chance.of([2, 8, 40, 800])) }),
    ),
    resizeChunk: onChunks((chunks, at, chance) =>
      chunks.map((chunk, index) =>
        index === at ? { ...chunk, data: replace(chunk.data, chunk.data.length, 0, someBytes(chance)) } : chunk,
      ),
    ),
    cutChunk: onChunks((chunks, at, chance) =>
      chunks.map((chunk, index) =>
        index === at ? { ...chunk, data: chunk.data.subarray(0, chance.below(chunk.data.length + 1)) } : chunk,
      ),
    ),
    splitData: onChunks((chunks, at, chance) => {
      const { type, data } = chunks[at] ?? { type: 'IDAT', data: new Uint8Array() };
      const cut = chance.below(data.length + 1);
      const halves = [data.subarray(0, cut), data.subarray(cut)].map((half) => ({ type, data: half }));
      return chunks.toSpliced(at, 1, ...halves.toSpliced(1, 0, ...chance.of([[], [transparency(0)]])));
    }),
    lieAboutLength: (bytes, chance) => {
      const before = readChunks(bytes).slice(0, chance.below(4));
      return replace(bytes, writeChunks(before).length, 4, number32(chance.of(sizes)));
    },
    lieAboutSize: onHeader((header, chance) => replace(header, chance.of([0, 4]), 4, number32(chance.of(sizes)))),
    otherForm: onHeader((header, chance) =>
      replace(header, 8 + chance.below(5), 1, Uint8Array.of(chance.of([0, 1, 2, 3, 4, 6, 8, 16, 255]))),
    ),
    otherPixels: onPixels((pixels, chance) => replace(pixels, chance.below(pixels.length + 1), 3, someBytes(chance))),
    fewerPixels: onPixels((pixels, chance) => pixels.subarray(0, chance.below(pixels.length + 1))),
    morePixels: onPixels((pixels, chance) => join([pixels, new Uint8Array(chance.of([1, 14, 1_000, 900_000]))])),
    otherFilters: onPixels((pixels, chance) =>
      pixels.map((byte) => (chance.below(8) === 0 ? chance.of([0, 1, 4, 5, 255]) : byte)),
    ),
  },
};
