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
  /** What the text is, in the edition's words. */
  readonly title: string;
}

/** The range in the file of a piece of a string value; see `Source.rangeWithin`. */
export type Locate = (pointer: string, range: Range) => Range | undefined;

/** Fills what stands inside other things. Blocks hold blocks: the knot is tied here, not by imports. */
export interface Fillers {
  readonly block: (block: OutlineBlock, context: EditionContext) => readonly Block[];
  /** What prose places. */
  readonly placeable: (thing: Placeable, context: EditionContext) => readonly Block[];
}

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

  /** Fills a thing where the text of a field places it. */
  fillPlaceable(thing: Placeable, field: string): readonly Block[] {
    return this.fillers.placeable(thing, this).map((block) => ({ ...block, placedIn: field }));
  }

  /** What every block has, of one that stands in the outline. */
  base({ key, pointer }: OutlineBase): Pick<BlockBase, 'key' | 'origin'> {
    return { key, origin: this.origin(pointer) };
  }

  /** The level of a heading that stands here. */
  get headingLevel(): HeadingLevel {
    return Math.min(this.depth + 2, 6) as HeadingLevel;
  }

  /** Fills what a heading governs; `title` names it where something in it is missing. */
  below<Filled>(title: string | undefined, fill: () => Filled): Filled {
    if (title !== undefined) this.headings.push(title);
    this.depth += 1;
    const filled = fill();
    this.depth -= 1;
    if (title !== undefined) this.headings.pop();
    return filled;
  }

  /** What stands for China and then for the partner, in the order of the edition. */
  inOrder<Pair extends readonly unknown[]>(pair: Pair): Pair {
    return this.edition.order === 'partner-first' ? ([...pair].reverse() as unknown as Pair) : pair;
  }

  /** The same study in another edition, with counters of its own. */
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

  /** `Table 3`: a number with the word for what it counts. */
  namedNumber(key: LabelKey, n: number): NumberLabel {
    return numberLabelOf(this.label(key, { n: this.number(n) }));
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

/** A label and what parts it from the title: nothing where its last mark fills a whole square, as `一、` and `（一）` do. */
function numberLabelOf(label: string): NumberLabel {
  return { label, gap: /[\u3000-\u303F\uFF00-\uFFEF]$/u.test(label) ? '' : ' ' };
}
