import { describe, expect, test } from 'vitest';
import { makeClusters } from '../../../src/pdf/text/make-clusters.js';
import { defaultFonts } from '../support/fonts.js';
import { clustersOf, plainStyle, span } from '../support/set-text.js';

const fontsIn = (text: string, language: 'zh' | 'en' = 'zh'): readonly string[] =>
  clustersOf(text, language).map(({ face }) => face.font.postscriptName);

describe('makeClusters', () => {
  test('takes plain letters and figures amid Han from the Han font, and other words whole from another', () => {
    expect(fontsIn('于2023')).toEqual(['NotoSerifSC-Regular', 'NotoSerifSC-Regular']);
    expect(fontsIn('2023 жыл').at(0)).toBe('NotoSerif-Regular');
    expect(fontsIn('2023', 'en')).toEqual(['NotoSerif-Regular']);
    expect(new Set(fontsIn('қазақ'))).toEqual(new Set(['NotoSerif-Regular']));
  });

  test('lets the language of the run decide how quotation marks and dashes are set', () => {
    expect(new Set(fontsIn('“”—…'))).toEqual(new Set(['NotoSerifSC-Regular']));
    expect(new Set(fontsIn('“a”—…', 'en'))).toEqual(new Set(['NotoSerif-Regular']));
    expect(clustersOf('“在”').map(({ width }) => width)).toEqual([10, 10, 10]);
  });

  test('sets emphasis of Han in Hei, of alphabets in italic', () => {
    const emphasised = { ...span('于China'), style: { ...plainStyle, italic: true } };
    const names = makeClusters([emphasised], defaultFonts, 'zh').map(({ face }) => face.font.postscriptName);
    expect(names).toEqual(['NotoSansSC-Medium', 'NotoSerif-Italic']);
  });

  test('sets what any browser sets where the house keeps out of it', () => {
    const style = (tailored: boolean) => makeClusters([span('（于2023年），')], defaultFonts, 'zh', { tailored });
    const room = (tailored: boolean) =>
      style(tailored).map(({ width, gap, lead, trail }) => width + gap - lead - trail);
    expect(style(false).map(({ width, gap }) => width + gap)).toEqual(style(false).map(({ width }) => width));
    expect(room(false).reduce((sum, each) => sum + each)).toBeGreaterThan(
      room(true).reduce((sum, each) => sum + each) + plainStyle.size,
    );
  });

  test('keeps the text of a ligature on its glyph', () => {
    const [word] = clustersOf('office', 'en');
    expect(word?.glyphs.map(({ text }) => text).join('')).toBe('office');
  });
});
