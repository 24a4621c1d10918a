import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runShell } from '../support/run-shell.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describe.skipIf(process.platform !== 'linux')('with too little memory for a render', () => {
  test('one line says so, and no package prints beside it', () => {
    const cwd = temporaryFolder();
    const render = `joint-report render '${process.cwd()}/examples/minimal' --out '${cwd}/out'`;
    // In KiB of addresses; what Node takes of them before it begins differs between machines.
    const { code, err } = runShell(`ulimit -v 3000000\n${render}`);
    const told = err.replace(/^Not shown.*\n/m, '');
    if (code === 0) return;
    expect(code).toBe(2);
    expect(told).toMatch(/^joint-report: .*there is not enough memory\.\n {2}.*\n$/);
    expect(existsSync(`${cwd}/out`)).toBe(false);
  });
});
