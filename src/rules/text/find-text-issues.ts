import type { Words } from '../../diagnostics/diagnostic.js';
import type { TypedString } from '../context/collect-strings.js';
import type { RuleContext } from '../context/rule-context.js';
import type { RuleFinding } from '../rule.js';

/** An issue within a text, in UTF-16 offsets, with a replacement if that is clear. */
export interface TextIssue {
  readonly start: number;
  readonly end: number;
  readonly replacement?: string;
}

export interface TextSearch {
  /** Whether the rule applies to texts of this language; bare strings have none. */
  readonly speaksOf: (language: string | undefined) => boolean;
  readonly find: (text: string) => Iterable<TextIssue>;
  /** The message for the text as typed, without the final full stop. */
  readonly describe: (written: string, issue: TextIssue) => Words;
}

/**
 * One diagnostic for each text, at its first issue: pasted text often has the same issue in every line, and one message
 * is enough.
 */
export function* findTextIssues({ strings }: RuleContext, search: TextSearch): Iterable<RuleFinding> {
  // Checked per language: a report has thousands of strings but few languages.
  const languages = new Set(strings.map(({ language }) => language));
  const spoken = new Set([...languages].filter(search.speaksOf));
  for (const string of strings) if (spoken.has(string.language)) yield* issuesIn(string, search);
}

function* issuesIn({ text, pointer }: TypedString, search: TextSearch): Iterable<RuleFinding> {
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
