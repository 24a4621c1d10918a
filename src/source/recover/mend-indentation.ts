import type { SourceCode } from '../codes.js';
import { describeOddSpaces, describeTabs } from './issue-patterns/indentation.js';
import type { IssueWords } from './issue-patterns/issue-pattern.js';
import { isItem, keyOf } from './survey-lines.js';
import type { Line } from './survey-lines.js';

/** A text of the same length in which keys are indented with spaces, and the issues that were mended. */
export interface Mended {
  readonly mended: string;
  readonly issues: readonly { readonly code: SourceCode; readonly words: IssueWords }[];
}

/**
 * Replaces tabs and other spaces before keys and items by U+0020, one for one, so that offsets stay and the rest of the
 * file can be read. Each kind is one finding, however many lines have it.
 */
export function mendIndentation(text: string, lines: readonly Line[]): Mended {
  const foreign = lines.filter(
    ({ role, leading, content }) =>
      role === 'structure' && /[^ ]/.test(leading) && (isItem(content) || keyOf(content) !== undefined),
  );
  if (foreign.length === 0) return { mended: text, issues: [] };
  const tabs = describeTabs(foreign.filter(({ leading }) => leading.includes('\t')));
  const odd = describeOddSpaces(foreign.filter(({ leading }) => /[^ \t]/.test(leading)));
  return {
    mended: withSpaces(text, foreign),
    issues: [
      ...(tabs ? [{ code: 'yaml/tab-indentation' as const, words: tabs }] : []),
      ...(odd ? [{ code: 'yaml/odd-indentation' as const, words: odd }] : []),
    ],
  };
}

function withSpaces(text: string, lines: readonly Line[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, leading } of lines) {
    parts.push(text.slice(at, start), ' '.repeat(leading.length));
    at = start + leading.length;
  }
  return parts.join('') + text.slice(at);
}
