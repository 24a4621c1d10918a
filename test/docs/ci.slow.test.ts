import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportYaml } from '../support/report-yaml.js';
import { runCli } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const page = readFileSync('docs/ci/README.md', 'utf8');
const recipes = ['github-actions.yml', 'gitlab-ci.yml'].map((name) => readFileSync(`docs/ci/${name}`, 'utf8'));

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What a recipe runs, as words after `joint-report`. */
function callsIn(recipe: string): readonly (readonly string[])[] {
  return textsIn(parse(recipe)).flatMap((text) => {
    const [, call] = /joint-report ((?:validate|render) .*)/.exec(text) ?? [];
    return call === undefined ? [] : [call.trim().split(/\s+/)];
  });
}

describe.each([
  ['GitHub', recipes[0] ?? '', ['findings.sarif']],
  ['GitLab', recipes[1] ?? '', ['gl-code-quality-report.json', 'findings.xml']],
])('the recipe for %s', (_name, recipe, written) => {
  const calls = callsIn(recipe);
  const validate = calls.find(([command]) => command === 'validate') ?? [];
  const render = calls.find(([command]) => command === 'render') ?? [];

  test('stops a submission with a fault, and writes the files that it hands in', () => {
    const faulty = reportYaml().replace('study:\n', 'study:\n  tpoic: x\n');
    const cwd = temporaryFolder({ 'studies/laos/report.yaml': faulty });
    const { code, out } = runCli(validate, { cwd });
    expect(code).toBe(1);
    expect(out).toContain('studies/laos/report.yaml');
    for (const file of written) {
      expect(readFileSync(join(cwd, file), 'utf8')).toContain('schema/unknown-key');
      // Named where it is written, and where it is handed in.
      expect(recipe.split(file).length).toBeGreaterThan(2);
    }
  });

  test('lets one without fault pass, and renders it', () => {
    const cwd = temporaryFolder({ 'studies/laos/report.yaml': reportYaml() });
    expect(runCli(validate, { cwd }).code).toBe(0);
    expect(runCli([...render, '--formats', 'html'], { cwd }).code).toBe(0);
    expect(existsSync(join(cwd, 'out', 'laos.zh.html'))).toBe(true);
  });

  test('is explained, option by option', () => {
    for (const option of validate.filter((word) => word.startsWith('--'))) expect(page).toContain(`\`${option}`);
  });
});
