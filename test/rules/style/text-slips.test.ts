import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

/** A box whose text in one language is a block of these lines. */
function box(language: string, ...lines: readonly string[]): { boxes: string } {
  const block = lines.map((line) => `        ${line}`).join('\n');
  return { boxes: `boxes:\n  - id: box\n    title: Box\n    text:\n      ${language}: |\n${block}` };
}

/** Whether exactly the marked places are found, and what would be written there. */
function mending(code: string, sample: { boxes: string }): readonly (string | undefined)[] {
  const found = findingsOf(code, sample);
  expect(found.map(({ severity, pointer, mark }) => [severity, pointer.startsWith('/boxes/0/text/'), mark])).toEqual(
    found.map((_, index) => ['warning', true, index]),
  );
  return diagnosticsOf(code, sample).map(({ edits }) => edits[0]?.text);
}

describe('punctuation/ascii-between-han', () => {
  const code = 'punctuation/ascii-between-han';

  test.each([
    ['合作⟦,⟧贸易', '，'],
    ['合作⟦.⟧', '。'],
    ['如下⟦:⟧贸易', '：'],
    ['合作⟦;⟧ 贸易', '；'],
    ['为何⟦?⟧因为', '？'],
    ['“合作”⟦,⟧贸易', '，'],
    ['世贸组织⟦(全称略)⟧', '（全称略）'],
  ])('finds %s', (line, right) => {
    expect(mending(code, box('zh', line))).toEqual([right]);
  });

  test.each([
    '合作，贸易。',
    '增长3.5%，比例为3:2。',
    '法 (GDP) 与 GDP (2023)',
    '见 https://example.org/a,b 一文',
    '白皮书[@whitepaper, 第4页]',
    '`贸易,合作`',
    '[白皮书](https://example.org/a,b)',
    '1) 贸易',
    'Xi, Jinping',
  ])('leaves %s alone', (line) => {
    expect(mending(code, box('zh', line))).toEqual([]);
  });

  test('says once a text how many more there are', () => {
    const sample = box('zh', '合作⟦,⟧贸易,资金.', '民心,政策');
    expect(mending(code, sample)).toEqual(['，']);
    expect(diagnosticsOf(code, sample)[0]?.message.en).toMatch(/; 3 more in this text\.$/);
  });

  test('is about Chinese only', () => {
    expect(mending(code, box('ja', '合作,貿易'))).toEqual([]);
  });
});

describe('punctuation/straight-quotes', () => {
  const code = 'punctuation/straight-quotes';

  test.each([
    ['共建⟦"一带一路"⟧倡议', '“一带一路”'],
    ["所谓⟦'通道'⟧", '‘通道’'],
  ])('finds %s', (line, right) => {
    expect(mending(code, box('zh', line))).toEqual([right]);
  });

  test.each(['共建“一带一路”倡议', "西安（Xi'an）与乌鲁木齐（Ürümqi）", '15"屏幕与20"屏幕', 'the "Belt and Road"'])(
    'leaves %s alone',
    (line) => {
      expect(mending(code, box('zh', line))).toEqual([]);
    },
  );
});

describe('punctuation/typed-indent', () => {
  const code = 'punctuation/typed-indent';

  test('finds typed spaces at the beginning of a line', () => {
    expect(mending(code, box('zh', '第一段。', '', '⟦\u3000\u3000⟧第二段。'))).toEqual(['']);
  });

  test('leaves them alone within a line', () => {
    expect(mending(code, box('zh', '北京\u3000上海'))).toEqual([]);
  });
});

describe('script/traditional-forms', () => {
  const code = 'script/traditional-forms';

  test.each([
    ['中⟦國⟧现代化', '国'],
    ['⟦貿⟧易', '贸'],
    ['⟦發⟧展', '发'],
    ['⟦經濟⟧', '经济'],
  ])('finds %s', (line, right) => {
    expect(mending(code, box('zh', line))).toEqual([right]);
  });

  test('leaves simplified text alone, and traditional text where it belongs', () => {
    expect(mending(code, box('zh', '于丹著书，后来在乾隆年间，宫商角徵羽，於某、干部、里程'))).toEqual([]);
    expect(mending(code, box('zh-Hant', '中國現代化'))).toEqual([]);
    expect(mending(code, box('ja', '貿易'))).toEqual([]);
  });
});

describe('script/latin-in-cyrillic', () => {
  const code = 'script/latin-in-cyrillic';

  test.each([
    ['⟦Қaзақстан⟧ мен Қытай', 'Қазақстан'],
    ['⟦iскер⟧ топ', 'іскер'],
  ])('finds %s', (line, right) => {
    expect(mending(code, box('kk', line))).toEqual([right]);
  });

  test.each(['Қазақстан', 'IT-компания мен GDP', 'GPSтің', 'XIXғ', 'XXІ ғасыр', 'Microsoftтың', '@part-future бөлімі'])(
    'leaves %s alone',
    (line) => {
      expect(mending(code, box('kk', line))).toEqual([]);
    },
  );

  test('is about languages in Cyrillic only', () => {
    expect(mending(code, box('en', 'Қaзақстан'))).toEqual([]);
  });
});

