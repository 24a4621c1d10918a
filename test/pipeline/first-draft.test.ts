import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noFiles } from '../../src/assets/report-files.js';
import { check } from '../../src/pipeline.js';
import { loadResources } from '../../src/output/resources.js';

const text = readFileSync('test/fixtures/first-draft.yaml', 'utf8');
const lines = text.split('\n');
const options = { files: noFiles, resources: loadResources(), today: '2026-12-01' };
const { diagnostics } = check({ file: 'first-draft.yaml', text }, options);

/** The line that a finding is shown at, without its indentation. */
const lineOf = (start: number): string => (lines[text.slice(0, start).split('\n').length - 1] ?? '').trim();

/** Each slip of the draft, by its line, and the one message that it gets; some lines hold two. */
const expected: readonly (readonly [string, string])[] = [
  ['country: Kazakhstan', 'schema/unknown-country'],
  ['title: {zh: 中国与哈萨克斯坦, en: Roads, rail and water}', 'yaml/comma-cuts-text'],
  ['subtitle: Research: a first look', 'yaml/colon-in-text'],
  ['date: 2026年3月1日', 'schema/bad-date'],
  ['editions: [zh-CN, en, kz]', 'schema/unknown-language'],
  ['editions: [zh-CN, en, kz]', 'schema/unknown-language'],
  ['revision: one', 'schema/wrong-type'],
  ['- id: Beichen Institute', 'schema/bad-id'],
  ['zh：北辰研究院', 'yaml/full-width-colon'],
  ['url: www.beichen.example', 'schema/bad-web-address'],
  ['title: 012', 'schema/unquoted-text'],
  ['email: ma at beichen.example', 'schema/bad-email-address'],
  ['expertise: [modernisation, diplomacy]', 'schema/unknown-value'],
  ['affiliation: 2016', 'schema/unquoted-text'],
  ['en: "Sary" Institute', 'yaml/text-after-quote'],
  ['zh: 成立于2010年，项目 #2', 'yaml/comment-cuts-text'],
  ['title: Professor', 'yaml/tab-indentation'],
  ['en: [Draft] Since 1978 China has changed.', 'yaml/text-after-quote'],
  ['zh: >', 'yaml/folded-block'],
  ['en: @yersin will write this', 'yaml/reserved-sign'],
  ['en: *see the plan', 'yaml/reserved-sign'],
  ['china: 1400000000', 'schema/unquoted-text'],
  ['connectivity: energy', 'schema/wrong-type'],
  ['problems:', 'schema/wrong-type'],
  ['前景广阔。', 'yaml/odd-indentation'],
  ['en: Connectivity', 'yaml/odd-indentation'],
  ['kind: Plan', 'schema/unknown-value'],
  ['adopted: 2014-13', 'schema/bad-date'],
  ['meaning: !important for both', 'yaml/tag'],
  ['- id: open data', 'schema/bad-id'],
  ['horizon: soon', 'schema/unknown-value'],
  ['- title: Joint lab', 'schema/missing-key'],
  ['text: `Found` a laboratory.', 'yaml/reserved-sign'],
  ['chinese: 前景', 'schema/unknown-language'],
  ['refrences:', 'schema/unknown-key'],
  ['-id: method', 'yaml/hyphen-without-space'],
];

describe('the first draft of someone who has never seen YAML', () => {
  test('each slip gets one message, at its line, and nothing else gets any', () => {
    const told = diagnostics
      .filter(({ severity, code }) => severity !== 'hint' && /^(?:yaml|schema)\//.test(code))
      .map(({ code, range }) => [lineOf(range?.start ?? 0), code]);
    expect(told).toEqual(expected);
  });

  test('each message has a cure in both languages, and names no notion of the tools', () => {
    const jargon = /\b(?:JSON|scalar|mapping|node|token|alias|implicit|anyOf|pattern|regex|pointer)\b/i;
    for (const { code, message, why, help } of diagnostics.filter(({ code }) => /^(?:yaml|schema)\//.test(code))) {
      expect(`${message.en} ${why?.en ?? ''} ${help?.en ?? ''}`, code).not.toMatch(jargon);
      expect(help?.en, code).toMatch(/[a-z]/);
      expect(help?.zh, code).toMatch(/\p{Script=Han}/u);
    }
  });

  test('where signs break a text, the cure is shown with her own words', () => {
    const found = diagnostics.find(({ range }) => lineOf(range?.start ?? 0) === 'en: @yersin will write this');
    expect(found?.help?.en).toContain('en: "@yersin will write this"');
    expect(found?.help?.zh).toContain('\n  en: |\n    @yersin will write this');
  });
});

test('a year with a point begins no list unnoticed, once the file can be read', () => {
  const { diagnostics: found } = check(
    {
      file: 'report.yaml',
      text: `${readFileSync('examples/minimal/report.yaml', 'utf8')}
appendices:
  - id: history
    title: History
    text: |
      2013. 年习近平主席访问哈萨克斯坦。

      1. One
      2. Two
`,
    },
    options,
  );
  expect(found.filter(({ code }) => code.startsWith('prose/')).map(({ code, pointer }) => [code, pointer])).toEqual([
    ['prose/year-list', '/appendices/0/text'],
  ]);
});
