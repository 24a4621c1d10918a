import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const code = 'glossary/missing-counterpart';

const glossary = `glossary:
  - id: corridor
    term:
      zh: 中间走廊
      en: Middle Corridor
      ru: Срединный коридор
      kk: Орта дәліз
      de: Mittlerer Korridor
      ar: الممر الأوسط
    variants:
      - {language: en, text: Trans-Caspian route, status: allowed}
      - {language: en, text: Central Corridor, status: deprecated}
  - id: gdp
    term: GDP`;

function sample(texts: Readonly<Record<string, string>>): { glossary: string; boxes: string } {
  const blocks = Object.entries(texts).map(
    ([language, text]) => `      ${language}: |\n        ${text.replaceAll('\n', '\n        ')}`,
  );
  return { glossary, boxes: `boxes:\n  - id: box\n    title: Box\n    text:\n${blocks.join('\n')}` };
}

describe(code, () => {
  test.each([
    [{ zh: '中间走廊运量增长。', '⟦en⟧': 'Freight grew.' }, '/boxes/0/text/en'],
    [{ '⟦zh⟧': '运量增长。', en: 'The Middle Corridor grew.' }, '/boxes/0/text/zh'],
    [{ '⟦zh⟧': '走廊运量增长。', en: 'The Trans-Caspian route grew.' }, '/boxes/0/text/zh'],
    [{ en: 'The Middle Corridor grew.', '⟦ru⟧': 'Этот коридор вырос.' }, '/boxes/0/text/ru'],
  ])('warns of %j', (texts, pointer) => {
    expect(findingsOf(code, sample(texts))).toEqual([{ severity: 'warning', pointer, mark: 0 }]);
  });

  test.each([
    [{ zh: '中间走廊运量增长。', en: 'The Middle\nCorridor grew.' }],
    [{ zh: '中间走廊运量增长。', en: 'The Trans-Caspian routes grew.' }],
    [{ zh: '中间走廊运量增长。', en: 'Of all corridors the middle one grew.' }],
    [{ zh: '中间（跨里海）走廊增长。', en: 'The Middle Corridor grew.' }],
    [{ en: 'The Middle Corridor grew.', ru: 'Рост Срединного коридора.', kk: 'Орта дәлізбен тасымал өсті.' }],
    [{ en: 'The Middle Corridor grew.', fr: 'Cette voie a grandi.' }],
    [{ en: 'The Middle Corridor grew.', de: 'Die Strecke wuchs.', ar: 'نما الطريق' }],
    [{ en: 'GDP grew.', zh: '国内生产总值增长。' }],
    [{ zh: '中间走廊运量增长。', en: 'Freight grew.\n\nSo did the rest.' }],
    [{ zh: '中间走廊运量增长。' }],
    [{ zh: '运量增长。', en: 'The Central Corridor grew.' }],
    [{ zh: '中间走廊运量增长。', en: 'The Central Corridor grew.' }],
  ])('says nothing of %j', (texts) => {
    expect(findingsOf(code, sample(texts))).toEqual([]);
  });

  test('warns once a field and term, and names every language that lacks it', () => {
    const found = diagnosticsOf(code, sample({ zh: '中间走廊与中间走廊。', en: 'Freight grew.', kk: 'Өсті.' }));
    expect(found.map(({ message }) => message.en)).toEqual([
      'The text in `zh` uses the term `中间走廊`; its counterpart is missing: `Middle Corridor` (`en`), `Орта дәліз` (`kk`).',
    ]);
  });

  test('answers a hostile report in time', () => {
    const terms = Array.from(
      { length: 2000 },
      (_, index) => `  - {id: t${String(index)}, term: {zh: 词${String(index)}, en: w${String(index)}}}`,
    );
    const hostile = {
      ...sample({
        zh: Array.from({ length: 2000 }, (_, index) => `词${String(index)}`).join('。'),
        en: 'a'.repeat(100_000),
      }),
      glossary: `glossary:\n${terms.join('\n')}`,
    };
    const started = performance.now();
    expect(findingsOf(code, hostile).length).toBeGreaterThan(1900);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
