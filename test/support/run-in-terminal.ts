import { spawn } from 'node:child_process';
import { findTool } from './find-tool.js';
import { command } from './run-cli.js';

/** `script` of util-linux gives a program a terminal; the `script` of other systems has other options. */
export const canOpenTerminal = process.platform === 'linux' && findTool('script') !== undefined;

/** What a person sees on the terminal and then types. */
export interface Turn {
  readonly see: string;
  readonly type: string;
}

export interface TerminalRun {
  readonly code: number | null;
  /** All text shown on the terminal, without control sequences. */
  readonly screen: string;
}

/** Runs the built command on a terminal and types the keys of each turn when its text is shown. */
export async function runInTerminal(
  args: readonly string[],
  turns: readonly Turn[],
  cwd: string,
): Promise<TerminalRun> {
  const line = [process.execPath, command, ...args].map((word) => `'${word.replaceAll("'", `'\\''`)}'`).join(' ');
  const child = spawn('script', ['-qec', line, '/dev/null'], {
    cwd,
    env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8', TERM: 'xterm', SHELL: '/bin/sh' },
  });
  const pending = [...turns];
  let screen = '';
  let seen = 0;
  child.stdout.on('data', (bytes: Buffer) => {
    // eslint-disable-next-line no-control-regex -- the control sequences of terminals
    screen += bytes.toString('utf8').replace(/\u001B\[[0-9;?]*[A-Za-z]/g, '');
    const turn = pending[0];
    const at = turn === undefined ? -1 : screen.indexOf(turn.see, seen);
    if (turn === undefined || at === -1) return;
    pending.shift();
    seen = at + turn.see.length;
    // The prompt accepts keys only after it is drawn.
    setTimeout(() => child.stdin.write(turn.type), 50);
  });
  const patience = setTimeout(() => child.kill(), 20_000);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(patience);
      resolve({ code, screen });
    });
  });
}
