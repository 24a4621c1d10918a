import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const future = (basis: string): string => `parts:
  modernization: {}
  interaction:
    achievements:
      - id: rail
        title: Rail
        text: Text.
    sections:
      - id: rivers
        title: Rivers
        text: Text.
  chinaInitiative:
    sections:
      - id: five-links
        title: Five links
        text: Text.
  partnerInitiatives: {}
  future:
    strategies:
      - id: corridor
        title: Corridor
        text: Text.
        basis: [${basis}]`;

describe('id/known', () => {
  test('finds a slip of spelling, suggests the id and mends it', () => {
    const sample = { plan: 'plan:\n  agreed:\n    date: 2026-02-10\n    by: [chen, ⟦alievv⟧]' };
    expect(findingsOf('id/known', sample)).toEqual([{ severity: 'error', pointer: '/plan/agreed/by/1', mark: 0 }]);
    const [finding] = diagnosticsOf('id/known', sample);
    expect(finding?.help?.en).toContain('`aliyev`');
    expect(finding?.edits).toEqual([{ range: finding?.range, text: 'aliyev' }]);
  });

  test('finds an id of the wrong kind and shows where it stands', () => {
    const sample = { plan: 'plan:\n  agreed:\n    date: 2026-02-10\n    by: ⟦bright-road⟧' };
    expect(findingsOf('id/known', sample)).toEqual([{ severity: 'error', pointer: '/plan/agreed/by', mark: 0 }]);
    expect(diagnosticsOf('id/known', sample)[0]?.related.map(({ pointer }) => pointer)).toEqual([
      '/parts/partnerInitiatives/items/0/id',
    ]);
  });

  test('lets advice rest on Part Two only', () => {
    const sample = { parts: future('rail, rivers, ⟦five-links⟧') };
    expect(findingsOf('id/known', sample)).toEqual([
      { severity: 'error', pointer: '/parts/future/strategies/0/basis/2', mark: 0 },
    ]);
  });

  test('looks at the authors of points, sections and boxes', () => {
    const parts = `parts:
  modernization:
    china:
      review:
        text: Text.
        by: [⟦nobody-a⟧]
  interaction:
    sections:
      - id: rivers
        title: Rivers
        text: Text.
        by: ⟦nobody-b⟧
  chinaInitiative: {}
  partnerInitiatives: {}
  future: {}`;
    const boxes = 'boxes:\n  - id: box\n    title: Box\n    text: Text.\n    by: [⟦nobody-c⟧]';
    const pointers = findingsOf('id/known', { parts, boxes }).map(({ pointer, mark }) => [mark, pointer]);
    expect(pointers).toEqual([
      [0, '/parts/modernization/china/review/by/0'],
      [1, '/parts/interaction/sections/0/by'],
      [2, '/boxes/0/by/0'],
    ]);
  });

  test.each([
    '/sides/partner/team/0/institution',
    '/sides/partner/institutions/0/contacts/0/person',
    '/phases/II/seminars/0/host',
    '/phases/II/decisions/0/seminar',
    '/phases/II/decisions/0/owner',
    '/phases/II/consensus/decisions/0',
    '/phases/II/agreedWording/0/decision',
    '/phases/II/editor/person',
    '/phases/III/opinions/0/member',
    '/phases/III/dissents/0/member',
    '/phases/IV/conferences/0/organizer',
    '/phases/IV/conferences/0/speakers/0',
    '/phases/IV/signOffs/0/institution',
    '/phases/IV/publicity/0/organizer',
    '/study/editions/0/translators',
    '/study/editions/0/revisers/0',
    '/front/forewords/0/by',
    '/front/disclaimers/0/institution',
    '/front/funding/0/institution',
  ])('looks at %s', (pointer) => {
    const sample = {
      study:
        'study:\n  country: KZ\n  phase: I\n  editions:\n    - language: zh\n      translators: nobody\n      revisers: [nobody]',
      sides: `sides:
  china:
    institutions:
      - id: lead-c
        name: C
  partner:
    institutions:
      - id: lead-p
        name: P
        contacts:
          - person: nobody
            email: a@example.org
    team:
      - id: aliyev
        name: Aliyev
        institution: nobody`,
      phases: `phases:
  II:
    seminars:
      - date: 2026-05-10
        host: nobody
    decisions:
      - id: decided
        decision: Text.
        seminar: nobody
        owner: nobody
    consensus:
      date: 2026-05-11
      decisions: [nobody]
    agreedWording:
      - id: wording
        text: Text.
        decision: nobody
    editor:
      person: nobody
  III:
    opinions:
      - member: nobody
        verdict: agree
    dissents:
      - member: nobody
        text: Text.
  IV:
    conferences:
      - side: china
        start: 2026-11-10T10:00:00+08:00
        organizer: nobody
        speakers: [nobody]
    signOffs:
      - institution: nobody
        edition: zh
    publicity:
      - channel: Radio
        organizer: nobody`,
      front: `front:
  forewords:
    - by: nobody
      text: Text.
  disclaimers:
    - institution: nobody
      text: Text.
  funding:
    - institution: nobody
      text: Text.`,
    };
    expect(findingsOf('id/known', sample).map((finding) => finding.pointer)).toContain(pointer);
  });
});
