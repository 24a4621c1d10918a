import { describe, expect, test } from 'vitest';
import {
  makeBaseline,
  readBaseline,
  siftFindings,
  writeBaseline,
  type Baseline,
} from '../../src/diagnostics/baseline.js';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { file, findingAt } from '../support/findings.js';

const text = 'a: 1\nb: 2\nteam:\n  - c: 3\n';
const empty: Baseline = { version: 1, findings: [] };

const found = (diagnostics: readonly Diagnostic[], of = text) => ({
  diagnostics,
  sources: new Map([[file, of]]),
  checked: [file],
  nameOf: (name: string) => name.toUpperCase(),
});
const keep = (diagnostics: readonly Diagnostic[], before = empty): Baseline =>
  makeBaseline(before, found(diagnostics), () => true);

describe('a baseline', () => {
  const finding = findingAt(text, 'c', { pointer: '/team/0/c' });

  test('keeps what it was made from, and nothing else', () => {
    const other = findingAt(text, 'b', { pointer: '/b' });
    const { reported, kept, stale } = siftFindings(keep([finding]), found([other, finding]));
    expect({ reported, kept, stale }).toEqual({ reported: [other], kept: [finding], stale: [] });
  });

  test('follows a finding to another line and another place in its list', () => {
    const later = `# more\n${text.replace('team:\n', 'team:\n  - d: 4\n')}`;
    const moved = findingAt(later, 'c', { pointer: '/team/1/c' });
    expect(siftFindings(keep([finding]), found([moved], later)).reported).toEqual([]);
  });

  test('lets one go whose text was changed, and calls the entry stale', () => {
    const changed = text.replace('b: 2', 'x: 2');
    const { reported, stale } = siftFindings(keep([findingAt(text, 'b')]), found([findingAt(changed, 'x')], changed));
    expect(reported).toHaveLength(1);
    expect(stale).toMatchObject([{ file: file.toUpperCase(), code: 'schema/unknown-key', pointer: '/a' }]);
  });

  test('an entry answers for one finding', () => {
    expect(siftFindings(keep([finding]), found([finding, { ...finding }])).reported).toHaveLength(1);
    expect(siftFindings(keep([finding, { ...finding }]), found([finding])).stale).toHaveLength(1);
  });

  test('one that became graver is reported, and its entry is not stale; a milder one is not', () => {
    const warning = { ...finding, severity: 'warning' as const };
    const { reported, stale } = siftFindings(keep([warning]), found([finding]));
    expect({ reported, stale }).toEqual({ reported: [finding], stale: [] });
    expect(siftFindings(keep([finding]), found([warning])).reported).toEqual([]);
  });

  test('entries of files that were not checked stay, unless their file is gone', () => {
    const entry = { file: 'there.yaml', code: 'x/y', severity: 'error', pointer: '', fingerprint: '0' } as const;
    const before: Baseline = { version: 1, findings: [entry, { ...entry, file: 'gone.yaml' }] };
    expect(siftFindings(before, found([])).stale).toEqual([]);
    const renewed = makeBaseline(before, found([finding]), (name) => name === 'there.yaml');
    expect(renewed.findings.map((kept) => kept.file)).toEqual([file.toUpperCase(), 'there.yaml']);
  });

  test('is read as it was written, an entry a line', () => {
    const baseline = keep([finding, findingAt(text, 'b')]);
    const written = writeBaseline(baseline);
    expect(readBaseline(written)).toEqual(baseline);
    expect(readBaseline(`\uFEFF${written}`)).toEqual(baseline);
    expect(written.split('\n')).toHaveLength(8);
    expect(readBaseline(writeBaseline(empty))).toEqual(empty);
  });

  test.each([
    '',
    '[]',
    'null',
    '{"version": 2, "findings": []}',
    '{"version": 1, "findings": [{"file": "a"}]}',
    '{"version": 1}',
  ])('%s is none', (document) => {
    expect(readBaseline(document)).toBeUndefined();
  });
});
