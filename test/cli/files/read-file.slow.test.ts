import { fork } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openReportFiles } from '../../../src/cli/files/report-files.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** Swaps a file for a link that leads outside, and back, as fast as it can. */
const swapper = `
const { linkSync, renameSync, symlinkSync, unlinkSync } = require('node:fs');
process.on('disconnect', () => process.exit());
symlinkSync('../../secret.csv', 'link');
process.send('ready');
const turn = () => {
  for (let i = 0; i < 200; i += 1) {
    linkSync('kept', 'next'); renameSync('next', 'trade.csv');
    symlinkSync('../../secret.csv', 'next'); renameSync('next', 'trade.csv');
  }
  setImmediate(turn);
};
turn();
`;

test('a file that another process swaps for a link is never read from outside', { timeout: 120_000 }, async () => {
  const folder = temporaryFolder({
    'secret.csv': 'secret',
    'study/report.yaml': '',
    'study/data/trade.csv': 'inside',
    'study/data/kept': 'inside',
    'swap.cjs': swapper,
  });
  const child = fork(join(folder, 'swap.cjs'), { cwd: join(folder, 'study', 'data') });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.once('message', resolve));
  const files = openReportFiles(join(folder, 'study', 'report.yaml'));
  const seen = new Map<string, number>();
  for (let i = 0; i < 20_000; i += 1) {
    const read = files.read('data/trade.csv', 'table');
    const result = read.ok ? Buffer.from(read.bytes).toString() : read.reason;
    seen.set(result, (seen.get(result) ?? 0) + 1);
  }
  child.disconnect();
  await gone;
  expect([...seen.keys()].filter((result) => !['inside', 'outside', 'missing', 'unreadable'].includes(result))).toEqual(
    [],
  );
  // Both turns of the swap were met, or the test would prove nothing.
  expect(seen.get('inside')).toBeGreaterThan(100);
  expect(seen.get('outside')).toBeGreaterThan(100);
});
