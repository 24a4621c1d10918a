import { expect, test } from 'vitest';
import { asFailure, Failure, formatFailure as failureLines } from '../../../src/cli/terminal/failure.js';
import { explainSystemError } from '../../../src/cli/files/explain-system-error.js';
import { written } from '../../support/written.js';

const formatFailure = written(failureLines);
const doing = { en: 'while checking r.yaml', zh: '检查 r.yaml ' };

test('a failure is a line and its cure, in either language', () => {
  const failure = new Failure({ en: 'no report.', zh: '没有报告。' }, { en: 'do a\ndo b', zh: '请做甲' });
  expect(formatFailure(failure, 'en', 'plain')).toBe('joint-report: no report.\n  do a\n  do b\n');
  expect(formatFailure(failure, 'zh', 'plain')).toBe('joint-report：没有报告。\n  请做甲\n');
});

test('a fault of ours says so, and where it arose only when asked', () => {
  const failure = asFailure(new TypeError('x is not a function'), doing);
  const plain = formatFailure(failure, 'en', 'plain');
  expect(plain).toContain('failed while checking r.yaml: x is not a function');
  expect(plain).toContain('JOINT_REPORT_DEBUG=1');
  expect(plain).not.toContain('failure.test.ts');
  expect(formatFailure(failure, 'zh', 'details')).toContain('failure.test.ts');
});

test('a failure that has its words keeps them', () => {
  const failure = new Failure({ en: 'a', zh: '甲' });
  expect(asFailure(failure, doing)).toBe(failure);
});

test('only the system’s faults are faults of a path', () => {
  const disk = Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' });
  expect(explainSystemError(disk, 'out', 'write').words).toEqual({
    en: 'cannot write out: the disk is full.',
    zh: '无法写入 out：磁盘已满。',
  });
  expect(explainSystemError(Object.assign(new Error(), { code: 'EPROTO' }), 'x', 'read').words.en).toContain('EPROTO');
  expect(() => explainSystemError(new TypeError('ours'), 'out', 'write')).toThrow(TypeError);
});

test('an error of the system is told as such wherever it is thrown, never as a fault of joint-report', () => {
  const files = Object.assign(new Error('EMFILE'), { code: 'EMFILE', syscall: 'open', path: '/lib/x.js' });
  const full = formatFailure(asFailure(files, doing), 'en', 'plain');
  expect(full).toBe(
    'joint-report: failed while checking r.yaml: too many files are open (/lib/x.js).\n  Allow more: ulimit -n 1024\n',
  );
  const gone = Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'uv_cwd' });
  expect(asFailure(gone, doing).words.zh).toBe('检查 r.yaml 时出错：当前所在的文件夹已不存在。');
});

test.each([
  () => new ArrayBuffer(2 ** 53 - 1),
  () => 'x'.repeat(2 ** 30),
  () => Buffer.alloc(2 ** 29).toString('latin1'),
])('memory that does not suffice is told as such: %s', (fill) => {
  let thrown: unknown;
  try {
    fill();
  } catch (error) {
    thrown = error;
  }
  expect(asFailure(thrown, doing).words.en).toBe('failed while checking r.yaml: there is not enough memory.');
});

test('an endless recursion is a fault of joint-report', () => {
  const recurse = (): number => 1 + recurse();
  let thrown: unknown;
  try {
    recurse();
  } catch (error) {
    thrown = error;
  }
  expect(formatFailure(asFailure(thrown, doing), 'en', 'plain')).toContain('This is a fault of joint-report');
});
