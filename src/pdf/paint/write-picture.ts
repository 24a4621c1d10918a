import { Buffer } from 'node:buffer';
import { deflateSync } from 'node:zlib';
import type { Picture } from '../../document/nodes.js';
import { seenSize } from '../../figures/orientation.js';
import { type Plane, planesOf } from '../../figures/png/png-planes.js';
import { channels, type Png, readPng } from '../../figures/png/read-png.js';
import { withoutUndefined } from '../../values/without-undefined.js';
import type { PdfObjects, PdfReference } from './pdf-objects.js';

/** Writes a picture as an image (ISO 32000-1, 8.9.5), its pixels as they are stored: pages turn it. */
export function writePicture(picture: Picture, file: PdfObjects): PdfReference {
  switch (picture.mime) {
    case 'image/png':
      return writePng(picture, file);
    case 'image/jpeg':
      return writeJpeg(picture, file);
  }
}

const spaces = { grey: 'DeviceGray', rgb: 'DeviceRGB', cmyk: 'DeviceCMYK' } as const;

/** A JPEG stays as it is; the four colours of a press are inverted in it, as Adobe and browsers have them. */
function writeJpeg({ bytes, width, height, orientation, colours }: Picture, file: PdfObjects): PdfReference {
  const stored = seenSize(width, height, orientation);
  const object = file.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: stored.width,
    Height: stored.height,
    BitsPerComponent: 8,
    ColorSpace: spaces[colours],
    ...(colours === 'cmyk' ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
    Filter: 'DCTDecode',
  });
  object.end(bytes);
  return object;
}

/** Colours, and a soft mask for what is transparent (11.6.5.3). */
function writePng(picture: Picture, file: PdfObjects): PdfReference {
  const { png, colour, alpha } = packedOf(picture);
  const hasAlpha = png.colour === 4 || png.colour === 6;
  const samples = channels[png.colour] - (hasAlpha ? 1 : 0);
  const mask =
    alpha === undefined
      ? undefined
      : writePlane(png, alpha, { samples: 1, ColorSpace: spaces.grey, SMask: undefined }, file);
  const ColorSpace = png.palette === undefined ? spaces[picture.colours] : indexed(png.palette);
  return writePlane(png, colour, { samples, ColorSpace, SMask: mask }, file);
}

/** Rows with their filters, packed. */
interface PackedPlane {
  readonly data: Uint8Array;
  /** Bits of a sample. */
  readonly depth: number;
}

interface PackedPng {
  readonly png: Png;
  readonly colour: PackedPlane;
  readonly alpha: PackedPlane | undefined;
}

/** A picture is taken apart once for all files in which it is printed. */
const packed = new WeakMap<Picture, PackedPng>();

/** What a PNG unpacks to is what a PDF takes (7.4.4.4), so that the data of most pictures stay as they are. */
function packedOf(picture: Picture): PackedPng {
  const known = packed.get(picture);
  if (known !== undefined) return known;
  const png = readPng(picture.bytes);
  const { colour, alpha } = planesOf(png);
  const parts = {
    png,
    colour: colour === undefined ? { data: png.data, depth: png.depth } : pack(colour),
    alpha: alpha === undefined ? undefined : pack(alpha),
  };
  packed.set(picture, parts);
  return parts;
}

function pack({ rows, depth }: Plane): PackedPlane {
  return { data: deflateSync(rows), depth };
}

interface PlaneForm {
  readonly samples: number;
  readonly ColorSpace: unknown;
  readonly SMask: PdfReference | undefined;
}

function writePlane(
  { width, height }: Png,
  { data, depth }: PackedPlane,
  { samples, ColorSpace, SMask }: PlaneForm,
  file: PdfObjects,
): PdfReference {
  const object = file.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: width,
    Height: height,
    BitsPerComponent: depth,
    ColorSpace,
    ...withoutUndefined({ SMask }),
    Filter: 'FlateDecode',
    // 15: each row names its filter
    DecodeParms: { Predictor: 15, Colors: samples, BitsPerComponent: depth, Columns: width },
  });
  object.end(data);
  return object;
}

function indexed(palette: Uint8Array): readonly unknown[] {
  return ['Indexed', spaces.rgb, palette.length / 3 - 1, Buffer.from(palette)];
}
