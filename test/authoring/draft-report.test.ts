import { describe, expect, test } from 'vitest';
import { defaultEditions } from '../../src/authoring/default-editions.js';
import { draftReport, type DraftReport, type StudyAnswers } from '../../src/authoring/draft-report.js';
import { readNamedText } from '../../src/authoring/named-text.js';
import { noFiles } from '../../src/assets/report-files.js';
import { check, type CheckResult } from '../../src/pipeline.js';
import { loadResources } from '../../src/output/resources.js';
import { countryCodes } from '../../src/schema/country-codes.js';

const options = { files: noFiles, resources: loadResources(), today: '2026-12-01' };

function draft(country: string, told: Partial<StudyAnswers> = {}): CheckResult & DraftReport {
  const { text, open } = draftReport({ country, editions: defaultEditions(country), schema: 's.json', ...told });
  return { ...check({ file: 'report.yaml', text }, options), text, open };
}

/** What an author would have to mend: all but what the work still lacks, and languages that print English headings. */
function faultsOf({ diagnostics, text }: ReturnType<typeof draft>): readonly string[] {
  return diagnostics
    .filter(({ kind, severity }) => kind !== 'gate' && severity !== 'hint')
    .filter(({ code }) => code !== 'language/labels' && code !== 'text/placeholder')
    .map(({ code, severity, range }) => `${severity} ${code} ${text.slice(range?.start, range?.end)}`);
}

describe('the file of a study that begins', () => {
  const partners = [...countryCodes].filter((code) => !['CN', 'HK', 'MO', 'TW'].includes(code));

  test('has no fault for any country, in its official languages', () => {
    expect(partners.length).toBeGreaterThan(200);
    expect(partners.flatMap((code) => faultsOf(draft(code)).map((fault) => `${code} ${fault}`))).toEqual([]);
  }, 60_000);

  test('states the country, its names and languages, and nothing that was not told', () => {
    const { report, text } = draft('KZ');
    expect(report?.study).toEqual({ country: 'KZ', phase: 'plan', revision: 0, editions: ['zh', 'en', 'ru', 'kk'] });
    expect(report?.plan?.acceptance).toBeUndefined();
    expect(report?.plan?.agreed).toBeUndefined();
    expect(report?.sides.partner.team).toBeUndefined();
    // What is not written yet counts as missing in every part.
    const { diagnostics } = draft('KZ');
    expect(diagnostics.filter(({ code }) => code === 'phase/five-parts')).toHaveLength(5);
    expect(diagnostics.filter(({ code }) => code === 'schema/empty-key')).toEqual([]);
    expect(text).toContain('country: KZ # Kazakhstan · 哈萨克斯坦 · Казахстан · Қазақстан');
    expect(text).toContain('- kk # Kazakh · 哈萨克语 · қазақ тілі');
    expect(report?.plan?.expenses).toMatchObject({ materials: 'each', staff: 'organizer', flights: 'visitor' });
    expect(report?.plan?.opinions).toEqual({ days: 30, silence: 'blocks' });
  });

  test('says how to type a language that is written from right to left, and says it of no other', () => {
    expect(draft('SA').text).toContain('- ar # Arabic · 阿拉伯语 · العربية; right to left');
    expect(draft('LA').text).not.toContain('right to left');
  });

  test('holds what was told, whatever stands in it', () => {
    const editions = ['zh', 'en', 'kk'];
    const told = [
      '北辰研究院：#1',
      'A “Centre”: for # \\ "all", {x} & more',
      'kk=«Сарыжайлау»\u202e институты',
      'yes',
      '@x',
      '- a',
      'null',
      '2016',
      "'",
      'a\nb: c\td',
    ];
    for (const text of told) {
      const partner = readNamedText([text], editions);
      const started = draft('KZ', { editions, ...(partner === undefined ? {} : { partner, title: partner }) });
      expect(faultsOf(started)).toEqual([]);
      const value = text.replace('kk=', '').replace('\u202e', '').replace(/\s/g, ' ');
      const name = started.report?.sides.partner.institutions[0]?.name;
      expect(typeof name === 'string' ? name : Object.values(name ?? {})).toEqual(
        typeof name === 'string' ? value : [value],
      );
      expect(started.report?.study.title).toEqual(name);
    }
  });

  test('lists what is open by its lines', () => {
    const { open, text } = draft('LA', { china: { zh: '北辰研究院' }, editions: ['zh', 'en'] });
    const lines = text.split('\n');
    const at = (what: string): readonly (string | undefined)[] =>
      open.find((item) => item.what.en === what)?.lines.map((line) => lines[line - 1]?.trim()) ?? [];
    expect(at('the institutions’ names')).toEqual(['zh: TODO', 'en: TODO']);
    expect(at('the two teams')).toHaveLength(2);
    expect(at('the partner’s acceptance')[0]).toMatch(/^# TODO The partner’s answer/);
    for (const { lines: places } of open) expect(places.length).toBeGreaterThan(0);
  });

  test('its samples stand where they belong: without their # they fit the format', () => {
    const { text } = draft('LA', { editions: ['zh', 'en'] });
    const used = text
      .slice(text.indexOf('format: 1'))
      .replace(/^( *)# (?=[ a-zA-Z-]+:( |$)| *- id: TODO$)/gm, '$1')
      .replaceAll('id: TODO', 'id: todo')
      .replaceAll('[TODO, TODO]', '[todo]');
    const { diagnostics } = check({ file: 'report.yaml', text: used }, options);
    const ofShape = diagnostics.filter(({ code, severity }) => severity === 'error' && /^(yaml|schema)\//.test(code));
    expect(ofShape.map(({ code, message }) => `${code} ${message.en}`)).toEqual([]);
    expect(used).toMatch(/^ {4}team:$/m);
  });
});

describe('a told text', () => {
  const editions = ['zh', 'en', 'kk', 'ar', 'ja'];
  test.each([
    ['北辰研究院', { zh: '北辰研究院' }],
    ['Beichen Institute', { en: 'Beichen Institute' }],
    ['«Сарыжайлау» институты', { kk: '«Сарыжайлау» институты' }],
    ['مركز الدراسات', { ar: 'مركز الدراسات' }],
    ['さくらけんきゅうじょ', { ja: 'さくらけんきゅうじょ' }],
    ['kk=Saryzhailau', { kk: 'Saryzhailau' }],
    ['ສູນຄົ້ນຄວ້າ', 'ສູນຄົ້ນຄວ້າ'],
    ['', undefined],
  ])('%s stands under the language of its script', (text, expected) => {
    expect(readNamedText([text], editions)).toEqual(expected);
  });
  test('may come in several languages', () => {
    expect(readNamedText(['北辰', 'en=Beichen'], editions)).toEqual({ zh: '北辰', en: 'Beichen' });
  });
});
