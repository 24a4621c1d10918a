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
  /** Between two facts of a line; what parts a list in a sentence may be another mark, as in Chinese. */
  readonly comma: string;
  /** Between the items of a short list in a sentence. */
  readonly listSeparator: string;
  /** Between longer items, such as keywords. */
  readonly clauseSeparator: string;
  readonly colon: string;
  readonly parentheses: readonly string[];
  /** Numbering systems of CLDR: what a report in this language usually prints, and the language's own digits if any. */
  readonly digits: { readonly usual: string; readonly native?: string };
  readonly numbering: {
    /** The labels of the five parts. */
    readonly parts: readonly string[];
    /**
     * Patterns for the levels below a part; `{n}` the number, `{path}` all numbers with dots, `{han}` Chinese,
     * `{letter}` and `{ordinal}` as below.
     */
    readonly levels: readonly string[];
    /** Pattern for the letter or number of an appendix; `{letter}` or `{han}`. */
    readonly appendix: string;
    /** The letters that count things, in order; without them A to Z. */
    readonly letters?: readonly string[];
    /** Words that count sections, such as “firstly”, for `{ordinal}`; beyond the last, digits. */
    readonly ordinals?: readonly string[];
  };
  /** Labels that a native editor has yet to confirm: keys, `gate.*` for all that begin so, or `all`. */
  readonly confirm: 'all' | readonly string[];
  /** A label that is lacking prints in English. */
  readonly labels: Readonly<Partial<Record<string, string>>>;
  readonly theory?: TheoryDefaults;
}

/** Which digits a study asks for (`study.style.digits`): European ones, or each language's own where it has some. */
export type DigitChoice = 'latin' | 'native';

/** A language ready to print in. */
export interface Language extends Omit<LanguageFile, 'confirm' | 'digits' | 'labels' | 'theory'> {
  /** The numbering system of CLDR in which this edition prints; `locale` names it too. */
  readonly digits: string;
  /** Every label, in English where the language's file lacks it. */
  readonly labels: Readonly<Record<string, string>>;
  /** Labels that the language's file lacks; every one where it has no file. */
  readonly lacking: ReadonlySet<string>;
  /** Labels that a native editor has yet to confirm. */
  readonly confirm: readonly LabelKey[];
  /** ISO 15924 script, such as `Hans` or `Cyrl`. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** The tag of the file that the language prints from, or `en` where it has none yet. */
  readonly labelsFrom: string;
}
