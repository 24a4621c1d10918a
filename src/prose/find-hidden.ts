import type { ProseIssue } from './prose.js';

/** Control characters, lone surrogates, and the embeddings, overrides and isolates of UAX #9. */
const hidden = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Zero-width spaces, which separate words only in scripts without word spaces. */
const widthless = /[\u200B\u2060\uFEFF]/u;
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A string of the file, and its first invisible character. */
export interface HiddenUse {
  readonly pointer: string;
  readonly issue: ProseIssue;
}

/** Finds invisible characters in strings outside of prose, such as titles and names. `isProse` tests a pointer. */
export function* findHidden(value: unknown, isProse: (pointer: string) => boolean, pointer = ''): Generator<HiddenUse> {
  if (typeof value === 'string') {
    const line = value.replace(/[\n\t]/g, ' ');
    const found = hidden.exec(line) ?? (unspaced.test(line) ? null : widthless.exec(line));
    if (found === null || isProse(pointer)) return;
    const range = { start: found.index, end: found.index + found[0].length };
    yield { pointer, issue: { kind: 'hidden-character', range, subject: found[0] } };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* findHidden(inner, isProse, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  }
}
