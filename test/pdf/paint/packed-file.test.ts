import { describe, expect, test } from 'vitest';
import { PackedFile } from '../../../src/pdf/paint/packed-file.js';
import { qpdf, readObjects } from '../support/read-objects.js';

/** A file of one page with so many small objects, each naming the next, and a stream among them. */
async function write(count: number): Promise<Uint8Array> {
  const options = { pdfVersion: '1.7', autoFirstPage: false, font: null, info: { CreationDate: new Date(0) } };
  const file = new PackedFile({}, {}, {}, {}, options, null, () => false);
  file._id = Buffer.alloc(16, 7);
  file.addPage({ size: [100, 100] });
  file.addContent('0 0 10 10 re f');
  let next: object | null = null;
  for (let index = 0; index < count; index++) {
    const object = file.ref({ Index: index, Name: new String(`№ (${String(index)}) \\`), Next: next });
    object.end();
    next = object;
  }
  file._root.data['First'] = next;
  const chunks: Buffer[] = [];
  file.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise((resolve) => file.on('end', resolve));
  file.end();
  await ended;
  return Uint8Array.from(Buffer.concat(chunks));
}

describe.skipIf(qpdf === undefined)('a packed file', () => {
  test.each([0, 1, 199, 200, 201, 650])('holds all of %i objects', async (count) => {
    const file = readObjects(await write(count));
    const names: unknown[] = [];
    let at = file.follow(file.follow(file.trailer['/Root']).dictionary['/First']).dictionary;
    while ('/Index' in at) {
      names.push(at['/Name']);
      at = file.follow(at['/Next']).dictionary;
    }
    expect(names.reverse()).toEqual(Array.from({ length: count }, (_, index) => `u:№ (${String(index)}) \\`));
    const [page] = file.ofType('/Page');
    expect(file.follow(page?.dictionary['/Contents']).data?.toString('latin1')).toContain('0 0 10 10 re f');
  });

  test('writes them in streams of objects, of which a reader unpacks a part only', async () => {
    const text = Buffer.from(await write(650)).toString('latin1');
    const counts = [...text.matchAll(/\/Type \/ObjStm\n\/N (\d+)/g)].map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(3);
    expect(Math.max(...counts)).toBeLessThanOrEqual(200);
    expect(text).not.toMatch(/^xref$/m);
    expect(text.length).toBeLessThan(650 * 30);
  });

  test('the same objects give the same bytes', async () => {
    expect(Buffer.compare(await write(300), await write(300))).toBe(0);
  });
});
