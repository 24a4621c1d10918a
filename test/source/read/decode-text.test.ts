import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/source/read/decode-text.js';

const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
/** `study: 中国与老挝共同现代化研究` in GB 18030, which Node can read but not write. */
const gbk = Uint8Array.from(
  '73 74 75 64 79 3a 20 d6 d0 b9 fa d3 eb c0 cf ce ce b9 b2 cd ac cf d6 b4 fa bb af d1 d0 be bf 0a'
    .split(' ')
    .map((byte) => parseInt(byte, 16)),
);

test('the sample is what it says', () => {
  expect(new TextDecoder('gb18030').decode(gbk)).toBe('study: 中国与老挝共同现代化研究\n');
});

describe('text', () => {
  test.each([
    ['empty', ''],
    ['ASCII', 'format: 1\n'],
    ['Chinese', '标题: 中国—老挝\n'],
    ['with a byte-order mark, which is kept', '\uFEFFformat: 1\n'],
    ['with a NUL, which is a matter of YAML', `title: a\u0000b and a good deal more text of a report\n`],
  ])('%s', (_name, text) => {
    expect(decodeText(new TextEncoder().encode(text), 'r.yaml')).toEqual({ kind: 'text', text });
  });
});

const png = Uint8Array.from([
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0xff,
]);

test.each([
  ['UTF-16 with a mark', utf16('\uFEFFformat: 1\n'), 'file/encoding', 'UTF-16'],
  ['UTF-16 without', utf16('format: 1\nstudy:\n'), 'file/encoding', 'UTF-16'],
  ['GBK', gbk, 'file/encoding', 'GBK'],
  ['a picture', png, 'file/binary', 'binary'],
])('%s is told by name', (_name, bytes, code, word) => {
  const read = decodeText(bytes, 'r.yaml');
  if (read.kind === 'text') throw new Error('read as text');
  expect(read.diagnostic).toMatchObject({ code, severity: 'error', file: 'r.yaml', pointer: '' });
  expect(read.diagnostic.message.en).toContain(word);
  expect(read.diagnostic.help?.zh).toBeTruthy();
});

test('a stray byte is shown in its place', () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('a: 中\nb: '), 0xe9, ...new TextEncoder().encode(' x\n')]);
  const read = decodeText(bytes, 'r.yaml');
  if (read.kind === 'text') throw new Error('read as text');
  expect(read.diagnostic.code).toBe('file/encoding');
  expect(read.diagnostic.range).toEqual({ start: 8, end: 9 });
  expect(read.text.slice(0, 8)).toBe('a: 中\nb: ');
});
