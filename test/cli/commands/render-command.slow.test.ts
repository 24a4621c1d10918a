import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOrdinaryUser } from '../../support/ordinary-user.js';
import { reportYaml } from '../../support/report-yaml.js';
import { command, runCli, type CliCall } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const user = findOrdinaryUser();
const study = reportYaml();
const broken = study.replace('study:\n', 'study:\n  tpoic: Railways\n');
/** The same study on its way: what phase I lacks is open. */
const open = reportYaml({ phases: '' }).replace('phase: done', 'phase: I');
const html = ['--formats', 'html', '--languages', 'en'];

function render(args: readonly string[], call: CliCall) {
  return runCli(['render', '--today', '2026-12-01', ...args], call);
}

/** Every file below a folder, hidden ones included, with its text. */
function contents(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'latin1')]));
}

describe('files', () => {
  test('are one for each edition and format, called after the study’s folder', () => {
    const cwd = temporaryFolder({ 'laos/report.yaml': study });
    expect(render(['laos'], { cwd })).toMatchObject({ code: 0 });
    const files = contents(join(cwd, 'out'));
    expect(Object.keys(files)).toEqual(
      ['en', 'kk', 'zh'].flatMap((language) => [`laos.${language}.html`, `laos.${language}.pdf`]),
    );
    expect(files['laos.zh.pdf']?.slice(0, 5)).toBe('%PDF-');
    expect(files['laos.kk.html']).toMatch(/^<!doctype html>\n<html lang="kk"/i);
  });

  test('are told on standard error, and findings alone stand on standard output', () => {
    const cwd = temporaryFolder({ 'laos/report.yaml': study });
    const { out, err } = render([...html, '--format', 'json', 'laos'], { cwd });
    expect(JSON.parse(out)).toMatchObject({ diagnostics: [] });
    expect(err).toMatch(/^out\/laos\.en\.html {2}\d+ kB\n1 file written to out\.\n$/);
  });

  test('are those of the languages and formats that were asked for', () => {
    const cwd = temporaryFolder({ 'laos.report.yaml': study });
    expect(render(['.', '--languages', 'EN,zh', '--formats', 'html'], { cwd }).code).toBe(0);
    expect(Object.keys(contents(join(cwd, 'out')))).toEqual(['laos.en.html', 'laos.zh.html']);
  });

  test('claim to be fit for an archive only where that was asked for, and what verified that is told', () => {
    const cwd = temporaryFolder({ 'laos/report.yaml': study });
    const pdf = ['--formats', 'pdf', '--languages', 'en'];
    expect(render([...pdf, 'laos'], { cwd }).err).not.toContain('PDF/A');
    expect(contents(join(cwd, 'out'))['laos.en.pdf']).not.toContain('pdfaid');
    expect(render([...pdf, '--archive', 'laos'], { cwd }).err).toMatch(
      /veraPDF [\d.]+ has verified .* It has not seen these files/,
    );
    expect(contents(join(cwd, 'out'))['laos.en.pdf']).toContain('<pdfaid:part>2</pdfaid:part>');
  });

  test('hold only the part that was asked for', () => {
    const cwd = temporaryFolder({ 'laos/report.yaml': study });
    render([...html, 'laos'], { cwd });
    render([...html, '--only', 'future', '--out', 'proof', 'laos'], { cwd });
    const whole = readFileSync(join(cwd, 'out', 'laos.en.html'), 'utf8');
    const part = readFileSync(join(cwd, 'proof', 'laos.en.html'), 'utf8');
    expect(part.length).toBeLessThan(whole.length);
    const headings = (text: string) => text.match(/<h[12][^>]*>.*?<\/h[12]>/gs)?.length ?? 0;
    expect(headings(part)).toBeLessThan(headings(whole));
  });

  test('are the same, byte for byte, in every time zone and locale', () => {
    const cwd = temporaryFolder({ 'laos/report.yaml': study });
    render(['laos', '--languages', 'zh', '--out', 'a'], { cwd, env: { TZ: 'UTC', LANG: 'C' } });
    render(['laos', '--languages', 'zh', '--out', 'b'], { cwd, env: { TZ: 'Asia/Kathmandu', LANG: 'ar_EG.UTF-8' } });
    const files = contents(join(cwd, 'a'));
    expect(Object.keys(files)).toEqual(['laos.zh.html', 'laos.zh.pdf']);
    expect(contents(join(cwd, 'b'))).toEqual(files);
  });
});

