import type { LabelKey } from '../language/language.js';
import type { Date, Moment, Period, Text } from '../schema/report.gen.js';

/**
 * A short piece of text, free of language: an edition turns it into inlines. What the outline says in words it says in
 * phrases, so that a sentence is worded once a language and its values are resolved once an edition.
 */
export type Phrase =
  | { readonly kind: 'label'; readonly key: LabelKey; readonly values: Readonly<Record<string, Phrase>> }
  /** An author's text; `pointer` is its place, `original` the language it was written in where that is known. */
  | { readonly kind: 'text'; readonly value: Text; readonly pointer: string; readonly original?: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: Date }
  | { readonly kind: 'period'; readonly value: Period }
  | { readonly kind: 'moment'; readonly value: Moment }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'language'; readonly tag: string }
  /** A link to a block, printed as that block's number, or as its title. */
  | { readonly kind: 'reference'; readonly target: string; readonly as: 'number' | 'title' }
  /** The keywords of the edition's language. */
  | { readonly kind: 'keywords'; readonly value: Readonly<Record<string, readonly string[]>> }
  | { readonly kind: 'citation'; readonly keys: readonly string[] }
  | { readonly kind: 'link'; readonly href: string; readonly text: string }
  | { readonly kind: 'strong'; readonly phrase: Phrase }
  | {
      readonly kind: 'list';
      readonly items: readonly Phrase[];
      readonly separator: 'list' | 'clause' | 'space' | 'none';
    };

/** A label with its values. */
export function label(key: LabelKey, values: Readonly<Record<string, Phrase>> = {}): Phrase {
  return { kind: 'label', key, values };
}

/** An author's text at its place. */
export function text(value: Text, pointer: string): Phrase {
  return { kind: 'text', value, pointer };
}

/** A text that prints as it is, or a number that prints in the digits of the edition. */
export function literal(value: string | number): Phrase {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'literal', text: value };
}

/** Phrases in a row, joined as the language joins the items of a list. */
export function list(items: readonly Phrase[], separator: 'list' | 'clause' | 'space' | 'none' = 'list'): Phrase {
  return { kind: 'list', items, separator };
}

/** `Sources: [3]`: a label and its value, with the language's own colon. */
export function fact(key: LabelKey, value: Phrase): Phrase {
  return label('fact', { name: label(key), value });
}
