import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { FormatContext } from '../../../src/diagnostics/formats/format-context.js';
import { contextOf, file, findingAt } from '../../support/findings.js';
import { formatters } from '../../support/written.js';

const { gitlab } = formatters;

interface Issue {
  readonly fingerprint: string;
  readonly severity: string;
}

const text = 'a: 1\nb:\n  c: 2\n';
const read = (diagnostics: readonly Diagnostic[], context: FormatContext): readonly Issue[] =>
  JSON.parse(gitlab(diagnostics, context)) as readonly Issue[];

describe('gitlab', () => {
  test('is a list with what GitLab reads of each finding', () => {
    expect(read([findingAt(text, 'b:\n  c')], contextOf(text))).toEqual([
      {
        type: 'issue',
        description: 'No such key.',
        check_name: 'schema/unknown-key',
        fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
        severity: 'critical',
        location: { path: file, lines: { begin: 2, end: 3 } },
      },
    ]);
  });

  test('what stops a render is critical, a failed gate major, a warning minor, a hint info', () => {
    const gate = { phase: 'I', progress: 'failed', sentence: '', values: {}, owes: [] } as const;
    const findings = [
      findingAt(text, 'a'),
      findingAt(text, 'a', { gate }),
      findingAt(text, 'a', { severity: 'warning' }),
      findingAt(text, 'a', { severity: 'hint' }),
    ];
    expect(read(findings, contextOf(text)).map(({ severity }) => severity)).toEqual([
      'critical',
      'major',
      'minor',
      'info',
    ]);
  });

  test('fingerprints are unlike one another, and stay when lines move or the language changes', () => {
    const findings = (of: string): Diagnostic[] => [findingAt(of, 'a'), findingAt(of, 'a'), findingAt(of, 'c')];
    const prints = (of: string, rest = {}): string[] =>
      read(findings(of), contextOf(of, rest)).map(({ fingerprint }) => fingerprint);
    const now = prints(text);
    expect(new Set(now).size).toBe(3);
    expect(prints(`# one more line\n${text}`, { language: 'zh' })).toEqual(now);
    expect(prints(text.replace('c:', 'x:'))).not.toEqual(now);
  });

  test('a file without text at hand is named at its top, and nothing found is an empty list', () => {
    expect(read([findingAt(text, 'a')], contextOf(text, { sources: new Map() }))).toMatchObject([
      { location: { lines: { begin: 1 } } },
    ]);
    expect(gitlab([], contextOf(text))).toBe('[]\n');
  });
});
