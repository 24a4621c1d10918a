import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findOrdinaryUser } from '../support/ordinary-user.js';
import { findTool } from '../support/find-tool.js';
import { command } from '../support/run-cli.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const studies = readdirSync('examples').sort();
const ordinary = findOrdinaryUser();

/** How a run is started. */
interface Setting {
  /** The folder that holds the examples. */
  readonly folder: string;
  readonly studies: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly umask: string;
  /** Programs before Node, such as one that restricts it to one processor. */
  readonly before: readonly string[];
  readonly uid?: number;
}

type Change = (setting: Setting) => Setting;

function variable(name: string, value: string): Change {
  return (setting) => ({ ...setting, env: { ...setting.env, [name]: value } });
}

/** What may differ between two machines and must not matter: for each, the values that its runs take in turn. */
const circumstances: Readonly<Record<string, readonly Change[]>> = {
  zone: ['Pacific/Kiritimati', 'America/St_Johns', 'Asia/Kathmandu'].map((zone) => variable('TZ', zone)),
  locale: ['tr_TR.UTF-8', 'ar_EG.UTF-8', 'zh_CN.GB18030'].map(
    (locale) => (setting) => variable('LC_ALL', locale)(variable('LANG', locale)(setting)),
  ),
  heap: ['256', '400', '4000'].map((size) => variable('NODE_OPTIONS', `--max-old-space-size=${size}`)),
  umask: ['000', '027', '077'].map((umask) => (setting) => ({ ...setting, umask })),
  order: [
    (setting) => ({ ...setting, studies: setting.studies.toReversed() }),
    (setting) => ({ ...setting, studies: [...setting.studies.slice(2), ...setting.studies.slice(0, 2)] }),
  ],
  user: [(setting) => (ordinary === 'none here' ? setting : { ...setting, ...ordinary })],
  path: ['名称 with spaces', 'a/b/c/d', "it's #1 (100%) é"].map((name) => (setting) => ({
    ...setting,
    folder: join(setting.folder, name),
  })),
  epoch: ['0', '1234567890', '4102444800'].map((time) => variable('SOURCE_DATE_EPOCH', time)),
  processors: [(setting) => ({ ...setting, before: findTool('taskset') === undefined ? [] : ['taskset', '-c', '0'] })],
  cache: [
    (setting) => variable('NODE_COMPILE_CACHE', join(setting.folder, 'compiled'))(setting),
    variable('NODE_DISABLE_COMPILE_CACHE', '1'),
  ],
};

/**
 * Runs in which every two circumstances meet in each of the four ways, changed or not: one run changes nothing, and each
 * circumstance is changed in other three of the five runs that follow (Katona 1973, Kleitman and Spencer 1973). Five
 * runs have ten such threes.
 */
const threes = [0, 1, 2, 3, 4].flatMap((a) =>
  [0, 1, 2, 3, 4].flatMap((b) => [0, 1, 2, 3, 4].flatMap((c) => (a < b && b < c ? [[a, b, c]] : []))),
);

function changesOf(run: number): readonly Change[] {
  return Object.values(circumstances).flatMap((changes, index) => {
    const turn = threes[index]!.indexOf(run);
    return turn === -1 ? [] : [changes[turn % changes.length]!];
  });
}

/** Each file of a run by its name, and the findings of each study. */
type Result = ReadonlyMap<string, Buffer>;

/** Renders all examples as a process, in a new copy of them, with all findings. */
async function renderExamples(changes: readonly Change[]): Promise<Result> {
  const plain: Setting = { folder: temporaryFolder(), studies, env: {}, umask: '022', before: [] };
  const { folder, studies: ordered, env, umask, before, uid } = changes.reduce((setting, change) => change(setting), plain);
  mkdirSync(folder, { recursive: true });
  cpSync('examples', join(folder, 'examples'), { recursive: true });
  for (let place = folder; place !== dirname(plain.folder); place = dirname(place)) chmodSync(place, 0o777);
  const render = [
    ...['render', ...ordered.map((name) => `examples/${name}`), '--out', 'made', '--today', '2026-12-01'],
    ...['--show', 'hint', '--lang', 'en', '--output', 'json=findings.json'],
  ];
  await run(['sh', '-c', `umask ${umask} && exec "$@"`, 'sh', ...before, process.execPath, command, ...render], {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '', ...env },
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  const { diagnostics } = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8')) as {
    readonly diagnostics: readonly { readonly file: string }[];
  };
  return new Map([
    ...readdirSync(join(folder, 'made')).map((name) => [name, readFileSync(join(folder, 'made', name))] as const),
    ...studies.map((name) => {
      const own = diagnostics.filter(({ file }) => file.startsWith(`examples/${name}/`));
      return [`findings of ${name}`, Buffer.from(JSON.stringify(own))] as const;
    }),
  ]);
}

function run(
  [program = '', ...args]: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string>; readonly uid?: number; readonly gid?: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    child.stderr.on('data', (text: Buffer) => (told += text.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${args.join(' ')}\nended with ${String(code)}\n${told.slice(-2000)}`));
    });
  });
}

function differences(one: Result, other: Result): readonly string[] {
  const names = [...new Set([...one.keys(), ...other.keys()])];
  return names.filter((name) => Buffer.compare(one.get(name) ?? Buffer.alloc(0), other.get(name) ?? Buffer.alloc(0)) !== 0);
}

test('every two circumstances are tried together in each of the four ways', () => {
  const names = Object.keys(circumstances);
  expect(names).toHaveLength(threes.length);
  const isChanged = (circumstance: number, run: number): boolean => threes[circumstance]!.includes(run);
  for (const a of names.keys()) {
    for (const b of names.keys()) {
      const ways = [-1, 0, 1, 2, 3, 4].map((run) => `${String(isChanged(a, run))} ${String(isChanged(b, run))}`);
      expect(new Set(ways).size).toBe(a === b ? 2 : 4);
    }
  }
});

describe('the examples', () => {
  test('are the same bytes, with the same findings, whatever the zone, locale, heap, umask, order, user, path, epoch, processors and cache', async () => {
    const plans = [[], ...[0, 1, 2, 3, 4].map(changesOf)];
    const results: Result[] = [];
    const queue = [...plans.entries()];
    const work = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        results[next[0]] = await renderExamples(next[1]);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, work));
    const [plain, ...others] = results;
    expect(plain!.size).toBeGreaterThan(20);
    expect(others.map((other) => differences(plain!, other))).toEqual(others.map(() => []));
  }, 300_000);
});
