import { expect, test } from 'vitest';
import { limitDiagnostics } from '../../src/check/limit-diagnostics.js';
import { mostOfAKind } from '../../src/diagnostics/limit-each.js';
import { diagnostic, type Diagnostic, type Severity } from '../../src/diagnostics/diagnostic.js';

function findings(code: string, count: number, severity: Severity = 'error'): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, start) =>
    diagnostic('f', {
      code,
      severity,
      kind: 'style',
      message: { en: 'x', zh: 'x' },
      pointer: `/${String(start)}`,
      range: { start, end: start + 1 },
      edits: [{ range: { start, end: start }, text: 'x' }],
    }),
  );
}

test('as many as are listed stay as they are', () => {
  const all = findings('a/b', mostOfAKind);
  expect(limitDiagnostics(all)).toBe(all);
});

test('the rest of a code is one finding at the first place left out, which says how many', () => {
  const [last, ...before] = limitDiagnostics([
    ...findings('a/b', mostOfAKind + 35, 'warning'),
    ...findings('c/d', 3),
  ]).toReversed();
  expect(before.map(({ code }) => code).filter((code) => code === 'c/d')).toHaveLength(3);
  expect(before.filter(({ code }) => code === 'a/b')).toHaveLength(mostOfAKind);
  expect(last).toMatchObject({
    code: 'file/more-findings',
    severity: 'warning',
    kind: 'style',
    pointer: `/${String(mostOfAKind)}`,
    range: { start: mostOfAKind, end: mostOfAKind + 1 },
    edits: [],
  });
  expect(last?.message.en).toContain(' 35 ');
});

test('errors that are left out stay errors beside warnings of the same code', () => {
  const limited = limitDiagnostics([...findings('a/b', 300, 'warning'), ...findings('a/b', 300)]);
  const left = limited.filter(({ code }) => code === 'file/more-findings');
  expect(left.map(({ severity }) => severity)).toEqual(['warning', 'error']);
});
