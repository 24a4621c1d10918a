import { describe, expect, test } from 'vitest';
import { findingsOf } from '../check-sample.js';

const study = (rest: string): string => `study:\n  country: KZ\n  phase: I\n${rest}`;

describe('edition/unique', () => {
  test('accepts one edition a language, scripts and regions apart', () => {
    expect(findingsOf('edition/unique', { study: study('  editions: [zh, zh-Hant, en, pt, pt-BR]') })).toEqual([]);
  });

  test('finds a second one', () => {
    expect(findingsOf('edition/unique', { study: study('  editions: [zh, en, ⟦zh⟧]') })).toEqual([
      { severity: 'error', pointer: '/study/editions/2', mark: 0 },
    ]);
  });

  test('points at the language of an edition written out', () => {
    const sample = { study: study('  editions:\n    - zh\n    - language: ⟦zh⟧\n      extent: synopsis') };
    expect(findingsOf('edition/unique', sample)).toEqual([
      { severity: 'error', pointer: '/study/editions/1/language', mark: 0 },
    ]);
  });
});

describe('edition/known', () => {
  test('accepts the default editions: Chinese, English and the official languages', () => {
    const sample = { study: study('  prevailing: ru\n  ownLanguages: [kk]'), phases: '' };
    expect(findingsOf('edition/known', sample)).toEqual([]);
  });

  test('finds every field that names an edition which is not made; a conference may be held in any language', () => {
    const sample = {
      study: study(
        '  prevailing: ⟦fr⟧\n  ownLanguages: [⟦uz⟧]\n  editions:\n    - zh\n    - language: en\n      from: ⟦ru⟧\n    - kk',
      ),
      phases: `phases:
  IV:
    conferences:
      - side: china
        start: 2026-11-10T10:00:00+08:00
        languages: [zh, de]
    signOffs:
      - institution: lead-c
        edition: ⟦es⟧`,
    };
    const found = findingsOf('edition/known', sample);
    expect(found.map(({ mark }) => mark)).toEqual([0, 1, 2, 3]);
    expect(found.map(({ pointer }) => pointer)).toEqual([
      '/study/prevailing',
      '/study/ownLanguages/0',
      '/study/editions/1/from',
      '/phases/IV/signOffs/0/edition',
    ]);
  });

  test('accepts “equal”', () => {
    expect(
      findingsOf('edition/known', { study: study('  editions: [zh, en]\n  prevailing: equal'), phases: '' }),
    ).toEqual([]);
  });
});
