import { describe, expect, test } from 'vitest';
import { chooseOption, splitList } from '../../../src/cli/options/choose-option.js';
import { parts } from '../../../src/cli/options/option-values.js';
import { Failure } from '../../../src/cli/terminal/failure.js';

describe('a value of a closed set', () => {
  test.each(['future', 'Future', 'chinaInitiative', 'china-initiative', 'chinainitiative'])('%s is known', (value) => {
    expect(parts).toContain(chooseOption('--only', value, parts));
  });

  test('that is unknown is told with the nearest and with all', () => {
    let caught: unknown;
    try {
      chooseOption('--only', 'modernisation', parts);
    } catch (error) {
      caught = error;
    }
    expect(caught).toBeInstanceOf(Failure);
    expect((caught as Failure).words.en).toBe('--only knows no “modernisation”. Did you mean modernization?');
    expect((caught as Failure).help?.zh).toContain('partnerInitiatives');
  });
});

describe('a list', () => {
  test.each([
    ['zh,en', ['zh', 'en']],
    [' zh， en ', ['zh', 'en']],
    ['zh,zh', ['zh']],
    ['zh、en', ['zh', 'en']],
  ])('%j is %j', (value, items) => {
    expect(splitList('--languages', value)).toEqual(items);
  });

  test('of nothing is a failure', () => {
    expect(() => splitList('--languages', ' , ')).toThrow(Failure);
  });
});
