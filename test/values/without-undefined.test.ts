import { expect, expectTypeOf, test } from 'vitest';
import { withoutUndefined } from '../../src/values/without-undefined.js';

test('keys without a value are left out, and the others keep their order', () => {
  const value: { a: number; b: string | undefined; c: null } = { a: 1, b: undefined, c: null };
  expect(Object.keys(withoutUndefined(value))).toEqual(['a', 'c']);
  expect(withoutUndefined({ a: 0, b: '', c: false })).toEqual({ a: 0, b: '', c: false });
});

test('the type says which keys may be absent, and that none is undefined', () => {
  const whole: { a: number; b: string | undefined } = { a: 1, b: 'x' };
  const value = withoutUndefined(whole);
  expectTypeOf(value).toExtend<{ readonly a: number; readonly b?: string }>();
  // @ts-expect-error: `b` may be absent
  expectTypeOf(value).toExtend<{ readonly b: string }>();
});
