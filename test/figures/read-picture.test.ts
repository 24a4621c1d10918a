import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FaultKind } from '../../src/figures/picture-faults.js';
import { limits } from '../../src/values/limits.js';
import { readPicture } from '../../src/figures/read-picture.js';
import {
  jpegFile,
  jpegWithScans,
  segmentAt,
  tiffOf,
  turned,
  withBytes,
  withoutSegments,
  withSegment,
} from '../support/jpeg-pictures.js';
import { greyPng, pngChunk, pngHeader, pngKinds, pngOf, writePng } from '../support/png-pictures.js';

function pictureOf(bytes: Uint8Array) {
  const result = readPicture(bytes);
  if ('fault' in result) throw new Error(result.fault.problem.en);
  return result.picture;
}

function faultOf(bytes: Uint8Array): FaultKind | 'none' {
  const result = readPicture(bytes);
  return 'fault' in result ? result.fault.kind : 'none';
}

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const pixels = pngChunk('IDAT', deflateSync(new Uint8Array(31 * 20)));
const end = pngChunk('IEND');
const header = pngHeader(30, 20);
const palette = (colours: number): Buffer => pngChunk('PLTE', new Uint8Array(3 * colours));
const indexed = (depth: number): Buffer => pngHeader(30, 20, { colour: 3, depth });

