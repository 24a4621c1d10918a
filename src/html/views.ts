import type { Direction, HeadingLevel, NumberLabel } from '../document/nodes.js';
import type { BlockViews } from './blocks/block-kinds.js';
import type { OpeningView } from './blocks/section.js';
import type { Html } from './escape-html.js';

/**
 * The view of each template, by the template's name. Every field is present and may be `undefined`: templates are
 * strict and reject missing fields. Strings are escaped when printed, `Html` is not.
 */
export interface Views extends BlockViews {
  readonly page: PageView;
  readonly cover: CoverView;
  readonly status: StatusView;
  readonly contents: ContentsView;
  readonly notes: NotesView;
  readonly title: TitleView;
  readonly row: RowView;
  /** The start of a section, alone or in a cell of a row of headings. */
  readonly opening: OpeningView;
  readonly 'heading-cell': OpeningView;
}

/** The language and direction, if they differ from the surroundings. */
export interface LanguageView {
  readonly lang: string | undefined;
  readonly dir: Direction | undefined;
}

/** The fields that every block template gets. */
export interface LanguageAndId extends LanguageView {
  readonly id: string | undefined;
}

/** A text of one edition where other editions may have the same text in their language. */
export interface WordsView extends LanguageView {
  readonly text: string | Html;
}

/** A heading and the link to it. */
export interface HeadingView {
  readonly headingLevel: HeadingLevel;
  readonly id: string | undefined;
  readonly number: NumberLabel | undefined;
  readonly title: Html;
  readonly permalink: { readonly href: string; readonly name: string } | undefined;
}

export interface PageView {
  readonly lang: string;
  readonly dir: string;
  readonly policy: string;
  readonly title: string;
  readonly metadata: readonly { readonly name: string; readonly content: string }[];
  readonly editions: readonly EditionView[];
  readonly css: Html;
  readonly skip: { readonly href: string; readonly label: string };
  readonly languages: string;
  readonly textId: string;
  /** A class for the layout of several editions; `undefined` for a single edition. */
  readonly layout: string | undefined;
  readonly cover: Html;
  readonly status: Html | undefined;
  readonly contents: Html | undefined;
  readonly contentsPage: Html | undefined;
  /** The names of the languages above the columns, if there are several. */
  readonly columnNames: Html | undefined;
  readonly front: Html;
  readonly body: Html;
  readonly notes: Html | undefined;
}
export interface EditionView {
  readonly lang: string;
  readonly dir: string;
  readonly name: string;
  readonly href: string;
  readonly current: boolean;
}

export interface CoverView {
  readonly series: readonly WordsView[];
  /** Each with its name in every edition. */
  readonly institutions: readonly {
    readonly logo: ImageView | undefined;
    readonly names: readonly (LanguageView & { readonly name: string; readonly country: string })[];
  }[];
  readonly titles: Html;
  /** The title in languages that have no column. */
  readonly otherTitles: readonly (LanguageView & { readonly text: string })[];
  readonly picture: Html | undefined;
  readonly stamps: readonly WordsView[];
  readonly notices: readonly (LanguageView & {
    readonly embargo: string | undefined;
    readonly date: string | undefined;
  })[];
  readonly code: CodeView | undefined;
}
/** The title of an edition on the cover. */
export interface TitleView {
  readonly title: Html;
  readonly subtitle: Html | undefined;
}
/** The QR code of the cover, its label and its link. */
export interface CodeView {
  readonly drawing: Html;
  readonly href: string | undefined;
  readonly label: Html | undefined;
  readonly labelId: string;
}
export interface ImageView {
  readonly src: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

export interface StatusView {
  readonly heading: string;
  readonly introduction: string;
  readonly gates: readonly {
    readonly id: string | undefined;
    readonly phase: string;
    readonly text: string;
    readonly owes: string | undefined;
  }[];
  readonly untranslated: { readonly heading: string; readonly items: readonly string[] } | undefined;
}

export interface ContentsView {
  /** True for the navigation, false for the printed contents page. */
  readonly screen: boolean;
  readonly label: Html | undefined;
  /** The accessible name of the navigation. */
  readonly name: string;
  readonly entries: readonly ContentsEntryView[];
}
/** A section, with a link for each edition that has it. */
export interface ContentsEntryView {
  readonly level: number;
  readonly links: readonly (LanguageView & {
    readonly href: string;
    readonly number: NumberLabel | undefined;
    readonly title: Html;
  })[];
  readonly children: readonly ContentsEntryView[];
}

export interface NotesView {
  readonly id: string;
  readonly heading: string;
  readonly notes: readonly {
    readonly id: string | undefined;
    readonly label: string;
    readonly content: Html;
    /** The link back to the mark. */
    readonly back: { readonly href: string; readonly name: string };
    /** The same note as a popover next to its mark. */
    readonly popover: { readonly id: string; readonly name: string; readonly content: Html };
  }[];
}

/**
 * The content of all editions at one place, one cell each. `kind` is the class of the row: `text`, `stacked`, `shared`,
 * `headings`, `titles`, `languages`, `status` or `notes`.
 */
export interface RowView {
  readonly kind: string;
  readonly cells: readonly CellView[];
}
/** A cell in an edition's language; `content` is `undefined` if the edition has nothing here. */
export interface CellView extends LanguageView {
  readonly content: Html | undefined;
}
