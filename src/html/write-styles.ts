import { plainText } from '../document/edition/plain-text.js';
import type { PrintedDocument, PrintedEdition } from '../document/nodes.js';
import type { Theme, ThemeTokens } from '../theme/theme.js';
import { counterStyle } from './counter-style.js';
import { namePages } from './name-pages.js';
import type { StyleNeeds } from './rendering.js';
import { cssString, decimal, families, scriptStyle, writeTokens } from './write-tokens.js';

/** With more columns the sheet is landscape, since three on a portrait sheet are too narrow. */
const mostUpright = 2;

/**
 * The style sheet of a page: the theme's tokens, the languages on the page and the print profile of the first edition,
 * around the theme's own rules. The order matters for the cascade and is the same for the same input.
 */
export function writeStyles(document: PrintedDocument, theme: Theme, needs: StyleNeeds): string {
  const { tokens } = theme;
  const sheet = sheetOf(document, tokens);
  const [{ meta, profile }] = document.editions;
  const { margins } = profile;
  const css = [
    writeTokens(tokens, [meta.language, ...needs.languages]),
    `:root{--text-height:${mm(sheet.height - margins.top - margins.bottom)};}`,
    ...writeCounters(document),
    theme.css,
    ...[...needs.widths].sort((a, b) => a - b).map((width) => `.width-${String(width)}{width:${String(width)}%}`),
    ...writePages(document, sheet, tokens),
  ].join('\n');
  // All text from the document is escaped, so only an error in the theme can end the element early.
  if (/<\/style/i.test(css)) throw new Error(`The style sheet of the theme “${tokens.name}” holds “</style”`);
  return css;
}

interface Sheet {
  readonly width: number;
  readonly height: number;
}

function sheetOf({ editions }: PrintedDocument, { page }: ThemeTokens): Sheet {
  return editions.length > mostUpright ? { width: page.height, height: page.width } : page;
}

/** Ordered lists use the digits of their edition; the default is the first edition's. */
function writeCounters({ editions: [first, ...others] }: PrintedDocument): readonly string[] {
  const style = counterStyle(first.meta.digits);
  return [
    ...(style === undefined ? [] : [`ol{list-style-type:${style}}`]),
    ...others.map(
      ({ meta }) => `ol:where(:lang(${meta.language})){list-style-type:${counterStyle(meta.digits) ?? 'decimal'}}`,
    ),
  ];
}

/**
 * Page boxes for print (CSS Paged Media 3): margins, running heads, and a foot with the page number. The head shows the
 * short title at its start; at its end the part title, or with several editions the short title of the last one.
 */
function writePages(document: PrintedDocument, sheet: Sheet, tokens: ThemeTokens): readonly string[] {
  const [first, ...others] = document.editions;
  const { meta, profile, furniture } = first;
  const last = others.at(-1);
  const { margins } = profile;
  const counter = counterStyle(meta.digits);
  const start = meta.direction === 'rtl' ? 'right' : 'left';
  const end = start === 'left' ? 'right' : 'left';
  const head = `border-bottom:.5pt solid ${tokens.colours.light.rule};vertical-align:bottom;padding-bottom:2mm;margin-bottom:6mm`;
  const foot = `${writeFace(first, tokens)};vertical-align:top;padding-top:6mm`;
  const sides =
    margins.inner === margins.outer
      ? ''
      : `@page:right{margin-left:${mm(margins.inner)};margin-right:${mm(margins.outer)}}` +
        `@page:left{margin-left:${mm(margins.outer)};margin-right:${mm(margins.inner)}}`;
  return [
    `@page{size:${mm(sheet.width)} ${mm(sheet.height)};` +
      `margin:${mm(margins.top)} ${mm(margins.outer)} ${mm(margins.bottom)} ${mm(margins.inner)};` +
      `@top-${start}{content:${cssString(furniture.runningTitle)};text-align:${start};${writeFace(first, tokens)};${head}}` +
      `@top-${end}{content:${cssString(last?.furniture.runningTitle ?? '')};text-align:${end};${writeFace(last ?? first, tokens)};${head}}` +
      `@bottom-${start}{content:${cssString(profile.stamp ?? '')};text-align:${start};${foot}}` +
      `@bottom-${end}{content:${pageCounter(furniture.labels.page, counter)};text-align:${end};${foot}}}`,
    sides,
    ...[...namePages(document)].flatMap(([section, name]) => {
      const title = section.shortTitle ?? plainText(section.title);
      return [`@page ${name}{@top-${end}{content:${cssString(title)}}}`, `@media print{.${name}{page:${name}}}`];
    }),
    `@page page-notes{@top-${end}{content:${cssString(furniture.labels.notes)}}}`,
    `@page page-contents{@top-${end}{content:${cssString(furniture.labels.contents)}}}`,
    '@page page-cover{@top-left{content:none}@top-right{content:none}@bottom-left{content:none}@bottom-right{content:none}}',
  ];
}

/** The font of the page margins in the language of an edition. */
function writeFace({ meta }: PrintedEdition, tokens: ThemeTokens): string {
  const { sans } = scriptStyle(meta.language, tokens);
  return `font:${decimal(tokens.sizes.small)}pt ${families(sans)};color:${tokens.colours.light.quiet}`;
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
