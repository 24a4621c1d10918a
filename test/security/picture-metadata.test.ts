import { describe, expect, test } from 'vitest';
import type { ReportFiles } from '../../src/assets/report-files.js';
import { stopsRender } from '../../src/diagnostics/diagnostic.js';
import { loadResources } from '../../src/output/resources.js';
import { render } from '../../src/pipeline.js';
import { readObjects, qpdf } from '../pdf/support/read-objects.js';
import { jpegFile, withSegment } from '../support/jpeg-pictures.js';
import { pngChunk, writePng } from '../support/png-pictures.js';
import { reportYaml } from '../support/report-yaml.js';

/** What a camera or an editor may write into a picture. */
const position = 'GPS 43.2567 N 76.9286 E';
const secret = Buffer.from(position, 'latin1');

/** A JPEG that holds it as EXIF, XMP, IPTC and a comment, and behind its end. */
function jpegOf(name: string): Uint8Array {
  const exif = Buffer.concat([Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08\0\0\0\0\0\0', 'latin1'), secret]);
  const xmp = Buffer.concat([Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'), secret]);
  const segments = [
    [0xe1, exif],
    [0xe1, xmp],
    [0xed, secret],
    [0xfe, secret],
  ] as const;
  const held = segments.reduce((jpeg, [marker, content]) => withSegment(jpeg, marker, content), jpegFile(name));
  return Buffer.concat([held, secret]);
}

/** A PNG that holds it as text, EXIF and a private chunk; one that goes on behind its end is refused. */
function pngOf(): Uint8Array {
  const text = Buffer.concat([Buffer.from('Comment\0', 'latin1'), secret]);
  const exif = Buffer.concat([Buffer.from('MM\0\x2a\0\0\0\x08\0\0\0\0\0\0', 'latin1'), secret]);
  const chunks = [pngChunk('tEXt', text), pngChunk('eXIf', exif), pngChunk('prVt', secret)];
  return writePng({ colour: 2, depth: 8, width: 8, height: 8, sample: (x, y) => [x, y, 0] }, chunks);
}

/** The pictures in a page or a PDF, as they stand there, and all else, as bytes. */
function contentOf(name: string, bytes: Uint8Array): readonly string[] {
  const plain = Buffer.from(bytes).toString('latin1');
  if (name.endsWith('.pdf'))
    return [plain, ...readObjects(bytes).all.map(({ data }) => data?.toString('latin1') ?? '')];
  const held = [...plain.matchAll(/src="data:image\/(?:png|jpeg);base64,([^"]+)"/g)];
  expect(held.length).toBeGreaterThan(0);
  return [plain, ...held.map(([, data = '']) => Buffer.from(data, 'base64').toString('latin1'))];
}

describe.skipIf(qpdf === undefined)('what was written into a picture does not go on into HTML and PDF', () => {
  test.each([
    ['a JPEG', jpegOf('colour')],
    ['a PNG', pngOf()],
  ])('from %s', async (_name, picture) => {
    expect(Buffer.from(picture).includes(secret)).toBe(true);
    const files: ReportFiles = { read: () => ({ ok: true, bytes: picture }) };
    const text = reportYaml({ phases: '' })
      .replace('phase: done', 'phase: I')
      .replace(/^( *)- id: lead-c\n/m, '$&$1  logo: logo.jpg\n');
    const options = { files, resources: loadResources(), today: '2026-12-01', basename: 's', languages: ['en'] };
    const { outputs, diagnostics } = await render({ file: 'report.yaml', text }, options);
    expect(diagnostics.filter(stopsRender).map(({ message }) => message.en)).toEqual([]);
    expect(outputs.map(({ name }) => name)).toEqual(['s.en.html', 's.en.pdf']);
    for (const { name, bytes } of outputs) {
      expect({ name, held: contentOf(name, bytes).some((part) => part.includes(position)) }).toEqual({
        name,
        held: false,
      });
    }
  });
});
