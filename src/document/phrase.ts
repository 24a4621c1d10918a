import type { LabelKey } from '../language/language.js';
import type { Date, Moment, Period, Text } from '../schema/report.gen.js';

/**
 * A short text, independent of language; an edition fills it with inlines. All fixed wording in the outline is phrases,
 * so that each sentence is worded once per language and its values are resolved once per edition.
 */
export type Phrase =
  | { readonly kind: 'label'; readonly key: LabelKey; readonly values: Readonly<Record<string, Phrase>> }
  /** An author's text; `pointer` is its position in the file, `original` the language it was written in, if known. */
  | { readonly kind: 'text'; readonly value: Text; readonly pointer: string; readonly original?: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: Date }
  | { readonly kind: 'period'; readonly value: Period }
  | { readonly kind: 'moment'; readonly value: Moment }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'language'; readonly tag: string }
  /** A link to a block, printed as the number or the title of the block. */
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

/** An author's text and its JSON Pointer. */
export function text(value: Text, pointer: string): Phrase {
  return { kind: 'text', value, pointer };
}

/** A text printed unchanged, or a number printed in the edition's digits. */
export function literal(value: string | number): Phrase {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'literal', text: value };
}

/** A list of phrases, joined by a separator of the edition's language. */
export function list(items: readonly Phrase[], separator: 'list' | 'clause' | 'space' | 'none' = 'list'): Phrase {
  return { kind: 'list', items, separator };
}

/** A label and its value, joined by the language's own colon: `Sources: [3]`. */
export function fact(key: LabelKey, value: Phrase): Phrase {
  return label('fact', { name: label(key), value });
}
