import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const phaseTwo = (text: string): { study: string; phases: string } => ({
  study: 'study:\n  country: KZ\n  phase: II\n  revision: 5\n  editions: [zh, en, kk]',
  phases: `phases:\n  II:\n${text}`,
});

describe('phase/seminar-held', () => {
  const seminar = (rest: string): ReturnType<typeof phaseTwo> =>
    phaseTwo(`    ⟦seminars⟧:\n      - date: 2026-05-10\n${rest}`);

  test.each(['        status: held\n        participants: [chen, aliyev]', '        participants: [aliyev, bai]'])(
    'accepts %s',
    (rest) => {
      expect(findingsOf('phase/seminar-held', seminar(rest))).toEqual([]);
    },
  );

  test.each([
    ['        status: planned\n        participants: [chen, aliyev]', 'gate.no-seminar'],
    ['        status: held\n        participants: [chen, bai]', 'gate.seminar-one-sided'],
    ['        status: held\n        observers: [chen, aliyev]', 'gate.seminar-one-sided'],
  ])('%s: %s', (rest, sentence) => {
    const sample = seminar(rest);
    expect(findingsOf('phase/seminar-held', sample)).toEqual([
      { severity: 'warning', pointer: '/phases/II/seminars', mark: 0 },
    ]);
    expect(diagnosticsOf('phase/seminar-held', sample)[0]?.gate?.sentence).toBe(sentence);
  });

  test('a seminar without a status counts once its day has come', () => {
    const sample = seminar('        participants: [chen, aliyev]');
    expect(findingsOf('phase/seminar-held', sample, { today: '2026-05-09' })).toHaveLength(1);
    expect(findingsOf('phase/seminar-held', sample, { today: '2026-05-10' })).toEqual([]);
  });
});

describe('phase/consensus-recorded', () => {
  const consensus = (rest: string): ReturnType<typeof phaseTwo> =>
    phaseTwo(
      `    decisions:\n      - id: decided\n        decision: Text.\n    consensus:\n      date: 2026-05-11\n${rest}`,
    );

  test.each(['      decisions: [decided]', '      by: [chen, aliyev]\n      decisions: [decided]'])(
    'accepts %s',
    (rest) => {
      expect(findingsOf('phase/consensus-recorded', consensus(rest))).toEqual([]);
    },
  );

  test.each([
    ['      by: [chen, aliyev]', '/phases/II/consensus', 'gate.consensus-names-nothing'],
    ['      by: [aliyev]\n      decisions: [decided]', '/phases/II/consensus/by', 'gate.consensus-unsigned'],
  ])('%s', (rest, pointer, sentence) => {
    const [finding] = diagnosticsOf('phase/consensus-recorded', consensus(rest));
    expect([finding?.pointer, finding?.gate?.sentence]).toEqual([pointer, sentence]);
  });

  test('finds none', () => {
    const sample = phaseTwo('    seminars: []');
    expect(diagnosticsOf('phase/consensus-recorded', sample)[0]?.gate?.sentence).toBe('gate.no-consensus');
  });
});

describe('phase/decisions-done', () => {
  const decision = (rest: string, positions = ''): ReturnType<typeof phaseTwo> =>
    phaseTwo(`    decisions:\n      - id: decided\n        decision: Text.\n${rest}\n${positions}`);
  const position = (about: string): string =>
    `    positions:\n      - id: open\n        about: ${about}\n        china: Text.\n        partner: Text.`;

  test.each([
    ['        doneIn: 4', ''],
    ['        about: interaction.context', position('interaction.context')],
    ['        about: {revision: 3, paragraph: 2}', position('{paragraph: 2, revision: 3}')],
    ['', position('decided')],
  ])('accepts %s %s', (rest, positions) => {
    expect(findingsOf('phase/decisions-done', decision(rest, positions))).toEqual([]);
  });

  test.each([
    ['        owner: aliyev', { kind: 'person', id: 'aliyev' }],
    ['        owner: lead-c', { kind: 'institution', id: 'lead-c' }],
    ['        about: rail', { kind: 'side', side: 'china' }],
  ])('finds an open one, owed by its owner (%s)', (rest, party) => {
    const [finding] = diagnosticsOf('phase/decisions-done', decision(rest, position('water')));
    expect(finding?.pointer).toBe('/phases/II/decisions/0');
    expect(finding?.gate?.owes[0]).toEqual(party);
  });
});

describe('phase/one-editor', () => {
  const others = (...ids: readonly string[]): string =>
    `others:\n${ids.map((id) => `  - id: ${id}\n    name: ${id}\n    roles: [editor]`).join('\n')}`;

  test('accepts a member of a team as editor', () => {
    const sample = { ...phaseTwo('    editor:\n      person: chen'), others: '' };
    expect(findingsOf('phase/one-editor', sample)).toEqual([]);
  });

  test('finds no editor', () => {
    expect(diagnosticsOf('phase/one-editor', phaseTwo('    seminars: []')).map(({ gate }) => gate?.sentence)).toEqual([
      'gate.no-editor',
    ]);
  });

  test('finds several', () => {
    const sample = { ...phaseTwo('    editor:\n      person: ⟦editor⟧'), others: others('editor', 'second') };
    expect(findingsOf('phase/one-editor', sample)).toEqual([
      { severity: 'warning', pointer: '/phases/II/editor/person', mark: 0 },
    ]);
    expect(diagnosticsOf('phase/one-editor', sample)[0]?.gate?.values).toEqual({
      people: { kind: 'people', ids: ['editor', 'second'] },
    });
  });
});
