import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { qpdf, readObjects } from '../pdf/support/read-objects.js';
import { findTool } from '../support/find-tool.js';
import { reportYaml } from '../support/report-yaml.js';
import { command } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const strace = findTool('strace');

/** What a run asked of the system: sockets, programs, and the paths that it opened to read and changed. */
interface Asked {
  readonly code: number | null;
  readonly sockets: readonly string[];
  readonly programs: number;
  readonly read: readonly string[];
  readonly changed: readonly string[];
}

function run(args: readonly string[], cwd: string): Asked {
  const log = join(temporaryFolder(), 'calls.txt');
  const trace = ['-f', '-qq', '-s', '4096', '-e', 'trace=%file,%network,execve,execveat', '-o', log];
  const node = [process.execPath, '--disallow-code-generation-from-strings', command];
  const { status, error } = spawnSync(strace ?? '', [...trace, ...node, ...args], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', HOME: cwd },
    encoding: 'utf8',
  });
  if (error) throw error;
  const sockets: string[] = [];
  const read: string[] = [];
  const changed: string[] = [];
  let programs = 0;
  for (const line of readFileSync(log, 'utf8').split('\n')) {
    const [, call = ''] = /^\d+ +(\w+)\(/.exec(line) ?? [];
    const paths = [...line.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, path = '']) => resolve(cwd, path));
    if (/^(?:socket|connect|bind|sendto|sendmsg)$/.test(call)) sockets.push(line);
    else if (call.startsWith('execve')) programs += 1;
    else if (/^(?:mkdir|rename|unlink|rmdir|link|symlink|chmod|fchmodat|chown|utime|truncate|mknod|creat)/.test(call))
      changed.push(...paths);
    else if (call.startsWith('open')) (/O_WRONLY|O_RDWR|O_CREAT/.test(line) ? changed : read).push(...paths);
  }
  return { code: status, sockets, programs, read, changed };
}

const isBelow = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(folder + sep));

/** What a file says: a PDF with its objects and streams unpacked. */
function textOf(path: string): string {
  const bytes = readFileSync(path);
  if (!path.endsWith('.pdf') || qpdf === undefined) return bytes.toString('latin1');
  return readObjects(bytes)
    .all.map(({ value, data }) => JSON.stringify(value) + (data?.toString('latin1') ?? ''))
    .join('\n');
}

/** The program itself with its packages, and what Node and the C library look at when they start. */
const project = realpathSync(dirname(dirname(dirname(command))));
const program = [
  project,
  resolve('.'),
  realpathSync('node_modules'),
  '/proc',
  '/sys',
  '/lib',
  '/usr',
  '/etc/ssl',
  '/etc/ld.so.cache',
];
const system = [
  ...program,
  '/etc/localtime',
  '/etc/ld.so.preload',
  '/dev/null',
  '/dev/urandom',
  dirname(dirname(process.execPath)),
];

/** Whether package.json is looked for in a folder above: Node does so for every module. */
const isManifest = (path: string): boolean => path.endsWith(`${sep}package.json`);

/** A study that names what is none of its business, beside one that is sound. */
function stranger(): string {
  const folder = temporaryFolder({
    'studies/sound/report.yaml': reportYaml(),
    'studies/odd/report.yaml': reportYaml()
      .replace(/^( *)- id: lead-c\n/m, '$&$1  logo: ../../secret.png\n')
      .replace(/^( *)- id: lead-p\n/m, '$&$1  logo: link.png\n')
      .replace('review: Text.', 'review: "See ![a](https://example.org/a.png) {{lookup}} ${process.exit(7)}"'),
    'studies/odd/report.schema.json': '{"$ref": "https://example.org/schema.json"}',
    'studies/odd/package.json': '{"type": "module", "main": "evil.js"}',
    'studies/odd/evil.js': 'throw new Error("run")',
    'studies/odd/node_modules/yaml/index.js': 'throw new Error("run")',
    'secret.png': 'secret',
  });
  symlinkSync(join(folder, 'secret.png'), join(folder, 'studies/odd/link.png'));
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, '.npmrc'), 'node-options=--inspect');
  return folder;
}

describe.skipIf(strace === undefined)('what the system is asked for', () => {
  test.each([
    ['validate', 1, ['validate', 'studies'], []],
    ['validate --output', 1, ['validate', 'studies', '--output', 'sarif=out/a.sarif'], ['out']],
    ['render', 1, ['render', 'studies', '--out', 'out'], ['out']],
    ['status', 0, ['status', 'studies'], []],
    ['fmt --check', 1, ['fmt', 'studies', '--check'], []],
  ] as const)(
    'by %s: no network, no other program, no file but the studies’ and those asked for',
    (_name, code, args, places) => {
      const cwd = realpathSync(stranger());
      const asked = run(args, cwd);
      expect(asked.code).toBe(code);
      expect(asked.sockets).toEqual([]);
      expect(asked.programs).toBe(1);
      const own = [join(cwd, 'studies'), ...places.map((place) => join(cwd, place))];
      expect(asked.read.filter((path) => !isBelow(path, [...own, ...system]) && !isManifest(path))).toEqual([]);
      expect(
        asked.changed.filter(
          (path) =>
            !isBelow(
              path,
              places.map((place) => join(cwd, place)),
            ),
        ),
      ).toEqual([]);
      expect(asked.read.some((path) => path.endsWith('odd/report.yaml'))).toBe(true);
      if (args[0] !== 'render') return;
      const names = readdirSync(join(cwd, 'out')).sort();
      expect(names).toContain('sound.zh.pdf');
      for (const name of names) expect(textOf(join(cwd, 'out', name))).not.toContain(cwd);
    },
  );
});
