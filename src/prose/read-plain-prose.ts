import { foldLines } from './fold-lines.js';
import type { Prose, ProseBlock } from './prose.js';
import { splitMentions } from './split-mentions.js';

/**
 * What Markdown may give a meaning: marks anywhere, brackets other than those of a citation, space at either end of a
 * line, and at a line's start what opens a list or a rule.
 */
const marked = /[*_`<>|#\\&~!^\r\t]|\[(?!@)|\]\s*[:([]|^[^\S\n]|[^\S\n]$|^(?:[-+=]|\d{1,9}[.)])/m;

/**
 * Reads prose that is plain paragraphs with mentions and citations, as most is, without the Markdown parser, which
 * takes most of the time of a check. `undefined` for anything else. The result is that of the parser, range by range.
 */
export function readPlainProse(markdown: string): Prose | undefined {
  if (marked.test(markdown)) return undefined;
  const blocks: ProseBlock[] = [];
  for (const { 0: text, index } of markdown.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) {
    const range = { start: index, end: index + text.length };
    const children = foldLines(splitMentions(text, markdown, index));
    const [only, ...rest] = children;
    // A paragraph of one mention may place something: the parser's reader decides that.
    if (only?.type === 'mention' && rest.length === 0) return undefined;
    if (children.length > 0) blocks.push({ type: 'paragraph', range, children });
  }
  return { blocks, notes: new Map(), issues: [] };
}
