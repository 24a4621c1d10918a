import type { Words } from '../../diagnostics/diagnostic.js';
import type { TypedString } from '../context/collect-strings.js';
import type { RuleContext } from '../context/rule-context.js';
import type { RuleFinding } from '../rule.js';

/** A slip within a text, in UTF-16 offsets, and what to write instead where that is plain. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly replacement?: string;
}

export interface SlipSearch {
  /** Whether the rule is about texts of this language; bare strings have none. */
  readonly speaksOf: (language: string | undefined) => boolean;
  readonly find: (text: string) => Iterable<Slip>;
  /** What is wrong with the text as it was typed, without the final full stop. */
  readonly describe: (written: string, slip: Slip) => Words;
}

/**
 * One finding a text, at its first slip: a text that was pasted in with a habit has the same slip in every line, and
 * one message says so.
 */
export function* findSlips({ strings }: RuleContext, search: SlipSearch): Iterable<RuleFinding> {
  // A report has thousands of strings in a handful of languages.
  const languages = new Set(strings.map(({ language }) => language));
  const spoken = new Set([...languages].filter(search.speaksOf));
  for (const string of strings) if (spoken.has(string.language)) yield* slipsIn(string, search);
}

function* slipsIn({ text, pointer }: TypedString, search: SlipSearch): Iterable<RuleFinding> {
  const [first, ...more] = search.find(text);
  if (first === undefined) return;
  const { start, end, replacement } = first;
  const words = search.describe(text.slice(start, end), first);
  const rest = more.length;
  yield {
    pointer,
    within: { start, end },
    message: {
      en: `${words.en}${rest === 0 ? '' : `; ${String(rest)} more in this text`}.`,
      zh: `${words.zh}${rest === 0 ? '' : `；这段文字中还有 ${String(rest)} 处`}。`,
    },
    ...(replacement === undefined ? {} : { replacement }),
  };
}
