import { expect, test } from 'vitest';
import { asFailure, Failure, formatFailure } from '../../../src/cli/terminal/failure.js';
import { explainSystemError } from '../../../src/cli/files/explain-system-error.js';

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
  expect(explainSystemError(Object.assign(new Error(), { code: 'EXDEV' }), 'x', 'read').words.en).toContain('EXDEV');
  expect(() => explainSystemError(new TypeError('ours'), 'out', 'write')).toThrow(TypeError);
});
