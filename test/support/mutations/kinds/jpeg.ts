import { readFileSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import type { Chance } from '../../chance.js';
import { join, replace, someBytes } from '../blind.js';
import type { MutationKind, Mutator } from '../mutation-kind.js';

/** A segment of a JPEG (ITU-T T.81, B.1.1.4) without its length; SOS is followed by the coded picture. */
interface Segment {
  readonly marker: number;
  readonly data: Uint8Array;
}

/** A JPEG as its segments up to the first scan, and all that follows them. */
interface Parts {
  readonly segments: readonly Segment[];
  readonly rest: Uint8Array;
}

const scan = 0xda;

function readParts(bytes: Uint8Array): Parts {
  const view = Buffer.from(bytes);
  const segments: Segment[] = [];
  let at = 2;
  while (at + 4 <= view.length && view[at] === 0xff && segments.at(-1)?.marker !== scan) {
    const end = at + 2 + view.readUInt16BE(at + 2);
    if (end > view.length || end < at + 4) break;
    segments.push({ marker: view[at + 1] ?? 0, data: bytes.subarray(at + 4, end) });
    at = end;
  }
  return { segments, rest: bytes.subarray(at) };
}

function writeParts({ segments, rest }: Parts): Uint8Array {
  const written = segments.map(({ marker, data }) => {
    const length = data.length + 2;
    return join([Uint8Array.of(0xff, marker, length >>> 8, length), data]);
  });
  return join([Uint8Array.of(0xff, 0xd8), ...written, rest]);
}

function onSegments(change: (segments: readonly Segment[], at: number, chance: Chance) => readonly Segment[]): Mutator {
  return (bytes, chance) => {
    const { segments, rest } = readParts(bytes);
    if (segments.length === 0) return bytes;
    return writeParts({ segments: change(segments, chance.below(segments.length), chance), rest });
  };
}

function onData(change: (data: Uint8Array, chance: Chance) => Uint8Array): Mutator {
  return onSegments((segments, at, chance) =>
    segments.map((segment, index) => (index === at ? { ...segment, data: change(segment.data, chance) } : segment)),
  );
}

/** A change of the header of a frame: precision, height, width, and its components (B.2.2). */
function onFrame(change: (frame: Segment, chance: Chance) => Segment): Mutator {
  return onSegments((segments, _, chance) =>
    segments.map((segment) => (isFrame(segment.marker) ? change(segment, chance) : segment)),
  );
}

function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}

function onScan(change: (coded: Uint8Array, chance: Chance) => Uint8Array): Mutator {
  return (bytes, chance) => {
    const parts = readParts(bytes);
    return writeParts({ ...parts, rest: change(parts.rest, chance) });
  };
}

const markers = [
  0xc0,
  0xc1,
  0xc2,
  0xc3,
  0xc4,
  0xc9,
  0xcc,
  0xd0,
  0xd8,
  0xd9,
  scan,
  0xdb,
  0xdc,
  0xdd,
  0xe0,
  0xe1,
  0xe2,
  0xee,
  0xfe,
  0,
];

/** An EXIF block with an orientation from 0 to 9, of which 1 to 8 mean something, in either order of bytes. */
function orientation(chance: Chance): Segment {
  const value = chance.below(10);
  const blocks = [
    [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0, 0, 0, 0],
    [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, value, 0, 0, 0, 0, 0, 0, 0],
  ];
  return { marker: 0xe1, data: join([Buffer.from('Exif\0\0'), Uint8Array.from(chance.of(blocks))]) };
}

const folder = joinPath(import.meta.dirname, '../../../fixtures/pictures');

/** A logo. */
export const jpeg: MutationKind = {
  path: 'logo.jpg',
  seeds: ['colour', 'grey', 'progressive', 'restart', 'cmyk'].map((name) =>
    readFileSync(joinPath(folder, `${name}.jpg`)),
  ),
  pdfEvery: 1,
  mutators: {
    dropSegment: onSegments((segments, at) => segments.toSpliced(at, 1)),
    repeatSegment: onSegments((segments, at, chance) =>
      segments.toSpliced(chance.below(segments.length + 1), 0, ...segments.slice(at, at + 1)),
    ),
    moveSegment: onSegments((segments, at, chance) =>
      segments.toSpliced(at, 1).toSpliced(chance.below(segments.length), 0, ...segments.slice(at, at + 1)),
    ),
    retypeSegment: onSegments((segments, at, chance) =>
      segments.map((segment, index) => (index === at ? { ...segment, marker: chance.of(markers) } : segment)),
    ),
    insertSegment: onSegments((segments, at, chance) =>
      segments.toSpliced(at, 0, { marker: chance.of(markers), data: someBytes(chance, chance.of([2, 20, 400])) }),
    ),
    turn: onSegments((segments, at, chance) => segments.toSpliced(at, 0, orientation(chance))),
    adobe: onSegments((segments, at, chance) =>
      segments.toSpliced(at, 0, {
        marker: 0xee,
        data: join([Buffer.from('Adobe'), Uint8Array.of(0, 100, 0, 0, 0, 0, chance.below(4))]),
      }),
    ),
    cutSegment: onData((data, chance) => data.subarray(0, chance.below(data.length + 1))),
    spoilSegment: onData((data, chance) =>
      replace(data, chance.below(data.length + 1), chance.below(4), someBytes(chance)),
    ),
    lieAboutLength: (bytes, chance) => {
      const { segments } = readParts(bytes);
      const before = segments.slice(0, chance.below(segments.length + 1));
      const at = writeParts({ segments: before, rest: new Uint8Array() }).length + 2;
      return replace(
        bytes,
        at,
        2,
        Uint8Array.of(
          ...chance.of([
            [0, 0],
            [0, 1],
            [0, 2],
            [0xff, 0xff],
          ]),
        ),
      );
    },
    lieAboutSize: onFrame((frame, chance) => ({
      ...frame,
      data: replace(
        frame.data,
        chance.of([1, 3]),
        2,
        Uint8Array.of(
          ...chance.of([
            [0, 0],
            [0, 1],
            [0, 200],
            [0x10, 0],
            [0xff, 0xff],
          ]),
        ),
      ),
    })),
    otherFrame: onFrame((frame, chance) => ({ ...frame, marker: chance.of([0xc0, 0xc1, 0xc2, 0xc3, 0xc9, 0xca]) })),
    otherComponents: onFrame((frame, chance) => ({
      ...frame,
      data: replace(
        frame.data,
        chance.of([0, 5, 6, 7, 8]),
        1,
        Uint8Array.of(chance.of([0, 1, 2, 3, 4, 5, 8, 12, 0x11, 0x44, 255])),
      ),
    })),
    cutScan: onScan((coded, chance) => coded.subarray(0, chance.below(coded.length + 1))),
    noEnd: onScan((coded) => coded.subarray(0, -2)),
    spoilScan: onScan((coded, chance) =>
      replace(coded, chance.below(coded.length + 1), chance.below(3), someBytes(chance)),
    ),
    twoPictures: (bytes) => join([bytes, bytes]),
  },
};
