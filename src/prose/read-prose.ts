import type { List, Nodes, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { limits as studyLimits } from '../values/limits.js';
import type { Range } from '../diagnostics/diagnostic.js';
import { foldLines } from './fold-lines.js';
import { gfmNodes } from './gfm-nodes.js';
import { readPlainProse } from './read-plain-prose.js';
import type { Prose, ProseBlock, ProseIssue, ProseInline } from './prose.js';
import { splitMentions } from './split-mentions.js';
import { weighProse } from './weigh-prose.js';

/** Limits for the Markdown parser, which is super-linear for malicious input. */
const limits = {
  length: studyLimits.proseCharacters.most,
  depth: studyLimits.proseDepth.most,
  delimiters: studyLimits.proseMarks.most,
};

/** A line that opens more nested lists and quotations than allowed; `-----` and `* * *` are rules, not lists. */
const nested = new RegExp(
  `^(?![ \\t]*([-*_])(?:[ \\t]*\\1)+[ \\t]*$)(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])(?=[ \\t]))){${String(limits.depth + 1)},}`,
  'm',
);

/** Control characters, and embeddings, overrides and isolates of UAX #9, which `&#x202e;` could add. */
const hidden = /(?![\n\t])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Indented code would swallow an indented paragraph, setext underlines one above a line of dashes. */
const leftOut = { disable: { null: ['htmlFlow', 'htmlText', 'codeIndented', 'codeFenced', 'setextUnderline'] } };

const syntax = [leftOut, gfmTable(), gfmFootnote(), cjkFriendlyExtension()];

/**
 * Reads the Markdown of one field in one language. Never throws: constructs that the format excludes (HTML, pictures,
 * `#`) and text that is too long, deep or complex become an issue with a range and print as plain text. `unitsLeft` is
 * the remaining parser work for the report (`weighProse`).
 */
export function readProse(markdown: string, unitsLeft = Infinity): WeighedProse {
  const tooMuch = findExcess(markdown);
  if (tooMuch !== undefined) return { ...asTyped(markdown, tooMuch), units: 0 };
  const plain = hidden.test(markdown) ? undefined : readPlainProse(markdown);
  if (plain !== undefined) return { ...plain, units: 0 };
  const { units, excess } = weighProse(markdown);
  if (excess !== undefined)
    return { ...asTyped(markdown, { kind: 'too-many-blocks', range: excess, subject: '' }), units: 0 };
  if (units > unitsLeft) {
    const range = { start: 0, end: Math.max(0, markdown.search(/\n|$/)) };
    return { ...asTyped(markdown, { kind: 'too-much', range, subject: '' }), units };
  }
  return { ...parseProse(markdown), units };
}

/** Prose and the parser work that it took; 0 for plain paragraphs. */
export interface WeighedProse extends Prose {
  readonly units: number;
}

function asTyped(markdown: string, issue: ProseIssue): Prose {
  return { blocks: plainParagraphs(markdown), notes: new Map(), issues: [issue] };
}

/** Reads prose with the Markdown parser. The caller checks the limits. */
export function parseProse(markdown: string): Prose {
  const root = fromMarkdown(markdown, { extensions: syntax, mdastExtensions: [gfmNodes] });
  return new ProseReader(markdown, root).read();
}

function findExcess(markdown: string): ProseIssue | undefined {
  const whole = { start: 0, end: markdown.length };
  if (markdown.length > limits.length) return { kind: 'too-long', range: whole, subject: String(limits.length) };
  const deep = nested.exec(markdown);
  if (deep !== null) {
    return {
      kind: 'too-deep',
      range: { start: deep.index, end: deep.index + deep[0].length },
      subject: String(limits.depth),
    };
  }
  let start = 0;
  for (const paragraph of markdown.split(/(?<=\n[ \t]*\n)/)) {
    const delimiters = paragraph.match(/[*_[\]`!]/g)?.length ?? 0;
    if (delimiters > limits.delimiters) {
      return { kind: 'too-tangled', range: { start, end: start + paragraph.length }, subject: String(delimiters) };
    }
    start += paragraph.length;
  }
  return undefined;
}

/** Paragraphs of unparsed text; `at` is its start in the field. */
function plainParagraphs(markdown: string, at = 0): ProseBlock[] {
  return [...markdown.matchAll(/\S(?:.|\n(?![ \t]*\n))*/g)].map((match) => {
    const text = match[0].trimEnd();
    const start = at + match.index;
    return {
      type: 'paragraph',
      range: { start, end: start + text.length },
      children: foldLines([{ type: 'text', text }]),
    };
  });
}

class ProseReader {
  private readonly issues: ProseIssue[] = [];
  private readonly definitions = new Map<string, string>();
  private readonly notes = new Map<string, readonly ProseBlock[]>();
  private readonly marked = new Set<string>();
  private depth = 0;

  constructor(
    private readonly markdown: string,
    private readonly root: Root,
  ) {}

  read(): Prose {
    for (const node of this.root.children) {
      if (node.type === 'definition') this.definitions.set(node.identifier, node.url);
    }
    const blocks = this.blocks(this.root.children.filter((node) => node.type !== 'footnoteDefinition'));
    for (const node of this.root.children) {
      if (node.type !== 'footnoteDefinition') continue;
      this.notes.set(node.identifier, this.blocks(node.children));
      if (!this.marked.has(node.identifier)) this.report('unused-note', node, node.label ?? node.identifier);
    }
    return { blocks, notes: this.notes, issues: this.issues };
  }

  private blocks(nodes: readonly RootContent[]): ProseBlock[] {
    return nodes.flatMap((node) => this.block(node));
  }

  private block(node: RootContent): ProseBlock[] {
    const range = rangeOf(node);
    switch (node.type) {
      case 'paragraph':
        return this.paragraph(node.children, range);
      case 'heading': {
        const children = foldLines(this.inlines(node.children));
        if (node.depth === 1) this.report('top-heading', node, '#');
        if (node.depth > 3) this.report('deep-heading', node, '#'.repeat(node.depth));
        return [{ type: 'heading', range, depth: node.depth > 2 ? 3 : 2, children }];
      }
      case 'list':
        this.checkYear(node);
        return this.nest(node, () => ({
          type: 'list',
          range,
          ordered: node.ordered ?? false,
          start: node.start ?? 1,
          items: node.children.map((item) => this.blocks(item.children)),
        }));
      case 'blockquote':
        return this.nest(node, () => ({ type: 'quote', range, children: this.blocks(node.children) }));
      case 'table':
        this.checkRows(node);
        return [
          {
            type: 'table',
            range,
            align: node.align ?? [],
            rows: node.children.map((row) => row.children.map((cell) => foldLines(this.inlines(cell.children)))),
          },
        ];
      case 'definition':
      case 'footnoteDefinition':
      case 'thematicBreak':
        return [];
      default:
        // Constructs that are disabled print as typed, so that no text is lost.
        return plainParagraphs(this.sourceOf(node), range.start);
    }
  }

  /** A block with nested blocks, unless it is nested too deep. */
  private nest(node: Nodes, read: () => ProseBlock): ProseBlock[] {
    if (this.depth === limits.depth) {
      this.report('too-deep', node, String(limits.depth));
      return plainParagraphs(this.sourceOf(node), rangeOf(node).start);
    }
    this.depth += 1;
    const block = read();
    this.depth -= 1;
    return [block];
  }

  private paragraph(nodes: readonly PhrasingContent[], range: Range): ProseBlock[] {
    const children = foldLines(this.inlines(nodes));
    const [only] = children.filter((inline) => inline.type !== 'text' || inline.text.trim() !== '');
    const alone = children.every((inline) => inline === only || (inline.type === 'text' && inline.text.trim() === ''));
    if (only?.type === 'mention' && alone && isPlaceable(only.mention.kind)) {
      return [{ type: 'placement', range, mention: only.mention }];
    }
    return children.length === 0 ? [] : [{ type: 'paragraph', range, children }];
  }

  private inlines(nodes: readonly PhrasingContent[]): ProseInline[] {
    return nodes.flatMap((node) => this.inline(node));
  }

  private inline(node: PhrasingContent): ProseInline[] {
    switch (node.type) {
      case 'text':
        return this.text(node.value, node);
      case 'emphasis':
        return [{ type: 'emphasis', strength: 'emphasis', children: this.inlines(node.children) }];
      case 'strong':
        return [{ type: 'emphasis', strength: 'strong', children: this.inlines(node.children) }];
      case 'inlineCode':
        return [{ type: 'code', text: node.value.replaceAll('\t', ' ') }];
      case 'break':
        return [{ type: 'lineBreak' }];
      case 'link':
        return this.link(node.url, node, node.children);
      case 'linkReference':
        return this.link(this.definitions.get(node.identifier) ?? '', node, node.children);
      case 'footnoteReference':
        this.marked.add(node.identifier);
        return [{ type: 'noteMark', identifier: node.identifier }];
      case 'image':
      case 'imageReference':
        this.report('image', node, node.alt ?? '');
        return node.alt ? [{ type: 'text', text: node.alt }] : [];
      default:
        return [{ type: 'text', text: this.sourceOf(node) }];
    }
  }

  private link(href: string, node: Nodes, children: readonly PhrasingContent[]): ProseInline[] {
    if (/^(?:https?:\/\/|mailto:)\S+$/i.test(href)) return [{ type: 'link', href, children: this.inlines(children) }];
    this.report('unsafe-link', node, href);
    return this.inlines(children);
  }

  private text(value: string, node: Nodes): ProseInline[] {
    const at = node.position?.start.offset ?? 0;
    let cursor = at;
    for (const match of value.matchAll(/<\/?[a-z][^<>\n]*>|\[\^[^\]\s]+\]/gi)) {
      const start = Math.max(cursor, this.markdown.indexOf(match[0], cursor));
      const kind = match[0].startsWith('[') ? 'unknown-note' : 'html';
      cursor = start + match[0].length;
      this.issues.push({ kind, range: { start, end: cursor }, subject: match[0] });
    }
    const [unseen] = hidden.exec(value) ?? [];
    if (unseen !== undefined) this.report('hidden-character', node, unseen);
    return splitMentions(value, this.markdown, at);
  }

  /** `2013. 年` or `1978. In that year` is a year, not the start of a list. */
  private checkYear(list: List): void {
    const year = String(list.start ?? 1);
    if (!/^\d{4}$/.test(year)) return;
    const { start } = rangeOf(list);
    this.issues.push({ kind: 'year-list', range: { start, end: start + year.length + 1 }, subject: year });
  }

  /** Markdown silently fills short rows and drops surplus cells. */
  private checkRows({ children: [head, ...rows] }: Table): void {
    const columns = head?.children.length ?? 0;
    for (const row of rows) {
      const excess = row.children[columns];
      const missing = columns - row.children.length;
      if (missing > 0) this.report('short-row', row, String(missing));
      if (excess === undefined) continue;
      const range = { start: rangeOf(excess).start, end: rangeOf(row).end };
      this.issues.push({ kind: 'long-row', range, subject: String(-missing) });
    }
  }

  private report(kind: ProseIssue['kind'], node: Nodes, subject: string): void {
    this.issues.push({ kind, range: rangeOf(node), subject });
  }

  private sourceOf(node: Nodes): string {
    const { start, end } = rangeOf(node);
    return this.markdown.slice(start, end);
  }
}

function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function isPlaceable(kind: string): boolean {
  return ['fig', 'tbl', 'quote', 'box', 'agreed'].includes(kind);
}
