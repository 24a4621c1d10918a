import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { readPicture } from '../../../src/figures/read-picture.js';
import { loadResources } from '../../../src/output/resources.js';
import { render } from '../../../src/pipeline.js';
import { jpegFile, tiffOf, turned } from '../../support/jpeg-pictures.js';
import { pngChunk, pngKinds, writePng } from '../../support/png-pictures.js';
import { reportYaml } from '../../support/report-yaml.js';
import { writePictures } from '../support/draw-pictures.js';
import { readContent } from '../support/read-content.js';
import { readObjects } from '../support/read-objects.js';

function pictureOf(bytes: Uint8Array) {
  const result = readPicture(bytes);
  if ('fault' in result) throw new Error(result.fault.problem.en);
  return result.picture;
}

/** The images of a file, without the masks that others have. */
async function imagesOf(...files: readonly Uint8Array[]) {
  const { all } = readObjects(await writePictures(files.map(pictureOf)));
  return all.filter(({ dictionary }) => dictionary['/Subtype'] === '/Image');
}

const rgb = { width: 4, height: 3, depth: 8, colour: 2, sample: (x: number, y: number) => [x, y, 7] };

describe('pictures in a PDF', () => {
  test('equal ones are stored once', async () => {
    expect(await imagesOf(writePng(rgb), writePng(rgb), writePng({ ...rgb, depth: 16 }))).toHaveLength(2);
  });

  test.each(pngKinds)('colour type $colour keeps its $depth bits; opacity is a mask', async ({ colour, depth }) => {
    const sample = () => Array.from({ length: { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }[colour] ?? 0 }, () => 1);
    const palette = colour === 3 ? { palette: [0, 0, 0, 9, 9, 9] } : {};
    const images = await imagesOf(writePng({ width: 4, height: 3, depth, colour, sample, ...palette }));
    expect(images).toHaveLength(colour >= 4 ? 2 : 1);
    for (const { dictionary } of images) expect(dictionary['/BitsPerComponent']).toBe(depth);
  });

  test('a JPEG stays as it was read', async () => {
    const picture = pictureOf(jpegFile('ycck'));
    const pdf = await writePictures([picture]);
    expect(Buffer.from(pdf).includes(Buffer.from(picture.bytes))).toBe(true);
    const [image] = await imagesOf(jpegFile('ycck'));
    expect(image?.dictionary).toMatchObject({
      '/Filter': '/DCTDecode',
      '/ColorSpace': '/DeviceCMYK',
      '/Decode': [1, 0, 1, 0, 1, 0, 1, 0],
    });
  });
});

test.each([
  ['PNG', 'image/png', writePng({ ...rgb, width: 40, height: 24 })],
  ['JPEG', 'image/jpeg', jpegFile('baseline')],
])('a cover held sideways (%s) stands upright in its proportions, on paper and on screen', async (_, mime, picture) => {
  const tiff = tiffOf(6);
  const bytes =
    mime === 'image/png'
      ? writePng({ ...rgb, width: 40, height: 24 }, [pngChunk('eXIf', tiff)])
      : turned(picture, tiff);
  const { outputs } = await render(
    {
      file: 'report.yaml',
      text: reportYaml({ front: 'front:\n  cover: {image: cover, alt: A picture}\n', phases: '' }).replace(
        'phase: done',
        'phase: I',
      ),
    },
    {
      files: { read: () => ({ ok: true, bytes }) },
      resources: loadResources(),
      today: '2026-12-01',
      basename: 's',
      languages: ['en'],
      formats: ['html', 'pdf'],
    },
  );
  const [html, pdf] = ['s.en.html', 's.en.pdf'].map((name) => outputs.find((output) => output.name === name)?.bytes);
  expect(new TextDecoder().decode(html)).toMatch(
    new RegExp(`<img src="data:${mime};base64,[^"]+" alt="A picture" width="24" height="40">`),
  );
  const [cover] = await readContent(pdf ?? new Uint8Array());
  const shown = cover?.drawn.filter(({ kind }) => kind === 'image') ?? [];
  expect(shown).toHaveLength(1);
  for (const { left, right, top, bottom } of shown) expect((bottom - top) / (right - left)).toBeCloseTo(40 / 24, 3);
});
