import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { canonicalJson, digestOf } from '../../../src/rules/context/digest-of.js';
import type { Report } from '../../../src/schema/report.gen.js';

const team = (id: string): Report['sides']['china'] => ({
  institutions: [{ id, name: id, contacts: [{ email: 'a@example.org' }] }],
});
const report: Report = {
  format: 1,
  study: {
    country: 'KZ',
    phase: 'III',
    title: { zh: '研究', en: 'Cafe\u0301' },
    url: 'https://example.org',
    revision: 7,
  },
  sides: { china: team('c'), partner: team('p') },
  phases: { III: { circulated: { revision: 7, date: '2026-08-01' } } },
  parts: { modernization: {}, interaction: {}, chinaInitiative: {}, partnerInitiatives: {}, future: {} },
};

describe('canonicalJson', () => {
  test('sorts keys by UTF-16 code units (RFC 8785, 3.2.3)', () => {
    const value = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    // The example of the RFC, but for U+FB33: in NFC that is U+05D3 U+05BC, which sorts before the others.
    expect(canonicalJson(value)).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"\u05d3\u05bc":3,"€":1,"😀":5}');
  });

  test('prints literals, numbers and strings as RFC 8785, 3.2.2 does', () => {
    const value = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000F\u000aA\'\u0042\u0022\u005c\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });
});

describe('digestOf', () => {
  test('is the SHA-256 of the canonical JSON of what is frozen', () => {
    const frozen =
      '{"format":1,"parts":{"chinaInitiative":{},"future":{},"interaction":{},"modernization":{},"partnerInitiatives":{}},' +
      '"sides":{"china":{"institutions":[{"id":"c","name":"c"}]},"partner":{"institutions":[{"id":"p","name":"p"}]}},' +
      '"study":{"country":"KZ","revision":7,"title":{"en":"Caf\u00e9","zh":"研究"}}}';
    expect(digestOf(report)).toBe(createHash('sha256').update(frozen, 'utf8').digest('hex'));
  });

  test('stays with what may still change', () => {
    const { phases: _phases, ...rest } = report;
    const { url: _url, ...study } = report.study;
    const later: Report = {
      ...rest,
      study: { ...study, phase: 'done', embargo: '2026-11-18T10:00:00+08:00' },
      sides: { china: { institutions: [{ id: 'c', name: 'c' }] }, partner: team('p') },
    };
    expect(digestOf(later)).toBe(digestOf(report));
  });

  test('stays when the rows of a CSV file are filled in', () => {
    const table = { id: 't', caption: 'T', columns: [{ head: 'Year' }], data: 't.csv' };
    expect(digestOf({ ...report, tables: [{ ...table, rows: [['2023']] }] })).toBe(
      digestOf({ ...report, tables: [table] }),
    );
  });

  test.each<[string, Report]>([
    ['a text', { ...report, study: { ...report.study, title: { zh: '研究', en: 'Cafe' } } }],
    ['the revision', { ...report, study: { ...report.study, revision: 8 } }],
    ['a typed row', { ...report, tables: [{ id: 't', caption: 'T', columns: [{ head: 'Y' }], rows: [['2023']] }] }],
  ])('changes with %s', (_what, changed) => {
    expect(digestOf(changed)).not.toBe(digestOf(report));
  });
});
