import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateReport } from '../../../src/schema/validate-report.js';
import { checkRules } from '../../../src/rules/check-rules.js';
import { readSource } from '../../../src/source/read/read-source.js';
import { findingsOf } from '../check-sample.js';

const code = 'text/numbers-agree';

function sample(texts: Readonly<Record<string, string>>): { boxes: string } {
  const blocks = Object.entries(texts).map(
    ([language, text]) => `      ${language}: |\n        ${text.replaceAll('\n', '\n        ')}`,
  );
  return { boxes: `boxes:\n  - id: box\n    title: Box\n    text:\n${blocks.join('\n')}` };
}

describe(code, () => {
  test.each([
    [{ zh: '贸易额为438.2亿美元。', en: 'Trade stood at $⟦43.28⟧ billion.' }, 'en'],
    [{ zh: '贸易额为⟦438.2⟧亿美元。', en: 'Trade grew.' }, 'zh'],
    [{ zh: '一。\n\n增长22.04%。', en: 'One.\n\nIt grew by ⟦22.47⟧ per cent.' }, 'en'],
    [{ zh: '一。\n\n增长22.04%。', en: '2013.\n\nIt grew by ⟦22.47⟧ per cent.' }, 'en'],
    [{ en: 'It has 1,234,567 people.', ru: 'Население ⟦1 234 576⟧ человек.' }, 'ru'],
    [{ en: 'There are 106 members and 227 projects.', ar: '106 أعضاء و⟦272⟧ مشروعًا.' }, 'ar'],
    [{ zh: '占12%，共35项。', en: 'It is ⟦21⟧%, and 36 items.' }, 'en'],
    [{ zh: '增长百分之5。', en: 'It grew by ⟦50⟧ per cent.' }, 'en'],
    [{ en: 'It grew by 2.5 per cent.', kk: '⟦2,7⟧ пайызға өсті.' }, 'kk'],
    [{ en: 'From 12% to 15%.', ar: 'من 12 في المئة إلى ⟦51⟧٪.' }, 'ar'],
  ])('warns of %j', (texts, language) => {
    const found = findingsOf(code, sample(texts));
    expect(found).toEqual([{ severity: 'warning', pointer: `/boxes/0/text/${language}`, mark: 0 }]);
  });

  test.each([
    [
      {
        zh: '贸易额为438.2亿美元，人口2025万。',
        en: 'Trade: $43.82 billion; people: 20.25 million.',
        kk: 'Сауда 43,82 млрд.',
      },
    ],
    [{ zh: '中国铁路采用1435毫米。', en: 'A gauge of 1,435 mm.', ru: 'Колея 1435 мм, 1 435 мм.' }],
    [{ zh: '1992年建交，2013年提出。', en: 'Ties were established and 30 years passed.' }],
    [{ zh: '占12%，共35项。', en: 'An eighth, and 36 items.' }],
    [{ zh: '占12%。', en: 'It is 12 per cent.', kk: '12 пайыз.', tr: 'yüzde 12', ar: '12 بالمئة' }],
    [{ zh: '增长2.50%和10%。', en: 'It grew by 2.5 and 10 per cent.', ru: 'Рост на 2,5% и на 10 %.' }],
    [{ en: 'Between 12 and 15 per cent.', zh: '15%以上。' }],
    [{ en: 'Half, and 12 percentage points.', zh: '50%，上升11个百分点。' }],
    [{ zh: '共一百二十五项。', en: 'There are 125 items.' }],
    [{ zh: '共3万5600人。', en: 'There are 35,600 people.' }],
    [{ en: 'There are 1.254 million.', ru: 'Всего 1 млн 254 тыс. человек.' }],
    [{ en: 'Rooms 105,106.', zh: '105、106号房间。' }],
    [{ en: 'Of 125.', ar: '١٢٥' }],
    [{ en: 'There are 106 members and 227 projects.', ar: '106 أعضاء و227 مشروعًا.' }],
    [{ en: 'Of 125.\n\nMore.', zh: '一段。' }],
    [{ en: '- Of 125.', zh: '- 一段。' }],
    [{ en: 'See [a](https://example.org/12345).', zh: '见。' }],
    [{ en: 'Model AB125 and 125kg.', zh: '型号，125公斤。' }],
  ])('says nothing of %j', (texts) => {
    expect(findingsOf(code, sample(texts))).toEqual([]);
  });

  test('finds nothing in the example, and a digit that was changed in it', () => {
    const text = readFileSync('examples/china-kazakhstan/report.yaml', 'utf8');
    const numbersOf = (yaml: string): readonly string[] => {
      const source = readSource(yaml, 'report.yaml');
      const { report } = validateReport(source);
      if (report === undefined) throw new Error('The example does not fit the schema.');
      const found = checkRules({ report, source, today: '2025-10-01' }).filter((finding) => finding.code === code);
      return found.map(({ range }) => yaml.slice(range?.start, range?.end));
    };
    expect(numbersOf(text)).toEqual([]);
    expect(numbersOf(text.replace('gauge of 1,435', 'gauge of 1,453'))).toEqual(['1,453']);
  });

  test('answers hostile texts in time', () => {
    const started = performance.now();
    for (const text of ['1,'.repeat(50_000), '1 '.repeat(50_000), '1'.repeat(100_000), '1 млн '.repeat(15_000)]) {
      findingsOf(code, sample({ en: text, zh: '一。' }));
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
