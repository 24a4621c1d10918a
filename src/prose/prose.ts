import type { Range } from '../diagnostics/diagnostic.js';

/**
 * Parsed prose: the subset of Markdown that the format allows, without keys, numbers and editions, which are added with
 * the document. Ranges are in UTF-16 offsets of the Markdown string.
 */
export type ProseBlock = { readonly range: Range } & (
  | { readonly type: 'paragraph'; readonly children: readonly ProseInline[] }
  | { readonly type: 'heading'; readonly depth: 2 | 3; readonly children: readonly ProseInline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly start: number;
      readonly items: readonly (readonly ProseBlock[])[];
    }
  | { readonly type: 'quote'; readonly children: readonly ProseBlock[] }
  | { readonly type: 'table'; readonly align: readonly ColumnAlignment[]; readonly rows: readonly ProseRow[] }
  /** A paragraph with only `@tbl-x`, `@quote-x`, `@box-x` or `@agreed-x`, which prints the named thing here. */
  | { readonly type: 'placement'; readonly mention: Mention }
);

export type ColumnAlignment = 'left' | 'right' | 'center' | null;

/** The cells of one row. */
export type ProseRow = readonly (readonly ProseInline[])[];

export type ProseInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis'; readonly strength: 'emphasis' | 'strong'; readonly children: readonly ProseInline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly href: string; readonly children: readonly ProseInline[] }
  | { readonly type: 'lineBreak' }
  | { readonly type: 'noteMark'; readonly identifier: string }
  | { readonly type: 'citation'; readonly items: readonly CitationItem[] }
  | { readonly type: 'mention'; readonly mention: Mention };

/** One work of a citation `[@key, p. 12; @other]`. */
export interface CitationItem {
  readonly key: string;
  readonly locator?: string;
  readonly range: Range;
}

export const mentionKinds = ['fig', 'tbl', 'rec', 'part', 'sec', 'app', 'val', 'quote', 'box', 'agreed'] as const;

/** The kinds of mention that print content in place instead of a number. */
export type MentionKind = (typeof mentionKinds)[number];

/** `@tbl-trade`: kind `tbl`, id `trade`. */
export interface Mention {
  readonly kind: MentionKind;
  readonly id: string;
  readonly range: Range;
}

export interface Prose {
  readonly blocks: readonly ProseBlock[];
  /** Footnotes by identifier, in the order of their definition. */
  readonly notes: ReadonlyMap<string, readonly ProseBlock[]>;
  readonly issues: readonly ProseIssue[];
}

/** Something that prose may not contain, or that is probably a mistake. */
export interface ProseIssue {
  readonly kind:
    | 'top-heading'
    | 'deep-heading'
    | 'html'
    | 'image'
    | 'unsafe-link'
    | 'hidden-character'
    | 'unknown-note'
    | 'unused-note'
    | 'year-list'
    | 'short-row'
    | 'long-row'
    | 'too-long'
    | 'too-deep'
    | 'too-tangled'
    | 'too-many-blocks'
    | 'too-much';
  readonly range: Range;
  readonly subject: string;
}
