import { colonInText, fullWidthColon, missingColon } from './slips/colons.js';
import { listAmongKeys, oddIndentation, tabIndentation, unevenIndentation } from './slips/indentation.js';
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
} from './slips/signs.js';
import type { Slip } from './slips/slip.js';

/** The slips that break YAML, in the order in which they are looked for. A new one is a file and a line here. */
export const slips: readonly Slip[] = [
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
