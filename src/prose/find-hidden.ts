import { findHiddenCharacter } from '../values/hidden-characters.js';
import type { ProseIssue } from './prose.js';

/** A string of the file, and its first invisible character. */
export interface HiddenUse {
  readonly pointer: string;
  readonly issue: ProseIssue;
}

/** Finds invisible characters in strings outside of prose, such as titles and names. `isProse` tests a pointer. */
export function* findHidden(value: unknown, isProse: (pointer: string) => boolean, pointer = ''): Generator<HiddenUse> {
  if (typeof value === 'string') {
    const found = findHiddenCharacter(value);
    if (found === undefined || isProse(pointer)) return;
    const { index, character } = found;
    const range = { start: index, end: index + character.length };
    yield { pointer, issue: { kind: 'hidden-character', range, subject: character } };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* findHidden(inner, isProse, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  }
}