describe('a PNG', () => {
  test.each(pngKinds)('of colour type $colour with $depth bits is read, interlaced or not', ({ colour, depth }) => {
    for (const interlaced of [false, true]) {
      for (const [width, height] of [
        [1, 1],
        [5, 3],
        [9, 17],
      ] as const) {
        const sample = () => Array.from({ length: [1, 0, 3, 1, 2, 0, 4][colour] ?? 0 }, () => 1);
        const list = colour === 3 ? { palette: [1, 2, 3, 4, 5, 6] } : {};
        const picture = pictureOf(writePng({ width, height, depth, colour, interlaced, sample, ...list }));
        expect(picture).toMatchObject({ mime: 'image/png', width, height, orientation: 1 });
        expect(picture.colours).toBe(colour === 0 || colour === 4 ? 'grey' : 'rgb');
      }
    }
  });

  test('that moves is the still picture that others show, alone', () => {
    const still = pngOf(header, pixels, end);
    const frame = pngChunk('fcTL', new Uint8Array(26));
    const moving = [pngChunk('acTL', new Uint8Array(8)), frame, pixels, frame, pngChunk('fdAT', [0, 0, 0, 1, 9])];
    expect(Buffer.from(pictureOf(pngOf(header, ...moving, end)).bytes)).toEqual(Buffer.from(still));
  });

  test('keeps what its colours mean, and neither words nor the rest', () => {
    const meaning = [pngChunk('sRGB', [0]), pngChunk('gAMA', [0, 0, 0xb1, 0x8f])];
    const words = [pngChunk('tEXt', latin('Author\0Nobody')), pngChunk('prVt', [1])];
    const read = pictureOf(pngOf(header, ...words, ...meaning, pngChunk('sRGB', [1]), pixels, ...words, end));
    expect(Buffer.from(read.bytes)).toEqual(Buffer.from(pngOf(header, ...meaning, pixels, end)));
  });

  test('is turned as its EXIF data say, wherever they stand', () => {
    const exif = pngChunk('eXIf', tiffOf(6, 'little'));
    const before = pictureOf(pngOf(header, exif, pixels, end));
    const after = pictureOf(pngOf(header, pixels, exif, pngChunk('eXIf', tiffOf(3)), end));
    expect(before).toMatchObject({ width: 20, height: 30, orientation: 6 });
    expect(after).toEqual(before);
    expect(pictureOf(before.bytes)).toEqual(before);
  });

  test('in pieces is the same as in one', () => {
    const data = deflateSync(new Uint8Array(31 * 20));
    const parts = [data.subarray(0, 5), new Uint8Array(), data.subarray(5)].map((part) => pngChunk('IDAT', part));
    expect(pictureOf(pngOf(header, ...parts, end))).toEqual(pictureOf(pngOf(header, pixels, end)));
  });

  test('has no bytes behind its pixels', () => {
    const more = pngChunk('IDAT', [...deflateSync(new Uint8Array(31 * 20)), ...latin('hidden')]);
    expect(pictureOf(pngOf(header, more, end))).toEqual(pictureOf(pngOf(header, pixels, end)));
  });

  const truecolour = pngHeader(30, 20, { colour: 2 });
  const faulty: readonly (readonly [FaultKind, string, Uint8Array])[] = [
    ['header', 'whose signature was changed by a transfer as text', withBytes(greyPng(30, 20), 4, 0x0a)],
    ['header', 'that does not begin with its header', pngOf(pngChunk('gAMA', [0, 0, 0, 1]), header, pixels, end)],
    ['header', 'whose header is too short', pngOf(pngChunk('IHDR', [0, 0, 0, 1]), pixels, end)],
    ['two-headers', 'with two headers', pngOf(header, pngHeader(20_000, 20_000), pixels, end)],
    ['colour-type', 'of a colour type that there is not', pngOf(pngHeader(30, 20, { colour: 5 }), pixels, end)],
    ['colour-type', 'in RGB with four bits', pngOf(pngHeader(30, 20, { colour: 2, depth: 4 }), pixels, end)],
    ['method', 'packed in another way', pngOf(pngHeader(30, 20, { methods: [1, 0, 0] }), pixels, end)],
    ['method', 'filtered in another way', pngOf(pngHeader(30, 20, { methods: [0, 64, 0] }), pixels, end)],
    ['method', 'interlaced in another way', pngOf(pngHeader(30, 20, { methods: [0, 0, 2] }), pixels, end)],
    ['no-size', 'without width', greyPng(0, 5)],
    ['no-size', 'without height', greyPng(5, 0)],
    ['too-many-pixels', 'that is a bomb by its header', greyPng(limits.picturePixels.most, 2, 1)],
    ['too-many-pixels', 'of 20,000 × 20,000', greyPng(20_000, 20_000, 1)],
    ['too-many-pixels', 'of more pixels than numbers have bits', greyPng(0xffffffff, 0xffffffff, 1)],
    ['too-long', 'of 1 × 20,000,000', greyPng(1, 20_000_000, 1)],
    ['too-long', 'one pixel longer than allowed', greyPng(limits.pictureSide.most + 1, 1)],
    [
      'too-many-bytes',
      'in RGB and alpha of 16 bits, too large for that',
      pngOf(pngHeader(limits.pixelBytes.most / 8 / 1000 + 1, 1000, { colour: 6, depth: 16 }), pixels, end),
    ],
    ['fewer-pixels', 'with fewer pixels than it says', greyPng(30, 20, 31)],
    ['more-pixels', 'with more pixels than it says', greyPng(30, 20, 31 * 20 + 1)],
    ['more-pixels', 'of 1 × 1 that unpacks to far more', greyPng(1, 1, 10_000_000)],
    [
      'pixels',
      'with a filter that there is not',
      pngOf(pngHeader(1, 1), pngChunk('IDAT', deflateSync(Uint8Array.of(5, 0))), end),
    ],
    ['pixels', 'whose pixels are not packed', pngOf(header, pngChunk('IDAT', new Uint8Array(620)), end)],
    [
      'pixels',
      'whose pixels have another checksum',
      pngOf(header, pngChunk('IDAT', [...deflateSync(new Uint8Array(620)).subarray(0, -1), 7]), end),
    ],
    [
      'cut-short',
      'whose pixels end early',
      pngOf(header, pngChunk('IDAT', deflateSync(new Uint8Array(620)).subarray(0, -6)), end),
    ],
    ['cut-short', 'cut within a chunk', greyPng(30, 20).subarray(0, 50)],
    ['cut-short', 'without pixels', pngOf(header, end)],
    ['no-end', 'without an end', pngOf(header, pixels)],
    ['after-end', 'that goes on after its end', joined(greyPng(30, 20), latin('PK\x03\x04'))],
    ['checksum', 'altered without its checksum', withBytes(greyPng(30, 20), 19, 31)],
    ['pixels', 'with a chunk that has no name', pngOf(header, pngChunk('\0\0\0\0'), pixels, end)],
    [
      'unknown-part',
      'with a chunk that must be understood',
      pngOf(header, pngChunk('CgBI', [0, 0, 0, 0]), pixels, end),
    ],
    [
      'many-parts',
      'of very many chunks',
      pngOf(header, ...new Array<Buffer>(limits.pictureParts.most).fill(pngChunk('teXt')), pixels, end),
    ],
    ['part-order', 'whose pixels are interrupted', pngOf(header, pixels, pngChunk('teXt'), pixels, end)],
    ['part-order', 'that says late what its colours mean', pngOf(header, pixels, pngChunk('gAMA', [0, 0, 0, 1]), end)],
    ['palette', 'without the palette it needs', pngOf(indexed(8), pixels, end)],
    ['palette', 'with a palette of four bytes', pngOf(indexed(8), pngChunk('PLTE', [1, 2, 3, 4]), pixels, end)],
    ['palette', 'with an empty palette', pngOf(indexed(8), palette(0), pixels, end)],
    ['palette', 'with more colours than its bits tell', pngOf(indexed(1), palette(3), pixels, end)],
    ['palette', 'with 257 colours', pngOf(indexed(8), palette(257), pixels, end)],
    ['palette', 'with two palettes', pngOf(indexed(8), palette(1), palette(1), pixels, end)],
    ['palette', 'with a palette behind its pixels', pngOf(indexed(8), pixels, palette(1), end)],
    ['palette', 'in grey with a palette', pngOf(header, palette(1), pixels, end)],
    [
      'palette-index',
      'in a colour that its palette lacks',
      writePng({
        width: 9,
        height: 9,
        depth: 4,
        colour: 3,
        palette: [1, 2, 3],
        sample: (x, y) => [x === 8 && y === 8 ? 1 : 0],
      }),
    ],
    [
      'palette-index',
      'in a colour that its palette lacks, interlaced',
      writePng({
        width: 9,
        height: 9,
        depth: 8,
        colour: 3,
        interlaced: true,
        palette: [1, 2, 3],
        sample: (x, y) => [x === 8 && y === 7 ? 9 : 0],
      }),
    ],
    [
      'transparency',
      'in RGB and alpha that says what is transparent',
      pngOf(pngHeader(1, 1, { colour: 6 }), pngChunk('tRNS', [0, 0, 0, 0, 0, 0]), pixels, end),
    ],
    [
      'transparency',
      'in grey and alpha that says what is transparent',
      pngOf(pngHeader(1, 1, { colour: 4 }), pngChunk('tRNS', [0, 0]), pixels, end),
    ],
    [
      'transparency',
      'in grey with a transparent colour of three numbers',
      pngOf(header, pngChunk('tRNS', [0, 0, 0, 0, 0, 0]), pixels, end),
    ],
    ['transparency', 'in RGB with a transparent grey', pngOf(truecolour, pngChunk('tRNS', [0, 0]), pixels, end)],
    [
      'transparency',
      'with more opacities than colours',
      pngOf(indexed(8), palette(1), pngChunk('tRNS', [0, 0]), pixels, end),
    ],
    [
      'transparency',
      'with opacities before their palette',
      pngOf(indexed(8), pngChunk('tRNS', [0]), palette(1), pixels, end),
    ],
    [
      'transparency',
      'that says twice what is transparent',
      pngOf(header, pngChunk('tRNS', [0, 0]), pngChunk('tRNS', [0, 0]), pixels, end),
    ],
    ['transparency', 'that says late what is transparent', pngOf(header, pixels, pngChunk('tRNS', [0, 0]), end)],
  ];
  test.each(faulty)('is refused: %s, %s', (kind, _, bytes) => {
    expect(faultOf(bytes)).toBe(kind);
  });

  test('of the largest size and shape is read', () => {
    expect(faultOf(greyPng(limits.pictureSide.most, 1))).toBe('none');
    expect(faultOf(greyPng(5000, 4000))).toBe('none');
  });
});

