import { Break } from './break.js';

/** What the house asks of line breaks beyond UAX #14, as one thing that can be switched off. */
export interface Tailoring {
  readonly name: string;
  /** Primary language subtags; none: every language. */
  readonly languages?: ReadonlySet<string>;
  /** Why, and by which standard. */
  readonly why: string;
  /** `language` is the primary subtag. Changes `breaks` in place, never one that the text itself asks for. */
  readonly apply: (text: string, breaks: Uint8Array, language: string) => void;
}

/** Lets no line end after the unit at `at`, unless the text itself ends it there. */
export function forbid(breaks: Uint8Array, at: number): void {
  if (breaks[at] === Break.allowed) breaks[at] = Break.none;
}

/** Lets a line end after the unit at `at`. */
export function allow(breaks: Uint8Array, at: number): void {
  if (breaks[at] === Break.none) breaks[at] = Break.allowed;
}

/** Lets no line end after any unit that a global pattern finds; what is to follow on the same line it looks ahead at. */
export function keep(pattern: RegExp): (text: string, breaks: Uint8Array) => void {
  return (text, breaks) => {
    // matchAll would copy the pattern, for every paragraph and tailoring
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      for (let at = match.index; at < pattern.lastIndex; at++) forbid(breaks, at);
    }
  };
}
