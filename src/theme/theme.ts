import type { ByLanguage } from './for-language.js';

/** A theme ready to print with: its tokens for every writer, and its templates and style sheet for HTML. */
export interface Theme {
  readonly tokens: ThemeTokens;
  /** Handlebars templates, compiled before; partials among them, all by file name without extension. */
  readonly templates: Readonly<Record<string, CompiledTemplate>>;
  /** The style sheet; it takes every colour, size and family from custom properties that the writer sets from tokens. */
  readonly css: string;
}

/** What Handlebars' compiler leaves for its runtime. */
export type CompiledTemplate = Readonly<Record<string, unknown>>;

/** What a theme decides, for HTML and PDF alike. Sizes in points, lengths in millimetres, colours as `#rrggbb`. */
export interface ThemeTokens {
  readonly name: string;
  readonly fonts: {
    /** Families in order of preference for text; a glyph comes from the first that has it. */
    readonly serif: readonly string[];
    readonly sans: readonly string[];
  };
  readonly colours: { readonly light: Palette; readonly dark: Palette };
  /** The five sizes of the scale, and no others. */
  readonly sizes: {
    readonly small: number;
    readonly text: number;
    readonly heading: number;
    readonly title: number;
    readonly display: number;
  };
  /** Line height as a multiple of the size, by ISO 15924 script or by language where one departs from its script; `default` for the rest. */
  readonly leading: ByLanguage<number>;
  /** How a script is set; keys as for `leading`. Families are those of pages that use the reader's own fonts. */
  readonly scripts: ByLanguage<ScriptStyle>;
  readonly page: {
    readonly width: number;
    readonly height: number;
    /** The step of the baseline grid. */
    readonly baseline: number;
  };
  /** Length of a line of text on screen, in rem. */
  readonly measure: number;
}

export interface Palette {
  readonly ink: string;
  readonly quiet: string;
  readonly accent: string;
  readonly tint: string;
  readonly paper: string;
  readonly rule: string;
}

export interface ScriptStyle {
  /** Families that systems bring along, in order of preference, a generic one last. */
  readonly serif: readonly string[];
  readonly sans: readonly string[];
  /** Size as a multiple of the scale's: Naskh needs more than Latin to be as easily read. */
  readonly size: number;
  /** Indent of a paragraph's first line and gap between paragraphs, both in em. */
  readonly indent: number;
  readonly gap: number;
  readonly emphasis: 'slant' | 'weight' | 'dots';
  readonly align: 'start' | 'justify';
  readonly hyphens: 'auto' | 'manual';
}
