import { describe, expect, test } from 'vitest';
import { addDays, daySpan } from '../../src/rules/calendar.js';

describe('daySpan', () => {
  test.each([
    ['2026-03-01', '2026-03-01', '2026-03-01'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
    [2026, '2026-01-01', '2026-12-31'],
    ['2013/2022', '2013-01-01', '2022-12-31'],
    ['2025-02/2025-04-15', '2025-02-01', '2025-04-15'],
  ])('%s', (value, first, last) => {
    expect(daySpan(value)).toEqual({ first, last });
  });

  test.each(['2026-02-30', '2026-13', 'soon', '2013/'])('is nothing for %s', (value) => {
    expect(daySpan(value)).toBeUndefined();
  });
});

test('addDays crosses months and years', () => {
  expect(addDays('2026-12-15', 30)).toBe('2027-01-14');
});
