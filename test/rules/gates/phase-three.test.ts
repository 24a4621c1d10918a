import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const study = (rest: string): string => `study:\n  country: KZ\n  phase: III\n  revision: 5\n${rest}`;

describe('phase/every-text', () => {
  const boxes = (text: string): string => `boxes:\n  - id: box\n    title: Box\n    text: ${text}`;

  test('accepts texts in every full edition; a synopsis needs none', () => {
    const editions = study('  editions: [zh, {language: en, extent: synopsis}]');
    expect(findingsOf('phase/every-text', { study: editions, boxes: boxes('{zh: 文字}') })).toEqual([]);
  });

  test('counts the texts that an edition lacks, once an edition, and shows the first', () => {
    const tables = `tables:
  - id: trade
    caption: {zh: 贸易, en: Trade}
    columns:
      - head: {zh: 年份, en: Year}
    rows:
      - [{zh: 合计, en: Total}]`;
    const sample = { study: study('  editions: [zh, en, ⟦kk⟧]'), tables, boxes: boxes('{zh: 文字, kk: Мәтін}') };
    const found = diagnosticsOf('phase/every-text', sample);
    expect(found.map(({ pointer, gate }) => [pointer, gate?.values])).toEqual([
      ['/study/editions/1', { language: { kind: 'languages', tags: ['en'] }, count: { kind: 'count', count: 1 } }],
      ['/study/editions/2', { language: { kind: 'languages', tags: ['kk'] }, count: { kind: 'count', count: 3 } }],
    ]);
    expect(found[1]?.related.map(({ pointer }) => pointer)).toEqual([
      '/tables/0/caption',
      '/tables/0/columns/0/head',
      '/tables/0/rows/0/0',
    ]);
    expect(findingsOf('phase/every-text', sample)[1]?.mark).toBe(0);
  });

  test('names the translators, or else the side of the language', () => {
    const editions = study('  editions:\n    - zh\n    - language: en\n      translators: [bai]\n    - kk');
    const sample = { study: editions, boxes: boxes('{zh: 文字}') };
    expect(diagnosticsOf('phase/every-text', sample).map(({ gate }) => gate?.owes)).toEqual([
      [{ kind: 'person', id: 'bai' }],
      [{ kind: 'side', side: 'partner' }],
    ]);
  });

  test('asks for the record of work as far as it is printed', () => {
    const phases = `phases:
  II:
    seminars:
      - date: 2026-05-10
        place: {zh: 北京}
    positions:
      - id: open
        about: rail
        china: {zh: 文字}
        partner: {zh: 文字}`;
    const counts = (process: string): unknown =>
      diagnosticsOf('phase/every-text', { study: study(`  editions: [zh, en]\n  process: ${process}`), phases })[0]
        ?.gate?.values['count'];
    expect(counts('summary')).toEqual({ kind: 'count', count: 2 });
    expect(counts('full')).toEqual({ kind: 'count', count: 3 });
  });

  test('is not misled by maps that are no texts', () => {
    const references = 'references:\n  - id: paper\n    type: book\n    title: T\n    author:\n      - {given: A}';
    expect(findingsOf('phase/every-text', { study: study('  editions: [zh, en]'), references })).toEqual([]);
  });
});

describe('phase/abstract-and-keywords', () => {
  const front = (text: string): { study: string; front: string } => ({
    study: study('  editions: [zh, en, {language: kk, extent: synopsis}]'),
    front: `front:\n${text}`,
  });

  test('accepts abstract and keywords of the full editions', () => {
    const sample = front('  abstract: {zh: 文字, en: Text.}\n  keywords:\n    zh: [甲, 乙]\n    en: [a, b]');
    expect(findingsOf('phase/abstract-and-keywords', sample)).toEqual([]);
  });

  test('names the languages that lack them', () => {
    const sample = front('  abstract: {zh: 文字}\n  keywords:\n    en: [a]');
    expect(
      diagnosticsOf('phase/abstract-and-keywords', sample).map(({ pointer, gate }) => [pointer, gate?.values]),
    ).toEqual([
      ['/front/abstract', { languages: { kind: 'languages', tags: ['en'] } }],
      ['/front/keywords', { languages: { kind: 'languages', tags: ['zh'] } }],
    ]);
  });

  test('finds lists of different length', () => {
    const sample = front('  abstract: Text.\n  ⟦keywords⟧:\n    zh: [甲, 乙]\n    en: [a]');
    expect(findingsOf('phase/abstract-and-keywords', sample)).toEqual([
      { severity: 'warning', pointer: '/front/keywords', mark: 0 },
    ]);
  });
});

describe('phase/reviser-not-translator', () => {
  const revised = (revisers: string): { study: string } => ({
    study: study(`  editions:\n    - zh\n    - language: kk\n      translators: [bai]\n      ⟦revisers⟧: ${revisers}`),
  });

  test('accepts two people', () => {
    expect(findingsOf('phase/reviser-not-translator', revised('[aliyev]'))).toEqual([]);
  });

  test('finds one who did both', () => {
    expect(findingsOf('phase/reviser-not-translator', revised('[aliyev, bai]'))).toEqual([
      { severity: 'warning', pointer: '/study/editions/1/revisers', mark: 0 },
    ]);
  });
});

