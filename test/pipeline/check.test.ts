import { describe, expect, test } from 'vitest';
import { noFiles } from '../../src/assets/report-files.js';
import { check, render } from '../../src/pipeline.js';
import { loadResources } from '../../src/output/resources.js';
import { reportYaml } from '../support/report-yaml.js';
import { smallReport } from '../document/small-report.js';

const options = { files: noFiles, resources: loadResources(), today: '2026-12-01' };

function errorsOf(text: string): readonly string[] {
  const { diagnostics } = check({ file: 'report.yaml', text }, options);
  return diagnostics
    .filter(({ severity, gate }) => severity === 'error' && gate === undefined)
    .map(({ code, range }) => `${code} ${text.slice(range?.start, range?.end)}`);
}

describe('check', () => {
  test('finds nothing wrong with a complete study', () => {
    expect(errorsOf(reportYaml({}))).toEqual([]);
    expect(errorsOf(smallReport)).toEqual([]);
  });

  test('places what prose names and nothing bears, in every language, with the likely spelling', () => {
    const text = smallReport.replaceAll('@tbl-trade', '@tbl-trada').replace('[@white, p. 3]', '[@whyte, p. 3]');
    expect(errorsOf(text)).toEqual([
      'prose/unknown-mention @tbl-trada',
      'prose/unknown-citation @whyte',
      'prose/unknown-mention @tbl-trada',
    ]);
    const { diagnostics } = check({ file: 'report.yaml', text }, options);
    const mention = diagnostics.find(({ code }) => code === 'prose/unknown-mention');
    expect(mention?.help?.en).toContain('@tbl-trade');
    expect(mention?.edits).toEqual([{ range: mention?.range, text: '@tbl-trade' }]);
  });

  test('prose may name indicators and figures ahead of their print, by names that stand', () => {
    const text = `${smallReport.replace('An opening', 'An opening of @val-exports, @fig-growth, @val-export')}indicators:
  exports:
    label: Exports
    value: 22.04
figures:
  - id: growth
    kind: image
    caption: Growth
    file: growth.png
`;
    // The options give no files: a picture that is named is looked for, printed or not.
    expect(errorsOf(text)).toEqual(['prose/unknown-mention @val-export', 'file/unreadable growth.png']);
    const { diagnostics } = check({ file: 'report.yaml', text }, options);
    expect(diagnostics.find(({ code }) => code === 'prose/unknown-mention')?.edits[0]?.text).toBe('@val-exports');
  });

  test('goes on past what the schema refuses: one run tells all', () => {
    const text = smallReport
      .replace('  revision: 3', '  revison: 3')
      .replace('kind: number', 'kind: numbr')
      .replace('basis: [border]', 'basis: [boarder]')
      .replace('@rec-two', '@rec-too')
      .replace('sources: [gu]', 'sources: [go]');
    expect(errorsOf(text)).toEqual([
      'schema/unknown-key revison',
      'reference/known go',
      'prose/unknown-mention @rec-too',
      'id/known boarder',
      'schema/unknown-value numbr',
    ]);
  });

  test('says nothing of a name whose bearer is itself at fault', () => {
    const faulty = smallReport.replace('- id: rail\n        title:', '- id: rail\n        titel:');
    expect(errorsOf(faulty.replace('basis: [border]', 'basis: [rail]'))).toEqual(['schema/unknown-key titel']);
  });

  test('a character that an escape writes is told once, and one that stands there is told as what it is', () => {
    const method = (value: string): string => smallReport.replace('en: A method.', `en: ${value}`);
    expect(errorsOf(method('"a\\u202eb"'))).toEqual(['prose/hidden-character a\\u202eb']);
    expect(errorsOf(method('a\u202eb'))).toEqual(['yaml/bidi-control \u202e']);
  });

  test.each(['\\u202e', '\\u200b', '\\u0000', '\\x07', '\\0'])(
    'finds %s in a title and in a name, at its place',
    (escape) => {
      const text = smallReport
        .replace('title: { zh: 方法, en: Method }', `title: { zh: 方法, en: "Met${escape}hod" }`)
        .replace('title: Unused }', `title: "Unu${escape}sed" }`);
      expect(errorsOf(text)).toEqual([`prose/hidden-character ${escape}`, `prose/hidden-character ${escape}`]);
    },
  );

  test('a space of no width may part the words of Khmer and Lao', () => {
    const text = smallReport.replace('title: Unused }', 'title: "ວິທີ\\u200bການ" }');
    expect(errorsOf(text)).toEqual([]);
  });

  test('places findings in text as it was typed, though it is read in composed form', () => {
    const typed = 'Tre\u0301s bre\u0301f, voi\u0302la\u0300 @tbl-trada, e\u0301te\u0301 [@whyte].'.normalize('NFD');
    const text = smallReport.replace('en: A method.', `en: "${typed}"`);
    const expected = ['prose/unknown-mention @tbl-trada', 'prose/unknown-citation @whyte'];
    expect(errorsOf(text)).toEqual(expected);
    expect(errorsOf(text.replace('revision: 3', 'revison: 3'))).toEqual(['schema/unknown-key revison', ...expected]);
  });

  test('checks prose and names past what is no YAML, and says nothing of what may stand there', () => {
    const broken = smallReport.replace('- id: rail\n', '- id: rail\n        note: "open\n');
    const text = broken.replace('@rec-two', '@rec-too').replace('basis: [border]', 'basis: [rail]');
    expect(text).not.toBe(smallReport);
    const found = errorsOf(text);
    expect(found.filter((one) => !one.startsWith('yaml/'))).toEqual(['prose/unknown-mention @rec-too']);
  });

  test('keeps places right where an item of a list is at fault', () => {
    const text = smallReport
      .replace('      - id: one\n', '      - id: One!\n')
      .replace('@part-interaction', '@part-interactions');
    expect(errorsOf(text)).toEqual(['schema/bad-id One!', 'prose/unknown-mention @part-interactions']);
  });
});

