import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import type { Picture } from '../../../src/document/nodes.js';
import { readPicture } from '../../../src/figures/read-picture.js';
import { viewImage } from '../../../src/html/view-image.js';
import { jpegFile, tiffOf, turned, withoutSegments } from '../../support/jpeg-pictures.js';
import { pngChunk, pngKinds, writePng, type PngForm } from '../../support/png-pictures.js';
import { temporaryFolder } from '../../support/temporary-folder.js';
import { browserPath, useBrowser } from '../../support/use-browser.js';
import { pdftoppm, showPictures, writePictures } from '../support/draw-pictures.js';

type Colour = readonly number[];

function pictureOf(bytes: Uint8Array): Picture {
  const result = readPicture(bytes);
  if ('fault' in result) throw new Error(result.fault.problem.en);
  return result.picture;
}

/** A picture, and what is to be seen of it on white, row by row. */
interface Sample {
  readonly name: string;
  readonly picture: Picture;
  readonly seen: readonly Colour[];
}

const width = 9;
const height = 11;

/** Numbers that change from pixel to pixel and from channel to channel, in all bits. */
function noise(x: number, y: number, channel: number): number {
  return Math.imul(x * 7 + y * 113 + channel * 31 + 1, 0x9e3779b1) >>> 16;
}

const opacities = [0, 40, 128];

function pngSamples(): readonly Sample[] {
  return pngKinds.flatMap(({ colour, depth }) =>
    [false, true].flatMap((interlaced) =>
      ([4, 6].includes(colour) ? [false] : [false, true]).map((keyed): Sample => {
        const top = 2 ** depth - 1;
        const count = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colour] ?? 0;
        const sample = (x: number, y: number) =>
          Array.from({ length: count }, (_, channel) => noise(x, y, channel) & top);
        const palette = Array.from({ length: 3 * (top + 1) }, (_, at) => noise(at, 5, 1) & 255);
        const key = sample(4, 4);
        const transparency =
          colour === 3 ? opacities.slice(0, top + 1) : key.flatMap((value) => [value >> 8, value & 255]);
        const form: PngForm = {
          ...{ width, height, depth, colour, interlaced, sample },
          ...(colour === 3 ? { palette } : {}),
          ...(keyed ? { transparency } : {}),
        };
        const seen = Array.from({ length: width * height }, (_, at) => {
          const own = sample(at % width, Math.floor(at / width));
          const [first = 0] = own;
          const scaled = own.map((value) => (value / top) * 255);
          const colours =
            colour === 3
              ? palette.slice(3 * first, 3 * first + 3)
              : colour === 0 || colour === 4
                ? [0, 0, 0].map(() => scaled[0] ?? 0)
                : scaled.slice(0, 3);
          const alpha =
            colour === 4 || colour === 6
              ? (scaled.at(-1) ?? 0)
              : !keyed
                ? 255
                : colour === 3
                  ? (opacities[first] ?? 255)
                  : own.every((value, index) => value === key[index])
                    ? 0
                    : 255;
          return colours.map((value) => 255 + ((value - 255) * alpha) / 255);
        });
        const name = `colour type ${colour}, ${depth} bits${interlaced ? ', interlaced' : ''}${keyed ? ', tRNS' : ''}`;
        return { name, picture: pictureOf(writePng(form)), seen };
      }),
    ),
  );
}

/** The place in a picture as stored that is seen at a place, from its upright size. */
const stored: Readonly<
  Record<number, (x: number, y: number, wide: number, high: number) => readonly [number, number]>
> = {
  1: (x, y) => [x, y],
  2: (x, y, wide) => [wide - 1 - x, y],
  3: (x, y, wide, high) => [wide - 1 - x, high - 1 - y],
  4: (x, y, _, high) => [x, high - 1 - y],
  5: (x, y) => [y, x],
  6: (x, y, wide) => [y, wide - 1 - x],
  7: (x, y, wide, high) => [high - 1 - y, wide - 1 - x],
  8: (x, y, _, high) => [high - 1 - y, x],
};

