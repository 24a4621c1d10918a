// Compares the pages of two PDFs as pictures, pixel by pixel.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './run-tool.mjs';
import { writePng } from './write-png.mjs';

/** Pages in memory at a time. */
const batch = 16;
const gap = 8;

/** `{page, pixels}` for each page that differs; pages that one file lacks are not compared. */
export async function compareRasters(a, b, { pages, dpi, pictures, name, onProgress }) {
  const differing = [];
  for (let first = 1; first <= pages; first += batch) {
    const last = Math.min(pages, first + batch - 1);
    onProgress(`${name}: pictures of pages ${first}–${last} of ${pages}`);
    const [before, after] = await Promise.all([rasterize(a, first, last, dpi), rasterize(b, first, last, dpi)]);
    before.forEach((own, index) => {
      const other = after[index];
      if (other === undefined || (sameSize(own, other) && own.pixels.equals(other.pixels))) return;
      const page = first + index;
      differing.push({ page, pixels: countDifferences(own, other) });
      if (pictures !== undefined) writePicture(pictures, `${name}.p${String(page).padStart(3, '0')}.png`, own, other);
    });
  }
  return differing;
}

async function rasterize(file, first, last, dpi) {
  const args = ['-r', String(dpi), '-f', String(first), '-l', String(last), file];
  return [...readPixmaps(await runTool('pdftoppm', args))];
}

/** Splits consecutive binary pixmaps (P6). */
function* readPixmaps(bytes) {
  for (let at = 0; at < bytes.length;) {
    const [head, width, height] = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.toString('latin1', at, at + 40)) ?? [];
    if (head === undefined) throw new Error('pdftoppm wrote something that is no pixmap');
    const start = at + head.length;
    at = start + width * height * 3;
    yield { width: Number(width), height: Number(height), pixels: bytes.subarray(start, at) };
  }
}

function sameSize(a, b) {
  return a.width === b.width && a.height === b.height;
}

function countDifferences(a, b) {
  if (!sameSize(a, b)) return Math.max(a.width * a.height, b.width * b.height);
  let count = 0;
  for (let at = 0; at < a.pixels.length; at += 3) if (differsAt(a.pixels, b.pixels, at, at)) count += 1;
  return count;
}

function differsAt(a, b, own, other) {
  return a[own] !== b[other] || a[own + 1] !== b[other + 1] || a[own + 2] !== b[other + 2];
}

/** Before, after, and between them the difference: only in the first red, only in the second blue. */
function writePicture(folder, file, a, b) {
  const width = Math.max(a.width, b.width);
  const height = Math.max(a.height, b.height);
  const whole = { width: width * 3 + gap * 2, height };
  const pixels = Buffer.alloc(whole.width * height * 3, 0x99);
  const paint = (raster, left) => {
    for (let y = 0; y < raster.height; y += 1) {
      raster.pixels.copy(pixels, (y * whole.width + left) * 3, y * raster.width * 3, (y + 1) * raster.width * 3);
    }
  };
  paint(a, 0);
  paint(b, (width + gap) * 2);
  for (let y = 0; y < Math.min(a.height, b.height); y += 1) {
    for (let x = 0; x < Math.min(a.width, b.width); x += 1) {
      const own = (y * a.width + x) * 3;
      const other = (y * b.width + x) * 3;
      const before = a.pixels[own + 1];
      const after = b.pixels[other + 1];
      const grey = 160 + Math.round((before * 95) / 255);
      const colour = !differsAt(a.pixels, b.pixels, own, other)
        ? [grey, grey, grey]
        : before <= after
          ? [220, 0, 0]
          : [0, 0, 220];
      pixels.set(colour, (y * whole.width + width + gap + x) * 3);
    }
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, file), writePng({ ...whole, pixels }));
}
