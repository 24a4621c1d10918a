import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readAssets } from '../../src/assets/read-assets.js';
import { StudyFiles } from '../../src/assets/study-files.js';
import type { FileResult, ReportFiles } from '../../src/assets/report-files.js';
import { largestPicture, readPicture } from '../../src/figures/read-picture.js';
import type { Report } from '../../src/schema/report.gen.js';
import { readSource } from '../../src/source/read/read-source.js';

/** A grey PNG of this size; `pixels` may be fewer than it says. */
function png(width: number, height: number, pixels = width * height): Uint8Array {
  const data = deflateSync(new Uint8Array(pixels + Math.ceil(pixels / Math.max(width, 1))));
  const bytes = new Uint8Array(33 + 12 + data.length + 12);
  const view = new DataView(bytes.buffer);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  view.setUint32(16, width);
  view.setUint32(20, height);
  bytes.set([8, 0, 0, 0, 0], 24);
  view.setUint32(33, data.length);
  bytes.set([0x49, 0x44, 0x41, 0x54], 37);
  bytes.set(data, 41);
  bytes.set([0x49, 0x45, 0x4e, 0x44], bytes.length - 8);
  return bytes;
}

/** A JPEG of 9 × 7: a thumbnail that ends before the scan begins, the size, a scan and its end. */
const jpeg = Uint8Array.of(
  ...[0xff, 0xd8, 0xff, 0xe1, 0, 6, 0xff, 0xd8, 0xff, 0xd9],
  ...[0xff, 0xc2, 0, 11, 8, 0, 7, 0, 9, 1, 0, 0, 0],
  ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x2a, 0x2a, 0xff, 0xd9],
);

describe('readPicture', () => {
  test('reads type and size of a PNG and a JPEG', () => {
    expect(readPicture(png(30, 20))).toMatchObject({ picture: { mime: 'image/png', width: 30, height: 20 } });
    expect(readPicture(jpeg)).toMatchObject({ picture: { mime: 'image/jpeg', width: 9, height: 7 } });
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['an SVG', new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a JPEG cut short', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0xff)],
    ['a PNG of no size', png(0, 5)],
  ])('refuses %s', (_, bytes) => {
    expect(readPicture(bytes)).toEqual({ fault: 'not-png-or-jpeg' });
  });

  test.each([
    ['holds fewer pixels than it says', png(30, 20, 30)],
    ['is cut short', png(30, 20).subarray(0, 50)],
    ['lacks its end', png(30, 20).subarray(0, -12)],
    ['lacks its palette', png(30, 20).map((byte, i) => (i === 25 ? 3 : byte))],
    ['unpacks to far more than it says', png(3, 2, 100_000)],
    ['is a JPEG whose scan is cut short', jpeg.subarray(0, -2)],
    ['is a JPEG without a scan', jpeg.subarray(0, 23)],
  ])('refuses a picture that %s before a writer stumbles over it', (_, bytes) => {
    expect(readPicture(bytes)).toEqual({ fault: 'damaged' });
  });

  test('refuses a bomb by its header', () => {
    expect(readPicture(png(largestPicture, 2, 1))).toEqual({ fault: 'too-many-pixels' });
  });
});

describe('readBeside', () => {
  const yaml = 'tables:\n  - id: trade\n    data: trade.csv\nfront:\n  cover:\n    image: ../cover.png\n';
  const source = readSource(yaml, 'report.yaml');
  const report = {
    sides: { china: { institutions: [{ id: 'a', name: 'A' }] }, partner: { institutions: [{ id: 'b', name: 'B' }] } },
    tables: [{ id: 'trade', caption: 'Trade', columns: [{ head: 'Year' }, { head: 'Trade' }], data: 'trade.csv' }],
    front: { cover: { image: '../cover.png' } },
  } as unknown as Report;
  const readWith = (given: Report, files: ReportFiles) => {
    const study = new StudyFiles(files, source);
    return { ...readAssets(given, study), diagnostics: study.diagnostics };
  };
  const beside = (csv: string) =>
    readWith(report, {
      read: (path): FileResult =>
        path === 'trade.csv' ? { ok: true, bytes: new TextEncoder().encode(csv) } : { ok: false, reason: 'outside' },
    });

  test('fills in the rows of a CSV file, its head left out', () => {
    expect(beside('\uFEFFYear,Trade\r\n2021,"25,2"\r\n2023,41\r\n').report.tables?.[0]?.rows).toEqual([
      ['2021', '25,2'],
      ['2023', '41'],
    ]);
  });

  test('names what lies outside, and a table of another width, where they are named', () => {
    const { diagnostics } = beside('Year,Trade\n2021\n');
    expect(diagnostics.map(({ code, range }) => [code, yaml.slice(range?.start, range?.end)])).toEqual([
      ['file/unreadable', '../cover.png'],
      ['file/table', 'trade.csv'],
    ]);
  });

  test('counts terms in a text, longer terms apart where they do not overlap', () => {
    const keywords = [
      { term: '共同', language: 'zh', file: 'vision.txt', unit: 'substring', overlaps: false },
      { term: '共同体', language: 'zh', file: 'vision.txt', unit: 'substring' },
      { term: '合作', language: 'zh', count: 7, source: 'vision' },
    ];
    const { report: filled, diagnostics } = readWith(
      { sides: report.sides, theory: { keywords } } as unknown as Report,
      { read: () => ({ ok: true, bytes: new TextEncoder().encode('共同发展，命运共同体。') }) },
    );
    expect(filled.theory?.keywords?.map(({ count }) => count)).toEqual([1, 1, 7]);
    expect(diagnostics).toEqual([]);
  });
});
