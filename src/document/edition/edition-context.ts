import type { Range } from '../../diagnostics/diagnostic.js';
import { printDigits } from '../../language/digits.js';
import { toHanNumeral, toLetters } from '../../language/numbers.js';
import { formatLabel } from '../../language/format-label.js';
import type { Language, LabelKey } from '../../language/language.js';
import { directionOf } from '../../language/tags.js';
import type { ProseLibrary } from '../../prose/prose-library.js';
import type { Edition } from '../editions.js';
import type { Block, Marks, Note, NumberLabel, Origin } from '../nodes.js';
import type { Outline, OutlineNumber, Placeable } from '../outline.js';

/** A text that an edition lacks, for the draft's first page. */
export interface MissingText {
  readonly pointer: string;
  readonly language: string;
  /** What the text is, in the edition's words. */
  readonly title: string;
}

/** The range in the file of a piece of a string value; see `Source.rangeWithin`. */
export type Locate = (pointer: string, range: Range) => Range | undefined;

/** What lives as long as one edition is filled: counters, what has been placed, what was found missing. */
export class EditionContext {
  readonly notes: Note[] = [];
  readonly missing: MissingText[] = [];
  /** Keys of tables, boxes and quotations that a paragraph of their own places somewhere in this edition. */
  readonly placedByAuthor = new Set<string>();
  /** Keys of those that are placed already. */
  readonly placedKeys = new Set<string>();
  /** The headings above, for naming what is missing. */
  readonly headings: string[] = [];
  private ordinals = 0;

  constructor(
    readonly outline: Outline,
    readonly edition: Edition,
    readonly language: Language,
    readonly library: ProseLibrary,
    readonly locate: Locate,
    /** Fills what prose places. A table holds prose that may place a table: the knot is tied here, not by imports. */
    private readonly placeableFiller: (thing: Placeable, context: EditionContext) => readonly Block[],
  ) {}

  fillPlaceable(thing: Placeable): readonly Block[] {
    return this.placeableFiller(thing, this);
  }

  /** The same study in another edition, with counters of its own. */
  inEdition(edition: Edition, language: Language): EditionContext {
    return new EditionContext(this.outline, edition, language, this.library, this.locate, this.placeableFiller);
  }

  nextOrdinal(): number {
    this.ordinals += 1;
    return this.ordinals;
  }

  label(key: LabelKey, values: Readonly<Record<string, string>> = {}): string {
    return formatLabel(this.language.labels[key] ?? key, values);
  }

  /** A number in the digits of the edition; several are joined by dots, as in 2.1. */
  number(...path: readonly number[]): string {
    return printDigits(path.join('.'), this.language.digits);
  }

  /** `lang` and `dir` of a run, where they are not the edition's own. */
  marksOf(tag: string | undefined): Marks {
    if (tag === undefined || tag === this.language.tag) return {};
    return { lang: tag, dir: directionOf(tag) };
  }

  /** A label that the language lacks is English, and says so. */
  labelMarks(key: LabelKey): Marks {
    return this.language.lacking.has(key) ? this.marksOf('en') : {};
  }

  origin(pointer: string, range?: Range): Origin {
    const found = range === undefined ? undefined : this.locate(pointer, range);
    return found === undefined ? { pointer } : { pointer, range: found };
  }

  /** The number of a part, of a section below it, or of an appendix, as this language prints it. */
  numberLabel(number: OutlineNumber): NumberLabel {
    switch (number.of) {
      case 'part':
        return { path: number.path, label: this.language.numbering.parts[number.path[0] - 1] ?? '' };
      case 'appendix':
        return { path: number.path, label: this.label('appendix', { n: this.appendixLetter(number.path[0]) }) };
      case 'section': {
        const { path } = number;
        const { levels } = this.language.numbering;
        const pattern = levels[Math.min(path.length - 2, levels.length - 1)] ?? '{path}';
        const n = path[path.length - 1] ?? 1;
        const numbers = { ...this.counters(n), path: this.number(...path.slice(1)) };
        return { path, label: formatLabel(pattern, numbers) };
      }
    }
  }

  appendixLetter(n: number): string {
    return formatLabel(this.language.numbering.appendix, this.counters(n));
  }

  /** A number in every form that a pattern of the language may ask for. */
  private counters(n: number): Readonly<Record<string, string>> {
    const { letters, ordinals } = this.language.numbering;
    return {
      n: this.number(n),
      han: toHanNumeral(n),
      letter: toLetters(n, letters),
      ordinal: ordinals?.[n - 1] ?? this.number(n),
    };
  }
}
