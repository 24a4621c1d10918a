import { Lexer } from 'yaml';
import { readPieces } from '../recover/read-pieces.js';
import type { Tree } from '../tree.js';

/** The character by which the lexer announces a scalar's text. */
const scalarAhead = '\u001f';

/** The content of a YAML text that formatting must not change. */
export interface Substance {
  /** All values, independent of the order of keys; strings in NFC, other values as written. */
  readonly values: string;
  /** All comments, independent of their place. */
  readonly comments: string;
}

/** The content of a YAML text, in a form that can be compared. */
export function substanceOf(text: string): Substance {
  const { tree } = readPieces(text);
  return {
    values: JSON.stringify(tree === undefined ? null : valuesOf(tree, text)),
    comments: JSON.stringify(commentsOf(text).sort()),
  };
}

function valuesOf(tree: Tree, text: string): unknown {
  switch (tree.kind) {
    case 'scalar':
      return typeof tree.value === 'string'
        ? tree.value.normalize('NFC')
        : { spelled: text.slice(tree.range.start, tree.range.end) };
    case 'sequence':
      return tree.items.map((item) => valuesOf(item, text));
    case 'mapping':
      return {
        keys: [...tree.entries]
          .map(([key, { value }]) => [key.normalize('NFC'), valuesOf(value, text)] as const)
          .sort(([a], [b]) => (a < b ? -1 : 1)),
      };
  }
}

function commentsOf(text: string): string[] {
  const comments: string[] = [];
  let last = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme.startsWith('#') && last !== scalarAhead) comments.push(lexeme.normalize('NFC').trimEnd());
    last = lexeme;
  }
  return comments;
}