function turnedSamples(): readonly Sample[] {
  return [1, 2, 3, 4, 5, 6, 7, 8].flatMap((orientation): readonly Sample[] => {
    const colourAt = (x: number, y: number) => [0, 1, 2].map((channel) => noise(x, y, channel) & 255);
    const png = writePng({ width, height, depth: 8, colour: 2, sample: colourAt }, [
      pngChunk('eXIf', tiffOf(orientation)),
    ]);
    const upright = pictureOf(png);
    const seen = Array.from({ length: width * height }, (_, at) => {
      const [x, y] = [at % upright.width, Math.floor(at / upright.width)];
      return colourAt(...(stored[orientation]?.(x, y, upright.width, upright.height) ?? [0, 0]));
    });
    const jpeg = pictureOf(turned(jpegFile('restarts'), tiffOf(orientation, 'little')));
    const quarters = Array.from({ length: 40 * 24 }, (_, at) => {
      const [x, y] = [at % jpeg.width, Math.floor(at / jpeg.width)];
      return quarterAt(...(stored[orientation]?.(x, y, jpeg.width, jpeg.height) ?? [0, 0]));
    });
    return [
      { name: `PNG in orientation ${orientation}`, picture: upright, seen },
      { name: `JPEG in orientation ${orientation}`, picture: jpeg, seen: quarters },
    ];
  });
}

/** The colour of test/fixtures/pictures at a pixel. */
function quarterAt(x: number, y: number): Colour {
  if (y < 12) return x < 20 ? [200, 30, 40] : [30, 150, 60];
  return x < 20 ? [40, 70, 190] : [240, 200, 60];
}

function jpegSamples(): readonly Sample[] {
  const quarters = Array.from({ length: 40 * 24 }, (_, at) => quarterAt(at % 40, Math.floor(at / 40)));
  const grey = quarters.map(([red = 0, green = 0, blue = 0]) => {
    const light = 0.299 * red + 0.587 * green + 0.114 * blue;
    return [light, light, light];
  });
  return [
    ...['baseline', 'progressive', 'restarts', 'rgb'].map((name) => ({
      name,
      picture: pictureOf(jpegFile(name)),
      seen: quarters,
    })),
    { name: 'baseline without JFIF', picture: pictureOf(withoutSegments(jpegFile('baseline'), 0xe0)), seen: quarters },
    { name: 'grey', picture: pictureOf(jpegFile('grey')), seen: grey },
    // black takes what the three colours share, so that they are the same on any screen that adds inks plainly
    ...['ycck', 'ycck-progressive'].map((name) => ({ name, picture: pictureOf(jpegFile(name)), seen: quarters })),
  ];
}

/** The largest difference of a channel, away from the borders of quarters in a JPEG. */
function differenceOf({ picture, seen }: Sample, shown: readonly Colour[]): number {
  expect(shown).toHaveLength(seen.length);
  const edge = (at: number, size: number): boolean => Math.abs(at + 0.5 - size / 2) < 3;
  return Math.max(
    ...seen.map((colour, at) => {
      const [x, y] = [at % picture.width, Math.floor(at / picture.width)];
      if (picture.mime === 'image/jpeg' && (edge(x, picture.width) || edge(y, picture.height))) return 0;
      return Math.max(...colour.map((value, channel) => Math.abs(value - (shown[at]?.[channel] ?? -999))));
    }),
  );
}

/** A JPEG loses colours near the borders of its quarters; poppler mixes the inks of a press in its own way. */
const nearIn = ({ picture }: Sample): number =>
  picture.mime === 'image/png' ? 2 : picture.colours === 'cmyk' ? 60 : 20;

const samples = [...pngSamples(), ...turnedSamples(), ...jpegSamples()];

test('there are samples of every kind', () => {
  expect(samples).toHaveLength(11 * 2 * 2 + 4 * 2 + 16 + 8);
});