describe('editions side by side', () => {
  const files = { 'laos/report.yaml': study };

  test('are one file of each format, whose name no single edition can have', () => {
    const cwd = temporaryFolder(files);
    const { code, err } = render(['laos', '--layout', 'parallel', '--languages', 'zh,en', '--out', 'two'], { cwd });
    expect(code).toBe(0);
    const written = contents(join(cwd, 'two'));
    expect(Object.keys(written)).toEqual(['laos.zh+en.html', 'laos.zh+en.pdf']);
    expect(written['laos.zh+en.html']).toContain('<main class="parallel columns-2">');
    expect(written['laos.zh+en.pdf']?.slice(0, 5)).toBe('%PDF-');
    expect(err).toContain('two/laos.zh+en.pdf');
  });

  test('stand in the order that was asked for, by default all in the order of the file', () => {
    const cwd = temporaryFolder(files);
    render(['laos', '--layout', 'parallel', '--formats', 'html', '--languages', 'en,zh', '--out', 'turned'], { cwd });
    expect(Object.keys(contents(join(cwd, 'turned')))).toEqual(['laos.en+zh.html']);
    render(['laos', '--layout', 'parallel', '--formats', 'html', '--out', 'all'], { cwd });
    expect(Object.keys(contents(join(cwd, 'all')))).toEqual(['laos.zh+en+kk.html']);
  });

  test('on facing pages are a PDF alone', () => {
    const cwd = temporaryFolder(files);
    render(['laos', '--layout', 'facing', '--languages', 'zh,kk', '--out', 'facing'], { cwd });
    expect(Object.keys(contents(join(cwd, 'facing')))).toEqual(['laos.zh+kk.facing.pdf']);
  });

  test.each([
    [['--layout', 'parallel', '--languages', 'zh'], '--languages names 1'],
    [['--layout', 'parallel', '--languages', 'zh,en,kk,ru'], '2 or 3 editions'],
    [['--layout', 'facing', '--languages', 'zh,en,kk'], '--layout facing sets 2 editions'],
    [['--layout', 'facing', '--languages', 'zh,en', '--formats', 'html'], 'not for html'],
    [['--layout', 'paralel', '--languages', 'zh,en'], 'Did you mean parallel?'],
  ])('%j is refused before any work', (args, words) => {
    const cwd = temporaryFolder(files);
    const { code, err } = render(['laos', ...args, '--out', 'refused'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(words);
    expect(readdirSync(cwd)).not.toContain('refused');
  });

  test('a study without one of them says so at its editions, and nothing of it is written', () => {
    const cwd = temporaryFolder(files);
    const { code, out } = render(['laos', '--layout', 'parallel', '--languages', 'zh,ar', '--out', 'lacking'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('layout/editions');
    expect(out).toContain('no edition in ar');
    expect(readdirSync(cwd)).not.toContain('lacking');
  });
});

describe('many studies', () => {
  const files = { 's/2025/laos/report.yaml': study, 's/2026/laos/report.yaml': study, 's/kz/report.yaml': broken };

  test('keep the folders below the one that was named; one that is broken stops no other', () => {
    const cwd = temporaryFolder(files);
    const { code, err } = render([...html, 's'], { cwd });
    expect(code).toBe(1);
    expect(Object.keys(contents(join(cwd, 'out')))).toEqual(['2025/laos.en.html', '2026/laos.en.html']);
    expect(err).toContain('kz was not rendered');
  });

  test('of one name are refused before anything is written', () => {
    const cwd = temporaryFolder(files);
    const { code, err } = render([...html, 's/2025/laos/report.yaml', 's/2026/laos/report.yaml'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('would both be written to out/laos.*');
    expect(err).toContain('joint-report render s\n');
    expect(readdirSync(cwd)).toEqual(['s']);
  });

  test('need not all have a language; one that none has was mistyped', () => {
    const cwd = temporaryFolder({
      'a/report.yaml': open,
      'b/report.yaml': open.replace('editions: [zh, en, kk]', 'editions: [zh, en]'),
    });
    const some = render(['.', '--formats', 'html', '--languages', 'kk'], { cwd });
    expect(some.code).toBe(0);
    expect(Object.keys(contents(join(cwd, 'out')))).toEqual(['a.kk.html']);
    const none = render(['.', '--formats', 'html', '--languages', 'kz', '--out', 'other'], { cwd });
    expect(none.code).toBe(2);
    expect(none.err).toContain('--languages knows no “kz”. Did you mean kk?');
    expect(readdirSync(cwd)).not.toContain('other');
  });
});

describe('the last good files stay', () => {
  test('when an edit breaks the report', () => {
    const cwd = temporaryFolder({ 'laos/report.yaml': study });
    render([...html, 'laos'], { cwd });
    const before = contents(join(cwd, 'out'));
    writeFileSync(join(cwd, 'laos', 'report.yaml'), broken);
    const { code, out, err } = render([...html, 'laos'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('tpoic');
    expect(err).toContain('laos was not rendered');
    expect(contents(join(cwd, 'out'))).toEqual(before);
  });

  test('when one of them cannot be replaced', () => {
    const cwd = temporaryFolder({ 'laos/report.yaml': study, 'out/laos.en.html': 'old' });
    mkdirSync(join(cwd, 'out', 'laos.zh.html'));
    const { code, err } = render(['laos', '--formats', 'html'], { cwd });
    expect(code).toBe(2);
    expect(err).toContain('out/laos.zh.html: it is a folder');
    expect(contents(join(cwd, 'out'))).toEqual({ 'laos.en.html': 'old' });
  });

  test('when the run is interrupted: of each study all are old or all are new, and nothing else is there', async () => {
    const studies = ['egypt', 'laos', 'nepal'];
    const cwd = temporaryFolder(Object.fromEntries(studies.map((name) => [`s/${name}/report.yaml`, open])));
    const args = ['s', '--languages', 'en', '--today', '2026-12-01'];
    render(args, { cwd });
    const before = contents(join(cwd, 'out'));
    for (const name of studies) {
      writeFileSync(join(cwd, 's', name, 'report.yaml'), open.replace('Lead C', 'Lead D'));
    }
    const child = spawn(process.execPath, [command, 'render', ...args], { cwd });
    // The first line names the files of the first study, which are in place; the others are still to be rendered.
    child.stderr.once('data', () => child.kill('SIGINT'));
    expect(await once(child, 'close')).toEqual([null, 'SIGINT']);
    const after = contents(join(cwd, 'out'));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(changed.filter((path) => path.startsWith('egypt.'))).toHaveLength(2);
    expect(changed.filter((path) => path.startsWith('nepal.'))).toEqual([]);
    expect([2, 4]).toContain(changed.length);
  });
});

describe('open gates', () => {
  test('do not stop a render', () => {
    const cwd = temporaryFolder({ 'laos/report.yaml': open });
    const { code, err } = render([...html, 'laos'], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/^Not shown: .*\d warnings?/m);
    expect(Object.keys(contents(join(cwd, 'out')))).toEqual(['laos.en.html']);
  });
});

describe('where to write', () => {
  test.each([
    ['a file', 'laos/report.yaml', 'it is a file, not a folder'],
    ['below a file', 'laos/report.yaml/x', 'a part of the path is a file'],
    ['where the system refuses', '/proc/x', '/proc/x'],
  ])('%s is refused', (_name, out, message) => {
    const cwd = temporaryFolder({ 'laos/report.yaml': study });
    const { code, err } = render([...html, 'laos', '--out', out], { cwd });
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).not.toMatch(/^ {4}at /m);
  });
});

test.skipIf(user === 'none here')('a folder that one may not write into is refused before any work', () => {
  const cwd = temporaryFolder({ 'laos/report.yaml': study });
  chmodSync(cwd, 0o555);
  const { code, out, err } = render(['laos'], { cwd, ...(user === 'none here' ? {} : user) });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(`cannot write ${join(cwd, 'out')}: you have no permission`);
  chmodSync(cwd, 0o755);
});

test('nothing is said on standard error with --quiet', () => {
  const cwd = temporaryFolder({ 'laos/report.yaml': study });
  expect(render([...html, '--quiet', 'laos'], { cwd })).toEqual({ code: 0, out: '', err: '' });
});
