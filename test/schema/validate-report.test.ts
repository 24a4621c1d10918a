import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { schemaCodes } from '../../src/schema/codes.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';

/** A complete file, in which a sample takes the place of the top-level key with which it begins. */
function fileWith(sample = ''): string {
  const sections: Readonly<Record<string, string>> = {
    format: 'format: 1',
    study: 'study:\n  country: KZ\n  phase: II',
    sides:
      'sides:\n  china:\n    institutions:\n      - id: a\n        name: A\n  partner:\n    institutions:\n      - id: b\n        name: B',
    parts: 'parts:\n  modernization:\n  interaction:\n  chinaInitiative:\n  partnerInitiatives:\n  future:',
  };
  const key = /^\w*/.exec(sample)?.[0] ?? '';
  return `${Object.values({ ...sections, ...(key === '' ? {} : { [key]: sample }) }).join('\n')}\n`;
}

function check(sample: string) {
  const source = readSource(fileWith(sample), 'report.yaml');
  expect(source.diagnostics).toEqual([]);
  return { source, ...validateReport(source) };
}

/** Code, pointer and the text pointed at. */
function found(sample: string): readonly (readonly [string, string, string])[] {
  const { source, diagnostics } = check(sample);
  return diagnostics.map(({ code, pointer, range }) => {
    return [code, pointer, source.text.slice(range?.start, range?.end)] as const;
  });
}

/** The one finding of a sample. */
function only(sample: string): Diagnostic {
  const { diagnostics } = check(sample);
  expect(diagnostics.map(({ code }) => code)).toHaveLength(1);
  const [finding] = diagnostics;
  if (finding === undefined) throw new Error('unreachable');
  return finding;
}

/** The text that the finding's edit puts in. */
const replacement = (sample: string) => only(sample).edits[0]?.text;

const study = (line: string) => `study:\n  country: KZ\n  phase: II\n  ${line}`;