describe('phase/opinion-of-every-member', () => {
  const plan = (rest: string): string => `plan:\n  opinions:\n${rest}`;
  const round = (opinions: string, due = '2026-08-31'): { study: string; phases: string } => ({
    study: study('  editions: [zh, en, kk]'),
    phases: `phases:\n  III:\n    circulated:\n      revision: 5\n      date: 2026-08-01\n${due === '' ? '' : `      due: ${due}\n`}    opinions: ${opinions}`,
  });
  const chen = '\n      - member: chen\n        date: 2026-08-10\n        verdict: dissent';

  test('asks writers and fellows, not those who only translate', () => {
    const found = diagnosticsOf('phase/opinion-of-every-member', round('[]'));
    expect(found.map(({ gate }) => gate?.values)).toEqual([
      { people: { kind: 'people', ids: ['chen'] } },
      { people: { kind: 'people', ids: ['aliyev'] } },
    ]);
    expect(found.map(({ gate }) => gate?.owes)).toEqual([
      [{ kind: 'person', id: 'chen' }],
      [{ kind: 'person', id: 'aliyev' }],
    ]);
  });

  test('takes a dissent for an opinion and “no reply” for none', () => {
    const opinions = `${chen}\n      - member: aliyev\n        verdict: no-reply`;
    const [finding, ...rest] = diagnosticsOf('phase/opinion-of-every-member', round(opinions));
    expect(finding?.gate?.values).toEqual({ people: { kind: 'people', ids: ['aliyev'] } });
    expect(rest).toEqual([]);
  });

  test('asks first whether the text was sent at all', () => {
    const found = diagnosticsOf('phase/opinion-of-every-member', { ...round(''), phases: '' });
    expect(found.map(({ gate }) => [gate?.sentence, gate?.owes.length])).toEqual([['gate.not-circulated', 2]]);
  });

  test('lets silence count by the plan, from the day after it was due', () => {
    const silent = { ...round(chen), plan: plan('    silence: counts-as-agreement') };
    expect(findingsOf('phase/opinion-of-every-member', silent, { today: '2026-08-31' })).toHaveLength(1);
    expect(findingsOf('phase/opinion-of-every-member', silent, { today: '2026-09-01' })).toEqual([]);
    const blocked = { ...round(chen), plan: plan('    silence: blocks') };
    expect(findingsOf('phase/opinion-of-every-member', blocked, { today: '2026-09-01' })).toHaveLength(1);
  });

  test('reckons the day from the plan where none is named', () => {
    const silent = { ...round(chen, ''), plan: plan('    silence: counts-as-agreement\n    days: 30') };
    expect(findingsOf('phase/opinion-of-every-member', silent, { today: '2026-08-31' })).toHaveLength(1);
    expect(findingsOf('phase/opinion-of-every-member', silent, { today: '2026-09-01' })).toEqual([]);
  });
});

describe('phase/comments-answered', () => {
  const comment = (rest: string): { study: string; phases: string } => ({
    study: study('  editions: [zh, en, kk]'),
    phases: `phases:
  II:
    editor:
      person: editor
  III:
    opinions:
      - member: chen
        verdict: agree-with-comments
        comments:
          - id: comment
            text: Text.${rest}`,
  });

  test.each(['accepted', 'partly', 'rejected'])('accepts %s', (disposition) => {
    expect(findingsOf('phase/comments-answered', comment(`\n            disposition: ${disposition}`))).toEqual([]);
  });

  test('finds a comment without disposition, owed by the editor', () => {
    const [finding] = diagnosticsOf('phase/comments-answered', comment(''));
    expect(finding?.pointer).toBe('/phases/III/opinions/0/comments/0');
    expect(finding?.gate?.owes).toEqual([{ kind: 'person', id: 'editor' }]);
  });
});

describe('phase/profile-and-disclaimer', () => {
  test('accepts a disclaimer of both, or one of each', () => {
    const each =
      'front:\n  disclaimers:\n    - {institution: lead-c, text: Text.}\n    - {institution: lead-p, text: Text.}';
    expect(findingsOf('phase/profile-and-disclaimer', { front: each })).toEqual([]);
    expect(findingsOf('phase/profile-and-disclaimer', {})).toEqual([]);
  });

  test('finds what a lead lacks', () => {
    const front = 'front:\n  ⟦disclaimers⟧:\n    - {institution: lead-c, text: Text.}';
    const sides = `sides:
  china:
    institutions:
      - ⟦id⟧: lead-c
        name: C
      - id: second
        name: Second
  partner:
    institutions:
      - id: lead-p
        name: P
        profile: About P.`;
    expect(findingsOf('phase/profile-and-disclaimer', { sides, front, phases: '', plan: '' })).toEqual([
      { severity: 'error', pointer: '/sides/china/institutions/0', mark: 0 },
      { severity: 'error', pointer: '/front/disclaimers', mark: 1 },
    ]);
  });
});
