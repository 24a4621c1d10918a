import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { markedName, stateOf, writerOf, type Writer } from '../../../src/cli/files/writer-marks.js';

const own = writerOf(markedName('note'), 'note')!;

describe('a marked name', () => {
  test('tells its kind and its writer, and is never the same', () => {
    const [one, other] = [markedName('temporary'), markedName('temporary')];
    expect(one).not.toBe(other);
    expect(one.length).toBeLessThan(80);
    expect(writerOf(one, 'temporary')).toEqual(own);
    expect(writerOf(one, 'note')).toBeUndefined();
    expect(own.id).toBe(process.pid);
  });

  test.each([
    '.joint-report-notes.tmp',
    '.joint-report-12-0123456789abcdef.tmp',
    'x.tmp',
    `x${markedName('temporary')}`,
  ])('%s is none', (name) => {
    expect(writerOf(name, 'temporary')).toBeUndefined();
  });
});

describe('a writer', () => {
  const { pid: ended } = spawnSync(process.execPath, ['-e', '0']);
  const cases: readonly (readonly [string, Writer, ReturnType<typeof stateOf>])[] = [
    ['this process', own, 'this one'],
    ['a process that has ended', { ...own, id: ended }, 'gone'],
    ['a number that no process can have', { ...own, id: 999_999_999_999_999 }, 'gone'],
    ['a process of another machine, though one here has its number', { ...own, machine: '00000000' }, 'unknown'],
  ];
  test.each(cases)('%s', (_, writer, state) => {
    expect(stateOf(writer)).toBe(state);
  });

  test.runIf(process.platform === 'linux')('whose number another process has now is gone', () => {
    expect(stateOf({ ...own, born: '00000000' })).toBe('gone');
    expect(stateOf({ ...own, id: process.ppid })).toBe('gone');
  });

  test.runIf(process.platform === 'linux')('is running until it is killed', async () => {
    const script = `
      import { register } from 'node:module';
      register(${JSON.stringify(new URL('../../../scripts/generate/typescript-hooks.mjs', import.meta.url).href)});
      const { markedName } = await import(${JSON.stringify(new URL('../../../src/cli/files/writer-marks.ts', import.meta.url).href)});
      console.log(markedName('temporary'));
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [line] = (await once(child.stdout.setEncoding('utf8'), 'data')) as [string];
    const writer = writerOf(line.trim(), 'temporary')!;
    expect(writer.id).toBe(child.pid);
    expect(stateOf(writer)).toBe('running');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(stateOf(writer)).toBe('gone');
  });
});
