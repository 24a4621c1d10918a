import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { placeSchema } from '../../../src/cli/files/schema-file.js';
import { runCli } from '../../support/run-cli.js';
import { canOpenTerminal, runInTerminal } from '../../support/run-in-terminal.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const schema = readFileSync('schemas/report.schema.json', 'utf8');

/** A folder that is the root of a project of its own, wherever tests keep their folders. */
function project(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({ 'package.json': '{}', ...files });
}

describe('init writes a study that validate finds no error in', () => {
  test.each([
    ['KZ', 'kazakhstan', ['zh', 'en', 'ru', 'kk']],
    ['老挝', 'laos', ['zh', 'en', 'lo']],
    ['المملكة العربية السعودية', 'saudi-arabia', ['zh', 'en', 'ar']],
    ['Côte d’Ivoire', 'cote-divoire', ['zh', 'en', 'fr']],
  ])('%s', (country, folder, editions) => {
    const cwd = project();
    const { code, out, err } = runCli(['init', country, '--yes'], { cwd });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.trimEnd().split('\n')).toEqual([
      expect.stringContaining(`Written: ${folder}/report.yaml, and report.schema.json beside it`),
      expect.stringMatching(/^Only you can fill in: the institutions’ names \(lines \d+–\d+, \d+–\d+\); .+\.$/),
      `Next: joint-report validate ${folder}/report.yaml`,
    ]);
    const text = readFileSync(join(cwd, folder, 'report.yaml'), 'utf8');
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=report.schema.json');
    expect(parse(text)).toMatchObject({ study: { phase: 'plan', editions } });
    expect(runCli(['validate', folder], { cwd }).code).toBe(0);
  });

  test('with what the options tell', () => {
    const cwd = project();
    const told = ['--china', '北辰研究院', '--china', 'en=Beichen', '--partner', 'Saryzhailau', '--editions', 'zh,en'];
    const more = ['--title', '中哈研究', '--series', 'en=Studies', '--url', 'https://example.org/#x'];
    const { code } = runCli(['init', 'KZ', '--out', 'a.report.yaml', ...told, ...more], { cwd });
    expect(code).toBe(0);
    expect(parse(readFileSync(join(cwd, 'a.report.yaml'), 'utf8'))).toMatchObject({
      study: {
        title: { zh: '中哈研究' },
        editions: ['zh', 'en'],
        series: { name: { en: 'Studies' } },
        url: 'https://example.org/#x',
      },
      sides: {
        china: { institutions: [{ name: { zh: '北辰研究院', en: 'Beichen' } }] },
        partner: { institutions: [{ name: { en: 'Saryzhailau' } }] },
      },
    });
    expect(runCli(['validate', 'a.report.yaml'], { cwd }).code).toBe(0);
  });

  test('and speaks Chinese', () => {
    const { out } = runCli(['init', 'KZ', '--yes', '--lang', 'zh'], { cwd: project() });
    expect(out).toMatch(
      /^已写入：kazakhstan\/report\.yaml.*\n须由您填写：机构名称（第 \d+.*\n下一步：joint-report validate /,
    );
  });
});

