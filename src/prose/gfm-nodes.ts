import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown';
import type {} from 'micromark-extension-gfm-footnote';
import type {} from 'micromark-extension-gfm-table';

/**
 * Nodes for tables and footnotes of GitHub Flavored Markdown. The usual packages for it also write Markdown, which
 * needs fifty more modules and would slow down every check.
 */
export const gfmNodes: Extension = {
  enter: {
    table: enterTable,
    tableRow(token) {
      this.enter({ type: 'tableRow', children: [] }, token);
    },
    tableHeader: enterCell,
    tableData: enterCell,
    gfmFootnoteCall(token) {
      this.enter({ type: 'footnoteReference', identifier: '', label: '' }, token);
    },
    gfmFootnoteCallString: startLabel,
    gfmFootnoteDefinition(token) {
      this.enter({ type: 'footnoteDefinition', identifier: '', label: '', children: [] }, token);
    },
    gfmFootnoteDefinitionLabelString: startLabel,
  },
  exit: {
    table: leave,
    tableRow: leave,
    tableHeader: leave,
    tableData: leave,
    codeText: exitCode,
    gfmFootnoteCall: leave,
    gfmFootnoteCallString: endLabel,
    gfmFootnoteDefinition: leave,
    gfmFootnoteDefinitionLabelString: endLabel,
  },
};

function enterTable(this: CompileContext, token: Token): void {
  const align = (token._align ?? []).map((side) => (side === 'none' ? null : side));
  this.enter({ type: 'table', align, children: [] }, token);
}

function enterCell(this: CompileContext, token: Token): void {
  this.enter({ type: 'tableCell', children: [] }, token);
}

function leave(this: CompileContext, token: Token): void {
  this.exit(token);
}

/** In tables a bar inside code is escaped as `\|`; other backslashes stay (GFM, section 4.10). */
function exitCode(this: CompileContext, token: Token): void {
  const code = this.resume();
  const node = this.stack.at(-1);
  const isInTable = this.stack.some(({ type }) => type === 'table');
  if (node?.type === 'inlineCode') node.value = isInTable ? code.replaceAll(/\\([\\|])/g, unescapeBar) : code;
  this.exit(token);
}

function unescapeBar(written: string, sign: string): string {
  return sign === '|' ? sign : written;
}

function startLabel(this: CompileContext): void {
  this.buffer();
}

function endLabel(this: CompileContext, token: Token): void {
  const label = this.resume();
  const node = this.stack.at(-1);
  if (node?.type !== 'footnoteReference' && node?.type !== 'footnoteDefinition') return;
  node.label = label;
  node.identifier = normalized(this.sliceSerialize(token));
}

/** Labels match regardless of case and spaces (CommonMark, section 4.7). Mapped both ways, since `ẞ` equals `ss`. */
function normalized(label: string): string {
  const spaced = label.replaceAll(/[\t\n\r ]+/g, ' ').replaceAll(/^ | $/g, '');
  return spaced.toLowerCase().toUpperCase().toLowerCase();
}