describe.skipIf(pdftoppm === undefined)('a PDF', () => {
  test('shows every pixel of every kind of picture', async () => {
    const shown = showPictures(await writePictures(samples.map(({ picture }) => picture)), temporaryFolder());
    expect(shown).toHaveLength(samples.length);
    const wrong = samples.filter((sample, index) => differenceOf(sample, shown[index] ?? []) > nearIn(sample));
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

/** A script for a page: the size of a picture as a browser has it, and its pixels on white. */
function show({ src, width: wide, height: high }: ReturnType<typeof viewImage>): string {
  return `(async () => {
    const image = new Image();
    image.src = '${src}';
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = ${wide};
    canvas.height = ${high};
    const drawing = canvas.getContext('2d');
    drawing.fillStyle = '#fff';
    drawing.fillRect(0, 0, ${wide}, ${high});
    drawing.drawImage(image, 0, 0);
    return [image.naturalWidth, image.naturalHeight, ...drawing.getImageData(0, 0, ${wide}, ${high}).data];
  })()`;
}

describe.skipIf(browserPath === undefined)('HTML', () => {
  const { open } = useBrowser();

  test('shows every pixel of every kind of picture', async () => {
    const page = await open('<p>Pictures</p>', { width: 800, colorScheme: 'light' });
    const shown: Colour[][] = [];
    for (const { picture } of samples) {
      const view = viewImage(picture, '');
      const read = await page.evaluate<number[]>(show(view));
      expect(read.slice(0, 2)).toEqual([view.width, view.height]);
      shown.push(Array.from({ length: (read.length - 2) / 4 }, (_, at) => read.slice(2 + 4 * at, 5 + 4 * at)));
    }
    const wrong = samples.filter((sample, index) => differenceOf(sample, shown[index] ?? []) > nearIn(sample));
    expect(wrong.map(({ name }) => name)).toEqual([]);
    await page.context().close();
  });
});

/** Numbers that look drawn by lot, the same in every run. */
function lot(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A few bytes changed, taken out, put in or cut off; the checksums of a PNG agree again in two of three. */
function mutate(bytes: Uint8Array, draw: (below: number) => number): Uint8Array {
  let changed = [...bytes];
  for (let count = 1 + draw(3); count > 0; count--) {
    const at = draw(changed.length);
    const ways: readonly (() => readonly number[])[] = [
      () => changed.with(at, draw(256)),
      () => changed.with(at, (changed[at] ?? 0) ^ (1 << draw(8))),
      () => changed.toSpliced(at, 1 + draw(4)),
      () => changed.toSpliced(at, 0, ...changed.slice(at, at + draw(20))),
      () => changed.slice(0, at),
      () => changed.with(at, 255),
    ];
    changed = [...(ways[draw(20) < 2 ? 4 : draw(4) < 3 ? draw(2) : draw(ways.length)]?.() ?? changed)];
    if (changed.length === 0) changed = [0];
  }
  return draw(3) === 0 ? Uint8Array.from(changed) : withChecksums(Uint8Array.from(changed));
}

function withChecksums(bytes: Uint8Array): Uint8Array {
  if (bytes[1] !== 0x50) return bytes;
  const parts: Uint8Array[] = [bytes.subarray(0, 8)];
  const view = new DataView(bytes.buffer);
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = Math.min(view.getUint32(at), bytes.length - at - 12);
    parts.push(
      pngChunk(Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1'), bytes.subarray(at + 8, at + 8 + length)),
    );
    at += 12 + length;
  }
  return new Uint8Array(Buffer.concat(parts));
}

describe.skipIf(pdftoppm === undefined)('a damaged picture', () => {
  test('is refused, or drawn without an error: 6,000 of a fixed seed', async () => {
    const names = ['baseline', 'progressive', 'restarts', 'grey', 'rgb', 'ycck', 'ycck-progressive'];
    const whole = [...samples.map(({ picture }) => picture.bytes), ...names.map(jpegFile), ...names.map(jpegFile)];
    const draw = lot(20);
    const accepted = new Map<string, Picture>();
    for (let count = 0; count < 6_000; count++) {
      const result = readPicture(mutate(whole[draw(whole.length)] ?? new Uint8Array(), draw));
      if (!('picture' in result)) continue;
      const { picture } = result;
      // pages beyond this size are no test of pictures
      if (picture.width * picture.height > 40_000) continue;
      accepted.set(Buffer.from(picture.bytes).toString('latin1'), picture);
    }
    expect(accepted.size).toBeGreaterThan(300);
    const pictures = [...accepted.values()];
    const shown = showPictures(await writePictures(pictures), temporaryFolder());
    expect(shown).toHaveLength(pictures.length);
  }, 120_000);
});
