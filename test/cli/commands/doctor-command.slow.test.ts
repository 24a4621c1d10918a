import { describe, expect, test } from 'vitest';
import { reportYaml } from '../../support/report-yaml.js';
import { runCli } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const clean = reportYaml();
const maldives = clean.replace('editions: [zh, en, kk]', 'editions: [zh, en, dv]');

describe('joint-report doctor', () => {
  test('without a path: all languages, and 0 as the bundled studies can be printed', () => {
    const { code, out, err } = runCli(['doctor']);
    expect([code, err]).toEqual([0, '']);
    const tags = out.split('\n').map((line) => line.split(' ')[0]);
    expect(tags).toEqual(expect.arrayContaining(['ar', 'en', 'kk', 'lo', 'ru', 'ur', 'zh']));
  });

  test('1 where a study needs fonts that are not there, with the command that adds them', () => {
    const cwd = temporaryFolder({ 's/mv/report.yaml': maldives, 's/kz/report.yaml': clean });
    const { code, out } = runCli(['doctor', '--lang', 'zh', 's'], { cwd });
    expect(code).toBe(1);
    expect(out).toContain('用于：mv');
    expect(out.trimEnd().split('\n').at(-1)).toContain('npm install @expo-google-fonts/noto-sans-thaana');
    expect(runCli(['doctor', 's/kz'], { cwd }).code).toBe(0);
  });

  test('fonts that the author added where the program is run are found', () => {
    const font = 'node_modules/@expo-google-fonts/noto-sans-thaana/400Regular/NotoSansThaana_400Regular.ttf';
    const cwd = temporaryFolder({ 'report.yaml': maldives, [font]: '' });
    const { out } = runCli(['doctor', '--json', 'report.yaml'], { cwd });
    const { languages } = JSON.parse(out) as {
      languages: readonly { tag: string; fonts: { found: readonly string[] } }[];
    };
    expect(languages.find(({ tag }) => tag === 'dv')?.fonts.found).toEqual(['Noto Sans Thaana']);
  });

  test('2 for a report too faulty to say its languages, with the others told all the same', () => {
    const cwd = temporaryFolder({ 'bad.yaml': 'study: [', 'kz/report.yaml': clean });
    const { code, out, err } = runCli(['doctor', 'bad.yaml', 'kz'], { cwd });
    expect(code).toBe(2);
    expect(out).toContain('kk Kazakh');
    expect(err).toContain('joint-report validate bad.yaml');
  });
});
