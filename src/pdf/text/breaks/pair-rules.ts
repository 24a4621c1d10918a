import { classNames, classNumbers, type LineBreakClass } from './line-break-class.js';

/** A rule of UAX #14 about two adjacent characters only: its number, the classes before and after, and the verdict. */
type PairRule = readonly [rule: string, before: string, after: string, verdict: '×' | '÷'];

/**
 * Rules LB7 to LB30b in their order; the first that matches decides. `*` is any class, `!` any but those named. Rules
 * that need more than two characters are in `unicodeBreaks`. LB25 is the expression of section 8.2, example 7.
 */
const pairRules: readonly PairRule[] = [
  ['LB7', '*', 'SP ZW', '×'],
  ['LB11', '*', 'WJ', '×'],
  ['LB11', 'WJ', '*', '×'],
  ['LB12', 'GL', '*', '×'],
  ['LB12a', '! SP BA HY', 'GL', '×'],
  ['LB13', '*', 'EX CL CP30 IS SY', '×'],
  ['LB14', 'OP OP30', '*', '×'],
  ['LB15', 'QU', 'OP OP30', '×'],
  ['LB16', 'CL CP30', 'NS', '×'],
  ['LB17', 'B2', 'B2', '×'],
  ['LB18', 'SP', '*', '÷'],
  ['LB19', '*', 'QU', '×'],
  ['LB19', 'QU', '*', '×'],
  ['LB20', '*', 'CB', '÷'],
  ['LB20', 'CB', '*', '÷'],
  ['LB21', '*', 'BA HY NS', '×'],
  ['LB21', 'BB', '*', '×'],
  ['LB21b', 'SY', 'HL', '×'],
  ['LB22', '*', 'IN', '×'],
  ['LB23', 'AL HL', 'NU', '×'],
  ['LB23', 'NU', 'AL HL', '×'],
  ['LB23a', 'PR', 'ID XP EB EM', '×'],
  ['LB23a', 'ID XP EB EM', 'PO', '×'],
  ['LB24', 'PR PO', 'AL HL', '×'],
  ['LB24', 'AL HL', 'PR PO', '×'],
  ['LB25', 'PR PO OP OP30 HY NU', 'NU', '×'],
  ['LB25', 'NU', 'PR PO', '×'],
  ['LB26', 'JL', 'JL JV H2 H3', '×'],
  ['LB26', 'JV H2', 'JV JT', '×'],
  ['LB26', 'JT H3', 'JT', '×'],
  ['LB27', 'JL JV JT H2 H3', 'PO', '×'],
  ['LB27', 'PR', 'JL JV JT H2 H3', '×'],
  ['LB28', 'AL HL', 'AL HL', '×'],
  ['LB29', 'IS', 'AL HL', '×'],
  ['LB30', 'AL HL NU', 'OP30', '×'],
  ['LB30', 'CP30', 'AL HL NU', '×'],
  ['LB30a', 'RI', 'RI', '×'],
  ['LB30b', 'EB XP', 'EM', '×'],
  ['LB31', '*', '*', '÷'],
];

/** Row length of the table: a power of two greater than the number of classes. */
export const rowLength = 64;

/** Whether a line may end between two classes (1) or not (0): `table[before * rowLength + after]`. */
export function makePairTable(): Uint8Array {
  const pairs = new Uint8Array(rowLength * rowLength);
  // backwards, so that an earlier rule overwrites a later one
  for (const [, before, after, verdict] of [...pairRules].reverse()) {
    const columns = numbersOf(after);
    for (const row of numbersOf(before))
      for (const column of columns) pairs[row * rowLength + column] = verdict === '÷' ? 1 : 0;
  }
  return pairs;
}

function numbersOf(pattern: string): readonly number[] {
  const names = new Set(pattern.split(' '));
  const wanted = (name: LineBreakClass): boolean => names.has('*') || names.has('!') !== names.has(name);
  return classNames.filter(wanted).map((name) => classNumbers[name]);
}
