import type { CST, Document, ErrorCode } from 'yaml';
import { limits } from '../../values/limits.js';
import type { Range } from '../../diagnostics/diagnostic.js';
import { yamlEngine } from './yaml-engine.js';

/** A reason why YAML can't be read, by the parser's closed list of codes. */
export interface ParseIssue {
  readonly code: ErrorCode | 'TOO_DEEP' | 'TOO_MANY' | 'NOT_A_KEY';
  readonly range: Range;
}

/** A parsed text: its tokens, and its first document with all errors. */
export interface ParsedYaml {
  readonly tokens: readonly CST.Token[];
  readonly document: Document.Parsed | undefined;
  /** In the order of the file. */
  readonly issues: readonly ParseIssue[];
  /** The number of signs, words and line breaks read, as a measure of the work. */
  readonly lexemes: number;
}

/** The greatest depth of nested lists and maps. */
const deepest = limits.sourceDepth.most;

/**
 * The most signs, words and line breaks in a text. A report of 4 MiB has about 250,000; a file with far more is data or
 * an attack, and would take the parser seconds and gigabytes.
 */
const mostLexemes = limits.sourceParts.most;

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  // Tags such as !!omap would create special objects; every tag is refused by name instead.
  resolveKnownTags: false,
  // The parser compares each key with every other; the tree finds duplicates in linear time.
  uniqueKeys: false,
  prettyErrors: false,
  strict: true,
} as const;

/**
 * Reads YAML 1.2 with the core schema. Nesting beyond 32 levels is an issue, and so is an excessive number of parts; no
 * document is composed then.
 */
export function parseYaml(text: string): ParsedYaml {
  const { tokens, lexemes, stopped } = parseTokens(text);
  const excess = stopped ?? findTooDeep(tokens);
  if (excess !== undefined) return { tokens, document: undefined, issues: [excess], lexemes };
  const { Composer } = yamlEngine();
  const [document] = new Composer(options).compose(tokens, true, text.length);
  const issues = (document?.errors ?? []).map(({ code, pos: [start, end] }) => ({ code, range: { start, end } }));
  return { tokens, document, issues, lexemes };
}

/**
 * Parses up to a place with more nested brackets, or more keys and items on one line, than the allowed levels: beyond
 * it the parser would no longer take linear time.
 */
function parseTokens(text: string): {
  readonly tokens: readonly CST.Token[];
  readonly lexemes: number;
  readonly stopped?: ParseIssue;
} {
  const { Lexer, Parser } = yamlEngine();
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const stop = (code: ParseIssue['code']): ParseIssue => ({
    code,
    range: { start: parser.offset, end: parser.offset + 1 },
  });
  let lexemes = 0;
  let brackets = 0;
  let openedOnLine = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (lexeme === '[' || lexeme === '{') brackets += 1;
    else if (lexeme === ']' || lexeme === '}') brackets = Math.max(0, brackets - 1);
    else if (lexeme === '\n' || lexeme === '\r\n') openedOnLine = 0;
    else if (brackets === 0 && (lexeme === '-' || lexeme === '?' || lexeme === ':')) openedOnLine += 1;
    lexemes += 1;
    if (lexemes > mostLexemes) return { tokens, lexemes, stopped: stop('TOO_MANY') };
    if (brackets > deepest || openedOnLine > deepest) return { tokens, lexemes, stopped: stop('TOO_DEEP') };
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return { tokens, lexemes };
}

/** The range of the first collection below the deepest allowed level. Not recursive, since the depth may be huge. */
function findTooDeep(tokens: readonly CST.Token[]): ParseIssue | undefined {
  const { isCollection } = yamlEngine().CST;
  const pending = tokens.map((token) => ({ token, depth: 0 }));
  let found: Range | undefined;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token, depth } = next;
    if (token.type === 'document') {
      if (token.value) pending.push({ token: token.value, depth });
    } else if (isCollection(token)) {
      if (depth >= deepest) {
        if (found === undefined || token.offset < found.start) found = { start: token.offset, end: token.offset + 1 };
        continue;
      }
      for (const { key, value } of token.items) {
        if (key) pending.push({ token: key, depth: depth + 1 });
        if (value) pending.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return found && { code: 'TOO_DEEP', range: found };
}
