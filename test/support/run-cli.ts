import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The built command; `npm test` builds it first. */
export const command = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface CliCall {
  readonly cwd?: string;
  /** Added to PATH and an English locale; nothing else of the environment is passed on. */
  readonly env?: Readonly<Record<string, string>>;
  /** A user to run as if the tests run as root, whom no permission restricts. */
  readonly uid?: number;
}

/** Runs the built command line as a process, as users do, with both outputs piped. */
export function runCli(args: readonly string[], { cwd, env, uid }: CliCall = {}): CliRun {
  const run = spawnSync(process.execPath, [command, ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', ...env },
    ...(cwd === undefined ? {} : { cwd }),
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  if (run.error) throw run.error;
  return { code: run.status, out: run.stdout, err: run.stderr };
}
