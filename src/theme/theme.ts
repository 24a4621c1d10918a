import type { ByLanguage } from './for-language.js';

/** A theme: tokens for all writers, templates and a style sheet for HTML. */
export interface Theme {
  readonly tokens: ThemeTokens;
  /** Precompiled Handlebars templates and partials, by file name without extension. */
  readonly templates: Readonly<Record<string, CompiledTemplate>>;
  /** The style sheet. Colours, sizes and font families are custom properties, which the writer sets from the tokens. */
  readonly css: string;
}

/** A template as compiled by Handlebars for its runtime. */
export type CompiledTemplate = Readonly<Record<string, unknown>>;

/** The design decisions of a theme, for HTML and PDF. Sizes in points, lengths in millimetres, colours as `#rrggbb`. */
export interface ThemeTokens {
  readonly name: string;
  readonly fonts: {
    /** Families in order of preference; each glyph comes from the first family that has it. */
    readonly serif: readonly string[];
    readonly sans: readonly string[];
  };
  readonly colours: { readonly light: Palette; readonly dark: Palette };
  /** The five sizes of the scale; no other sizes are used. */
  readonly sizes: {
    readonly small: number;
    readonly text: number;
    readonly heading: number;
    readonly title: number;
    readonly display: number;
  };
  /** Line height as a multiple of the size, by ISO 15924 script, or by language if it differs from its script. */
  readonly leading: ByLanguage<number>;
  /** Typesetting by script; keys as for `leading`. Families are for pages that use the reader's own fonts. */
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
  /** System font families in order of preference, a generic one last. */
  readonly serif: readonly string[];
  readonly sans: readonly string[];
  /** Size as a multiple of the scale's: Naskh must be larger than Latin to be equally readable. */
  readonly size: number;
  /** Indent of a paragraph's first line, and gap between paragraphs, both in em. */
  readonly indent: number;
  readonly gap: number;
  readonly emphasis: 'slant' | 'weight' | 'dots';
  readonly align: 'start' | 'justify';
  readonly hyphens: 'auto' | 'manual';
}
