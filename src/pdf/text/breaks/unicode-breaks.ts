import { Break } from './break.js';
import { classNumbers, classOf } from './line-break-class.js';
import { makePairTable, rowLength } from './pair-rules.js';

const { AL, B2, BA, BK, CB, CL, CM, CP30, CR, HL, HY, IS, LF, NL, NS, NU, OP, OP30, PO, PR, QU, RI, SA, SM, SP, SY } =
  classNumbers;
const { ZW, ZWJ } = classNumbers;
const pairs = makePairTable();

const plainNames = [
  ...([
    'AL',
    'B2',
    'BB',
    'CB',
    'CL',
    'CP30',
    'EB',
    'EM',
    'EX',
    'GL',
    'H2',
    'H3',
    'ID',
    'IN',
    'JL',
    'JT',
    'JV',
  ] as const),
  ...(['NS', 'OP', 'OP30', 'QU', 'WJ', 'XP'] as const),
];
/** 1 for classes between which the table alone decides. Most text has only these and needs no function call. */
const plain = new Uint8Array(rowLength);
for (const name of plainNames) plain[classNumbers[name]] = 1;
/** The start of the text: a number that no class has. */
const textStart = rowLength - 1;

/** The state of a number (LB25): none, inside digits and signs, closed by a bracket. */
const Figure = { none: 0, digits: 1, closed: 2 } as const;

/** What the rules need to know about the text before a position. */
interface Past {
  /** The class of the last character; marks have the class of their letter (LB9). */
  before: number;
  /** The class before the spaces that end here. */
  anchor: number;
  joiner: boolean;
  figure: (typeof Figure)[keyof typeof Figure];
  hebrewHyphen: boolean;
  /** Whether the number of regional indicators that end here is odd. */
  oddRegions: boolean;
}

/**
 * UAX #14 of Unicode 15.0, with the numbers of its section 8.2, example 7: the possible break after each UTF-16 unit.
 * The end of the text is `none` unless the text requires a line end there. Linear in the length.
 */
export function unicodeBreaks(text: string): Uint8Array {
  const breaks = new Uint8Array(text.length);
  const past: Past = {
    before: textStart,
    anchor: textStart,
    joiner: false,
    figure: Figure.none,
    hebrewHyphen: false,
    oddRegions: false,
  };
  let end: number;
  for (let at = 0; at < text.length; at = end) {
    const codePoint = text.codePointAt(at) ?? 0;
    end = at + (codePoint > 0xffff ? 2 : 1);
    const found = classOf(codePoint);
    if (plain[found] === 1 && plain[past.before] === 1 && !past.joiner) {
      breaks[at - 1] = pairs[past.before * rowLength + found] ?? Break.none;
      past.before = found;
      past.figure = Figure.none;
      continue;
    }
    const mark = isMark(found);
    // LB9, LB10: a mark is combined with its letter; without a letter it is a letter itself
    if (mark && takesMarks(past.before)) {
      past.joiner = found === ZWJ;
      continue;
    }
    const next = mark || found === SA ? AL : found;
    if (at > 0) breaks[at - 1] = breakBetween(past, next, text, at);
    advance(past, next);
    past.joiner = found === ZWJ;
  }
  if (past.before === CR || endsLine(past.before)) breaks[text.length - 1] = Break.forced;
  return breaks;
}

function breakBetween(past: Past, next: number, text: string, at: number): Break {
  if (endsLine(past.before) || (past.before === CR && next !== LF)) return Break.forced;
  return mayPart(past, next, text, at) ? Break.allowed : Break.none;
}

function mayPart(
  { before, anchor, joiner, figure, hebrewHyphen, oddRegions }: Past,
  next: number,
  text: string,
  at: number,
) {
  // LB6 to LB8a
  if (next === CR || endsLine(next) || next === SP || next === ZW) return false;
  if (before === ZW || (before === SP && anchor === ZW)) return true;
  if (joiner) return false;
  const allowed = pairs[before * rowLength + next] === 1;
  if (before === SP) return allowed && !reachesOver(anchor, next);
  // LB30a: a line may end after every second regional indicator
  if (before === RI && next === RI) return !oddRegions;
  if (!allowed) return false;
  // LB21a: a Hebrew prefix and the word after its hyphen
  if (hebrewHyphen && next !== CB) return false;
  // LB25: a number, its brackets and signs
  if (next === NU) return figure !== Figure.digits;
  if (next === PO || next === PR) return figure === Figure.none;
  if ((before === PR || before === PO) && (next === OP || next === OP30)) return !numberFollows(text, at + 1);
  return true;
}

function advance(past: Past, next: number): void {
  const { before } = past;
  if (next === SP && before !== SP) past.anchor = before;
  past.hebrewHyphen = before === HL && (next === HY || next === BA);
  past.oddRegions = next === RI && !(before === RI && past.oddRegions);
  if (next === NU) past.figure = Figure.digits;
  else if (past.figure === Figure.digits && (next === CL || next === CP30)) past.figure = Figure.closed;
  else if (past.figure !== Figure.digits || (next !== SY && next !== IS)) past.figure = Figure.none;
  past.before = next;
}

function isMark(found: number): boolean {
  return found === CM || found === SM || found === ZWJ;
}

function takesMarks(before: number): boolean {
  return before !== textStart && before !== SP && before !== ZW && before !== CR && !endsLine(before);
}

function endsLine(found: number): boolean {
  return found === BK || found === LF || found === NL;
}

/** LB14 to LB17: classes that stay together even with spaces between them. */
function reachesOver(anchor: number, next: number): boolean {
  if (anchor === OP || anchor === OP30) return true;
  if (anchor === QU) return next === OP || next === OP30;
  if (anchor === CL || anchor === CP30) return next === NS;
  return anchor === B2 && next === B2;
}

/** Whether a digit follows, ignoring marks on the bracket before it. */
function numberFollows(text: string, start: number): boolean {
  for (let at = start; at < text.length;) {
    const codePoint = text.codePointAt(at) ?? 0;
    const found = classOf(codePoint);
    if (!isMark(found)) return found === NU;
    at += codePoint > 0xffff ? 2 : 1;
  }
  return false;
}
