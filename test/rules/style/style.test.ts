import { describe, expect, test } from 'vitest';
import { loadLanguage } from '../../../src/language/load-language.js';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

describe('keyword/edition', () => {
  test('accepts the languages of the editions', () => {
    expect(findingsOf('keyword/edition', {})).toEqual([]);
  });

  test('warns of keywords that no edition prints', () => {
    expect(
      findingsOf('keyword/edition', { front: 'front:\n  keywords:\n    zh: [现代化]\n    ⟦fr⟧: [modernisation]' }),
    ).toEqual([{ severity: 'warning', pointer: '/front/keywords/fr', mark: 0 }]);
  });
});

describe('apparatus/unused', () => {
  const sample = {
    tables: 'tables:\n  - id: ⟦trade⟧\n    caption: Trade\n    columns: [{head: Year}]',
    quotes: 'quotes:\n  - id: ⟦said⟧\n    speaker: X\n    text: Text.\n    source: interview',
    boxes: 'boxes:\n  - id: ⟦water-box⟧\n    title: Box\n    text: Text.',
    references: 'references:\n  - {id: interview, type: interview, title: T}\n  - {id: ⟦paper⟧, type: book, title: T}',
  };

  test('says nothing where no one has read the prose', () => {
    expect(findingsOf('apparatus/unused', sample)).toEqual([]);
  });

  test('warns of what nothing names; a source names its reference', () => {
    expect(findingsOf('apparatus/unused', sample, { named: new Set() }).map(({ mark }) => mark)).toEqual([0, 1, 2, 3]);
  });

  test('accepts what prose names', () => {
    const named = new Set(['tbl-trade', 'quote-said', 'box-water-box', 'paper']);
    expect(findingsOf('apparatus/unused', sample, { named })).toEqual([]);
  });
});

describe('language/labels', () => {
  test('accepts languages that have a label file', () => {
    expect(findingsOf('language/labels', {})).toEqual([]);
  });

  test('warns of an edition whose headings would print in English', () => {
    const sample = {
      study: 'study:\n  country: IS\n  phase: plan\n  editions: [zh, en-GB, ⟦is⟧]',
      front: '',
      phases: '',
    };
    expect(findingsOf('language/labels', sample)).toEqual([
      { severity: 'warning', pointer: '/study/editions/2', mark: 0 },
    ]);
  });
});

describe('language/labels, of a file that lacks some', () => {
  test('says how many, and one that a reader would see', () => {
    const sample = {
      study: 'study:\n  country: ET\n  phase: plan\n  editions: [zh, en, ⟦am⟧]',
      front: '',
      phases: '',
    };
    const [finding] = diagnosticsOf('language/labels', sample);
    const { size } = loadLanguage('am').lacking;
    expect(finding?.message.en).toBe(
      `${String(size)} labels have no words in Amharic yet and print in English, such as “Research topic”.`,
    );
    expect(finding?.message.zh).toContain(`阿姆哈拉语尚缺 ${String(size)} 条标签`);
  });
});

describe('language/labels-unconfirmed', () => {
  const inPhase = (phase: string) => ({
    study: `study:\n  country: LA\n  phase: ${phase}\n  editions: [zh, en, ⟦lo⟧]`,
    front: '',
    phases: '',
  });

  test('hints at labels that no native editor has seen while the editions are edited', () => {
    const finding = { severity: 'hint', pointer: '/study/editions/2', mark: 0 };
    expect(findingsOf('language/labels-unconfirmed', inPhase('III'))).toEqual([finding]);
    expect(findingsOf('language/labels-unconfirmed', inPhase('IV'))).toEqual([finding]);
  });

  test('says nothing of it in a draft, nor once the study is done', () => {
    for (const phase of ['I', 'done']) expect(findingsOf('language/labels-unconfirmed', inPhase(phase))).toEqual([]);
  });
});

describe('apparatus/not-printed-yet', () => {
  test('says nothing of what is printed', () => {
    expect(findingsOf('apparatus/not-printed-yet', {})).toEqual([]);
  });

  test('warns once a key, however much stands under it', () => {
    const sections = {
      indicators: '⟦indicators⟧:\n  trade:\n    label: Trade\n    value: 1\n  gdp:\n    label: GDP\n    value: 2',
      figures: '⟦figures⟧:\n  - id: growth\n    kind: image\n    caption: Growth\n    file: growth.png',
      glossary: '⟦glossary⟧:\n  - id: belt\n    term: Belt',
    };
    expect(findingsOf('apparatus/not-printed-yet', sections)).toEqual([
      { severity: 'warning', pointer: '/indicators', mark: 0 },
      { severity: 'warning', pointer: '/figures', mark: 1 },
      { severity: 'warning', pointer: '/glossary', mark: 2 },
    ]);
  });
});
describe('publicity/recorded', () => {
  const study = (phase: string): string => `study:\n  country: KZ\n  phase: ${phase}\n  editions: [zh, en, kk]`;
  const phases = (rest: string): string =>
    `phases:\n  ⟦IV⟧:\n    conferences:\n      - side: china\n        start: 2026-11-10T10:00:00+08:00${rest}`;

  test('waits until the study is done, and is content with one entry', () => {
    expect(findingsOf('publicity/recorded', { study: study('IV'), phases: phases('') })).toEqual([]);
    const publicity = '\n    publicity:\n      - channel: Website';
    expect(findingsOf('publicity/recorded', { study: study('done'), phases: phases(publicity) })).toEqual([]);
  });

  test('warns of a study that is done without any', () => {
    expect(findingsOf('publicity/recorded', { study: study('done'), phases: phases('') })).toEqual([
      { severity: 'warning', pointer: '/phases/IV', mark: 0 },
    ]);
  });
});

describe('text/length-ratio', () => {
  const box = (texts: string): { boxes: string } => ({
    boxes: `boxes:\n  - id: box\n    title: Box\n    text:\n${texts}`,
  });
  const zh = '两国合作已有十年之久'.repeat(20);
  const en = 'The two sides have now worked together. '.repeat(18);

  test('accepts what translations differ by', () => {
    expect(findingsOf('text/length-ratio', box(`      zh: ${zh}\n      en: ${en}`))).toEqual([]);
  });

  test('finds a text that lacks most of the other, and tells which', () => {
    const sample = box(`      zh: ${zh}\n      ⟦en⟧: One sentence was translated.`);
    expect(findingsOf('text/length-ratio', sample)).toEqual([
      { severity: 'warning', pointer: '/boxes/0/text/en', mark: 0 },
    ]);
  });

  test('says nothing of short texts and of scripts without spaces between words', () => {
    expect(findingsOf('text/length-ratio', box('      zh: 合作\n      en: The two sides worked together.'))).toEqual(
      [],
    );
    const study = 'study:\n  country: TH\n  phase: done\n  revision: 5\n  editions: [zh, en, th]';
    const sample = { study, front: '', ...box(`      zh: ${zh}\n      th: ${'ความร่วมมือ'.repeat(60)}`) };
    expect(findingsOf('text/length-ratio', sample)).toEqual([]);
  });
});
