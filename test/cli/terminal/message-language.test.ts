import { describe, expect, test } from 'vitest';
import { chooseMessageLanguage } from '../../../src/cli/terminal/message-language.js';

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