describe('init writes nothing', () => {
  test.each([
    [['init'], 'init asks its questions on a terminal'],
    [['init', 'KZ'], 'init asks its questions on a terminal'],
    [['init', '--yes'], 'init needs the partner country'],
    [['init', 'Congo', '--yes'], 'joint-report init CG   Congo - Brazzaville'],
    [['init', 'Atlantis', '--yes'], '“Atlantis” is no country'],
    [['init', 'Kazakstann', '--yes'], 'Did you mean KZ (Kazakhstan)?'],
    [['init', 'HK', '--yes'], 'Hong Kong is a special administrative region of China'],
    [['init', 'KZ', '--editions', 'zh,kz'], 'kz is not the tag of a language. Did you mean kk?'],
    [['init', 'KZ', '--url', 'example.org'], 'Did you mean https://example.org?'],
    [['init', 'KZ', '--yes', '--out', 'a.txt'], '--out a.txt is neither a folder nor a YAML file'],
  ])('%j', (args, message) => {
    const cwd = project();
    const { code, out, err } = runCli(args, { cwd });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(readdirSync(cwd)).toEqual(['package.json']);
  });

  test('over a file that is there, unless told to', () => {
    const cwd = project({ 'kazakhstan/report.yaml': 'mine' });
    const file = join(cwd, 'kazakhstan/report.yaml');
    expect(runCli(['init', 'KZ', '--yes'], { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('report.yaml is already there') as string,
    });
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(readdirSync(join(cwd, 'kazakhstan'))).toEqual(['report.yaml']);
    expect(runCli(['init', 'KZ', '--yes', '--force'], { cwd }).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('country: KZ');
  });
});

describe('the first line leads an editor to the schema', () => {
  test('by a path where the project holds the package, which moves with it', () => {
    const cwd = project({ 'node_modules/joint-report/schemas/report.schema.json': '{}' });
    const installed = join(cwd, 'node_modules/joint-report/schemas/report.schema.json');
    mkdirSync(join(cwd, 'studies/laos'), { recursive: true });
    expect(placeSchema(join(cwd, 'studies/laos'), installed)).toEqual({
      path: '../../node_modules/joint-report/schemas/report.schema.json',
    });
  });

  test('by a copy elsewhere, and where the path has a space, at which editors stop reading', () => {
    const cwd = project({ 'my tools/report.schema.json': '{"$id": "x"}' });
    for (const installed of [
      join(cwd, 'my tools/report.schema.json'),
      join(process.cwd(), 'schemas/report.schema.json'),
    ]) {
      const { path, copy } = placeSchema(cwd, installed);
      expect(path).toBe('report.schema.json');
      expect(copy).toEqual({ name: 'report.schema.json', text: readFileSync(installed, 'utf8') });
    }
  });

  test('a copy of an older version is brought up to date, and another file is not touched', () => {
    const cwd = project();
    const copy = join(cwd, 'report.schema.json');
    writeFileSync(copy, JSON.stringify({ $id: (JSON.parse(schema) as { $id: string }).$id }));
    expect(runCli(['init', 'KZ', '--yes', '--out', 'report.yaml'], { cwd }).code).toBe(0);
    expect(readFileSync(copy, 'utf8')).toBe(schema);
    writeFileSync(copy, '{}');
    expect(runCli(['init', 'KZ', '--yes', '--out', 'b.yaml'], { cwd }).code).toBe(2);
    expect(readFileSync(copy, 'utf8')).toBe('{}');
    expect(existsSync(join(cwd, 'b.yaml'))).toBe(false);
  });
});

test('schema prints the schema', () => {
  expect(runCli(['schema'])).toEqual({ code: 0, out: schema, err: '' });
});

// A real terminal, so that keys arrive as a person's do. Without `script` (util-linux) there is none to be had.
describe.skipIf(!canOpenTerminal)('on a terminal init asks', () => {
  const enter = '\r';

  test('what only people know', async () => {
    const cwd = project();
    const { code, screen } = await runInTerminal(
      ['init'],
      [
        { see: 'The partner country', type: `Congo${enter}` },
        { see: 'Which country is “Congo”?', type: `\u001b[B${enter}` },
        // The second edition is put out.
        { see: 'Editions', type: `\u001b[B ${enter}` },
        { see: 'Title of the study', type: `中刚研究${enter}` },
        { see: 'China’s lead institution', type: `北辰研究院${enter}` },
        { see: 'Lead institution of Congo - Kinshasa', type: `fr=Institut${enter}` },
        { see: 'Series', type: enter },
        { see: 'Web address', type: `example.org${enter}` },
        { see: 'Write it in full', type: `\u0015https://example.org${enter}` },
      ],
      cwd,
    );
    expect(screen).toContain('Next: joint-report validate congo-kinshasa/report.yaml');
    expect(code).toBe(0);
    const report: unknown = parse(readFileSync(join(cwd, 'congo-kinshasa/report.yaml'), 'utf8'));
    expect(report).toMatchObject({
      study: { country: 'CD', title: { zh: '中刚研究' }, editions: ['zh', 'fr'], url: 'https://example.org' },
      sides: {
        china: { institutions: [{ name: { zh: '北辰研究院' } }] },
        partner: { institutions: [{ name: { fr: 'Institut' } }] },
      },
    });
  });

  test.each([
    ['at once', []],
    ['in the middle', [{ see: 'Editions', type: enter }]],
  ])('and writes nothing when it is stopped %s', async (_when, turns) => {
    const cwd = project();
    const stop = { see: turns.length === 0 ? 'Editions' : 'Title of the study', type: '\u0003' };
    const { code, screen } = await runInTerminal(['init', 'KZ'], [...turns, stop], cwd);
    expect(screen).toContain('Cancelled; nothing was written.');
    expect(code).toBe(2);
    expect(readdirSync(cwd)).toEqual(['package.json']);
  });

  test('nothing that was told, nor with --yes', async () => {
    const cwd = project();
    const told = ['--china', 'A', '--partner', 'B', '--title', 'C', '--series', 'D', '--url', 'https://e.org'];
    expect((await runInTerminal(['init', 'KZ', '--editions', 'en', ...told], [], cwd)).code).toBe(0);
    expect((await runInTerminal(['init', 'LA', '--yes'], [], cwd)).code).toBe(0);
  });
});
