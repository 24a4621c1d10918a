import { scriptOf } from '../language/tags.js';
import { forLanguage } from '../theme/for-language.js';
import type { Palette, ScriptStyle, ThemeTokens } from '../theme/theme.js';

/** The theme's tokens as CSS custom properties: sizes and colours, then the typesetting of each language in use. */
export function writeTokens(tokens: ThemeTokens, used: readonly string[]): string {
  const languages = [...new Set(used)]
    .filter((tag) => /^[A-Za-z0-9-]+$/.test(tag))
    // `:lang(zh)` also matches zh-Hant, so longer tags come later and win.
    .sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  return [
    `:root{${writeSizes(tokens)}${writePalette(tokens.colours.light)}}`,
    `@media screen and (prefers-color-scheme:dark){:root{${writePalette(tokens.colours.dark)}}}`,
    ...languages.map((tag) => `:lang(${tag}){${writeScript(tag, tokens)}}`),
  ].join('\n');
}

function writeSizes({ sizes, measure }: ThemeTokens): string {
  const rem = (size: number): string => `${decimal(size / sizes.text)}rem`;
  return (
    `--size-small:${rem(sizes.small)};--size-text:1rem;--size-heading:${rem(sizes.heading)};` +
    `--size-title:${rem(sizes.title)};--size-display:${rem(sizes.display)};` +
    `--print-text:${decimal(sizes.text)}pt;--measure:${decimal(measure)}rem;`
  );
}

function writePalette(palette: Palette): string {
  return (['ink', 'quiet', 'accent', 'tint', 'paper', 'rule'] as const)
    .map((name) => `--${name}:${palette[name]};`)
    .join('');
}

/** The typesetting of a language: by language, else by script, else the theme's default. */
function writeScript(tag: string, tokens: ThemeTokens): string {
  const style = scriptStyle(tag, tokens);
  const leading = forLanguage(tokens.leading, tag, scriptOf(tag));
  return (
    `--serif:${families(style.serif)};--sans:${families(style.sans)};--leading:${decimal(leading)};` +
    `--scale:${decimal(style.size)};--indent:${decimal(style.indent)}em;--gap:${decimal(style.gap)}em;` +
    `--align:${style.align};--hyphens:${style.hyphens};${emphasis[style.emphasis]}`
  );
}

const emphasis: Record<ScriptStyle['emphasis'], string> = {
  slant: '--em-style:italic;--em-weight:inherit;--em-mark:none;--strong-face:inherit;',
  weight: '--em-style:normal;--em-weight:600;--em-mark:none;--strong-face:inherit;',
  // Han has a dot below each character for emphasis, and Hei for strong emphasis (CLREQ 4.3).
  dots: '--em-style:normal;--em-weight:inherit;--em-mark:filled dot;--strong-face:var(--sans);',
};

/** The style of a language: by language, else by script, else the theme's default. */
export function scriptStyle(tag: string, tokens: ThemeTokens): ScriptStyle {
  return forLanguage(tokens.scripts, tag, scriptOf(tag));
}

/** A quoted CSS string (CSS Syntax 3, 4.3.5). Characters that could end the string or the element are escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[\p{Cc}\p{Cs}"\\<>&]/gu,
    (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `,
  );
  return `"${escaped}"`;
}

const generic = new Set(['serif', 'sans-serif', 'monospace']);

/** A list of font families in CSS syntax. */
export function families(names: readonly string[]): string {
  return names.map((name) => (generic.has(name) ? name : cssString(name))).join(',');
}

/** A number with at most three decimals. */
export function decimal(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
