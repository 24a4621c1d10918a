// What lies beside a report: tables, references, texts and pictures.
import { deflateSync } from 'node:zlib';
import { filled, reportText, times } from '../report-text.mjs';

const table = (columns) => ({
  tables: [{ id: 't', caption: 'T', columns: times(columns, (i) => ({ head: `H ${i}` })), data: 'beside.csv' }],
  front: { abstract: 'See @tbl-t.' },
});
const head = (columns) => `${times(columns, (i) => `H ${i}`).join(',')}\n`;

function keywords(count, unit, make) {
  return {
    theory: {
      keywords: times(count, (i) => ({ term: make(i), language: 'en', file: 'beside.txt', unit, overlaps: false })),
    },
  };
}

/**
 * A picture of 8 bits a channel in one colour: small as a file, and as large unpacked as its size says. Where that is
 * more than is ever unpacked, only the beginning is there.
 */
function png(width, height, colourType) {
  const channels = { 0: 1, 2: 3, 4: 2, 6: 4 }[colourType];
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, colourType, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    pngChunk('IHDR', header),
    pngChunk('IDAT', deflateSync(Buffer.alloc(Math.min((width * channels + 1) * height, 2 ** 28)))),
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
}

function pngChunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(8 + named.length);
  chunk.writeUInt32BE(data.length, 0);
  named.copy(chunk, 4);
  chunk.writeUInt32BE(crc(named), 4 + named.length);
  return chunk;
}

function crc(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const pictured = { front: { cover: { image: 'beside.png', alt: 'A' } } };
const cited = { references: 'beside.json', front: { abstract: 'X [@r0].' } };

export const beside = [
  {
    name: 'CSV: rows and columns',
    start: { rows: 1000, columns: 2 },
    renders: true,
    make: (p) => ({
      text: reportText(table(p.columns)),
      files: { 'beside.csv': head(p.columns) + `${times(p.columns, () => '1').join(',')}\n`.repeat(p.rows) },
    }),
  },
  {
    name: 'CSV: one cell',
    start: { kib: 64 },
    renders: true,
    make: (p) => ({ text: reportText(table(1)), files: { 'beside.csv': `${head(1)}"${filled(p.kib, 'word ')}"\n` } }),
  },
  {
    name: 'CSV: quotes never closed',
    start: { kib: 64 },
    make: (p) => ({ text: reportText(table(1)), files: { 'beside.csv': `${head(1)}${filled(p.kib, '"\n')}` } }),
  },
  {
    name: 'CSV: quoted quotes',
    start: { kib: 64 },
    make: (p) => ({ text: reportText(table(1)), files: { 'beside.csv': `${head(1)}"${filled(p.kib, '""')}"\n` } }),
  },
  {
    name: 'CSV: commas',
    start: { kib: 64 },
    make: (p) => ({ text: reportText(table(1)), files: { 'beside.csv': filled(p.kib, ',') } }),
  },
  {
    name: 'CSL: items',
    start: { items: 1000 },
    renders: true,
    make: (p) => ({
      text: reportText(cited),
      files: { 'beside.json': JSON.stringify(times(p.items, (i) => ({ id: `r${i}`, type: 'book', title: `T ${i}` }))) },
    }),
  },
  {
    name: 'CSL: items of one id',
    start: { items: 1000 },
    make: (p) => ({
      text: reportText(cited),
      files: { 'beside.json': JSON.stringify(times(p.items, () => ({ id: 'r', type: 'book', title: 'T' }))) },
    }),
  },
  {
    name: 'CSL: items with faults',
    start: { items: 1000 },
    make: (p) => ({
      text: reportText(cited),
      files: { 'beside.json': JSON.stringify(times(p.items, () => ({ id: 1, type: 'x' }))) },
    }),
  },
  {
    name: 'CSL: numbers',
    start: { kib: 64 },
    make: (p) => ({ text: reportText(cited), files: { 'beside.json': `[${filled(p.kib, '1,')}1]` } }),
  },
  {
    name: 'CSL: empty maps',
    start: { kib: 64 },
    make: (p) => ({ text: reportText(cited), files: { 'beside.json': `[${filled(p.kib, '{},')}{}]` } }),
  },
  {
    name: 'CSL: brackets',
    start: { kib: 64 },
    make: (p) => ({ text: reportText(cited), files: { 'beside.json': filled(p.kib, '[') } }),
  },
  {
    name: 'CSL: authors of one item',
    start: { authors: 1000 },
    renders: true,
    make: (p) => ({
      text: reportText(cited),
      files: {
        'beside.json': JSON.stringify([
          { id: 'r0', type: 'book', title: 'T', author: times(p.authors, (i) => ({ family: `F${i}` })) },
        ]),
      },
    }),
  },
  ...['word', 'substring'].flatMap((unit) => [
    {
      name: `text: ${unit}s counted`,
      start: { terms: 2, kib: 64 },
      make: (p) => ({
        text: reportText(keywords(p.terms, unit, (i) => `word ${i}`)),
        files: { 'beside.txt': filled(p.kib, 'word 1 and ') },
      }),
    },
    {
      name: `text: ${unit}s counted within one another`,
      start: { terms: 2, kib: 64 },
      make: (p) => ({
        text: reportText(keywords(p.terms, unit, (i) => 'a'.repeat(i + 1))),
        files: { 'beside.txt': filled(p.kib, 'a') },
      }),
    },
    {
      name: `text: ${unit}s counted in Chinese`,
      start: { terms: 2, kib: 64 },
      make: (p) => ({
        text: reportText(keywords(p.terms, unit, (i) => `共同${i}`)),
        files: { 'beside.txt': filled(p.kib, '共同1现代化') },
      }),
    },
  ]),
  ...[0, 2, 4, 6].map((colourType) => ({
    name: `PNG: of colour type ${colourType}`,
    start: { width: 500, height: 500 },
    renders: true,
    make: (p) => ({ text: reportText(pictured), files: { 'beside.png': png(p.width, p.height, colourType) } }),
  })),
  {
    name: 'PNG: empty chunks',
    start: { kib: 64 },
    renders: true,
    make: (p) => {
      const whole = png(2, 2, 2);
      const chunks = filled(p.kib, pngChunk('tEXt', Buffer.alloc(0)).toString('latin1'));
      return {
        text: reportText(pictured),
        files: {
          'beside.png': Buffer.concat([whole.subarray(0, 33), Buffer.from(chunks, 'latin1'), whole.subarray(33)]),
        },
      };
    },
  },
  {
    name: 'JPEG: segments',
    start: { kib: 64 },
    renders: true,
    make: (p) => ({
      text: reportText(pictured),
      files: {
        'beside.png': Buffer.concat([
          Buffer.from([0xff, 0xd8]),
          Buffer.alloc(p.kib * 1024, Buffer.from([0xff, 0xe1, 0, 2])),
        ]),
      },
    }),
  },
];
