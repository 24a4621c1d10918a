import { withoutUndefined } from '../../values/without-undefined.js';
import { explainCode, listCodes, type ExplainContext } from '../../diagnostics/explain-code.js';
import type { Line } from '../../diagnostics/lines.js';
import type { CodeEntry } from '../../diagnostics/registry.js';
import { diagnosticCodes } from '../../diagnostic-codes.js';
import { nearest } from '../../schema/spelling.js';
import { Failure } from '../terminal/failure.js';
import { showFailures, type ExitCode } from './outcome.js';
import type { Terminal } from '../terminal/terminal.js';

/**
 * `joint-report explain`: explains codes, all codes of a group such as `schema`, or lists all codes. An unknown word
 * fails the run, with a suggestion; the other codes are still explained.
 */
export function explainCommand(words: readonly string[], terminal: Terminal): ExitCode {
  const { language, width } = terminal;
  const context: ExplainContext = { language, ...withoutUndefined({ width }) };
  if (words.length === 0) {
    terminal.print(listCodes(diagnosticCodes, context));
    return 0;
  }
  const shown: (readonly Line[])[] = [];
  const failures: Failure[] = [];
  for (const word of new Set(words)) {
    const code = codeFor(word);
    const entry = code === undefined ? undefined : diagnosticCodes.get(code);
    const group = groupFor(word);
    if (code !== undefined && entry !== undefined) shown.push(explainCode(code, entry, context));
    else if (group.size > 0) shown.push(listCodes(group, context));
    else failures.push(unknownCode(word));
  }
  terminal.print(shown.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines])));
  showFailures(failures, terminal);
  return failures.length > 0 ? 2 : 0;
}

/** The code for a word: the whole code, or the part after the slash if only one code ends with it. */
function codeFor(word: string): string | undefined {
  const wanted = word.trim().toLowerCase();
  if (diagnosticCodes.has(wanted)) return wanted;
  const ending = [...diagnosticCodes.keys()].filter((code) => code.endsWith(`/${wanted}`));
  return ending.length === 1 ? ending[0] : undefined;
}

function groupFor(word: string): ReadonlyMap<string, CodeEntry> {
  const group = word
    .trim()
    .toLowerCase()
    .replace(/\/?\*?$/, '');
  return new Map([...diagnosticCodes].filter(([code]) => code.startsWith(`${group}/`)));
}

function unknownCode(word: string): Failure {
  const codes = [...diagnosticCodes.keys()];
  const ending = nearest(
    word,
    codes.map((code) => code.slice(code.indexOf('/') + 1)),
  );
  const near = nearest(word, codes) ?? codes.find((code) => code.endsWith(`/${ending ?? ' '}`));
  return new Failure(
    {
      en: `there is no code “${word}”.${near === undefined ? '' : ` Did you mean ${near}?`}`,
      zh: `没有代码“${word}”。${near === undefined ? '' : `是否想写 ${near}？`}`,
    },
    { en: 'joint-report explain lists all codes.', zh: '用 joint-report explain 列出全部代码。' },
  );
}
