import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Picture } from '../../../src/document/nodes.js';
import type { Page } from '../../../src/pdf/pages/page-builder.js';
import { PageRenderer } from '../../../src/pdf/paint/page-renderer.js';
import { ReportFile } from '../../../src/pdf/paint/report-file.js';
import { StructureTree } from '../../../src/pdf/paint/structure-tree.js';
import { group } from '../../../src/pdf/structure/element.js';
import { findTool } from '../../support/find-tool.js';

/** The path of poppler's program that draws pages. Without it, its tests prove nothing. */
export const pdftoppm = findTool('pdftoppm');

/** Points for each pixel: poppler doesn't smooth what is that much larger. */
const scale = 6;

/** A file with a page for each picture, which it fills. */
export async function writePictures(pictures: readonly Picture[]): Promise<Uint8Array> {
  const file = new ReportFile({ title: '', language: 'en', authors: [], keywords: [], archive: false });
  const structure = new StructureTree(group('Document', [], { language: 'en' }));
  const numbers = { pageOf: () => undefined, has: () => false, setNumber: () => [] };
  const pages = pictures.map((picture): Page => {
    const size = { width: picture.width * scale, height: picture.height * scale };
    return {
      ...size,
      items: [{ type: 'picture', image: file.addPicture(picture), x: 0, y: 0, ...size, owner: 'layout' }],
    };
  });
  new PageRenderer(file, structure, numbers).paint(pages);
  return file.finish();
}

/** What poppler shows of each page, a colour for each pixel of its picture, row by row. Throws if it finds an error. */
export function showPictures(pdf: Uint8Array, folder: string): readonly (readonly (readonly number[])[])[] {
  const path = join(folder, 'pictures.pdf');
  writeFileSync(path, pdf);
  const { stdout, stderr } = spawnSync(pdftoppm ?? '', ['-r', '72', path], { maxBuffer: 2 ** 30 });
  if (stderr.length > 0) throw new Error(stderr.toString());
  return [...readPixmaps(stdout)];
}

function* readPixmaps(bytes: Buffer): Generator<readonly (readonly number[])[]> {
  for (let at = 0; at < bytes.length;) {
    const [head = '', width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', at, at + 40)) ?? [];
    const [wide, high] = [Number(width), Number(height)];
    const start = at + head.length;
    at = start + wide * high * 3;
    const pixels = bytes.subarray(start, at);
    yield Array.from({ length: (wide / scale) * (high / scale) }, (_, index) => {
      const x = (index % (wide / scale)) * scale + scale / 2;
      const y = Math.floor(index / (wide / scale)) * scale + scale / 2;
      return [...pixels.subarray(3 * (y * wide + x), 3 * (y * wide + x) + 3)];
    });
  }
}
