import type { PrintedDocument, PrintProfile } from '../document/nodes.js';
import { scriptOf } from '../language/tags.js';
import type { Palette, ScriptStyle, Theme, ThemeTokens } from '../theme/theme.js';
import { inlineText } from './inline-text.js';
import { pageName, pageSections } from './page-name.js';
import type { StyleNeeds } from './rendering.js';

/**
 * The one style sheet of a page: what follows from the theme's tokens, from the languages on the page and from the
 * print profile, around the theme's own rules. The order is that of the cascade, and the same for the same input.
 */
export function writeStyles(document: PrintedDocument, profile: PrintProfile, theme: Theme, needs: StyleNeeds): string {
  const { tokens } = theme;
  const languages = [...new Set([document.meta.language, ...needs.languages])]
    .filter((tag) => /^[A-Za-z0-9-]+$/.test(tag))
    // `:lang(zh)` matches zh-Hant too: the longer tag comes later and wins.
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const css = [
    `:root{${writeSizes(tokens)}${writeTextHeight(profile, tokens)}${writePalette(tokens.colours.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${writePalette(tokens.colours.dark)}}}`,
    ...languages.map((tag) => `:lang(${tag}){${writeScript(tag, tokens)}}`),
    theme.css,
    ...[...needs.widths].sort((a, b) => a - b).map((width) => `.width-${String(width)}{width:${String(width)}%}`),
    ...writePages(document, profile, tokens),
  ].join('\n');
  // Nothing that a document says gets here unescaped; a theme that would end the element early is a fault of ours.
  if (/<\/style/i.test(css)) throw new Error(`The style sheet of the theme “${tokens.name}” holds “</style”`);
  return css;
}

function writeSizes({ sizes, measure }: ThemeTokens): string {
  const rem = (size: number): string => `${decimal(size / sizes.text)}rem`;
  return (
    `--size-small:${rem(sizes.small)};--size-text:1rem;--size-heading:${rem(sizes.heading)};` +
    `--size-title:${rem(sizes.title)};--size-display:${rem(sizes.display)};` +
    `--print-text:${decimal(sizes.text)}pt;--measure:${decimal(measure)}rem;`
  );
}

function writeTextHeight({ margins }: PrintProfile, { page }: ThemeTokens): string {
  return `--text-height:${mm(page.height - margins.top - margins.bottom)};`;
}

function writePalette(palette: Palette): string {
  return (['ink', 'quiet', 'accent', 'tint', 'paper', 'rule'] as const)
    .map((name) => `--${name}:${palette[name]};`)
    .join('');
}

/** How a language is set: by its own entry in the theme, by its script's, or as most are. */
function writeScript(tag: string, tokens: ThemeTokens): string {
  const style = scriptStyle(tag, tokens);
  const leading = tokens.leading[tag] ?? tokens.leading[scriptOf(tag)] ?? tokens.leading.default;
  return (
    `--serif:${families(style.serif)};--sans:${families(style.sans)};--leading:${decimal(leading)};` +
    `--scale:${decimal(style.size)};--indent:${decimal(style.indent)}em;--gap:${decimal(style.gap)}em;` +
    `--align:${style.align};--hyphens:${style.hyphens};${emphasis[style.emphasis]}`
  );
}

const emphasis: Record<ScriptStyle['emphasis'], string> = {
  slant: '--em-style:italic;--em-weight:inherit;--em-mark:none;--strong-face:inherit;',
  weight: '--em-style:normal;--em-weight:600;--em-mark:none;--strong-face:inherit;',
  // Han takes a dot below each character for emphasis, and the heavier Hei for what is stronger (CLREQ 4.3).
  dots: '--em-style:normal;--em-weight:inherit;--em-mark:filled dot;--strong-face:var(--sans);',
};

function scriptStyle(tag: string, tokens: ThemeTokens): ScriptStyle {
  return tokens.scripts[tag] ?? tokens.scripts[scriptOf(tag)] ?? tokens.scripts.default;
}

/** Page boxes for print (CSS Paged Media 3): margins, running heads, the foot with its page number. */
function writePages(document: PrintedDocument, profile: PrintProfile, tokens: ThemeTokens): readonly string[] {
  const { margins } = profile;
  const start = document.meta.direction === 'rtl' ? 'right' : 'left';
  const end = start === 'left' ? 'right' : 'left';
  const style = scriptStyle(document.meta.language, tokens);
  const face = `font:${decimal(tokens.sizes.small)}pt ${families(style.sans)};color:${tokens.colours.light.quiet}`;
  const head = `${face};border-bottom:.5pt solid ${tokens.colours.light.rule};vertical-align:bottom;padding-bottom:2mm;margin-bottom:6mm`;
  const foot = `${face};vertical-align:top;padding-top:6mm`;
  const sides =
    margins.inner === margins.outer
      ? ''
      : `@page:right{margin-left:${mm(margins.inner)};margin-right:${mm(margins.outer)}}` +
        `@page:left{margin-left:${mm(margins.outer)};margin-right:${mm(margins.inner)}}`;
  return [
    `@page{size:${mm(tokens.page.width)} ${mm(tokens.page.height)};` +
      `margin:${mm(margins.top)} ${mm(margins.outer)} ${mm(margins.bottom)} ${mm(margins.inner)};` +
      `@top-${start}{content:${cssString(document.furniture.runningTitle)};text-align:${start};${head}}` +
      `@top-${end}{content:"";text-align:${end};${head}}` +
      `@bottom-${start}{content:${cssString(profile.stamp ?? '')};text-align:${start};${foot}}` +
      `@bottom-${end}{content:${pageCounter(document.furniture.labels.page)};text-align:${end};${foot}}}`,
    sides,
    ...pageSections(document).flatMap((section) => {
      const name = pageName(section, document);
      if (name === undefined) return [];
      const title = section.shortTitle ?? inlineText(section.title);
      return [`@page ${name}{@top-${end}{content:${cssString(title)}}}`, `@media print{.${name}{page:${name}}}`];
    }),
    `@page page-notes{@top-${end}{content:${cssString(document.furniture.labels.notes)}}}`,
    `@page page-contents{@top-${end}{content:${cssString(document.furniture.labels.contents)}}}`,
    '@page page-cover{@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}',
  ];
}

/** `Page {x} of {y}` as CSS content. */
function pageCounter(label: string): string {
  return label
    .split(/(\{[xy]\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{x}' ? 'counter(page)' : part === '{y}' ? 'counter(pages)' : cssString(part)))
    .join(' ');
}

/** A quoted CSS string (CSS Syntax 3, 4.3.5): whatever could end the string or the element is written as its number. */
function cssString(text: string): string {
  const escaped = text.replace(
    /[\p{Cc}\p{Cs}"\\<>&]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

const generic = new Set(['serif', 'sans-serif', 'monospace']);

function families(names: readonly string[]): string {
  return names.map((name) => (generic.has(name) ? name : cssString(name))).join(',');
}

function mm(length: number): string {
  return `${decimal(length)}mm`;
}

function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
