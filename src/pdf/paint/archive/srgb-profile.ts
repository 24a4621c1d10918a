/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2.1 (ICC.1:2001-04): the three primaries of a
 * display, adapted to D50 as profiles require, and one curve for all of them. Made here, so that files define their
 * colours without a third-party profile.
 */
export function srgbProfile(): Uint8Array {
  const curve = curveTag();
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', descriptionTag('sRGB IEC61966-2.1')],
    ['cprt', textTag('No copyright, use freely')],
    ['wtpt', xyzTag(whitePoint)],
    ['rXYZ', xyzTag([0.43607, 0.22249, 0.01392])],
    ['gXYZ', xyzTag([0.38515, 0.71687, 0.09708])],
    ['bXYZ', xyzTag([0.14307, 0.06061, 0.7141])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ];
  const places = new Map<Uint8Array, number>();
  let end = headerLength + 4 + tags.length * 12;
  for (const [, data] of tags) {
    if (places.has(data)) continue;
    places.set(data, end);
    end += padded(data.length);
  }
  const profile = new Uint8Array(end);
  const view = new DataView(profile.buffer);
  writeHeader(view, end);
  view.setUint32(headerLength, tags.length);
  tags.forEach(([name, data], index) => {
    const at = headerLength + 4 + index * 12;
    const place = places.get(data) ?? 0;
    writeText(view, at, name);
    view.setUint32(at + 4, place);
    view.setUint32(at + 8, data.length);
    profile.set(data, place);
  });
  return profile;
}

const headerLength = 128;
/** D50, the white point of the profile connection space. */
const whitePoint = [0.9642, 1, 0.8249] as const;
/** Points of the curve, which is linear between them. */
const curvePoints = 1024;

function writeHeader(view: DataView, length: number): void {
  view.setUint32(0, length);
  view.setUint32(8, 0x02100000);
  writeText(view, 12, 'mntrRGB XYZ ');
  // the date of the specification: a profile needs a date, and files must not depend on the day
  [2001, 4, 1, 0, 0, 0].forEach((part, index) => {
    view.setUint16(24 + index * 2, part);
  });
  writeText(view, 36, 'acsp');
  whitePoint.forEach((value, index) => {
    view.setInt32(68 + index * 4, fixed(value));
  });
}

function xyzTag(values: readonly [number, number, number]): Uint8Array {
  const view = tag('XYZ ', 20);
  values.forEach((value, index) => {
    view.setInt32(8 + index * 4, fixed(value));
  });
  return bytesOf(view);
}

/** The curve from encoded values to light, as defined by the standard. */
function curveTag(): Uint8Array {
  const view = tag('curv', 12 + curvePoints * 2);
  view.setUint32(8, curvePoints);
  for (let point = 0; point < curvePoints; point++) {
    const value = point / (curvePoints - 1);
    const light = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    view.setUint16(12 + point * 2, Math.round(light * 65535));
  }
  return bytesOf(view);
}

/** A name in ASCII; its Unicode and Macintosh forms are empty. */
function descriptionTag(name: string): Uint8Array {
  const view = tag('desc', 12 + name.length + 1 + 8 + 70);
  view.setUint32(8, name.length + 1);
  writeText(view, 12, name);
  return bytesOf(view);
}

function textTag(text: string): Uint8Array {
  const view = tag('text', 8 + text.length + 1);
  writeText(view, 8, text);
  return bytesOf(view);
}

function tag(type: string, length: number): DataView {
  const view = new DataView(new ArrayBuffer(length));
  writeText(view, 0, type);
  return view;
}

function writeText(view: DataView, at: number, text: string): void {
  for (let index = 0; index < text.length; index++) view.setUint8(at + index, text.charCodeAt(index));
}

/** A number as s15Fixed16Number. */
function fixed(value: number): number {
  return Math.round(value * 65536);
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}

function bytesOf(view: DataView): Uint8Array {
  return new Uint8Array(view.buffer);
}
