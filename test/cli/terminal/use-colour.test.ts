import { describe, expect, test } from 'vitest';
import { useColour } from '../../../src/cli/terminal/use-colour.js';

describe('colour', () => {
  test.each([
    [true, {}, 'colour', 'on'],
    [false, {}, 'colour', 'off'],
    [true, { NO_COLOR: '1' }, 'colour', 'off'],
    [true, { NO_COLOR: '' }, 'colour', 'on'],
    [true, { TERM: 'dumb' }, 'colour', 'off'],
    [false, { FORCE_COLOR: '1' }, 'colour', 'on'],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, 'colour', 'on'],
    [true, { FORCE_COLOR: '0' }, 'colour', 'off'],
    [true, { FORCE_COLOR: '1' }, 'no-colour', 'off'],
  ] as const)('terminal %s, %j, asked for %s: %s', (isTTY, environment, asked, expected) => {
    expect(useColour({ isTTY }, environment, asked)).toBe(expected);
  });
});
