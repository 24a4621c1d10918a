import type { SourceCode } from './codes.js';
import type { LintWords } from './lints/lint.js';
import { firstLine } from './locate.js';
import type { Tree } from './tree.js';

/** The largest file that is read, in bytes of UTF-8. */
const largest = 4 * 1024 * 1024;

/** Why a file can't be a report, whatever its keys are. */
export type Refusal = LintWords & { readonly code: SourceCode };

/** Refuses a file of more than 4 MiB, before anything is read of it. */
export function refuseLarge(text: string): Refusal | undefined {
  if (countBytes(text) <= largest) return undefined;
  return {
    code: 'yaml/too-large',
    range: firstLine(text),
    message: { en: 'This file is larger than 4 MiB, and is not read.', zh: '文件超过 4 MiB，不予读取。' },
    help: {
      en: 'Keep data and pictures in files of their own beside the report.',
      zh: '请把数据和图片放在报告旁边的单独文件中。',
    },
  };
}

/** Refuses a file that is empty, or that is well-formed YAML but no map. */
export function refuseShape(text: string, tree: Tree | undefined): Refusal | undefined {
  if (tree === undefined || tree.kind === 'mapping') return undefined;
  const range = firstLine(text);
  const help = {
    en: 'A report begins like this:\n  format: 1\n  study:\n    country: KZ\n    phase: plan',
    zh: '报告文件的开头如下：\n  format: 1\n  study:\n    country: KZ\n    phase: plan',
  };
  if (tree.kind === 'scalar' && tree.value === null) {
    return {
      code: 'yaml/empty-file',
      range,
      message: { en: 'The file is empty.', zh: '文件是空的。' },
      help,
    };
  }
  return {
    code: 'yaml/not-a-map',
    range,
    message: {
      en: 'The file does not consist of keys in the first column.',
      zh: '文件不是由从第一列开始的键组成。',
    },
    help,
  };
}

function countBytes(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // A surrogate is half of a character of four bytes.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}
