import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/run-cli.js';

const options = {
  validate: [
    '--phase',
    '--format',
    '--output',
    '--show',
    '--fail-on',
    '--today',
    '--lang',
    '--quiet',
    '--no-color',
    '--help',
  ],
  render: [
    '--out',
    '--languages',
    '--formats',
    '--only',
    '--format',
    '--output',
    '--show',
    '--fail-on',
    '--today',
    '--lang',
    '--quiet',
  ],
};

describe('help', () => {
  test.each(['validate', 'render'] as const)('of %s tells every option, examples and exit codes', (name) => {
    const { code, out, err } = runCli([name, '--help']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const option of options[name]) expect(out).toContain(`${option} `);
    expect(out).toContain(`  joint-report ${name} report.yaml`);
    for (const exit of ['0', '1', '2']) expect(out).toMatch(new RegExp(`^ {2}${exit} {3}\\S`, 'm'));
  });

  test.each(['validate', 'render'] as const)('of %s is in Chinese, with the same options', (name) => {
    const { out } = runCli([name, '--help'], { env: { LANG: 'zh_CN.UTF-8' } });
    for (const option of options[name]) expect(out).toContain(`${option} `);
    for (const title of ['用法：', '参数：', '选项：', '示例：', '退出码：']) expect(out).toContain(title);
    expect(out).not.toMatch(/Usage|Options|default/);
  });

  test('names both commands', () => {
    expect(runCli(['--help']).out).toMatch(/^ {2}validate .*\n {2}render /m);
  });

  test('fits in 100 columns', () => {
    const lines = runCli(['render', '--help']).out.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('does not wait for YAML, schema, layout or fonts', () => {
    // Node then names every module that it loads.
    const { err } = runCli(['render', '--help'], { env: { NODE_DEBUG: 'esm' } });
    expect(err).toContain('node_modules/commander');
    expect(err).not.toMatch(/node_modules\/(yaml|pdfmake|handlebars|micromark)|dist\/(pipeline|resources|source)/);
  });
});

test('the version is the package’s', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(runCli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('without a command, help goes to standard error and the run has failed', () => {
  const { code, out, err } = runCli([]);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Examples:');
});

describe('a wrong command line ends in 2, says what is wrong, and does nothing', () => {
  test.each([
    [['rendr', 'x.yaml'], 'unknown command rendr. Did you mean render?'],
    [['studies/report.yaml'], 'studies/report.yaml is a path; say what to do with it.'],
    [['validate'], 'validate needs a path'],
    [['validate', '--formt', 'json', 'x.yaml'], 'unknown option --formt. Did you mean --format?'],
    [['validate', '--frmat=json', 'x.yaml'], 'unknown option --frmat. Did you mean --format?'],
    [['render', 'x.yaml', '--langages', 'zh'], 'unknown option --langages. Did you mean --languages?'],
    [['render', '--lnag', 'zh', 'x.yaml'], 'unknown option --lnag. Did you mean --lang?'],
    [['--quiett', 'x.yaml'], 'unknown option --quiett.'],
    [['render', 'x.yaml', '--out'], '--out <folder> needs a value.'],
    [['validate', 'x.yaml', '--format', 'prety'], '--format knows no “prety”. Did you mean pretty?'],
    [['validate', 'x.yaml', '--phase', 'V'], '--phase knows no “V”.'],
    [['validate', 'x.yaml', '--fail-on', 'warnings'], '--fail-on knows no “warnings”. Did you mean warning?'],
    [['validate', 'x.yaml', '--lang', 'fr'], '--lang knows no “fr”.'],
    [['validate', 'x.yaml', '--today', 'yesterday'], '--today yesterday is not a date.'],
    [['render', 'x.yaml', '--formats', 'html,doc'], '--formats knows no “doc”.'],
    [['render', 'x.yaml', '--only', 'futures'], '--only knows no “futures”. Did you mean future?'],
    [['render', 'x.yaml', '--languages', ','], '--languages names nothing.'],
  ])('%j', (args, message) => {
    const { code, out, err } = runCli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(`joint-report: ${message}`);
    expect(err).not.toMatch(/^ {4}at /m);
  });

  test.each([
    [['--lang', 'zh', 'validate', 'nowhere.yaml']],
    [['validate', '--lang', 'zh', 'nowhere.yaml']],
    [['validate', 'nowhere.yaml', '--lang=zh', '--no-color']],
  ])('the language may be chosen anywhere: %j', (args) => {
    expect(runCli(args)).toMatchObject({ code: 2, err: expect.stringContaining('无法读取 nowhere.yaml') as string });
  });

  test('in Chinese too', () => {
    const { code, err } = runCli(['render', '--lang', 'zh', '--foramts', 'pdf', 'x.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('joint-report：没有选项 --foramts。是否想写 --formats？');
  });
});
