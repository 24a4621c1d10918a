import { describe, expect, test } from 'vitest';
import { makeClusters } from '../../../src/pdf/text/make-clusters.js';
import { defaultFonts } from '../support/fonts.js';
import { plainStyle } from '../support/set-text.js';

function spacesIn(text: string, language: string): readonly number[] {
  const clusters = makeClusters([{ text, style: plainStyle, language, han: false }], defaultFonts, language);
  return clusters.filter(({ kind }) => kind === 'space').map(({ width }) => width);
}

describe('a space between words', () => {
  test('is narrower where the font lets the arm of an Arabic letter reach over it', () => {
    // Amiri: a kaf after a heh, not after a reh
    const [close = 0, plain = 0] = spacesIn('سه کردند هر کردند', 'fa');
    expect(close).toBeLessThan(plain / 2);
  });

  test('is that of the font elsewhere', () => {
    expect(new Set(spacesIn('on the way to Tokyo', 'en')).size).toBe(1);
    expect(new Set(spacesIn('دو سه', 'fa')).size).toBe(1);
  });

  test('is as wide between Hangul as the font has it for Korean', () => {
    const [space = 0] = spacesIn('학술원은 현대화를', 'ko');
    expect(space).toBeGreaterThan(0.3 * plainStyle.size);
  });
});
