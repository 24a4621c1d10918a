import type { MessageLanguage } from '../../diagnostics/diagnostic.js';

/** The languages of messages. */
export const messageLanguages = ['en', 'zh'] as const satisfies readonly MessageLanguage[];

/**
 * The language of messages: `--lang` if given, otherwise that of the environment (POSIX: LC_ALL over LC_MESSAGES over
 * LANG, the first that is not empty), English for any other than Chinese. Read before options are parsed, since help
 * and errors about options are messages too.
 */
export function chooseMessageLanguage(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): MessageLanguage {
  const locale =
    askedFor(argv) ?? [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean);
  return /^zh(?:[-_.@]|$)/i.test(locale ?? '') ? 'zh' : 'en';
}

function askedFor(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = options[at];
  return word === '--lang' ? options[at + 1] : word?.slice('--lang='.length);
}
