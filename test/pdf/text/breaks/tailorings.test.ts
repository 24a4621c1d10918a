import { describe, expect, test } from 'vitest';
import { tailorings, type TailoringName } from '../../../../src/pdf/text/breaks/tailorings.js';
import { Break, lineBreaks } from '../../../../src/pdf/text/line-breaks.js';

/** The text with a bar wherever a line may end. */
function bars(text: string, language: string, without: readonly TailoringName[] = []): string {
  const breaks = lineBreaks(text, { language, without });
  return text.replace(/[^]/g, (unit, index: number) => unit + (breaks[index] === Break.none ? '' : '|'));
}

/** For each tailoring: a language, a text as it is with the tailoring, and as it is without. */
const samples: Readonly<Record<TailoringName, readonly (readonly [string, string, string])[]>> = {
  'chinese-quotation-marks': [
    ['zh', '称|为|“通|道”|的|路', '称|为“通|道”的|路'],
    ['zh', '在|China’s |Daily|说', '在|China’s |Daily|说'],
  ],
  'chinese-dashes': [['zh-Hans', '中|国—|中|亚', '中|国|—|中|亚']],
  'chinese-never-first': [['zh', '达·|卓～|是', '达|·|卓|～|是']],
  'chinese-numbers': [['zh', '第5|章|2023年|4.5亿', '第|5|章|2023|年|4.5|亿']],
  'number-units': [
    ['en', 'some |400 km |and |6.4 per cent', 'some |400 |km |and |6.4 |per |cent'],
    ['kk', 'шамамен |120 млрд |теңге', 'шамамен |120 |млрд |теңге'],
    ['ru', 'в |2023 году |и |120 процентов', 'в |2023 |году |и |120 |процентов'],
    ['fr', 'de |500 millions |et |250 %', 'de |500 |millions |et |250 |%'],
    ['es', 'unas |500 hectáreas', 'unas |500 |hectáreas'],
    ['ar', 'نحو |500 مليار |دولار', 'نحو |500 |مليار |دولار'],
    ['ar-EG', '٥٠٠ في المئة', '٥٠٠ |في |المئة'],
    ['lo', '500 ລ້ານ|ກີບ', '500 |ລ້ານ|ກີບ'],
    ['hi', '500 करोड़ |रुपये', '500 |करोड़ |रुपये'],
    ['und', 'some |400 пайыздан |away', 'some |400 |пайыздан |away'],
  ],
  'number-groups': [['ru', '(1 234 567 |человек), |2013 |450', '(1 |234 |567 |человек), |2013 |450']],
  'number-currencies': [['en', 'US$ 410 |or', 'US$ |410 |or']],
  'number-endings': [['kk', '7-бап |(2-3)', '7-|бап |(2-3)']],
  'number-signs': [
    ['ru', '№ 512 |и |§ 123', '№ |512 |и |§ |123'],
    ['fr', 'loi |n° 123 |du', 'loi |n° |123 |du'],
  ],
  'number-abbreviations': [
    ['en', 'see |p. 120', 'see |p. |120'],
    ['ru', 'см. |с. 120', 'см. |с. |120'],
    ['th', 'พ.ศ. 2566', 'พ.ศ. |2566'],
    ['en', 'of |reports. |120', 'of |reports. |120'],
    ['kk', 'үш |болды. |120', 'үш |болды. |120'],
    ['en', 'of |it. 120 |or |it |was. |1978', 'of |it. |120 |or |it |was. |1978'],
  ],
  'number-small': [
    ['en', 'see |Section 5 |of |Part 2. |since |2013', 'see |Section |5 |of |Part |2. |since |2013'],
    ['kk', 'желісінде |74 мың |пойыз', 'желісінде |74 мың |пойыз'],
  ],
  'number-citations': [['en', 'said [3] |there', 'said |[3] |there']],
  'spaced-quotation-marks': [
    ['fr', 'dit |« un |mot » |ici, |« oui ».', 'dit |« |un |mot |» |ici, |« |oui |».'],
    ['de', 'sagt |»ein |Wort« |hier', 'sagt |»ein |Wort« |hier'],
    ['sv', 'ett |”ord” |här', 'ett |”ord” |här'],
  ],
  'hebrew-hyphens': [['he', 'סין-|ישראל |ל-סין', 'סין-ישראל |ל-סין']],
  dashes: [
    ['ru', 'Астана — |столица', 'Астана |— |столица'],
    ['kk', 'Астана – |астана', 'Астана |– |астана'],
    ['fr', 'Astana |– |capitale', 'Astana |– |capitale'],
  ],
  initials: [
    ['ru', 'пишет |А. Б. Иванов |там', 'пишет |А. |Б. |Иванов |там'],
    ['en', 'by |J. K. Rowling', 'by |J. |K. |Rowling'],
  ],
  'initials-after': [
    ['kk', 'және |Иванов А. Б. |(2020)', 'және |Иванов |А. Б. |(2020)'],
    ['ru', 'пишет |Пётр |А. Б. Иванов', 'пишет |Пётр |А. Б. Иванов'],
  ],
  'letter-abbreviations': [['ru', 'и |т. д. |или |т. е. |так', 'и |т. |д. |или |т. |е. |так']],
  'short-solidus': [['ru', 'км/ч |да/|иногда |и/или', 'км/|ч |да/|иногда |и/|или']],
  'bracket-after-quotation': [['en', 'a |“belt” |(road)', 'a |“belt” (road)']],
  'arabic-and': [
    ['ar', 'الصين |و مصر', 'الصين |و |مصر'],
    ['fa', 'چین |و |مصر', 'چین |و |مصر'],
  ],
  'repetition-signs': [['th', 'ต่าง ๆ |กัน', 'ต่าง |ๆ |กัน']],
  addresses: [
    ['en', 'https://|example.|org/|a-|b/|c?|d=|e', 'https://|example.org/a-|b/c?|d=e'],
    ['en', 'so |www.|example.|org', 'so |www.example.org'],
  ],
};

