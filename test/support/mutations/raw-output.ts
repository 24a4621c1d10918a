import type { FormatName } from '../../../src/diagnostics/report-diagnostics.js';

/** What acts on a terminal or is seen by nobody: controls but the line feed, direction, fillers, tags, half characters. */
const unseen =
  /(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u00AD\u115F\u1160\u200B\u2028\u2029\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** The characters in a printed text that should have been made visible, each with what stands before it. */
export function rawCharacters(where: string, text: string): readonly string[] {
  const at = text.search(unseen);
  if (at === -1) return [];
  const name = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return [`${where} has a raw U+${name} after ${JSON.stringify(text.slice(Math.max(0, at - 60), at))}`];
}

/** The lines that a runner of CI would take for its command; `github` consists of them. */
export function runnerCommands(format: FormatName, text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => /^\s*(?:##\[|##vso\[|::)/.test(line));
  const own = /^::(?:error|warning|notice) [^:]*::/;
  return lines
    .filter((line) => format !== 'github' || !own.test(line))
    .map((line) => `${format} has the line ${JSON.stringify(line.slice(0, 100))}`);
}
