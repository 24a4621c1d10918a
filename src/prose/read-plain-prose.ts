import { foldLines } from './fold-lines.js';
import type { Prose, ProseBlock } from './prose.js';
import { splitMentions } from './split-mentions.js';

/**
 * Anything that Markdown may interpret: marks anywhere, brackets other than those of a citation, blanks at either end
 * of a line, and signs of a list or a rule at the start of a line.
 */
const marked = /[*_`<>|#\\&~!^\r\t]|\[(?!@)|\]\s*[:([]|^[^\S\n]|[^\S\n]$|^(?:[-+=]|\d{1,9}[.)])/m;

/**
 * Reads plain paragraphs with mentions and citations, the usual case, without the Markdown parser, which takes most of
 * the time of a check. `undefined` for anything else. The result equals the parser's, including all ranges.
 */
export function readPlainProse(markdown: string): Prose | undefined {
  if (marked.test(markdown)) return undefined;
  const blocks: ProseBlock[] = [];
  for (const { 0: text, index } of markdown.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const range = { start: index, end: index + text.length };
    const children = foldLines(splitMentions(text, markdown, index));
    const [only, ...rest] = children;
    // A paragraph with one mention may be a placement, which the parser's reader decides.
    if (only?.type === 'mention' && rest.length === 0) return undefined;
    if (children.length > 0) blocks.push({ type: 'paragraph', range, children });
  }
  return { blocks, notes: new Map(), issues: [] };
}