describe('a tailoring can be switched off:', () => {
  const rows = tailorings.flatMap(({ name }) => samples[name].map((sample) => [name, ...sample] as const));

  test.each(rows)('%s, %s, %s', (name, language, tailored, untailored) => {
    const text = tailored.replaceAll('|', '');
    expect({ tailored: bars(text, language), untailored: bars(text, language, [name]) }).toEqual({
      tailored,
      untailored,
    });
  });

  test.each(tailorings.map(({ name }) => [name]))('%s has a sample that it changes', (name) => {
    expect(samples[name].filter(([, tailored, untailored]) => tailored !== untailored)).not.toEqual([]);
  });
});

test('a break that the text asks for stays', () => {
  const text = '第\n5章\n—\n“a”\n№\n5 \n%';
  const lines = Array.from(text.matchAll(/\n/g), ({ index }) => index);
  for (const language of ['zh', 'ru', 'fr', 'ar']) {
    const breaks = lineBreaks(text, { language });
    expect(lines.filter((at) => breaks[at] !== Break.forced)).toEqual([]);
  }
});

test('untailored is UAX #14 and the dictionaries alone', () => {
  const text = '中国—中亚, 5 km';
  const breaks = lineBreaks(text, { language: 'zh', tailored: false });
  expect([...breaks].map((value) => (value === Break.none ? '×' : '÷')).join('')).toBe('÷÷÷÷××÷×÷××');
});

test('a word of 20,000 letters and as many initials and numbers are read through', () => {
  const text = `${'a'.repeat(20_000)}://${'1 '.repeat(20_000)}${'A. '.repeat(20_000)}`;
  expect(lineBreaks(text, { language: 'ru' })).toHaveLength(text.length);
});