describe('render', () => {
  test('makes no file where an error stops it, and all where only gates are open', async () => {
    const broken = await render(
      { file: 'report.yaml', text: smallReport.replace('@rec-two', '@rec-too') },
      { ...options, basename: 's' },
    );
    expect(broken.outputs).toEqual([]);
    const whole = await render(
      { file: 'report.yaml', text: smallReport },
      { ...options, basename: 's', formats: ['html'] },
    );
    expect(whole.diagnostics.some(({ gate }) => gate?.progress === 'open')).toBe(true);
    expect(whole.outputs.map(({ name }) => name)).toEqual(['s.zh.html', 's.en.html']);
  });

  test('lists open gates in the language of each edition, with who owes them', async () => {
    const { outputs } = await render(
      { file: 'report.yaml', text: smallReport },
      { ...options, basename: 's', formats: ['html'] },
    );
    const [zh = '', en = ''] = outputs.map(({ bytes }) => new TextDecoder().decode(bytes));
    expect(zh).toContain('尚未指定修订稿的统稿人。');
    expect(en).toContain('No one is designated to edit the revised report.');
    expect(en).toContain('owed by: both sides');
  });

  test('a character that no font can print is an error with its place, not an empty box', async () => {
    const text = smallReport.replace('本文比较两国。', '本文比较两国🚀。');
    const { outputs, diagnostics } = await render({ file: 'report.yaml', text }, { ...options, basename: 's' });
    const missing = diagnostics.filter(({ code }) => code === 'pdf/missing-glyph');
    expect(missing.map(({ range }) => text.slice(range?.start, range?.end))).toEqual(['🚀']);
    expect(outputs).toEqual([]);
    const html = await render({ file: 'report.yaml', text }, { ...options, basename: 's', formats: ['html'] });
    expect(html.outputs).toHaveLength(2);
  });

  test('a script whose fonts can be added is named with the command that adds them', async () => {
    const text = smallReport.replace('本文比较两国。', '本文比较两国🚀：ދިވެހި。');
    const { diagnostics } = await render({ file: 'report.yaml', text }, { ...options, basename: 's' });
    const missing = diagnostics.filter(({ code }) => code === 'pdf/missing-glyph');
    expect(missing.map(({ message }) => /\((.*)\); the/.exec(message.en)?.[1])).toEqual(['symbols', 'Thaana']);
    const [rocket, thaana] = missing.map(({ help }) => help?.zh ?? '');
    expect(thaana).toContain('npm install @expo-google-fonts/noto-sans-thaana');
    expect(rocket).not.toContain('npm install');
  });
});
