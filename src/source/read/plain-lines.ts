/** A line with content, or the rest of one: its column and the offsets between which it stands, without its break. */
export interface PlainLine {
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

/** The lines of a text without tabs and carriage returns, for a reader that looks at one at a time. */
export class PlainLines {
  /** The line to be read; `undefined` at the end of the text. */
  current: PlainLine | undefined;
  /** True where comments stand right above the current line. */
  isBelowComment = false;
  /** Where the last value ends that was read, for the maps and lists that end with it. */
  reach = 0;
  private next = 0;
  /** A comment in another column than the line below it: what it belongs to isn't plain to see. */
  private hasStrayComment = false;

  constructor(readonly text: string) {
    this.advance();
  }

  /** Goes on to the next line that is neither blank nor a comment. */
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

  /** True at the end of a text in which no comment stands in another column than the line below it. */
  areRead(): boolean {
    return this.current === undefined && !this.hasStrayComment;
  }

  /** Leaves the first `width` characters of the current line behind. */
  skip({ column, start, end }: PlainLine, width: number): PlainLine {
    this.current = { column: column + width, start: start + width, end };
    return this.current;
  }

  /**
   * Reads the `|` block below the current line and goes on after it; `parent` is the column that it must be deeper than.
   * `undefined` where it begins with a blank line, or where a line is less deep than the first.
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
        // Spaces beyond the block's own are text.
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
