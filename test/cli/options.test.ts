import { describe, expect, test } from 'vitest';
import { chooseOption, splitList } from '../../src/cli/choose-option.js';
import { Failure } from '../../src/cli/failure.js';
import { chooseMessageLanguage } from '../../src/cli/message-language.js';
import { parts } from '../../src/cli/option-values.js';
import { today } from '../../src/cli/today.js';
import { useColour } from '../../src/cli/use-colour.js';

describe('the language of messages', () => {
  test.each([
    [[], {}, 'en'],
    [[], { LANG: 'zh_CN.UTF-8' }, 'zh'],
    [[], { LANG: 'zh' }, 'zh'],
    [[], { LANG: 'zha_CN' }, 'en'],
    [[], { LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' }, 'en'],
    [[], { LANG: 'en_US', LC_MESSAGES: 'de_DE', LC_ALL: 'zh_CN' }, 'zh'],
    [[], { LANG: 'zh_CN', LC_ALL: '' }, 'zh'],
    [['--lang', 'zh'], { LANG: 'en_US' }, 'zh'],
    [['--lang=en'], { LANG: 'zh_CN' }, 'en'],
    [['validate', '--', '--lang=zh'], {}, 'en'],
  ] as const)('%j in %j is %s', (argv, environment, language) => {
    expect(chooseMessageLanguage(argv, environment)).toBe(language);
  });
});

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
