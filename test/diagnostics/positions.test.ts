import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { positionsIn } from '../../src/diagnostics/positions.js';

describe('positionsIn', () => {
  test('lines and columns count from 1, columns in code points', () => {
    const { at } = positionsIn('ab\n中😀文\r\n\nend');
    expect(at(0)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(at(2)).toEqual({ line: 1, column: 3, offset: 2 });
    expect(at(3)).toEqual({ line: 2, column: 1, offset: 3 });
    expect(at(6)).toEqual({ line: 2, column: 3, offset: 6 });
    expect(at(9)).toEqual({ line: 3, column: 1, offset: 9 });
    expect(at(10)).toEqual({ line: 4, column: 1, offset: 10 });
  });

  test('an offset outside the text stands at its edge', () => {
    const { at } = positionsIn('ab\nc');
    expect(at(99)).toEqual({ line: 2, column: 2, offset: 4 });
    expect(at(-1)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(positionsIn('').at(5)).toEqual({ line: 1, column: 1, offset: 0 });
  });

  test('a line has no line break', () => {
    const { line } = positionsIn('ab\r\nc\n');
    expect([line(1), line(2), line(3), line(4), line(0)]).toEqual([
      { start: 0, end: 2 },
      { start: 4, end: 5 },
      { start: 6, end: 6 },
      undefined,
      undefined,
    ]);
  });

  test('agrees with counting by hand', () => {
    const text = fc.array(fc.constantFrom('a', '中', '😀', '\n', '\r\n', '\uD800', '\uDC00'), { maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(60), (parts, offset) => {
        const whole = parts.join('');
        const inside = Math.min(offset, whole.length);
        const before = whole.slice(0, inside);
        // Within a pair of surrogates there is no position to agree on.
        fc.pre(!/[\uD800-\uDBFF]$/.test(before) || !/^[\uDC00-\uDFFF]/.test(whole.slice(inside)));
        const lines = before.split('\n');
        const column = Array.from(lines.at(-1) ?? '').length + 1;
        expect(positionsIn(whole).at(offset)).toEqual({ line: lines.length, column, offset: inside });
      }),
      { seed: 1 },
    );
  });
});