describe('the samples', () => {
  test.each(Object.entries(schemaCodes))(
    '%s is raised by its bad sample, alone, and not by its good one',
    (code, { bad, good }) => {
      expect(found(bad).map(([name]) => name)).toEqual([code]);
      expect(found(good)).toEqual([]);
    },
  );

  test('each message stands in both languages', () => {
    for (const { bad } of Object.values(schemaCodes)) {
      const { message, help } = only(bad);
      expect(message.zh).toMatch(/\p{Script=Han}/u);
      expect(help?.zh).toMatch(/\p{Script=Han}/u);
      expect(message.en).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe('a report', () => {
  test('is given where nothing is an error', () => {
    const { report, diagnostics } = check('');
    expect(diagnostics).toEqual([]);
    expect(report).toMatchObject({ format: 1, study: { country: 'KZ' }, parts: { modernization: {}, future: {} } });
  });

  test('is withheld where the schema or the reading finds an error', () => {
    expect(check('format: 2').report).toBeUndefined();
    const broken = readSource(`${fileWith()}front: "x" y\n`, 'report.yaml');
    expect(validateReport(broken)).toEqual({ diagnostics: [] });
  });

  test('of the minimal example is clean', () => {
    const source = readSource(readFileSync('examples/minimal/report.yaml', 'utf8'), 'report.yaml');
    expect(source.diagnostics).toEqual([]);
    expect(validateReport(source).diagnostics).toEqual([]);
    expect(source.text.split('\n').length).toBeLessThanOrEqual(60);
  });
});

describe('keys without a value', () => {
  test('count as not written where they are optional', () => {
    const { report, diagnostics } = check(study('subtitle:\n  title:\n    zh: 题\n    en:'));
    expect(diagnostics.map(({ code, severity, pointer }) => [code, severity, pointer])).toEqual([
      ['schema/empty-key', 'hint', '/study/subtitle'],
      ['schema/empty-key', 'hint', '/study/title/en'],
    ]);
    expect(report?.study).toEqual(expect.objectContaining({ title: expect.objectContaining({ zh: '题' }) as unknown }));
    expect(Object.keys(report?.study ?? {})).toEqual(['country', 'phase', 'title']);
  });

  test('are an error where they are needed, once', () => {
    expect(found('study:\n  country:\n  phase: II')).toEqual([['schema/empty-value', '/study/country', 'country']]);
    expect(found('others:\n  - id: a\n    name:\n      zh:\n      en:')).toEqual([
      ['schema/empty-value', '/others/0/name', 'name'],
    ]);
  });

  test('are still unknown keys', () => {
    expect(found(study('editons:'))).toEqual([['schema/unknown-key', '/study/editons', 'editons']]);
  });

  test('an item without a value is an error', () => {
    expect(found(study('editions:\n    - zh\n    -'))).toEqual([['schema/empty-value', '/study/editions/1', '']]);
  });
});

describe('unknown keys', () => {
  test.each([
    ['edition: [zh]', 'editions'],
    ['Title: x', 'title'],
    ['own-languages: [kk]', 'ownLanguages'],
    ['languages: [zh]', 'editions'],
    ['标题: x', 'title'],
    ['titel: x', 'title'],
  ])('%s', (line, expected) => {
    expect(replacement(study(line))).toBe(expected);
  });

  test('lists what is allowed', () => {
    const { related } = only(study('colour: red'));
    expect(related[0]?.message.en).toContain('country, topic, title');
    expect(related[0]?.pointer).toBe('/study');
  });

  test('is not taken for a key that stands there already', () => {
    expect(only(study('phases: II')).edits).toEqual([]);
    expect(only(study('contry: KZ')).edits).toEqual([]);
  });

  test('a needed key that is misspelled is one finding, not two', () => {
    expect(found('study:\n  contry: KZ\n  phase: II')).toEqual([['schema/unknown-key', '/study/contry', 'contry']]);
    expect(replacement('study:\n  contry: KZ\n  phase: II')).toBe('country');
  });

  test('a needed key that stands too deep is one finding, not two', () => {
    const sides =
      'sides:\n  china:\n    institutions:\n      - id: a\n        name: A\n    partner:\n      institutions: []';
    expect(found(sides)).toEqual([['schema/unknown-key', '/sides/china/partner', 'partner']]);
  });

  test('says where a key belongs that stands too deep or too high', () => {
    expect(only('front:\n  appendices: []').help?.en).toContain('at the top of the file');
    expect(only('editions: [zh]').help?.en).toContain('under `study`');
  });

  test('of a point', () => {
    const point = (text: string) =>
      `parts:\n  modernization:\n    china:\n      review:\n${text}\n  interaction:\n  chinaInitiative:\n  partnerInitiatives:\n  future:`;
    expect(replacement(point('        txt: x'))).toBe('text');
    expect(only(point('        zh: x\n        by: a')).code).toBe('schema/unknown-key');
    expect(replacement(point('        text: x\n        bye: a'))).toBe('by');
    expect(found(point('        text: x\n        by: a'))).toEqual([]);
  });
});

describe('languages', () => {
  test.each([
    ['kz', 'kk'],
    ['cn', 'zh'],
    ['jp', 'ja'],
    ['chn', 'zh'],
    ['eng', 'en'],
    ['kaz', 'kk'],
    ['zh-CN', 'zh'],
    ['zh_CN', 'zh'],
    ['zh-Hans', 'zh'],
    ['EN', 'en'],
    ['English', 'en'],
    ['Kazahk', 'kk'],
    ['哈萨克语', 'kk'],
    ['俄文', 'ru'],
    ['Русский', 'ru'],
  ])('%s is taken for %s', (written, meant) => {
    expect(replacement(study(`title: { ${written}: x }`))).toBe(meant);
    expect(replacement(study(`editions: [${written}]`))).toBe(meant);
  });

  test.each(['zh', 'en', 'kk', 'zh-Hant', 'pt-BR', 'sr-Latn', 'es-419', 'tet'])('%s is one', (tag) => {
    expect(found(study(`title: { ${tag}: x }`))).toEqual([]);
  });

  test('an unknown one has no suggestion, and neither has one that stands there already', () => {
    expect(only(study('title: { xx: x }')).edits).toEqual([]);
    expect(only(study('title: { zh: x, cn: y }')).edits).toEqual([]);
  });
});

describe('countries', () => {
  test.each([
    ['kz', 'KZ'],
    ['UK', 'GB'],
    ['KAZ', 'KZ'],
    ['Kazakhstan', 'KZ'],
    ['Kazahstan', 'KZ'],
    ['老挝', 'LA'],
    ['哈萨克斯坦', 'KZ'],
  ])('%s is taken for %s', (written, meant) => {
    expect(replacement(`study:\n  country: ${written}\n  phase: II`)).toBe(meant);
  });

  test.each(['CN', 'HK', 'MO', 'TW'])('%s is no partner, and the reason is given', (code) => {
    const { code: name, why, edits } = only(`study:\n  country: ${code}\n  phase: II`);
    expect(name).toBe('schema/country-not-a-partner');
    expect(why?.en).toMatch(/China|Taiwan/);
    expect(edits).toEqual([]);
  });

  test.each(['XK', 'EU', 'SU', 'XX'])('%s is no code of ISO 3166-1', (code) => {
    expect(only(`study:\n  country: ${code}\n  phase: II`).code).toBe('schema/unknown-country');
  });
});

describe('dates', () => {
  test.each(['2024', '2024-02', '2024-02-29', '"2024"'])('%s is one', (date) => {
    expect(found(study(`date: ${date}`))).toEqual([]);
  });

  test.each([
    ['2026/3/1', '2026-03-01'],
    ['2026.03', '2026-03'],
    ['2026年3月1日', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
  ])('%s is taken for %s', (written, meant) => {
    expect(replacement(study(`date: ${written}`))).toBe(meant);
  });

  test.each(['2026-02-30', '2023-02-29', '2026-13', '20026', '01/03/2026', 'soon'])('%s is none', (date) => {
    const finding = only(study(`date: ${date}`));
    expect([finding.code, finding.edits]).toEqual(['schema/bad-date', []]);
  });

  test.each(['2013/2022', '2026-03-01/2026-06', '2026'])('%s is a period', (period) => {
    expect(found(`plan:\n  timetable:\n    draft: ${period}`)).toEqual([]);
  });

  test.each([
    ['2013-2022', '2013/2022'],
    ['2013—2022', '2013/2022'],
    ['2022/2013', undefined],
  ])('%s is no period', (written, meant) => {
    const { code, edits } = only(`plan:\n  timetable:\n    draft: ${written}`);
    expect([code, edits[0]?.text]).toEqual(['schema/bad-date', meant]);
  });
});

describe('values of another kind', () => {
  test.each([
    ['title: 2049', '"2049"'],
    ['title: 012', '"012"'],
    ['title: { en: 2.10 }', '"2.10"'],
    ['title: true', '"true"'],
  ])('%s is put in quotes as it is written', (line, meant) => {
    const { code, edits } = only(study(line));
    expect([code, edits[0]?.text]).toEqual(['schema/unquoted-text', meant]);
  });

  test.each([
    ['editions: zh', '[zh]'],
    ['editions: zh, en', '[zh, en]'],
    ['revision: "3"', '3'],
  ])('%s', (line, meant) => {
    const { code, edits } = only(study(line));
    expect([code, edits[0]?.text]).toEqual(['schema/wrong-type', meant]);
  });

  test('yes and no are texts in YAML 1.2', () => {
    expect(replacement('plan:\n  acceptance:\n    readReport: yes')).toBe('true');
    expect(replacement('plan:\n  acceptance:\n    agreesWithMainViewpoints: true')).toBe('yes');
    expect(replacement('theory:\n  keywords:\n    - term: x\n      language: zh\n      overlaps: 否')).toBe('false');
  });

  test('one slip gives one message, also where the schema has branches', () => {
    expect(
      found('plan:\n  expenses:\n    travel: 3\n    staff: [china]\n    venue: chna').map(([code]) => code),
    ).toEqual(['schema/unknown-value', 'schema/unknown-value', 'schema/unknown-value']);
    expect(found(study('editions:\n    - 3\n    - [zh]\n    - { langage: zh }')).map(([code]) => code)).toEqual([
      'schema/unquoted-text',
      'schema/wrong-type',
      'schema/unknown-key',
    ]);
    expect(found('sides: x').map(([code, pointer]) => [code, pointer])).toEqual([['schema/wrong-type', '/sides']]);
  });

  test('a map for a list is pointed at by its key', () => {
    expect(found('others:\n  id: a\n  name: A')).toEqual([['schema/wrong-type', '/others', 'others']]);
  });

  test('a full-width colon that made a key a text is named', () => {
    expect(only('study:\n  country：KZ').help?.en).toContain('full-width');
  });
});

describe('choices', () => {
  test.each([
    ['2', 'II'],
    ['ii', 'II'],
    ['Phase II', 'II'],
    ['第二阶段', 'II'],
    ['Done', 'done'],
  ])('phase %s is taken for %s', (written, meant) => {
    expect(replacement(`study:\n  country: KZ\n  phase: ${written}`)).toBe(meant);
  });

  test('a side may be called in Chinese', () => {
    expect(replacement('phases:\n  I:\n    drafts:\n      - side: 中方')).toBe('china');
  });
});

describe('what could not be read', () => {
  test('is not found missing, and the rest is checked', () => {
    const text = fileWith(study('title: China: x'))
      .replace('phase: II', 'phase II')
      .replace('country: KZ', 'country: XX');
    const source = readSource(text, 'report.yaml');
    expect(source.diagnostics.map(({ code }) => code)).toEqual(['yaml/missing-colon', 'yaml/colon-in-text']);
    expect(validateReport(source).diagnostics.map(({ code }) => code)).toEqual(['schema/unknown-country']);
  });

  test('a file without keys has no findings of the schema', () => {
    for (const text of ['', '- x\n', 'x']) expect(validateReport(readSource(text, 'f')).diagnostics).toEqual([]);
  });
});

test('a slip deep in the file points at its own line', () => {
  const { source, diagnostics } = check(
    'sides:\n  china:\n    institutions:\n      - id: a\n        name: A\n    team:\n      - id: B c\n        name: X\n        roles: [writer, wirter]\n  partner:\n    institutions:\n      - name: B\n        contacts:\n          - email: a@b',
  );
  expect(
    diagnostics.map(({ code, pointer, range }) => [code, pointer, source.text.slice(range?.start, range?.end)]),
  ).toEqual([
    ['schema/bad-id', '/sides/china/team/0/id', 'B c'],
    ['schema/unknown-value', '/sides/china/team/0/roles/1', 'wirter'],
    ['schema/missing-key', '/sides/partner/institutions/0/id', 'name'],
    ['schema/bad-email-address', '/sides/partner/institutions/0/contacts/0/email', 'a@b'],
  ]);
});

describe('maps whose keys the author makes', () => {
  test.each([
    ['indicators:\n  Trade 2022:\n    label: Trade\n    value: 1', 'schema/bad-id', 'Trade 2022'],
    ['indicators:\n  trade:\n    label: Trade\n    values:\n      2013-2022: 1', 'schema/bad-date', '2013-2022'],
    ['indicators:\n  trade:\n    label: Trade\n    value: 22,040', 'schema/bad-amount', '22,040'],
    ['indicators:\n  trade:\n    label: Trade\n    value: over 22', 'schema/bad-amount', 'over 22'],
    ['indicators:\n  trade:\n    lable: Trade\n    value: 22', 'schema/unknown-key', 'lable'],
    ['indicators:\n  trade:\n    label:\n      chinese: 贸易\n    value: 22', 'schema/unknown-language', 'chinese'],
    ['indicators:\n  trade:\n    label: Trade\n    values:', 'schema/empty-key', 'values'],
  ])('one message for %j', (sample, code, text) => {
    expect(found(sample).map(([code, , text]) => [code, text])).toEqual([[code, text]]);
  });

  test('the spelling that is meant is offered', () => {
    expect(only('indicators:\n  trade:\n    label: Trade\n    value: 22,040').edits.map(({ text }) => text)).toEqual([
      '22040',
    ]);
  });
});

describe('what another keyboard types', () => {
  test.each([
    [study('hоst: x').replace('phase: II', 'phase: II\n  revisiоn: 3').replace('\n  hоst: x', ''), 'revision', 'о'],
    [study('url: https://example.org').replace('phase: II', 'phase: ІІ'), 'II', 'І'],
    [study('url: https://example.org').replace('KZ', 'КZ'), 'KZ', 'К'],
    [study('title:\n    еn: x'), 'en', 'е'],
    ['indicators:\n  tradе:\n    label: Trade\n    value: 22', 'trade', 'е'],
  ])('%j: %s, and by which letter it differs', (sample, meant, letter) => {
    const { edits, help } = only(sample);
    expect(edits.map(({ text }) => text)).toEqual([meant]);
    expect(help?.en).toContain(`“${letter}” is a letter of another alphabet`);
    expect(help?.zh).toContain(`“${letter}”是其他字母表的字母`);
  });

  test.each([
    [study('date: ٢٠٢٥-٠٩'), '2025-09'],
    [study('date: ۲۰۲۵'), '2025'],
    [study('date: ２０２５年９月３日'), '2025-09-03'],
    [study('date: 2025–9–3'), '2025-09-03'],
    [study('date: 2025年'), '2025'],
    [study('url: https://example.org').replace('phase: II', 'phase: Ⅱ'), 'II'],
    [study('url: https://example.org').replace('KZ', 'Қазақстан'), 'KZ'],
    [study('url: https://example.org').replace('KZ', 'مصر'), 'EG'],
    [study('title:\n    arab: x'), 'ar'],
  ])('%j becomes %s', (sample, meant) => {
    expect(replacement(sample)).toBe(meant);
  });

  test.each(['date: ٢٠٢٥-١٣', 'date: 20259', 'date: 2025-9-3-1'])('%s has no likely date', (line) => {
    expect(replacement(study(line))).toBeUndefined();
  });

  test.each(['、', '، ', '，', '; '])('ids and choices of a list that “%s” parts', (sign) => {
    const roles = only(`others:\n  - id: a\n    name: A\n    roles: [${['observer', 'reviewer'].join(sign)}]`);
    expect(roles.help?.en).toContain('[observer, reviewer]');
    const ids = only(`plan:\n  agreed:\n    date: 2025-09\n    by: [${['a', 'b'].join(sign)}]`);
    expect(ids.help?.en).toContain('half-width comma');
    expect(ids.edits).toEqual([]);
  });
});

describe('a needed key at a wrong depth', () => {
  const appendices = (lines: string): readonly string[] => {
    const source = readSource(fileWith(`appendices:\n${lines}`), 'report.yaml');
    return [...source.diagnostics, ...validateReport(source).diagnostics].map(({ code }) => code);
  };

  test.each([
    ['  - id: a\n        title:\n      zh: A\n    text:\n      zh: B', 'yaml/uneven-indentation'],
    ['  - id: a\n\ttitle:\n      zh: A\n    text:\n      zh: B', 'yaml/tab-indentation'],
  ])('%j: its depth is told, and not that it is lacking', (lines, code) => {
    expect(appendices(lines)).toEqual([code]);
  });

  test('one that stands nowhere is lacking all the same', () => {
    expect(appendices('  - id: a\n        text:\n      zh: A')).toEqual([
      'yaml/uneven-indentation',
      'schema/missing-key',
    ]);
  });
});
