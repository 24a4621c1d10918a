import { execFileSync } from 'node:child_process';
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNote, writeNote } from '../../../src/cli/files/unfinished-note.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

test('a note says in both languages what to do, and is read back whatever the names are', () => {
  const names = ['laos.zh.html', '研究 "a".pdf', 'line\nbreak', '  "x"', '../a'];
  const folder = temporaryFolder({ note: writeNote(names) });
  expect(readNote(join(folder, 'note'))).toEqual(names);
  expect(writeNote(names)).toContain('run the same command again');
  expect(writeNote(names)).toContain('请重新运行同一命令');
});

test('what is no note is harmless', () => {
  const folder = temporaryFolder({ whole: writeNote(['a']), empty: '', broken: '  "a\n', list: '  "a", ["b"]\n' });
  symlinkSync('whole', join(folder, 'link'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  writeFileSync(join(folder, 'large'), writeNote(['a']));
  truncateSync(join(folder, 'large'), 2 ** 31);
  const none = ['empty', 'broken', 'list', 'link', 'pipe', 'large', 'missing', '.'];
  expect(none.map((name) => readNote(join(folder, name)))).toEqual(none.map(() => undefined));
});
