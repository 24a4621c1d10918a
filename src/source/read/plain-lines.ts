/** A line with content, or the rest of one: its column, and its start and end offsets without the line break. */
export interface PlainLine {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text without tabs and carriage returns, read one at a time. */
export class PlainLines {
  /** The next line to read; `undefined` at the end of the text. */
  current: PlainLine | undefined;
  /** True if comments are directly above the current line. */
  isBelowComment = false;
  /** The end of the last value read, for the maps and lists that end with it. */
  reach = 0;
  private next = 0;
  /** A comment in another column than the line below it: it is unclear what it belongs to. */
  private hasStrayComment = false;

  constructor(readonly text: string) {
    this.advance();
  }

  /** Moves to the next line that is neither blank nor a comment. */
  advance(): void {
    let comment: number | undefined;
    for (;;) {
      const line = this.take();
      if (line !== undefined && line.start === line.end) continue;
      const isComment = line !== undefined && this.text.startsWith('#', line.start);
      if (comment !== undefined && comment !== line?.column) this.hasStrayComment = true;
      if (!isComment) {
        this.current = line;
        this.isBelowComment = comment !== undefined;
        return;
      }
      comment = line.column;
    }
  }

  /** True at the end of a text in which every comment has the column of the line below it. */
  areRead(): boolean {
    return this.current === undefined && !this.hasStrayComment;
  }

  /** Skips the first `width` characters of the current line. */
  skip({ column, start, end }: PlainLine, width: number): PlainLine {
    this.current = { column: column + width, start: start + width, end };
    return this.current;
  }

  /**
   * Reads the `|` block below the current line and moves after it; it must be deeper than the column `parent`.
   * `undefined` if it begins with a blank line, or if a line is less deep than the first.
   */
  takeBlock(parent: number): { readonly value: string; readonly end: number } | undefined {
    const { text } = this;
    const depth = spacesAt(text, this.next);
    if (depth <= parent || endOfLine(text, this.next) === this.next + depth) return undefined;
    const block: string[] = [];
    let blank = 0;
    let end = this.next;
    while (this.next < text.length) {
      const spaces = spacesAt(text, this.next);
      const lineEnd = endOfLine(text, this.next);
      if (this.next + spaces === lineEnd) {
        // More spaces than the block's indentation are text.
        if (spaces > depth) return undefined;
        blank += 1;
      } else {
        if (spaces <= parent) break;
        if (spaces < depth) return undefined;
        for (; blank > 0; blank -= 1) block.push('');
        block.push(text.slice(this.next + depth, lineEnd));
        end = lineEnd;
      }
      this.next = lineEnd + 1;
    }
    this.advance();
    return { value: `${block.join('\n')}\n`, end };
  }

  private take(): PlainLine | undefined {
    if (this.next >= this.text.length) return undefined;
    const column = spacesAt(this.text, this.next);
    const start = this.next + column;
    const end = endOfLine(this.text, start);
    this.next = end + 1;
    return { column, start, end };
  }
}

function spacesAt(text: string, at: number): number {
  let count = 0;
  while (text.charCodeAt(at + count) === 0x20) count += 1;
  return count;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}
