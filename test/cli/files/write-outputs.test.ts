import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../../src/cli/terminal/failure.js';
import { checkWritable, writeOutputs } from '../../../src/cli/files/write-outputs.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const none = (): void => undefined;

test('files go into place, folders are made, and nothing else is left', async () => {
  const folder = join(temporaryFolder(), 'a', 'b');
  const written = await writeOutputs(
    folder,
    [
      { name: 'laos.zh.html', bytes: bytes('html') },
      { name: 'laos.zh.pdf', bytes: bytes('pdf') },
    ],
    none,
  );
  expect(written).toEqual({ paths: [join(folder, 'laos.zh.html'), join(folder, 'laos.zh.pdf')], unfinished: [] });
  expect(readdirSync(folder).sort()).toEqual(['laos.zh.html', 'laos.zh.pdf']);
  expect(readFileSync(join(folder, 'laos.zh.pdf'), 'utf8')).toBe('pdf');
});

test('where one file cannot be put in place, all stay as they were', async () => {
  const folder = temporaryFolder({ 'a.html': 'old a' });
  mkdirSync(join(folder, 'c.pdf'));
  const outputs = ['a.html', 'b.html', 'c.pdf'].map((name) => ({ name, bytes: bytes(`new ${name}`) }));
  const failure = await writeOutputs(folder, outputs, none).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(Failure);
  expect((failure as Failure).words.en).toContain(`${join(folder, 'c.pdf')}: it is a folder`);
  expect(readdirSync(folder).sort()).toEqual(['a.html', 'c.pdf']);
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toBe('old a');
});

test('a signal during the work is told when all files are in place', async () => {
  const folder = temporaryFolder({ 'a.html': 'old' });
  const told: string[] = [];
  const before = process.listeners('SIGTERM');
  const writing = writeOutputs(folder, [{ name: 'a.html', bytes: bytes('new') }], (signal) => {
    told.push(`${signal} ${readFileSync(join(folder, 'a.html'), 'utf8')}`);
  });
  process.emit('SIGTERM', 'SIGTERM');
  await writing;
  expect(told).toEqual(['SIGTERM new']);
  expect(process.listeners('SIGTERM')).toEqual(before);
});

describe('a folder to write into', () => {
  test('need not exist yet', () => {
    const folder = join(temporaryFolder(), 'a', 'b', 'c');
    expect(() => {
      checkWritable(folder);
    }).not.toThrow();
    expect(existsSync(folder)).toBe(false);
  });

  test('is not a file, nor below one', () => {
    const file = join(temporaryFolder({ file: '' }), 'file');
    expect(() => {
      checkWritable(file);
    }).toThrow('it is a file, not a folder');
    expect(() => {
      checkWritable(join(file, 'x'));
    }).toThrow('a part of the path is a file');
  });

  test('that the system refuses is a failure and not a wait', async () => {
    const failure = await writeOutputs('/proc/x', [{ name: 'a', bytes: bytes('') }], none).catch((e: unknown) => e);
    expect(failure).toBeInstanceOf(Failure);
  });
});