describe('script/arabic-letters', () => {
  const code = 'script/arabic-letters';

  test.each([
    ['ur', 'پا⟦\u0643⟧ستان', '\u06A9'],
    ['ur', 'ترق⟦\u064A⟧', '\u06CC'],
    ['fa', 'شورا⟦\u0649⟧', '\u06CC'],
  ])('finds the letter in %s', (language, line, right) => {
    expect(mending(code, box(language, line))).toEqual([right]);
  });

  test('leaves own letters, and Arabic, alone', () => {
    expect(mending(code, box('ur', 'پا\u06A9ستان ترق\u06CC'))).toEqual([]);
    expect(mending(code, box('ar', '\u0643ت\u0627\u0628\u064A'))).toEqual([]);
  });
});

describe('punctuation/country-dash', () => {
  const code = 'punctuation/country-dash';

  test.each([
    ['zh', '中国⟦——⟧哈萨克斯坦关系', '—'],
    ['zh', '哈萨克斯坦⟦-⟧中国关系', '—'],
    ['zh', '中国⟦ — ⟧哈萨克斯坦', '—'],
    ['en', 'China⟦-⟧Kazakhstan relations', '–'],
    ['en', 'Kazakhstan⟦—⟧China', '–'],
    ['kk', 'Қытай⟦-⟧Қазақстан', '–'],
  ])('finds %s %s', (language, line, right) => {
    expect(mending(code, box(language, line))).toEqual([right]);
  });

  test.each([
    ['zh', '中国—哈萨克斯坦关系'],
    ['zh', '最大的邻国是中国——哈萨克斯坦的伙伴，也是市场。'],
    ['zh', '中国与哈萨克斯坦'],
    ['en', 'China–Kazakhstan relations; China and Kazakhstan'],
    ['en', 'see https://example.org/China-Kazakhstan'],
    ['kk', 'Қытай – Қазақстан'],
  ])('leaves %s %s alone', (language, line) => {
    expect(mending(code, box(language, line))).toEqual([]);
  });

  test('follows the dash of the house', () => {
    const study =
      'study:\n  country: KZ\n  phase: done\n  revision: 5\n  editions: [zh, en, kk]\n  style: {countryDash: "-"}';
    expect(findingsOf(code, { study, ...box('en', 'China⟦–⟧Kazakhstan') }).map(({ mark }) => mark)).toEqual([0]);
    expect(findingsOf(code, { study, ...box('en', 'China-Kazakhstan') })).toEqual([]);
  });
});

describe('text/placeholder', () => {
  const code = 'text/placeholder';

  test.each([
    'TODO',
    'TODO: ask the ministry',
    'TBD',
    'todo',
    'Image',
    'undefined',
    'Lorem ipsum dolor sit amet',
    '[object Object]',
    '待补充',
    '（待译）',
  ])('finds %s as a whole line', (line) => {
    expect(findingsOf(code, box('en', 'A sentence.', '', `⟦${line}⟧`)).map(({ mark }) => mark)).toEqual([0]);
  });

  test('sees past signs of lists and emphasis', () => {
    expect(findingsOf(code, box('en', '- **⟦TBD⟧**')).map(({ mark }) => mark)).toEqual([0]);
  });

  test('folds many TODOs, as a new file has them, into one finding, and nothing else with them', () => {
    const todos = Array.from({ length: 8 }, () => 'TODO');
    const sample = box('en', '⟦TODO⟧', ...todos.flatMap((todo) => ['', todo]), '', '⟦TBD⟧');
    const found = diagnosticsOf(code, sample);
    expect(findingsOf(code, sample).map(({ mark }) => mark)).toEqual([0, 1]);
    expect(found[0]?.message.en).toContain('9 texts');
    expect(found[0]?.related).toHaveLength(5);
    expect(findingsOf(code, box('en', 'TODO', '', 'TODO', '', 'TODO'))).toHaveLength(3);
  });

  test('finds a whole value, bare strings too', () => {
    const boxes = 'boxes:\n  - id: box\n    title: ⟦TODO⟧\n    text: Text.';
    expect(findingsOf(code, { boxes })).toEqual([{ severity: 'warning', pointer: '/boxes/0/title', mark: 0 }]);
  });

  test.each(['The TODO list of the ministry', 'Image and reality', 'An undefined border', '待定', '待补充的内容很多'])(
    'leaves %s alone',
    (line) => {
      expect(findingsOf(code, box('en', line))).toEqual([]);
    },
  );
});
