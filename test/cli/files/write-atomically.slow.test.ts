import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, test } from 'vitest';
import { reportYaml } from '../../support/report-yaml.js';
import { command, runCli } from '../../support/run-cli.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

describe('runs at once into one folder', () => {
  const names = ['a', 'b', 'c', 'd'];

  /** A process that writes a set of files, all with its own number, each time it is asked to. */
  function startWriter(folder: string, number: number) {
    const script = `
      import { register } from 'node:module';
      import { createInterface } from 'node:readline';
      register(${JSON.stringify(new URL('../../../scripts/generate/typescript-hooks.mjs', import.meta.url).href)});
      const { writeAtomically } = await import(${JSON.stringify(new URL('../../../src/cli/files/write-atomically.ts', import.meta.url).href)});
      const files = ${JSON.stringify(names)}.map((name) => ({ path: ${JSON.stringify(`${folder}/`)} + name, content: '${number}' }));
      console.log('ready');
      for await (const line of createInterface({ input: process.stdin })) {
        try {
          console.log(line, 'told of ' + writeAtomically(files).length);
        } catch (error) {
          console.log(line, error.name === 'Failure' ? error.words.en : error.stack);
        }
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const next = async (): Promise<string> => String((await lines.next()).value);
    return {
      ready: next(),
      write: (round: number): Promise<string> => {
        child.stdin.write(`${round}\n`);
        return next();
      },
      end: () => child.stdin.end(),
    };
  }

  test(
    'leave a set that is whole, and none fails without saying that another was at work',
    { timeout: 240_000 },
    async () => {
      const folder = temporaryFolder();
      const writers = [1, 2, 3].map((number) => startWriter(folder, number));
      await Promise.all(writers.map(({ ready }) => ready));
      const ends = new Map<string, number>();
      for (let round = 0; round < 150; round += 1) {
        for (const end of await Promise.all(writers.map(({ write }) => write(round)))) {
          const words = end.replace(/^\d+ /, '').replace(folder, '…');
          ends.set(words, (ends.get(words) ?? 0) + 1);
        }
        expect(new Set(names.map((name) => readFileSync(join(folder, name), 'utf8'))).size).toBe(1);
        expect(readdirSync(folder).sort()).toEqual(names);
      }
      writers.forEach(({ end }) => end());
      ends.delete('another run is replacing the same files in …; nothing was changed.');
      expect([...ends.keys()]).toEqual(['told of 0']);
    },
  );

  test('and so do renders of two studies of one name', { timeout: 240_000 }, async () => {
    const study = (title: string) =>
      reportYaml({ study: `study:\n  country: KZ\n  phase: III\n  title: ${title}\n  editions: [zh, en, kk]\n` });
    const cwd = temporaryFolder({ '1/laos.yaml': study('First study'), '2/laos.yaml': study('Second study') });
    const render = (path: string) =>
      new Promise<{ readonly code: number | null; readonly err: string }>((done) => {
        const args = ['render', path, '--today', '2026-12-01', '--languages', 'zh,en', '--formats', 'html', '-q'];
        const child = spawn(process.execPath, [command, ...args], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
        let err = '';
        child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
        child.on('close', (code) => {
          done({ code, err });
        });
      });
    for (let round = 0; round < 20; round += 1) {
      for (const { code, err } of await Promise.all([render('1/laos.yaml'), render('2/laos.yaml')])) {
        if (code !== 0) expect(`${code} ${err}`).toMatch(/^2 joint-report: another run is replacing the same files/);
      }
      const files = readdirSync(join(cwd, 'out'));
      expect(files.sort()).toEqual(['laos.en.html', 'laos.zh.html']);
      const studies = files.map(
        (name) => /First study|Second study/.exec(readFileSync(join(cwd, 'out', name), 'utf8'))?.[0],
      );
      expect(new Set(studies).size).toBe(1);
    }
  });
});

describe('a target that is no file', () => {
  const targets = {
    'init --force': ['new/report.yaml', ['init', 'KZ', '--yes', '--force', '--out', 'new/']],
    'the schema of init': ['new/report.schema.json', ['init', 'KZ', '--yes', '--out', 'new/report.yaml']],
    '--output': ['found.json', ['validate', 'study.yaml', '--output', 'json=found.json']],
    '--update-baseline': ['base.json', ['validate', 'study.yaml', '--baseline', 'base.json', '--update-baseline']],
    render: ['out/study.en.html', ['render', 'study.yaml', '--formats', 'html', '--languages', 'en']],
    'status --out': ['state.html', ['status', 'study.yaml', '--format', 'html', '--out', 'state.html']],
    fmt: ['x.yaml', ['fmt', 'x.yaml']],
    freeze: ['x.yaml', ['freeze', 'x.yaml']],
  } as const;
  const kinds = {
    pipe: (path: string) => execFileSync('mkfifo', [path]),
    folder: (path: string) => {
      mkdirSync(path);
    },
    'link to a device': (path: string) => {
      symlinkSync('/dev/zero', path);
    },
    socket: (path: string) =>
      new Promise((done) => {
        const server = createServer().listen(path, () => {
          done(server);
        });
        server.unref();
      }),
  };

  test.each(
    Object.entries(targets).flatMap(([name, [target, args]]) =>
      Object.keys(kinds).map((kind) => [name, kind, target, args] as const),
    ),
  )('%s, %s: is refused at once', async (_name, kind, target, args) => {
    const cwd = temporaryFolder({ 'study.yaml': reportYaml() });
    const path = join(cwd, target);
    mkdirSync(dirname(path), { recursive: true });
    await kinds[kind as keyof typeof kinds](path);
    const { code, err } = runCli(args, { cwd });
    // A folder without a report in it is no mistake of the kind.
    expect(`${code} ${err}`).toMatch(/^2 .*joint-report: (?:cannot (?:read|write)|no report in|--out)/s);
    expect(err).not.toMatch(/ {4}at |node:internal|fault of joint-report/);
    expect(readdirSync(dirname(path)).filter((entry) => entry.startsWith('.joint'))).toEqual([]);
  });

  test('init leaves a link that leads nowhere alone, unless it is forced, and never writes through it', () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'new'));
    symlinkSync('../elsewhere.yaml', join(cwd, 'new/report.yaml'));
    const args = ['init', 'KZ', '--yes', '--out', 'new/'];
    expect(runCli(args, { cwd })).toMatchObject({
      code: 2,
      err: expect.stringContaining('is already there') as string,
    });
    expect(runCli([...args, '--force'], { cwd }).code).toBe(0);
    expect(readdirSync(cwd)).toEqual(['new']);
  });
});
