import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openReportFiles } from '../../src/cli/files/report-files.js';
import { check } from '../../src/pipeline.js';
import { reportYaml } from '../support/report-yaml.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { formatters } from '../support/written.js';

const sections = {
  tables: 'tables:\n  - {id: t, caption: T, columns: [{head: A}, {head: B}], data: data/trade.csv}\n',
  references: 'references: works.json\n',
};

const context = { language: 'en' } as const;

function checkWith(files: Readonly<Record<string, string | Uint8Array>>, yaml = reportYaml(sections)) {
  const folder = temporaryFolder({ 'report.yaml': yaml, 'works.json': '[]', 'data/trade.csv': 'A,B\n1,2\n', ...files });
  const file = join(folder, 'report.yaml');
  const result = check({ file, text: yaml }, { files: openReportFiles(file), today: '2026-12-01' });
  const findings = result.diagnostics.filter(({ code }) => /^(?:file|yaml|prose|reference)\//.test(code));
  const sources = new Map([[file, yaml], ...result.texts]);
  const shown = formatters.concise(findings, { ...context, sources });
  return { findings, shown: shown.replaceAll(`${folder}/`, ''), sources };
}

describe('texts of files beside the report', () => {
  test('that are as they should be raise nothing', () => {
    expect(checkWith({}).shown).toBe('');
  });

  test.each([
    [
      'a bidi control in a cell',
      { 'data/trade.csv': 'A,B\n1,good \u202egnp\n' },
      'data/trade.csv:2:8: error yaml/bidi-control',
    ],
    [
      'an ESC in a cell',
      { 'data/trade.csv': 'A,B\n1,\u001b[31m\n' },
      'data/trade.csv:2:3: error yaml/control-character',
    ],
    [
      'a bidi control in a title',
      { 'works.json': '[\n{"id":"w","type":"book","title":"good \u202egnp"}]' },
      'works.json:2:39: error yaml/bidi-control',
    ],
    [
      'one that is escaped',
      { 'works.json': '[\n{"id":"w","type":"book","title":"good \\u202egnp"}]' },
      'works.json:2:39: error prose/hidden-character',
    ],
    [
      'half a character',
      { 'works.json': '[{"id":"w","type":"book","title":"\\ud800"}]' },
      'works.json:1:35: error prose/hidden-character',
    ],
    [
      'an escaped NUL',
      { 'works.json': '[{"id":"w","type":"book","title":"a\\u0000"}]' },
      'works.json:1:36: error prose/hidden-character',
    ],
  ] as const)('%s is reported there as in YAML', (_, files, place) => {
    const { shown, findings, sources } = checkWith(files);
    expect(shown.split('\n').filter((line) => line !== '')).toHaveLength(1);
    expect(shown).toContain(place);
    // The excerpt quotes the line of the file beside.
    const pretty = formatters.pretty(findings, { ...context, sources });
    expect(pretty).toMatch(/│ .*(?:good|31m|title)/);
    expect(['\u202e', '\u001b'].filter((hidden) => pretty.includes(hidden))).toEqual([]);
  });

  test('whole characters in escapes, line breaks and written backslashes are none', () => {
    const title = String.raw`\ud83d\ude00 a\nb \\u202e`;
    expect(checkWith({ 'works.json': `[{"id":"w","type":"book","title":"${title}"}]` }).shown).toBe('');
  });

  test.each([
    ['data/trade.csv', 'GBK', 'xOq33SzDs9fWtu4KMjAyMyw0MQo='],
    ['works.json', 'windows-1251', 'W3siaWQiOiJ3IiwidGl0bGUiOiLI8fLu8Oj/IPLu8OPu4uvoIn1d'],
  ])('%s in another encoding is named once, with the encoding', (file, name, base64) => {
    const { shown } = checkWith({ [file]: Uint8Array.from(Buffer.from(base64, 'base64')) });
    expect(shown.split('\n').filter((line) => line !== '')).toHaveLength(1);
    expect(shown).toContain(`${file}: error file/encoding`);
    expect(shown).toContain(name);
  });

  test('a CSV with a mark, as Excel saves it, is read', () => {
    expect(checkWith({ 'data/trade.csv': '\uFEFFA,B\r\n1,2\r\n' }).shown).toBe('');
  });
});

describe('files that the report names', () => {
  const figure = (keys: string) =>
    reportYaml({ figures: `figures:\n  - {id: a, kind: photo, caption: Port, alt: A port, ${keys}}\n` });

  test('the picture of a figure is looked for, though it is not drawn yet', () => {
    const { findings } = checkWith({}, figure('file: img/nowhere.png'));
    expect(findings).toMatchObject([{ code: 'file/unreadable', severity: 'error', pointer: '/figures/0/file' }]);
    expect(findings[0]?.message.en).toBe('There is no file img/nowhere.png beside the report.');
  });

  test('so are its kind and its data', () => {
    const yaml = figure('file: port.svg, data: port.csv');
    const { findings } = checkWith({ 'port.svg': '<svg/>', 'port.csv': 'a,b\n1\n' }, yaml);
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'file/picture /figures/0/file',
      'file/table /figures/0/data',
    ]);
    expect(findings[1]?.message.en).toContain('Line 2 differs.');
  });

  const names = { NFC: 'Торговля й.csv'.normalize('NFC'), NFD: 'Торговля й.csv'.normalize('NFD') };

  test.each([
    ['NFC', 'NFC'],
    ['NFC', 'NFD'],
    ['NFD', 'NFC'],
    ['NFD', 'NFD'],
  ] as const)('a name in %s finds a file in %s', (written, onDisk) => {
    const yaml = reportYaml({ tables: sections.tables.replace('data/trade.csv', names[written]) });
    expect(checkWith({ [names[onDisk]]: 'A,B\n1,2\n' }, yaml).shown).toBe('');
  });

  test('a name of mixed form finds the file byte for byte', () => {
    const mixed = `й${'й'.normalize('NFD')}.csv`;
    const yaml = reportYaml({ tables: sections.tables.replace('data/trade.csv', mixed) });
    expect(checkWith({ [mixed]: 'A,B\n1,2\n' }, yaml).shown).toBe('');
  });

  test('a name that is too long is told with the limit', () => {
    const yaml = reportYaml({ tables: sections.tables.replace('data/trade.csv', `${'表'.repeat(86)}.csv`) });
    const { findings } = checkWith({}, yaml);
    expect(findings).toMatchObject([{ code: 'file/unreadable', pointer: '/tables/0/data' }]);
    expect(findings[0]?.message.en).toContain('255 bytes, which are 85 Chinese characters');
  });

  test('a folder and a pipe are no files, and nothing waits', () => {
    const folder = temporaryFolder({});
    mkdirSync(join(folder, 'a.png'));
    execFileSync('mkfifo', [join(folder, 'b.png')]);
    writeFileSync(join(folder, 'report.yaml'), '');
    const files = openReportFiles(join(folder, 'report.yaml'));
    expect(['a.png', 'b.png'].map((path) => files.read(path, 'picture'))).toEqual([
      { ok: false, reason: 'unreadable' },
      { ok: false, reason: 'unreadable' },
    ]);
  });
});
