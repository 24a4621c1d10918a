import type { Chance } from '../chance.js';
import type { Mutator } from './mutation-kind.js';

/** Changes that know nothing of a file: what a broken disk, a cut transfer or two mixed files leave. */
export function blindMutators(seeds: readonly Uint8Array[]): Readonly<Record<string, Mutator>> {
  return {
    flipBits: (bytes, chance) => {
      if (bytes.length === 0) return bytes;
      const spoiled = Uint8Array.from(bytes);
      for (let times = chance.of([1, 1, 3, 20]); times > 0; times -= 1) {
        const at = chance.below(spoiled.length);
        spoiled[at] = (spoiled[at] ?? 0) ^ (1 << chance.below(8));
      }
      return spoiled;
    },
    setBytes: (bytes, chance) => {
      const at = chance.below(bytes.length + 1);
      return replace(bytes, at, chance.below(4), someBytes(chance));
    },
    insertText: (bytes, chance) => {
      const at = chance.below(bytes.length + 1);
      return replace(bytes, at, 0, new TextEncoder().encode(chance.of(oddTexts)));
    },
    insertInvalidUtf8: (bytes, chance) => {
      const at = chance.below(bytes.length + 1);
      return replace(bytes, at, 0, Uint8Array.from(chance.of(invalidUtf8)));
    },
    truncate: (bytes, chance) => bytes.subarray(0, chance.below(bytes.length + 1)),
    behead: (bytes, chance) => bytes.subarray(chance.below(bytes.length + 1)),
    splice: (bytes, chance) => {
      const other = chance.of(seeds);
      const head = bytes.subarray(0, chance.below(bytes.length + 1));
      return join([head, other.subarray(chance.below(other.length + 1))]);
    },
    repeat: (bytes, chance) => {
      const from = chance.below(bytes.length + 1);
      const piece = bytes.subarray(from, from + 1 + chance.below(64));
      return replace(bytes, from, 0, join(Array.from({ length: chance.of([1, 2, 50]) }, () => piece)));
    },
  };
}

/** The bytes with `count` of them from `at` on replaced. */
export function replace(bytes: Uint8Array, at: number, count: number, by: Uint8Array): Uint8Array {
  return join([bytes.subarray(0, at), by, bytes.subarray(at + count)]);
}

export function join(pieces: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(pieces));
}

export function someBytes(chance: Chance, most = 8): Uint8Array {
  return Uint8Array.from({ length: chance.below(most + 1) }, () => chance.of([0, 0x7f, 0xff, chance.below(256)]));
}

const invalidUtf8 = [[0xff], [0xc0, 0xaf], [0xed, 0xa0, 0x80], [0xf5, 0x80, 0x80, 0x80], [0xe4, 0xbd], [0xfe, 0xff]];

/** Texts that act on a terminal, a page, a runner of CI or a reader, or that no font and no segmenter expects. */
export const oddTexts = [
  ...['\u0000', '\u0007', '\u001b]0;x\u0007', '\u001b[31m', '\u007f', '\u0085', '\u009b31m', '\r', '\r\n', '\n', '\t'],
  ...['\u202e', '\u2066', '\u2069', '\u200b', '\u200f', '\u00ad', '\ufeff', '\u3164', '\u{e0041}', '\u2028', '\u061c'],
  ...['\ue000', '\ufffe', '\ufffd', '\u{1f600}', '\u{10ffff}', 'e\u0301'.repeat(40), '\u0301'.repeat(300), '\u3000'],
  ...[
    '::stop-commands::x\n',
    '##vso[task.complete]',
    '\n##[error]x\n',
    '::error::',
    '<!--',
    ']]>',
    '</script><script>',
  ],
  ...['<img src=x onerror=alert(1)>', '{{constructor}}', '{{{x}}}', '${x}', '[x](javascript:x)', '=1+1', '@SUM(1)'],
  ...['(\\)', '>> endobj', 'file:///etc/passwd', '..\\..\\x', '\\\\host\\x', '%2e%2e/', 'CON', 'x.csv:stream'],
  ...['字'.repeat(3_000), 'x'.repeat(20_000), 'مرحبا', 'ກຳ', 'ျမန္', '𓀀', '𝕏'],
];
