import type { SourceCode } from './codes.js';
import type { LocalFault } from './read-pieces.js';
import type { SlipWords } from './slips/slip.js';
import { slips } from './slips.js';
import type { Line } from './survey-lines.js';

/** Puts a syntax fault in words: the first slip that is recognised in it, or that the lines can't be read. */
export function explainFault(
  fault: LocalFault,
  text: string,
  lines: readonly Line[],
): { readonly code: SourceCode; readonly words: SlipWords } {
  const first = indexOfLine(lines, fault.within.start);
  const last = indexOfLine(lines, Math.max(fault.within.start, fault.within.end - 1));
  const line = lines[Math.min(indexOfLine(lines, fault.range.start), last)];
  if (line === undefined) throw new Error('A text without lines has no faults.');
  const broken = { text, fault, lines: lines.slice(first, last + 1), line };
  for (const { code, recognise } of slips) {
    const words = recognise(broken);
    if (words !== undefined) return { code, words };
  }
  return { code: 'yaml/syntax', words: unrecognised(fault, line) };
}

/** The index of the line in which an offset lies; of the last one for the end of the text. */
function indexOfLine(lines: readonly Line[], offset: number): number {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function unrecognised({ range }: LocalFault, line: Line): SlipWords {
  const start = Math.min(Math.max(range.start, line.start), line.end);
  return {
    range: { start, end: Math.max(start, Math.min(range.end, line.end)) },
    message: {
      en: `Line ${String(line.number)} cannot be read as YAML.`,
      zh: `第 ${String(line.number)} 行无法按 YAML 读取。`,
    },
    help: {
      en: 'A line is “key: value”, “- item”, or text in a `|` block, deeper than its key. Text with special signs is safe in a `|` block.',
      zh: '每一行应是“键: 值”“- 项目”，或 `|` 块中的正文（比它的键缩进更深）。含特殊符号的文本写在 `|` 块中最稳妥。',
    },
  };
}
