import { limits } from '../../values/limits.js';
import { diagnostic, type Diagnostic, type Range } from '../../diagnostics/diagnostic.js';
import type { SourceCode } from '../codes.js';
import type { LintWords } from '../lint/lint.js';
import { firstLine } from './locate.js';
import type { Tree } from '../tree.js';

/** Why a file can't be a report, whatever its keys are. */
export type Refusal = LintWords & { readonly code: SourceCode };

/** Refuses a file of more than 4 MiB or 250,000 lines, before any of it is parsed. */
export function refuseLarge(text: string): Refusal | undefined {
  if (countBytes(text) <= limits.sourceBytes.most) {
    const start = startOfLine(text, limits.sourceLines.most + 1);
    return start === undefined || start === text.length ? undefined : refuseCrowded({ start, end: start });
  }
  return { code: 'yaml/too-large', range: firstLine(text), ...tooLarge };
}

/** The same finding about a file of which nothing is read. */
export function refuseLargeFile(file: string): Diagnostic {
  return diagnostic(file, { code: 'yaml/too-large', severity: 'error', pointer: '', ...tooLarge });
}

const tooLarge = {
  message: { en: 'This file is larger than 4 MiB, and is not read.', zh: '文件超过 4 MiB，不予读取。' },
  help: {
    en: 'Keep data and pictures in files of their own beside the report.',
    zh: '请把数据和图片放在报告旁边的单独文件中。',
  },
} as const;

/** Refuses a file whose lines end with CR alone, as on old Macs: YAML would read all of it as one line. */
export function refuseLineEnds(text: string): Refusal | undefined {
  if (!/\r(?!\n)/.test(text) || text.includes('\n')) return undefined;
  return {
    code: 'yaml/line-ends',
    range: firstLine(text),
    message: {
      en: 'The lines of this file end with CR alone, as on old Macs, so that all of it is one line.',
      zh: '文件的换行符只有 CR（旧式 Mac 格式），因此整个文件被当作一行。',
    },
    help: {
      en: 'Save it with LF line ends. VS Code: click CRLF or LF in the status bar and choose LF; Word: save as plain text, and end lines with LF.',
      zh: '请以 LF 换行另存。VS Code：点击状态栏中的 CRLF 或 LF，选择 LF；Word：另存为纯文本，行结束方式选 LF。',
    },
  };
}

/** Refuses a file with too many lines, or with more keys, items and values than any report has. */
export function refuseCrowded(range: Range): Refusal {
  return {
    code: 'yaml/too-many-parts',
    range,
    message: {
      en: 'Up to here the file has more lines, keys and items than any report, and is not read.',
      zh: '到此处为止，文件的行、键和列表项已多于任何报告，不予读取。',
    },
    why: {
      en: 'Such a file is data, or was damaged, and would stall the tool.',
      zh: '这样的文件不是数据就是已损坏，会拖垮工具。',
    },
    help: {
      en: 'Keep the rows of large tables in a CSV file beside the report, and its references in a CSL-JSON file.',
      zh: '大型表格的数据请放在报告旁边的 CSV 文件中，参考文献放在 CSL-JSON 文件中。',
    },
  };
}

/** The offset of a line, counted from 1; `undefined` if the text has fewer. */
function startOfLine(text: string, number: number): number | undefined {
  let start = 0;
  for (let line = 1; line < number; line += 1) {
    const end = text.indexOf('\n', start);
    if (end === -1) return undefined;
    start = end + 1;
  }
  return start;
}

/** Refuses a file that is empty, or that is well-formed YAML but not a map. */
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
