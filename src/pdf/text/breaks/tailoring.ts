import { Break } from './break.js';

/** A rule of this project for line breaks beyond UAX #14, which can be switched off separately. */
export interface Tailoring {
  readonly name: string;
  /** Primary language subtags. Default: every language. */
  readonly languages?: ReadonlySet<string>;
  /** The reason, and the standard. */
  readonly why: string;
  /** `language` is the primary subtag. Changes `breaks` in place, but never a break that the text requires. */
  readonly apply: (text: string, breaks: Uint8Array, language: string) => void;
}

/** Forbids a line end after the unit at `at`, unless the text requires it. */
export function forbid(breaks: Uint8Array, at: number): void {
  if (breaks[at] === Break.allowed) breaks[at] = Break.none;
}

/** Allows a line end after the unit at `at`. */
export function allow(breaks: Uint8Array, at: number): void {
  if (breaks[at] === Break.none) breaks[at] = Break.allowed;
}

/** Forbids a line end after any unit matched by a global pattern; text that must follow is in a lookahead. */
export function keep(pattern: RegExp): (text: string, breaks: Uint8Array) => void {
  return (text, breaks) => {
    // matchAll would copy the pattern for every paragraph and tailoring
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      for (let at = match.index; at < pattern.lastIndex; at++) forbid(breaks, at);
    }
  };
}
