import { describe, expect, test } from 'vitest';
import { freezeReport, type Freeze, type FrozenReport } from '../../src/authoring/freeze-report.js';
import { digestOf } from '../../src/rules/context/digest-of.js';
import type { Report } from '../../src/schema/report.gen.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';
import { reportYaml } from '../support/report-yaml.js';

function read(text: string): Report {
  const { report } = validateReport(readSource(text, 'report.yaml'));
  if (report === undefined) throw new Error('The sample does not fit the schema.');
  return report;
}

function freeze(text: string, options: Omit<Freeze, 'digest' | 'today'> = {}): FrozenReport {
  const report = read(text);
  return freezeReport(text, report, { digest: digestOf(report), today: '2026-09-01', ...options });
}

function written(text: string, options: Omit<Freeze, 'digest' | 'today'> = {}): string {
  const result = freeze(text, options);
  if (result.kind !== 'written') throw new Error(JSON.stringify(result));
  return result.text;
}

const study = (phase: string, revision = 'revision: 7'): string =>
  `study:\n  country: KZ\n  phase: ${phase}\n  ${revision}\n  editions: [zh, en]\n`;
const inThree = reportYaml({ study: study('III') });

describe('freezing', () => {
  test('writes day, revision and digest, and the text is then the frozen one', () => {
    const text = written(inThree);
    const report = read(text);
    expect(report.phases?.III?.frozen).toEqual({ date: '2026-09-01', revision: 7, digest: digestOf(read(inThree)) });
    expect(digestOf(report)).toBe(report.phases?.III?.frozen?.digest);
    // Nothing but the new lines differs.
    const fresh = text.split('\n').filter((line) => !inThree.split('\n').includes(line));
    expect(fresh.map((line) => line.trim().split(':')[0])).toEqual(['frozen', 'date', 'revision', 'digest']);
  });

  test('again changes nothing and keeps the day, unless another is asked for', () => {
    const text = written(inThree, { date: '2026-08-30' });
    expect(freeze(text)).toMatchObject({ kind: 'frozen already', frozen: { date: '2026-08-30' } });
    expect(read(written(text, { date: '2026-08-31' })).phases?.III?.frozen?.date).toBe('2026-08-31');
  });

  test('follows a text that changed in phase III, line by line', () => {
    const changed = written(inThree).replace('About lead C.', 'About lead C, once more.');
    const text = written(changed);
    expect(read(text).phases?.III?.frozen?.digest).toBe(digestOf(read(changed)));
    expect(text.split('\n')).toHaveLength(changed.split('\n').length);
  });

  test('keeps a byte-order mark', () => {
    expect(written(`\ufeff${inThree}`).startsWith('\ufeff')).toBe(true);
  });
});

describe('is refused', () => {
  test.each(['plan', 'I', 'II'])('in phase %s', (phase) => {
    expect(freeze(reportYaml({ study: study(phase) }))).toMatchObject({
      kind: 'refused',
      reason: { en: expect.stringContaining(`phase ${phase};`) as string },
    });
  });

  test('without a revision', () => {
    const { kind } = freeze(reportYaml({ study: study('III', 'date: 2026-09') }));
    expect(kind).toBe('refused');
  });

  test('where a frozen revision would get a second text after phase III', () => {
    const changed = written(inThree).replace('phase: III', 'phase: IV').replace('About lead C.', 'About it.');
    expect(freeze(changed)).toMatchObject({ kind: 'refused', help: { en: expect.stringContaining('to 8') as string } });
    expect(freeze(changed.replace('revision: 7', 'revision: 8')).kind).toBe('written');
  });

  test('where the place can’t be written to safely, with the lines to write', () => {
    const phases =
      'phases:\n  III:\n    dissents:\n      - member: chen\n        about: parts.future\n        text: |+\n          Text.\n\n\n';
    const kept = reportYaml({ study: study('III'), phases }).replace('          Text.\n', '          Text.\n\n\n');
    expect(freeze(kept)).toMatchObject({
      kind: 'refused',
      help: { en: expect.stringContaining(digestOf(read(kept))) as string },
    });
  });
});
