import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';

const integrity = `sha512-${'A'.repeat(86)}==`;
const entry = { version: '1.0.0', integrity };
const manifest = { name: 'a', version: '1.0.0', license: 'MIT', repository: 'github:somebody/a' };
const listed = { published: '2026-01-01', listed: '2026-02-01', integrity };
const sound = { entry, manifest, files: { LICENSE: 'MIT' }, record: { 'a@1.0.0': listed } };

interface Project {
  readonly entry: object;
  readonly manifest: object;
  readonly files: Readonly<Record<string, string>>;
  readonly record: object;
}

/** What the check says of a folder: exit code and faults. */
function check(folder: string): { readonly code: number | null; readonly faults: readonly string[] } {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/check-packages.mjs', folder], { encoding: 'utf8' });
  return { code: status, faults: stderr.split('\n').filter((line) => line !== '') };
}

/** What the check says of a project with one package `a`. */
function checkProject({ entry: locked, manifest: own, files, record }: Project): ReturnType<typeof check> {
  const inside = Object.entries(files).map(([name, text]) => [`node_modules/a/${name}`, text]);
  const folder = temporaryFolder({
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { '': {}, 'node_modules/a': locked } }),
    'node_modules/a/package.json': JSON.stringify(own),
    'scripts/packages/record.json': JSON.stringify(record),
    ...(Object.fromEntries(inside) as Record<string, string>),
  });
  return check(folder);
}

test('the packages of joint-report are as the policy asks', () => {
  expect(check('.')).toEqual({ code: 0, faults: [] });
});

test('a sound package passes', () => {
  expect(checkProject(sound)).toEqual({ code: 0, faults: [] });
});

describe('a production package fails', () => {
  test.each<[string, Partial<Project>, string]>([
    ['without a licence', { manifest: { ...manifest, license: undefined } }, 'has no licence'],
    [
      'with a licence that is not listed',
      { manifest: { ...manifest, license: 'MIT AND SSPL-1.0' } },
      'has a licence that policy.mjs does not list: MIT AND SSPL-1.0',
    ],
    ['without the text of its licence', { files: { 'license.js': '' } }, 'has no text of its licence'],
    [
      'with an install script in the lock',
      { entry: { ...entry, hasInstallScript: true } },
      'runs a script when it is installed',
    ],
    [
      'with an install script that the lock does not tell',
      { manifest: { ...manifest, scripts: { postinstall: 'node steal.js' } } },
      'has a script that runs when it is installed: postinstall',
    ],
    [
      'that is compiled',
      { files: { LICENSE: '', 'binding.gyp': '{}' } },
      'is compiled when it is installed (binding.gyp)',
    ],
    [
      'from a Git repository',
      { entry: { ...entry, resolved: 'git+ssh://git@github.com/somebody/a.git#abc' } },
      'comes from git+ssh://git@github.com/somebody/a.git#abc, not from npm’s registry',
    ],
    [
      'from a file',
      { entry: { ...entry, resolved: 'file:a-1.0.0.tgz' } },
      'comes from file:a-1.0.0.tgz, not from npm’s registry',
    ],
    [
      'from another host',
      { entry: { ...entry, resolved: 'https://registry.npmjs.org.example/a.tgz' } },
      'comes from https://registry.npmjs.org.example/a.tgz, not from npm’s registry',
    ],
    ['that is a folder', { entry: { ...entry, link: true } }, 'is a link to a folder'],
    [
      'inside another package',
      { entry: { ...entry, inBundle: true } },
      'comes inside another package, where no digest covers it',
    ],
    [
      'without a digest',
      { entry: { version: '1.0.0' }, record: { 'a@1.0.0': { ...listed, integrity: undefined } } },
      'has no SHA-512 digest in package-lock.json',
    ],
    ['that is not listed', { record: {} }, 'is not listed; look at it, then run “npm run list-packages”'],
    [
      'with another digest than when it was listed',
      { entry: { ...entry, integrity: `sha512-${'B'.repeat(86)}==` } },
      'is not the file that was listed: the digests differ',
    ],
    [
      'that was too young when it was listed',
      { record: { 'a@1.0.0': { ...listed, listed: '2026-01-07' } } },
      'was published less than 7 days before it was listed',
    ],
    [
      'without the day of its publication',
      { record: { 'a@1.0.0': { ...listed, published: undefined } } },
      'was published less than 7 days before it was listed',
    ],
    [
      'that says nothing of its source',
      { manifest: { ...manifest, repository: undefined } },
      'does not say where its source is (repository)',
    ],
    [
      'that is installed as another version',
      { manifest: { ...manifest, version: '1.0.1' } },
      'is installed as another: run “npm ci”',
    ],
  ])('%s', (_name, change, fault) => {
    expect(checkProject({ ...sound, ...change })).toEqual({ code: 1, faults: [`a@1.0.0: ${fault}`] });
  });

  test('that stands under another name', () => {
    const { code, faults } = checkProject({ ...sound, entry: { ...entry, name: 'b' } });
    expect(code).toBe(1);
    expect(faults).toContain('b@1.0.0: is not listed; look at it, then run “npm run list-packages”');
  });
});

describe('a package for developers', () => {
  test('need not be listed', () => {
    expect(checkProject({ ...sound, entry: { ...entry, dev: true }, record: {} }).code).toBe(0);
  });

  test('fails when it comes from elsewhere than the registry', () => {
    const git = { ...entry, dev: true, resolved: 'git+https://example.org/a.git#abc' };
    expect(checkProject({ ...sound, entry: git, record: {} }).faults).toEqual([
      'a@1.0.0: comes from git+https://example.org/a.git#abc, not from npm’s registry',
    ]);
  });
});

test('a listed package that is gone is named', () => {
  const record = { ...sound.record, 'old@2.0.0': listed };
  expect(checkProject({ ...sound, record }).faults).toEqual(['old@2.0.0: is in record.json, but no longer used']);
});
