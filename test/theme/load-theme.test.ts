import { describe, expect, test } from 'vitest';
import { builtinTheme, themeNames } from '../../src/theme/load-theme.js';
import type { Palette } from '../../src/theme/theme.js';

const { tokens, templates, css } = builtinTheme();

/** Contrast of two colours (WCAG 2.2, relative luminance). */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

describe('the default theme', () => {
  test.each(['light', 'dark'] as const)('has 7:1 for every text on paper and tint, %s', (mode) => {
    const palette: Palette = tokens.colours[mode];
    for (const text of [palette.ink, palette.quiet, palette.accent]) {
      for (const ground of [palette.paper, palette.tint]) {
        expect(contrast(text, ground), `${text} on ${ground}`).toBeGreaterThanOrEqual(7);
      }
    }
  });

  test('has a scale of five sizes, each larger than the one before', () => {
    const sizes = Object.values(tokens.sizes);
    expect(sizes).toEqual([9, 10.5, 13, 17, 26]);
    expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  });

  test('sets every script completely, a generic family last', () => {
    expect(Object.keys(tokens.scripts)).toEqual(
      expect.arrayContaining(['default', 'Latn', 'Cyrl', 'Hans', 'Arab', 'Thai', 'Laoo']),
    );
    for (const [script, style] of Object.entries(tokens.scripts)) {
      expect(Object.keys(style).sort(), script).toEqual([
        'align',
        'emphasis',
        'gap',
        'hyphens',
        'indent',
        'sans',
        'serif',
        'size',
      ]);
      for (const stack of [style.serif, style.sans]) expect(['serif', 'sans-serif'], script).toContain(stack.at(-1));
    }
    for (const script of Object.keys(tokens.scripts)) expect(tokens.leading, script).toHaveProperty(script);
  });

  test('has fonts, page and measure', () => {
    expect(tokens.fonts).toEqual({ serif: ['Noto Serif', 'Noto Serif SC'], sans: ['Noto Sans', 'Noto Sans SC'] });
    expect(tokens.page).toEqual({ width: 210, height: 297, baseline: 5 });
    expect(tokens.measure).toBe(38);
  });

  test('takes colours from tokens only and loads nothing', () => {
    const rules = css.replace(/background: #fff;/g, '');
    expect(rules).not.toMatch(/#[0-9a-f]{3,8}\b/i);
    expect(css).not.toMatch(/url\(|@import/);
  });

  test('uses logical directions, so that a right-to-left page is the mirror', () => {
    expect(css).not.toMatch(
      /(?:margin|padding|border)-(?:left|right)|text-align: (?:left|right)|float:|[^-]\b(?:left|right): /,
    );
  });

  test('holds a compiled template for each kind of block', () => {
    for (const name of ['page', 'cover', 'section', 'paragraph', 'table', 'recommendation', 'untranslated']) {
      expect(templates[name], name).toHaveProperty('main');
    }
  });
});

describe('builtinTheme', () => {
  test('is the default one without a name', () => {
    expect(builtinTheme()).toBe(builtinTheme('default'));
    expect(themeNames).toContain('default');
  });

  test.each(['unknown', 'constructor', '__proto__'])('throws on %s and names what there is', (name) => {
    expect(() => builtinTheme(name)).toThrow(/default/);
  });
});
