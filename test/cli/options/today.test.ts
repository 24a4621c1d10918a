import { describe, expect, test } from 'vitest';
import { today } from '../../../src/cli/options/today.js';
import { Failure } from '../../../src/cli/terminal/failure.js';

describe('today', () => {
  test('is the day in Beijing', () => {
    expect(today(undefined, new Date('2026-02-28T15:59:59Z'))).toBe('2026-02-28');
    expect(today(undefined, new Date('2026-02-28T16:00:00Z'))).toBe('2026-03-01');
  });

  test('is the day that was asked for', () => {
    expect(today('2024-02-29', new Date(0))).toBe('2024-02-29');
  });

  test.each(['2026-02-29', '2026-2-1', '01.03.2026', 'tomorrow', ''])('is not %j', (asked) => {
    expect(() => today(asked, new Date(0))).toThrow(Failure);
  });
});
