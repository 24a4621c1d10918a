import type { labelKeys } from './languages.gen.js';

/** A key of a language file's labels; `en.yaml` is the reference. */
export type LabelKey = (typeof labelKeys)[number];

/** The default texts of the theory chapter, by key of the file's `theory`. */
export interface TheoryDefaults {
  readonly aspects: Readonly<Record<string, string>>;
  readonly features: Readonly<Record<string, string>>;
  readonly matrix: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** One language as data: everything that a page in it needs and that CLDR does not know. */
export interface LanguageFile {
  /** BCP 47, as authors write it. */
  readonly tag: string;
  /** The tag that Intl formats dates and numbers with. */
  readonly locale: string;
  readonly quotationMarks: readonly string[];
  /** Between the items of a short list in a sentence. */
  readonly listSeparator: string;
  /** Between longer items, such as keywords. */
  readonly clauseSeparator: string;
  readonly colon: string;
  readonly parentheses: readonly string[];
  readonly numbering: {
    /** The labels of the five parts. */
    readonly parts: readonly string[];
    /** Patterns for the levels below a part; `{n}` the number, `{path}` all numbers with dots, `{han}` Chinese. */
    readonly levels: readonly string[];
    /** Pattern for the letter or number of an appendix; `{letter}` or `{han}`. */
    readonly appendix: string;
  };
  /** Labels that a native editor has yet to confirm. */
  readonly confirm: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  readonly theory: TheoryDefaults;
}

/** A language ready to print in. */
export interface Language extends LanguageFile {
  /** ISO 15924 script, such as `Hans` or `Cyrl`. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** The language in its own name. */
  readonly name: string;
  /** The language whose labels are printed: its own tag, or `en` where it has no file yet. */
  readonly labelsFrom: string;
}
