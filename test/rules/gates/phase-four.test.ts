import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const study = (country: string, rest: string): string => `study:\n  country: ${country}\n  phase: IV\n${rest}`;
const conferences = (...list: readonly string[]): string =>
  `phases:\n  IV:\n    ⟦conferences⟧:\n${list.map((item) => `      - {${item}}`).join('\n')}`;
const inChina = 'side: china, start: 2026-11-10T10:00:00+08:00';
const abroad = 'side: partner, start: 2026-11-12T10:00:00+05:00';

describe('phase/conference-each-side', () => {
  test('accepts one a side, at home unless it says otherwise', () => {
    const phases = conferences(`${inChina}, country: CN`, abroad);
    expect(findingsOf('phase/conference-each-side', { phases })).toEqual([]);
  });

  test('does not count one elsewhere', () => {
    const sample = {
      study: study('KZ', '  editions: [zh, en, kk]'),
      phases: conferences(inChina, `${abroad}, country: UZ`),
    };
    expect(findingsOf('phase/conference-each-side', sample)).toEqual([
      { severity: 'warning', pointer: '/phases/IV/conferences', mark: 0 },
    ]);
    expect(diagnosticsOf('phase/conference-each-side', sample)[0]?.gate).toMatchObject({
      values: { country: { kind: 'country', code: 'KZ' } },
      owes: [{ kind: 'side', side: 'partner' }],
    });
  });
});

describe('phase/conference-languages', () => {
  const missing = (country: string, editions: string, ...list: readonly string[]): unknown =>
    diagnosticsOf('phase/conference-languages', {
      study: study(country, `  editions: ${editions}`),
      sides:
        'sides:\n  china:\n    institutions: [{id: lead-c, name: C}]\n  partner:\n    institutions: [{id: lead-p, name: P}]',
      plan: '',
      phases: conferences(...list),
    }).map(({ gate }) => [gate?.sentence, gate?.values['country'], gate?.values['languages']]);

  test('accepts Chinese and English here, own language and English there', () => {
    expect(missing('KZ', '[zh, en, kk]', `${inChina}, languages: [zh, en]`, `${abroad}, languages: [kk, en]`)).toEqual(
      [],
    );
    expect(missing('KZ', '[zh, en, kk]', inChina, abroad)).toEqual([]);
  });

  test('speaks of the set that remains where own language is English or Chinese', () => {
    expect(missing('AU', '[zh, en]', `${inChina}, languages: [zh, en]`, `${abroad}, languages: [en]`)).toEqual([]);
    expect(missing('SG', '[zh, en]', inChina, `${abroad}, languages: [en, zh]`)).toEqual([]);
  });

  test('asks for the own languages that are editions, of several official ones', () => {
    expect(missing('KZ', '[zh, en, ru]', inChina, `${abroad}, languages: [ru, en]`)).toEqual([]);
  });

  test('finds languages that are not spoken', () => {
    expect(missing('KZ', '[zh, en, kk]', `${inChina}, languages: [zh]`, `${abroad}, languages: [en]`)).toEqual([
      ['gate.conference-languages', { kind: 'country', code: 'CN' }, { kind: 'languages', tags: ['en'] }],
      ['gate.conference-languages', { kind: 'country', code: 'KZ' }, { kind: 'languages', tags: ['kk'] }],
    ]);
  });

  test('lets several conferences of a side share the languages', () => {
    const second = `${abroad}, languages: [en]`;
    expect(missing('KZ', '[zh, en, kk]', inChina, `${abroad}, languages: [kk]`, second)).toEqual([]);
  });

  test('finds editions that are not made', () => {
    expect(missing('KZ', '[zh, kk]', inChina, abroad)).toEqual([
      ['gate.conference-edition', { kind: 'country', code: 'CN' }, { kind: 'languages', tags: ['en'] }],
      ['gate.conference-edition', { kind: 'country', code: 'KZ' }, { kind: 'languages', tags: ['en'] }],
    ]);
    expect(missing('KZ', '[zh, en]', inChina, abroad)).toEqual([
      ['gate.no-own-edition', { kind: 'country', code: 'KZ' }, undefined],
    ]);
  });
});

describe('phase/signed-off', () => {
  const frozen = `  III:\n    frozen:\n      date: 2026-09-30\n      revision: 5\n      digest: ${'a'.repeat(64)}\n`;
  const signed = (...list: readonly string[]): string =>
    `phases:\n${frozen}  IV:\n    signOffs:\n${list.map((item) => `      - {${item}}`).join('\n')}`;
  const editions = 'study:\n  country: KZ\n  phase: IV\n  revision: 5\n  editions: [zh, en]';

  test('accepts both leads under every edition', () => {
    const phases = signed(
      'institution: lead-c, edition: zh, revision: 5',
      'institution: lead-c, edition: en',
      'institution: lead-p, edition: zh',
      'institution: lead-p, edition: en',
    );
    expect(findingsOf('phase/signed-off', { study: editions, phases })).toEqual([]);
  });

  test('names the editions that a lead has not signed in the final revision', () => {
    const phases = signed(
      'institution: lead-c, edition: zh, revision: 4',
      'institution: lead-c, edition: en',
      'institution: lead-p, edition: zh',
      'institution: lead-p, edition: en',
    );
    const found = diagnosticsOf('phase/signed-off', { study: editions, phases });
    expect(found.map(({ gate }) => gate?.values)).toEqual([
      { institution: { kind: 'institution', id: 'lead-c' }, languages: { kind: 'languages', tags: ['zh'] } },
    ]);
  });
});

describe('phase/embargo-before-conference', () => {
  const until = (embargo: string): { study: string; phases: string } => ({
    study: study('KZ', `  editions: [zh, en, kk]\n  embargo: ⟦${embargo}⟧`),
    phases: conferences(abroad, inChina),
  });

  test.each(['2026-11-10T10:00:00+08:00', '2026-11-10T02:00:00Z', '2026-11-09T00:00:00+08:00'])(
    'accepts %s',
    (embargo) => {
      expect(findingsOf('phase/embargo-before-conference', until(embargo))).toEqual([]);
    },
  );

  test.each(['2026-11-10T10:00:00+05:00', '2026-11-12T10:00:00+05:00'])('finds %s, clocks apart', (embargo) => {
    expect(findingsOf('phase/embargo-before-conference', until(embargo))).toEqual([
      { severity: 'warning', pointer: '/study/embargo', mark: 0 },
    ]);
    const [finding] = diagnosticsOf('phase/embargo-before-conference', until(embargo));
    expect(finding?.related.map(({ pointer }) => pointer)).toEqual(['/phases/IV/conferences/1/start']);
  });

  test('asks for no embargo', () => {
    expect(findingsOf('phase/embargo-before-conference', {})).toEqual([]);
  });
});
