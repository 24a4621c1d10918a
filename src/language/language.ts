import type { labelKeys } from './languages.gen.js';

/** A key of a language file's labels; `en.yaml` is the reference. */
export type LabelKey = (typeof labelKeys)[number];

/** The default texts of the theory chapter, by key of the file's `theory`. */
export interface TheoryDefaults {
  readonly aspects: Readonly<Record<string, string>>;
  readonly features: Readonly<Record<string, string>>;
  readonly matrix: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}

/** The data of one language that CLDR does not have. */
export interface LanguageFile {
  /** BCP 47, in the form that authors use. */
  readonly tag: string;
  /** The tag for formatting dates and numbers with Intl. */
  readonly locale: string;
  readonly quotationMarks: readonly string[];
  /** Between two facts on a line; `listSeparator` can differ, as in Chinese. */
  readonly comma: string;
  /** Between the items of a short list in a sentence. */
  readonly listSeparator: string;
  /** Between longer items, such as keywords. */
  readonly clauseSeparator: string;
  readonly colon: string;
  readonly parentheses: readonly string[];
  /** CLDR numbering systems: the usual one for reports in this language, and the language's own if it has one. */
  readonly digits: { readonly usual: string; readonly native?: string };
  readonly numbering: {
    /** The labels of the five parts. */
    readonly parts: readonly string[];
    /**
     * Patterns for the levels below a part: `{n}` is the number, `{path}` all numbers with dots, `{han}` a Chinese
     * numeral, `{letter}` and `{ordinal}` as below.
     */
    readonly levels: readonly string[];
    /** Pattern for the letter or number of an appendix: `{letter}` or `{han}`. */
    readonly appendix: string;
    /** The letters for counting, in order. Default: A to Z. */
    readonly letters?: readonly string[];
    /** Words that count sections for `{ordinal}`, such as “firstly”; after the last one, digits. */
    readonly ordinals?: readonly string[];
  };
  /** Labels that a native editor has not yet confirmed: keys, `gate.*` for a prefix, or `all`. */
  readonly confirm: 'all' | readonly string[];
  /** A missing label is printed in English. */
  readonly labels: Readonly<Partial<Record<string, string>>>;
  readonly theory?: TheoryDefaults;
}

/** The digits that a study asks for (`study.style.digits`): European ones, or each language's own if it has some. */
export type DigitChoice = 'latin' | 'native';

/** A language, complete and ready for printing. */
export interface Language extends Omit<LanguageFile, 'confirm' | 'digits' | 'labels' | 'theory'> {
  /** The CLDR numbering system of this edition; `locale` names it too. */
  readonly digits: string;
  /** Every label; in English if the language file lacks it. */
  readonly labels: Readonly<Record<string, string>>;
  /** Labels that the language file lacks; all labels if there is no file. */
  readonly lacking: ReadonlySet<string>;
  /** Labels that a native editor has not yet confirmed. */
  readonly confirm: readonly LabelKey[];
  /** ISO 15924 script, such as `Hans` or `Cyrl`. */
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** The tag of the language file in use; `en` if the language has none. */
  readonly labelsFrom: string;
}
