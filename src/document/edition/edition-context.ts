import type { Range } from '../../diagnostics/diagnostic.js';
import { printDigits } from '../../language/digits.js';
import { toHanNumeral, toLetters } from '../../language/numbers.js';
import { formatLabel } from '../../language/format-label.js';
import type { Language, LabelKey } from '../../language/language.js';
import { directionOf } from '../../language/tags.js';
import type { ProseLibrary } from '../../prose/prose-library.js';
import type { Edition } from '../editions.js';
import type { Block, BlockBase, HeadingLevel, Marks, Note, NumberLabel, Origin } from '../nodes.js';
import type { Outline, OutlineBase, OutlineBlock, OutlineNumber, Placeable } from '../outline.js';

/** A text that an edition lacks, for the draft's first page. */
export interface MissingText {
  readonly pointer: string;
  readonly language: string;
  /** What the text is, in the edition's language. */
  readonly title: string;
}

/** The range in the file of part of a string value; see `Source.rangeWithin`. */
export type Locate = (pointer: string, range: Range) => Range | undefined;

/** Fills nested content. Passed as functions to avoid an import cycle, since blocks contain blocks. */
export interface Fillers {
  readonly block: (block: OutlineBlock, context: EditionContext) => readonly Block[];
  /** Fills what prose places. */
  readonly placeable: (thing: Placeable, context: EditionContext) => readonly Block[];
}

/** The state of filling one edition: counters, what is already placed, which texts are missing. */
export class EditionContext {
  readonly notes: Note[] = [];
  readonly missing: MissingText[] = [];
  /** Keys of tables, boxes and quotations that a separate paragraph places somewhere in this edition. */
  readonly placedByAuthor = new Set<string>();
  /** Keys of tables, boxes and quotations that are already placed. */
  readonly placedKeys = new Set<string>();
  /** The titles above, for naming what is missing. */
  readonly headings: string[] = [];
  private depth = 0;
  private ordinals = 0;

  constructor(
    readonly outline: Outline,
    readonly edition: Edition,
    readonly language: Language,
    readonly library: ProseLibrary,
    readonly locate: Locate,
    private readonly fillers: Fillers,
  ) {}

  fillBlocks(blocks: readonly OutlineBlock[]): readonly Block[] {
    return blocks.flatMap((block) => this.fillers.block(block, this));
  }

  /** Fills a table, box or quotation that the text of a field places. */
  fillPlaceable(thing: Placeable, field: string): readonly Block[] {
    return this.fillers.placeable(thing, this).map((block) => ({ ...block, placedIn: field }));
  }

  /** The fields that every block of the outline has. */
  base({ key, pointer }: OutlineBase): Pick<BlockBase, 'key' | 'origin'> {
    return { key, origin: this.origin(pointer) };
  }

  /** The level of a heading at the current depth. */
  get headingLevel(): HeadingLevel {
    return Math.min(this.depth + 2, 6) as HeadingLevel;
  }

  /** Fills the content below a heading. `title` names missing texts in it. */
  below<Filled>(title: string | undefined, fill: () => Filled): Filled {
    if (title !== undefined) this.headings.push(title);
    this.depth += 1;
    const filled = fill();
    this.depth -= 1;
    if (title !== undefined) this.headings.pop();
    return filled;
  }

  /** A pair for China and the partner, in the edition's order. */
  inOrder<Pair extends readonly unknown[]>(pair: Pair): Pair {
    return this.edition.order === 'partner-first' ? ([...pair].reverse() as unknown as Pair) : pair;
  }

  /** The same study in another edition, with separate counters. */
  inEdition(edition: Edition, language: Language): EditionContext {
    return new EditionContext(this.outline, edition, language, this.library, this.locate, this.fillers);
  }

  nextOrdinal(): number {
    this.ordinals += 1;
    return this.ordinals;
  }

  label(key: LabelKey, values: Readonly<Record<string, string>> = {}): string {
    return formatLabel(this.language.labels[key] ?? key, values);
  }

  /** A number in the edition's digits; several are joined by dots, as in 2.1. */
  number(...path: readonly number[]): string {
    return printDigits(path.join('.'), this.language.digits);
  }

  /** `lang` and `dir` of a run, if they differ from the edition's. */
  marksOf(tag: string | undefined): Marks {
    if (tag === undefined || tag === this.language.tag) return {};
    return { lang: tag, dir: directionOf(tag) };
  }

  /** A label that the language lacks is in English and is marked so. */
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
        return numberLabelOf(this.language.numbering.parts[number.path[0] - 1] ?? '');
      case 'appendix':
        return numberLabelOf(this.label('appendix', { n: this.appendixLetter(number.path[0]) }));
      case 'section': {
        const { path } = number;
        const { levels } = this.language.numbering;
        const pattern = levels[Math.min(path.length - 2, levels.length - 1)] ?? '{path}';
        const n = path[path.length - 1] ?? 1;
        return numberLabelOf(formatLabel(pattern, { ...this.counters(n), path: this.number(...path.slice(1)) }));
      }
    }
  }

  /** A number with its label: `Table 3`. */
  namedNumber(key: LabelKey, n: number): NumberLabel {
    return numberLabelOf(this.label(key, { n: this.number(n) }));
  }

  appendixLetter(n: number): string {
    return formatLabel(this.language.numbering.appendix, this.counters(n));
  }

  /** A number in every form that a pattern of a language file may use. */
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

/** A label and the space before the title: none if its last character is full-width, as in `一、` and `（一）`. */
function numberLabelOf(label: string): NumberLabel {
  return { label, gap: /[\u3000-\u303F\uFF00-\uFFEF]$/u.test(label) ? '' : ' ' };
}
