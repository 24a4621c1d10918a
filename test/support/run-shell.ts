import { spawnSync } from 'node:child_process';
import { command, type CliRun } from './run-cli.js';

/** Runs a script of bash, in which `joint-report` is the built command; for outputs and limits that a shell sets. */
export function runShell(script: string, cwd = process.cwd()): CliRun {
  const run = spawnSync(
    'bash',
    ['--norc', '-c', `joint-report() { '${process.execPath}' '${command}' "$@"; }\n${script}`],
    { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' } },
  );
  if (run.error) throw run.error;
  return { code: run.status, out: run.stdout, err: run.stderr };
}
