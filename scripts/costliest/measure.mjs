import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const usage = new URL('usage.mjs', import.meta.url).href;
const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** The largest report and the largest file beside it, in bytes: no larger ones are read. */
const largest = { report: 4 * 2 ** 20, beside: 32 * 2 ** 20 };

/** Whether every file of an input is within what is read. */
export function isAllowed({ text, files = {} }) {
  return (
    Buffer.byteLength(text) <= largest.report &&
    Object.values(files).every((file) => Buffer.byteLength(file) <= largest.beside)
  );
}

/** Writes an input's files into a new folder, and returns the path of its report. */
export function writeInput({ text, files = {} }, folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const report = join(folder, 'report.yaml');
  writeFileSync(report, text);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return report;
}

/**
 * What a run of the built command on a report takes: CPU seconds of all its threads, the most memory in MiB, its exit
 * code and the codes that it found. A run that is ended at the limit of CPU seconds, or by the lack of memory, has
 * `ended` instead of an exit code.
 */
export function measure(report, { verb, options = [], limit }) {
  const folder = dirname(report);
  const told = join(folder, 'usage.json');
  const output = join(folder, 'out');
  const program = [
    process.execPath,
    '--import',
    usage,
    command,
    verb,
    report,
    '--format',
    'json',
    '--today',
    '2026-12-01',
    ...options,
  ];
  if (verb === 'render') program.push('--out', output);
  const run = spawnSync('/bin/sh', ['-c', `ulimit -t ${limit}; exec "$@"`, 'sh', ...program], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    env: { ...process.env, COSTLIEST_USAGE: told },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  rmSync(output, { recursive: true, force: true });
  const used = readUsage(told);
  if (used === undefined) {
    const ended = /heap|memory/i.test(run.stderr) ? 'no memory left' : `after ${limit} s`;
    return { seconds: limit, mebibytes: 0, ended };
  }
  const codes = new Set([...run.stdout.matchAll(/"code": ?"([^"]+)"/g)].map(([, code]) => code));
  return { ...used, exit: run.status, codes: [...codes] };
}

function readUsage(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
