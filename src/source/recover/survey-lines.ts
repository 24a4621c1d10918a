/** A line of a file, without its line break. */
export interface Line {
  /** Counted from 1. */
  readonly number: number;
  readonly start: number;
  readonly end: number;
  /** The white space before the content, of any kind. */
  readonly leading: string;
  readonly content: string;
  /** `prose` is in a `|` or `>` block; `structure` is everything that YAML reads as keys, items and values. */
  readonly role: 'blank' | 'comment' | 'prose' | 'structure';
}

/**
 * The lines of a file and their roles, determined by indentation alone, so that the result is also right if YAML can't
 * be read.
 */
export function surveyLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let block: number | undefined;
  // A byte order mark at the beginning is not part of the first line.
  for (let start = text.startsWith('\uFEFF') ? 1 : 0, number = 1; start < text.length; number += 1) {
    const found = text.indexOf('\n', start);
    const end = found === -1 ? text.length : found;
    const raw = text.slice(start, end).replace(/\r$/, '');
    const content = raw.trimStart();
    const leading = raw.slice(0, raw.length - content.length);
    const depth = raw.search(/[^ ]|$/);
    if (content !== '' && block !== undefined && depth <= block) block = undefined;
    const role = roleOf(content, block !== undefined);
    lines.push({ number, start, end: start + raw.length, leading, content, role });
    if (role === 'structure' && opensBlock(content)) block = depth;
    start = end + 1;
  }
  return lines;
}

/** The key at the start of a line of structure, unquoted; its colon may be full-width. */
export function keyOf(content: string): string | undefined {
  if (isItem(content)) return undefined;
  const [, quoted, plain] =
    /^(?:["']([^"']{0,200})["']|([^\s#:："'[\]{}&*!|>%@`,?-][^#:：]{0,200}?))\s*(?::(?:\s|$)|：)/.exec(content) ?? [];
  return quoted ?? plain;
}

/** True for a line that begins an item of a list. */
export function isItem(content: string): boolean {
  return /^-(\s|$)/.test(content);
}

function roleOf(content: string, isInBlock: boolean): Line['role'] {
  if (content === '') return 'blank';
  if (isInBlock) return 'prose';
  return content.startsWith('#') ? 'comment' : 'structure';
}

function opensBlock(content: string): boolean {
  return /(^|[:：-]\s*)[|>][-+]?[1-9]?[-+]?\s*(\s#.*)?$/.test(content);
}
