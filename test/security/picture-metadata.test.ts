import { expect, test } from 'vitest';
import type { ReportFiles } from '../../src/assets/report-files.js';
import { loadResources } from '../../src/output/resources.js';
import { render } from '../../src/pipeline.js';
import { reportYaml } from '../support/report-yaml.js';

/** What a camera could write into a picture. */
const position = 'GPS 43.2567 N 76.9286 E';

function segment(marker: number, ...bytes: readonly number[]): readonly number[] {
  const length = bytes.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...bytes];
}

/** A grey JPEG of 8 × 8 with the position in a segment of EXIF. */
const picture = Uint8Array.of(
  ...[0xff, 0xd8],
  ...segment(0xe1, ...Buffer.from(`Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0${position}`, 'latin1')),
  ...segment(0xdb, 0, ...Array.from({ length: 64 }, () => 1)),
  ...segment(0xc0, 8, 0, 8, 0, 8, 1, 1, 0x11, 0),
  // A Huffman table each for DC and AC, with one code that stands for “no difference” and “end of block”.
  ...segment(0xc4, 0x00, 1, ...Array.from({ length: 15 }, () => 0), 0),
  ...segment(0xc4, 0x10, 1, ...Array.from({ length: 15 }, () => 0), 0),
  ...segment(0xda, 1, 1, 0, 0, 63, 0),
  ...[0x3f, 0xff, 0xd9],
);

const files: ReportFiles = { read: () => ({ ok: true, bytes: picture }) };

test('what a camera wrote into a JPEG does not go on into HTML and PDF, as docs/security.md says', async () => {
  const text = reportYaml({ phases: '' })
    .replace('phase: done', 'phase: I')
    .replace(/^( *)- id: lead-c\n/m, '$&$1  logo: logo.jpg\n');
  const options = { files, resources: loadResources(), today: '2026-12-01', basename: 's', languages: ['en'] };
  const { outputs } = await render({ file: 'report.yaml', text }, options);
  expect(outputs.map(({ name }) => name)).toEqual(['s.en.html', 's.en.pdf']);
  for (const { name, bytes } of outputs) {
    const page = Buffer.from(bytes).toString('latin1');
    const held = /src="data:image\/jpeg;base64,([^"]+)"/.exec(page)?.[1];
    const bare = name.endsWith('.html') ? Buffer.from(held ?? '', 'base64').toString('latin1') : page;
    // the picture itself is there: its pixels are the last of the file
    expect(bare).toContain('\x3f\xff\xd9');
    expect({ name, holds: bare.includes(position) }).toEqual({ name, holds: false });
  }
});
