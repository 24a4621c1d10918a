import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { FaultCase } from './fault-cases.js';
import { recordCalls, runWithFault, withoutRandom, type Call, type Fault, type TracedRun } from './trace-calls.js';

/** What a case showed. Each list names the points at which something is not as it should be. */
export interface FaultTally {
  readonly name: string;
  /** Calls at which the process failed once and was killed once. */
  readonly points: number;
  /** Runs that ended in 0 or 1 although a call failed. */
  readonly survived: number;
  /** Files that are neither the old nor the new ones. */
  readonly halfFiles: readonly string[];
  /** Sets of old and new files without a note or a message that says so. */
  readonly mixedUntold: readonly string[];
  /** Failed runs without one line that says why, or with a trace, or that claim more than they did. */
  readonly badEnds: readonly string[];
  /** What is left of a run that failed, or after the run that follows a killed one, or a set that is not whole then. */
  readonly leftovers: readonly string[];
}

/** Files by path. */
type State = ReadonlyMap<string, string>;

/** Lets every call of a command on its folder fail, and kills it at every one, two runs at a time. */
export async function injectFaults(one: FaultCase): Promise<FaultTally> {
  const always = one.always ?? [];
  const before = new Map(Object.entries(one.files).map(([path, content]) => [path, digest(content)]));
  const { calls, after } = await inFolder(one, async (folder) => {
    const run = await recordCalls(folder, one.args, always);
    const { code } = run;
    if (code === null || code > 1) throw new Error(`${one.name} fails without a fault: ${run.err}`);
    return { calls: run.calls, after: stateOf(folder) };
  });
  if (one.set.some((path) => !after.has(path) || after.get(path) === before.get(path))) {
    throw new Error(`${one.name} does not write ${one.set.join(', ')}.`);
  }
  const [main] = calls;
  const elsewhere = calls.find(({ thread }) => thread !== main?.thread);
  if (elsewhere !== undefined) throw new Error(`${one.name}: ${elsewhere.name} ${elsewhere.path} in another thread`);

  const tally = { survived: 0, halfFiles: [], mixedUntold: [], badEnds: [], leftovers: [] } as {
    survived: number;
  } & Record<'halfFiles' | 'mixedUntold' | 'badEnds' | 'leftovers', string[]>;
  const nextRuns = new Map<string, Promise<readonly string[]>>();

  const judge = async (call: Call, fault: Fault): Promise<void> => {
    await hit(one, call, fault, async (run, folder) => {
      const point = `${call.name} #${call.ordinal} ${call.path} ${fault}`;
      const state = stateOf(folder);
      const killed = fault === 'signal=SIGKILL';
      const isNew = (path: string): boolean => state.get(path) === after.get(path);
      const isOld = (path: string): boolean => state.get(path) === before.get(path);
      for (const path of new Set([...before.keys(), ...after.keys()])) {
        if (!isNew(path) && !isOld(path)) tally.halfFiles.push(`${point}: ${path}`);
      }
      const told = killed ? [...state.keys()].some(isNote) : run.err.includes('could not be put back');
      if (!one.set.every(isNew) && !one.set.every(isOld) && !told) tally.mixedUntold.push(point);
      if (!killed) {
        const lines = run.err.split('\n').filter((line) => line.startsWith('joint-report: '));
        const traced = / {4}at |node:internal/.test(run.err);
        if (run.code !== 2) tally.survived += 1;
        const honest = run.code === 2 ? lines.length === 1 : run.code === 1 || one.set.every(isNew);
        if (traced || !honest || run.code === null || run.err.includes('fault of joint-report')) {
          tally.badEnds.push(`${point}: ${run.code} ${run.err}`);
        }
      }
      const left = [...state.keys()].filter(isLeft);
      // What can't be removed stays for the next run.
      if (!killed && left.length > 0 && call.name !== 'unlink') tally.leftovers.push(`${point}: ${left.join(', ')}`);
      if (left.length === 0 && !killed) return;
      // The same folder gives the same result, whatever led to it.
      const key = [...state].map((entry) => withoutRandom(entry.join(' '))).join('\n');
      const next = nextRuns.get(key) ?? runAgain(folder, one, after);
      nextRuns.set(key, next);
      for (const fault of await next) tally.leftovers.push(`${point}, then: ${fault}`);
    });
  };
  const first = calls.findIndex(({ name, creates }) => creates || name === 'mkdir');
  const points = one.from === 'writing' ? calls.slice(first) : calls;
  await twoAtATime(
    points.flatMap((call) => [
      () => judge(call, `error=${errorOf(call)}`),
      ...(call.name === 'statx' ? [] : [() => judge(call, 'signal=SIGKILL')]),
    ]),
  );
  return { name: one.name, points: points.length, ...tally };
}

/** A fault that a disk or the system may have at this call. */
function errorOf({ name, creates }: Call): string {
  if (name === 'openat') return creates ? 'ENOSPC' : 'EACCES';
  if (name === 'pwrite64' || name === 'write' || name === 'mkdir') return 'ENOSPC';
  if (name === 'unlink' || name === 'rmdir') return 'EACCES';
  return 'EIO';
}

/** One run, in a new folder, with a fault that really was at this call. */
async function hit<Result>(
  one: FaultCase,
  call: Call,
  fault: Fault,
  work: (run: TracedRun, folder: string) => Promise<Result>,
): Promise<Result> {
  for (const further of [0, -1, 1, 0, -1, 1, 0, -2, 2, -3, 3, -4, 4, 0, 0]) {
    const result = await inFolder(one, async (folder) => {
      const run = await runWithFault(folder, one.args, one.always ?? [], call, fault, further);
      const struck = run.calls.findLast(({ injected, name }) => injected && name === call.name);
      return struck?.path === call.path && struck.ofPath === call.ofPath ? { is: await work(run, folder) } : undefined;
    });
    if (result !== undefined) return result.is;
  }
  throw new Error(`${one.name}: ${call.name} #${call.ordinal} ${call.path} is not reached.`);
}

/** What is not as it should be after the command is run once more. */
async function runAgain(folder: string, one: FaultCase, after: State): Promise<readonly string[]> {
  const { code, err } = await recordCalls(folder, one.args, one.always ?? []);
  const state = stateOf(folder);
  return [
    ...(code === null || code > 1 ? [`ends in ${code}: ${err}`] : []),
    ...[...state.keys()].filter(isLeft),
    ...[...after].flatMap(([path, content]) => (state.get(path) === content ? [] : [`${path} is not new`])),
  ];
}

function isLeft(path: string): boolean {
  return /joint-report-.*\.(?:tmp|txt)$/.test(path);
}

function isNote(path: string): boolean {
  return /joint-report-unfinished-.*\.txt$/.test(path);
}

async function inFolder<Result>({ files }: FaultCase, work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'joint-report-fault-')));
  try {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function stateOf(folder: string): State {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    entries
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => [path.slice(folder.length + 1), digest(readFileSync(path))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function digest(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

async function twoAtATime(tasks: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...tasks];
  const work = async (): Promise<void> => {
    for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await task();
  };
  await Promise.all([work(), work()]);
}
