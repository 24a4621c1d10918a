import type { SourceCode } from '../codes.js';
import type { LocalIssue } from './read-pieces.js';
import type { IssueWords } from './issue-patterns/issue-pattern.js';
import { issuePatterns } from './issue-patterns.js';
import type { Line } from './survey-lines.js';

/** Explains an issue by the first pattern that matches; without one, it says that the line can’t be read. */
export function explainParseIssue(
  issue: LocalIssue,
  text: string,
  lines: readonly Line[],
): { readonly code: SourceCode; readonly words: IssueWords } {
  const first = indexOfLine(lines, issue.within.start);
  const last = indexOfLine(lines, Math.max(issue.within.start, issue.within.end - 1));
  const line = lines[Math.min(indexOfLine(lines, issue.range.start), last)];
  if (line === undefined) throw new Error('A text without lines has no issues.');
  const broken = { text, issue, lines: lines.slice(first, last + 1), line };
  for (const { code, recognise } of issuePatterns) {
    const words = recognise(broken);
    if (words !== undefined) return { code, words };
  }
  return { code: 'yaml/syntax', words: unrecognised(issue, line) };
}

/** The index of the line that contains an offset; that of the last line for the end of the text. */
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

function unrecognised({ range }: LocalIssue, line: Line): IssueWords {
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
