import { colonInText, fullWidthColon, missingColon } from './issue-patterns/colons.js';
import { listAmongKeys, oddIndentation, tabIndentation, unevenIndentation } from './issue-patterns/indentation.js';
import {
  backslash,
  hyphenWithoutSpace,
  listBesideKey,
  reservedSign,
  textAfterQuote,
  tooDeep,
  tooManyParts,
  unclosedBracket,
  unclosedQuote,
} from './issue-patterns/signs.js';
import type { IssuePattern } from './issue-patterns/issue-pattern.js';

/** The causes of YAML errors, in the order in which they are tried. To add one, add a file and a line here. */
export const issuePatterns: readonly IssuePattern[] = [
  tooManyParts,
  tooDeep,
  tabIndentation,
  oddIndentation,
  fullWidthColon,
  hyphenWithoutSpace,
  reservedSign,
  backslash,
  listBesideKey,
  textAfterQuote,
  unclosedQuote,
  unclosedBracket,
  colonInText,
  listAmongKeys,
  unevenIndentation,
  missingColon,
];
