import type { PrintedDocument, PrintProfile } from '../document/nodes.js';
import type { Theme, ThemeTokens } from '../theme/theme.js';
import { plainText } from '../document/edition/plain-text.js';
import { counterStyle } from './counter-style.js';
import { pageName, pageSections } from './page-name.js';
import type { StyleNeeds } from './rendering.js';
import { cssString, decimal, families, scriptStyle, writeTokens } from './write-tokens.js';

/**
 * The one style sheet of a page: what follows from the theme's tokens, from the languages on the page and from the
 * print profile, around the theme's own rules. The order is that of the cascade, and the same for the same input.
 */
export function writeStyles(document: PrintedDocument, profile: PrintProfile, theme: Theme, needs: StyleNeeds): string {
  const { tokens } = theme;
  const css = [
    writeTokens(tokens, [document.meta.language, ...needs.languages]),
    `:root{${writeTextHeight(profile, tokens)}}`,
    ...writeCounters(document),
    theme.css,
    ...[...needs.widths].sort((a, b) => a - b).map((width) => `.width-${String(width)}{width:${String(width)}%}`),
    ...writePages(document, profile, tokens),
  ].join('\n');
  // Nothing that a document says gets here unescaped; a theme that would end the element early is a fault of ours.
  if (/<\/style/i.test(css)) throw new Error(`The style sheet of the theme “${tokens.name}” holds “</style”`);
  return css;
}

function writeTextHeight({ margins }: PrintProfile, { page }: ThemeTokens): string {
  return `--text-height:${mm(page.height - margins.top - margins.bottom)};`;
}

/** Ordered lists count in the digits of the edition. */
function writeCounters({ meta }: PrintedDocument): readonly string[] {
  const style = counterStyle(meta.digits);
  return style === undefined ? [] : [`ol{list-style-type:${style}}`];
}

/** Page boxes for print (CSS Paged Media 3): margins, running heads, the foot with its page number. */
function writePages(document: PrintedDocument, profile: PrintProfile, tokens: ThemeTokens): readonly string[] {
  const { margins } = profile;
  const counter = counterStyle(document.meta.digits);
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
      `@bottom-${end}{content:${pageCounter(document.furniture.labels.page, counter)};text-align:${end};${foot}}}`,
    sides,
    ...pageSections(document).flatMap((section) => {
      const name = pageName(section, document);
      if (name === undefined) return [];
      const title = section.shortTitle ?? plainText(section.title);
      return [`@page ${name}{@top-${end}{content:${cssString(title)}}}`, `@media print{.${name}{page:${name}}}`];
    }),
    `@page page-notes{@top-${end}{content:${cssString(document.furniture.labels.notes)}}}`,
    `@page page-contents{@top-${end}{content:${cssString(document.furniture.labels.contents)}}}`,
    '@page page-cover{@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}',
  ];
}

/** `Page {x} of {y}` as CSS content. */
function pageCounter(label: string, style: string | undefined): string {
  const counter = (name: string): string => `counter(${name}${style === undefined ? '' : `,${style}`})`;
  return label
    .split(/(\{[xy]\})/)
    .filter((part) => part !== '')
    .map((part) => (part === '{x}' ? counter('page') : part === '{y}' ? counter('pages') : cssString(part)))
    .join(' ');
}

function mm(length: number): string {
  return `${decimal(length)}mm`;
}
