import type { Direction, HeadingLevel, NumberLabel } from '../document/nodes.js';
import type { BlockViews } from './blocks/block-kinds.js';
import type { OpeningView } from './blocks/section.js';
import type { Html } from './escape-html.js';

/**
 * What each template of a theme is given, under the template's name. Every field is always there, `undefined` where it
 * has no value: templates are strict and refuse a field that isn't. Strings are escaped on printing, `Html` is not.
 */
export interface Views extends BlockViews {
  readonly page: PageView;
  readonly cover: CoverView;
  readonly status: StatusView;
  readonly contents: ContentsView;
  readonly notes: NotesView;
  readonly title: TitleView;
  readonly row: RowView;
  /** How a section begins, alone in it or in a cell of the row of its headings. */
  readonly opening: OpeningView;
  readonly 'heading-cell': OpeningView;
}

/** The language and direction of what departs from its surroundings. */
export interface LanguageView {
  readonly lang: string | undefined;
  readonly dir: Direction | undefined;
}

/** What every block's template is given. */
export interface LanguageAndId extends LanguageView {
  readonly id: string | undefined;
}

/** What an edition says at a place where others may say the same in their language. */
export interface WordsView extends LanguageView {
  readonly text: string | Html;
}

/** A heading with the link to its place. */
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
  /** A class that says how editions stand on the page; none where it is one edition. */
  readonly layout: string | undefined;
  readonly cover: Html;
  readonly status: Html | undefined;
  readonly contents: Html | undefined;
  readonly contentsPage: Html | undefined;
  /** The names of the languages above their columns, where there are several. */
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
  /** Each under its name in every edition. */
  readonly institutions: readonly {
    readonly logo: ImageView | undefined;
    readonly names: readonly (LanguageView & { readonly name: string; readonly country: string })[];
  }[];
  readonly titles: Html;
  /** The title in the languages that no column has. */
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
/** The code of a cover, its words, and where both lead. */
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
  /** `screen` is the navigation, `print` the contents page. */
  readonly screen: boolean;
  readonly label: Html | undefined;
  /** The name of the navigation, for those who don't see it. */
  readonly name: string;
  readonly entries: readonly ContentsEntryView[];
}
/** A section, with a link to it in each edition that has it. */
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
    /** Back to the mark. */
    readonly back: { readonly href: string; readonly name: string };
    /** The same note, opened beside its mark. */
    readonly popover: { readonly id: string; readonly name: string; readonly content: Html };
  }[];
}

/**
 * What editions have at one place, a cell each. `kind` is what the row is for, as a class: `text`, `stacked`, `shared`,
 * `headings`, `titles`, `languages`, `status` or `notes`.
 */
export interface RowView {
  readonly kind: string;
  readonly cells: readonly CellView[];
}
/** A cell in an edition's language; `content` is missing where that edition has nothing here. */
export interface CellView extends LanguageView {
  readonly content: Html | undefined;
}