describe('a JPEG', () => {
  const baseline = jpegFile('baseline');
  const progressive = jpegFile('progressive');

  test.each([
    ['baseline', 'rgb'],
    ['progressive', 'rgb'],
    ['restarts', 'rgb'],
    ['grey', 'grey'],
    ['rgb', 'rgb'],
    ['ycck', 'cmyk'],
    ['ycck-progressive', 'cmyk'],
  ])('(%s) is read, and read alike again', (name, colours) => {
    const picture = pictureOf(jpegFile(name));
    expect(picture).toMatchObject({ mime: 'image/jpeg', width: 40, height: 24, orientation: 1, colours });
    expect(pictureOf(picture.bytes)).toEqual(picture);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('held in way %i says so once, in its own words', (orientation) => {
    const picture = pictureOf(turned(turned(baseline, tiffOf(1)), tiffOf(orientation, 'little')));
    const [width, height] = orientation > 4 ? [24, 40] : [40, 24];
    expect(picture).toMatchObject({ width, height, orientation });
    expect(pictureOf(picture.bytes)).toEqual(picture);
  });

  test('of a camera (small copy, words, place, further pictures) is the picture alone', () => {
    const small = turned(baseline, joined(tiffOf(1), baseline));
    const camera = joined(withSegment(small, 0xfe, latin('where it was')), baseline, latin('and more'));
    expect(pictureOf(camera)).toEqual(pictureOf(baseline));
    expect(Buffer.from(pictureOf(camera).bytes).includes('where')).toBe(false);
  });

  test('keeps the profile of its colours', () => {
    const profile = latin('ICC_PROFILE\0\x01\x01 a profile');
    expect(Buffer.from(pictureOf(withSegment(baseline, 0xe2, profile)).bytes).includes('a profile')).toBe(true);
  });

  /** What the file says of its transform, after it was read: Adobe's number. */
  const transformOf = (bytes: Uint8Array) => {
    const read = pictureOf(bytes).bytes;
    return read[segmentAt(read, 0xee) + 15];
  };
  const adobe = (transform: number) => [...latin('Adobe'), 0, 100, 0, 0, 0, 0, transform];
  const named = (bytes: Uint8Array, ids: string) => {
    const frame = segmentAt(bytes, 0xc0) + 10;
    const scan = segmentAt(bytes, 0xda) + 5;
    return Array.from(ids).reduce(
      (now, id, index) =>
        withBytes(withBytes(now, frame + 3 * index, id.charCodeAt(0)), scan + 2 * index, id.charCodeAt(0)),
      bytes,
    );
  };
  const bare = withoutSegments(baseline, 0xe0);
  const fourChannels = withoutSegments(jpegFile('ycck'), 0xee);
  test.each([
    ['JFIF is luminance and differences', baseline, 1],
    ['JFIF is so whatever Adobe says', withSegment(baseline, 0xee, adobe(0)), 1],
    ['Adobe says red, green and blue', withSegment(bare, 0xee, adobe(0)), 0],
    ['Adobe says luminance and differences', withSegment(bare, 0xee, adobe(1)), 1],
    ['nothing is said', bare, 1],
    ['the channels are named R, G and B', named(bare, 'RGB'), 0],
    ['four channels, of which nothing is said', fourChannels, 0],
    ['four channels, transform 0', withSegment(fourChannels, 0xee, adobe(0)), 0],
    ['four channels, transform 2', withSegment(fourChannels, 0xee, adobe(2)), 2],
  ])('says in one way what its colours are: %s', (_, bytes, transform) => {
    expect(transformOf(bytes)).toBe(transform);
  });

  const frame = segmentAt(baseline, 0xc0);
  const scan = segmentAt(baseline, 0xda);
  const tables = segmentAt(baseline, 0xc4);
  const dc = segmentAt(progressive, 0xda);
  test('in many passes is read, in too many refused', () => {
    expect(faultOf(jpegWithScans(limits.pictureScans.most))).toBe('none');
    expect(faultOf(jpegWithScans(limits.pictureScans.most + 1))).toBe('many-scans');
  });

  const faulty: readonly (readonly [FaultKind, string, Uint8Array])[] = [
    ['cut-short', 'of its first bytes', baseline.subarray(0, 4)],
    ['header', 'without a frame', Uint8Array.of(0xff, 0xd8, 0xff, 0xd9)],
    ['cut-short', 'without a scan', joined(baseline.subarray(0, scan), Uint8Array.of(0xff, 0xd9))],
    ['cut-short', 'cut in its pixels', baseline.subarray(0, -60)],
    [
      'cut-short',
      'cut in its pixels, with an end put behind',
      joined(baseline.subarray(0, -60), Uint8Array.of(0xff, 0xd9)),
    ],
    ['cut-short', 'cut in a later pass', joined(progressive.subarray(0, -30), Uint8Array.of(0xff, 0xd9))],
    ['cut-short', 'without an end', baseline.subarray(0, -2)],
    [
      'two-headers',
      'with two frames',
      joined(baseline.subarray(0, frame), baseline.subarray(frame, frame + 19), baseline.subarray(frame)),
    ],
    ['two-headers', 'that begins twice', joined(Uint8Array.of(0xff, 0xd8), baseline)],
    ['coding', 'in arithmetic coding', jpegFile('arithmetic')],
    ['coding', 'without loss', withBytes(baseline, frame + 1, 0xc3)],
    ['coding', 'of 12 bits', withBytes(baseline, frame + 4, 12)],
    ['components', 'of 2 channels', withBytes(baseline, frame + 9, 2)],
    ['components', 'of 255 channels', withBytes(baseline, frame + 9, 255)],
    ['frame', 'whose frame lists fewer channels than it counts', withBytes(baseline, frame + 9, 4)],
    ['frame', 'with a channel of no samples', withBytes(baseline, frame + 11, 0)],
    ['frame', 'with a channel scaled by three halves', withBytes(baseline, frame + 11, 0x32, 0, 2, 0x22)],
    ['frame', 'with two channels of one name', withBytes(baseline, frame + 13, 1)],
    ['scan', 'whose scan names a channel that its frame lacks', withBytes(baseline, scan + 5, 7)],
    ['scan', 'whose scan has another order', withBytes(baseline, scan + 5, 2, 0, 1)],
    ['scan', 'whose scan has fewer channels than it counts', withBytes(baseline, scan + 4, 2)],
    ['scan', 'whose pass adds to what is not there', withBytes(progressive, dc + 13, 0x10)],
    ['tables', 'without tables for its pixels', withoutSegments(baseline, 0xc4)],
    ['tables', 'without steps for its pixels', withoutSegments(baseline, 0xdb)],
    ['tables', 'with more codes than bits tell', withBytes(baseline, tables + 5, 3)],
    ['no-size', 'without height', withBytes(baseline, frame + 5, 0, 0)],
    ['too-many-pixels', 'of 65535 × 65535', withBytes(baseline, frame + 5, 255, 255, 255, 255)],
    ['too-long', 'of 65535 × 40', withBytes(baseline, frame + 5, 255, 255)],
    ['more-pixels', 'that says half its height', withBytes(baseline, frame + 5, 0, 8)],
    ['cut-short', 'that says twice its height', withBytes(baseline, frame + 5, 0, 48)],
    [
      'pixels',
      'with bytes that belong to nothing',
      joined(baseline.subarray(0, 2), Uint8Array.of(1, 2), baseline.subarray(2)),
    ],
    [
      'many-parts',
      'of very many segments',
      joined(
        baseline.subarray(0, 2),
        ...new Array<Uint8Array>(limits.pictureParts.most).fill(Uint8Array.of(0xff, 0xfe, 0, 2)),
        baseline.subarray(2),
      ),
    ],
  ];
  test.each(faulty)('is refused: %s, %s', (kind, _, bytes) => {
    expect(faultOf(bytes)).toBe(kind);
  });

  test('has no zeros behind its pixels, with which some programs fill up', () => {
    const filled = joined(baseline.subarray(0, -2), Uint8Array.of(0, 0, 0, 0xff, 0xff, 0xd9));
    expect(pictureOf(filled)).toEqual(pictureOf(baseline));
    const doubled = joined(baseline.subarray(0, -2), Uint8Array.of(1, 0xff, 0xd9));
    expect(faultOf(doubled)).toBe('more-pixels');
  });

  test('with a lost restart is refused', () => {
    const restarts = jpegFile('restarts');
    const at = segmentAt(restarts, 0xd1);
    expect(faultOf(joined(restarts.subarray(0, at), restarts.subarray(at + 2)))).not.toBe('none');
    expect(faultOf(withBytes(restarts, at + 1, 0xd3))).toBe('pixels');
  });
});

describe('another file', () => {
  test.each([
    ['empty', new Uint8Array()],
    ['other-format', latin('a text')],
  ] as const)('is refused: %s', (kind, bytes) => {
    expect(faultOf(bytes)).toBe(kind);
  });

  test.each([
    ['SVG', latin('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['GIF', latin('GIF89a')],
    ['WebP', latin('RIFF....WEBPVP8 ')],
    ['HEIC', latin('\0\0\0\x18ftypheic')],
    ['TIFF', latin('II*\0')],
    ['PDF', latin('%PDF-1.7')],
  ])('in %s is named', (name, bytes) => {
    const result = readPicture(bytes);
    if (!('fault' in result)) throw new Error('it was read');
    expect(result.fault.problem.en).toContain(name);
    expect(result.fault.problem.zh).toContain(name);
  });
});
