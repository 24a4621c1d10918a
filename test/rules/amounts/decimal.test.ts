import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  type Decimal,
  divide,
  multiply,
  readDecimal,
  writeDecimal,
} from '../../../src/rules/amounts/decimal.js';

function read(spelling: string): Decimal {
  const decimal = readDecimal(spelling);
  if (decimal === undefined) throw new Error(`${spelling} is no number.`);
  return decimal;
}

describe('readDecimal', () => {
  test.each([
    ['22.10', 2210n, 2],
    ['-0.5', -5n, 1],
    ['19.1e12', 191n, -11],
    ['2e-3', 2n, 3],
  ])('%s keeps its precision', (spelling, digits, scale) => {
    expect(readDecimal(spelling)).toEqual({ digits, scale });
  });

  test.each(['1e61', '1e999999999', 'over 3', '', '1,000'])('does not read %s', (spelling) => {
    expect(readDecimal(spelling)).toBeUndefined();
  });
});

test('sums and products are exact where floats are not', () => {
  expect(compare(add(read('0.1'), read('0.2')), read('0.3'))).toBe(0);
  expect(compare(multiply(read('1.1'), read('1.1')), read('1.21'))).toBe(0);
  expect(compare(read('1e20'), read('100000000000000000001'))).toBe(-1);
});

test.each([
  ['1', '8', 2, '0.13'],
  ['-1', '8', 2, '-0.13'],
  ['2', '3', 0, '1'],
  ['12345', '1', -2, '12300'],
  ['1', '0.004', 0, '250'],
])('%s ÷ %s to %s places is %s', (above, below, scale, expected) => {
  expect(writeDecimal(divide(read(above), read(below), scale), 0)).toBe(expected);
});

test('a number is written with the exponent of its neighbour', () => {
  expect(writeDecimal(read('19200000000000'), 12)).toBe('19.200000000000e12');
  expect(writeDecimal({ digits: 192n, scale: -11 }, 12)).toBe('19.2e12');
  expect(writeDecimal({ digits: -5n, scale: 3 }, 0)).toBe('-0.005');
});
