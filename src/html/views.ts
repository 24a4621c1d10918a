import type { Direction } from '../document/nodes.js';
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
  readonly 'parallel-cover': ParallelCoverView;
  readonly 'parallel-contents': ParallelContentsView;
  readonly 'parallel-section': ParallelSectionView;
  readonly 'parallel-row': ParallelRowView;
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

/** A number before a title, with a space after it unless its own last mark makes one. */
export interface NumberView {
  readonly label: string;
  readonly gap: string;
}

/** A heading with the link to its place; `level` 2 to 6. */
export interface HeadingView {
  readonly level: number;
  readonly id: string | undefined;
  readonly number: NumberView | undefined;
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
  readonly series: string | undefined;
  readonly institutions: readonly (LanguageView & {
    readonly name: string;
    readonly country: string;
    readonly logo: ImageView | undefined;
  })[];
  readonly title: Html;
  readonly subtitle: Html | undefined;
  readonly otherTitles: readonly (LanguageView & { readonly text: string })[];
  readonly picture: Html | undefined;
  readonly stamp: string | undefined;
  readonly embargo: string | undefined;
  readonly date: string | undefined;
  readonly qr: QrView | undefined;
}
/** A QR code as one SVG path over a square of `size` modules, quiet zone included. */
export interface QrView {
  readonly size: number;
  readonly path: string;
  readonly url: string;
  readonly href: string | undefined;
  readonly label: string;
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
  readonly label: string;
  readonly entries: readonly ContentsEntryView[];
}
export interface ContentsEntryView extends LanguageView {
  readonly level: number;
  readonly href: string;
  readonly number: NumberView | undefined;
  readonly title: Html;
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

// ---------------------------------------------------------------- editions side by side

/** A cell in an edition's language; `content` is missing where that edition has nothing here. */
export interface CellView extends LanguageView {
  readonly content: Html | undefined;
}
/** `kind` is what the row is for, as a class: `text`, `stacked`, `shared`, `languages`, `status` or `notes`. */
export interface ParallelRowView {
  readonly kind: string;
  readonly cells: readonly CellView[];
}
export interface ParallelSectionView {
  readonly opener: 'part' | 'chapter' | 'none';
  readonly level: number;
  readonly headings: readonly (LanguageView & { readonly opening: OpeningView | undefined })[];
  readonly children: Html;
}
/** Entries of the editions that have them, each with the title in every language. */
export interface ParallelContentsView {
  readonly screen: boolean;
  readonly labels: readonly (LanguageView & { readonly text: string })[];
  /** The name of the navigation, for those who don't see it. */
  readonly name: string;
  readonly entries: readonly ParallelEntryView[];
}
export interface ParallelEntryView {
  readonly level: number;
  readonly links: readonly (LanguageView & {
    readonly href: string | undefined;
    readonly number: NumberView | undefined;
    readonly title: Html;
  })[];
  readonly children: readonly ParallelEntryView[];
}
export interface ParallelCoverView {
  readonly institutions: readonly {
    readonly logo: ImageView | undefined;
    readonly names: readonly (LanguageView & { readonly name: string; readonly country: string })[];
  }[];
  readonly titles: readonly (LanguageView & {
    readonly series: string | undefined;
    readonly title: Html;
    readonly subtitle: Html | undefined;
  })[];
  readonly picture: Html | undefined;
  readonly notices: readonly (LanguageView & {
    readonly stamp: string | undefined;
    readonly embargo: string | undefined;
    readonly date: string | undefined;
  })[];
  readonly qr:
    (Omit<QrView, 'label'> & { readonly labels: readonly (LanguageView & { readonly text: string })[] }) | undefined;
}
