import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/rules/context/digest-of.js';
import { validateReport } from '../../../src/schema/validate-report.js';
import { readSource } from '../../../src/source/read/read-source.js';
import { reportYaml } from '../../support/report-yaml.js';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const study = (rest = ''): string =>
  `study:\n  country: KZ\n  phase: III\n  revision: 5\n  editions: [zh, en]\n${rest}`;

describe('phase/same-structure', () => {
  const code = 'phase/same-structure';
  const texts = (zh: string, en: string, keys: readonly [string, string] = ['zh', 'en']): Record<string, string> => ({
    study: study(),
    boxes: `boxes:\n  - id: water\n    title: Box\n    text:\n${[zh, en]
      .map((text, n) => `      ${keys[n] ?? ''}: |\n${text.replace(/^/gm, '        ')}`)
      .join('\n')}`,
  });

  test.each([
    ['headings', '## 一节\n\n文字', 'Text.', 0, 1],
    ['lists', '文字', '- Text.', 1, 0],
    ['items', '- 甲\n- 乙', '- A', 1, 2],
    ['tables', '| 甲 |\n|---|\n| 乙 |', 'A', 0, 1],
    ['rows', '| 甲 |\n|---|\n| 乙 |', '| A |\n|---|\n| B |\n| C |', 3, 2],
    ['quotes', '> 引文', 'Text.', 0, 1],
    ['notes', '文字[^1]\n\n[^1]: 注', 'Text.', 0, 1],
  ])('counts %s', (part, zh, en, found, expected) => {
    const sample = texts(zh, en, ['zh', '⟦en⟧']);
    const [finding, ...more] = diagnosticsOf(code, sample);
    expect(more).toEqual([]);
    expect(finding?.gate?.values).toEqual({
      language: { kind: 'languages', tags: ['en'] },
      reference: { kind: 'languages', tags: ['zh'] },
      field: { kind: 'text', text: 'water' },
      what: { kind: 'terms', terms: [{ label: `gate.structure.${part}` }] },
      found: { kind: 'count', count: found },
      expected: { kind: 'count', count: expected },
    });
    expect(finding?.related.map(({ pointer }) => pointer)).toEqual(['/boxes/0/text/zh']);
    expect(findingsOf(code, sample)).toEqual([{ severity: 'warning', pointer: '/boxes/0/text/en', mark: 0 }]);
  });

  test('tells an order that differs', () => {
    const [finding] = diagnosticsOf(code, texts('- 甲\n\n> 引文', '> Quote\n\n- A'));
    expect(finding?.gate?.sentence).toBe('gate.order-differs');
  });

  test('lets paragraphs and notes of a translator differ', () => {
    const en = 'First.\n\nSecond.[^1]\n\n[^1]: Translator’s note: a pun.';
    expect(findingsOf(code, texts('文字', en))).toEqual([]);
    expect(findingsOf(code, texts('文字[^1]\n\n[^1]: 译注：双关。', 'Text.'))).toEqual([]);
  });

  test('asks nothing of a synopsis, and nothing of a text that is not there yet', () => {
    const synopsis = {
      ...texts('- 甲', 'Text.'),
      study: study().replace('[zh, en]', '[zh, {language: en, extent: synopsis}]'),
    };
    expect(findingsOf(code, synopsis)).toEqual([]);
    const boxes = 'boxes:\n  - id: water\n    title: Box\n    text:\n      en: |\n        - A';
    expect(findingsOf(code, { study: study(), boxes })).toEqual([]);
  });
});

describe('phase/no-placeholder', () => {
  test('counts what is left to fill, once', () => {
    const boxes = 'boxes:\n  - id: box\n    title: ⟦TODO⟧\n    text: TBD';
    const [finding] = diagnosticsOf('phase/no-placeholder', { study: study(), boxes });
    expect(finding?.gate?.values).toEqual({ count: { kind: 'count', count: 2 } });
    expect(findingsOf('phase/no-placeholder', { study: study(), boxes }).map(({ mark }) => mark)).toEqual([0]);
  });

  test('accepts texts', () => {
    expect(findingsOf('phase/no-placeholder', {})).toEqual([]);
  });
});

describe('phase/changes-named', () => {
  const code = 'phase/changes-named';
  const sample = (revision: number, doneIn: string): { study: string; phases: string } => ({
    study: study().replace('revision: 5', `revision: ${String(revision)}`),
    phases: `phases:
  II:
    decisions:
      - id: decided
        decision: Text.
        doneIn: 6
  III:
    circulated:
      revision: ⟦5⟧
      date: 2026-08-01
    opinions:
      - member: chen
        verdict: agree-with-comments
        comments:
          - id: comment
            text: Text.
            disposition: accepted${doneIn}`,
  });

  test('accepts revisions that a decision or a comment names', () => {
    expect(findingsOf(code, sample(5, ''))).toEqual([]);
    expect(findingsOf(code, sample(6, ''))).toEqual([]);
    expect(findingsOf(code, sample(7, '\n            doneIn: 7'))).toEqual([]);
  });

  test('names each revision without a cause', () => {
    expect(findingsOf(code, sample(8, '\n            doneIn: 7'))).toEqual([
      { severity: 'warning', pointer: '/phases/III/circulated/revision', mark: 0 },
    ]);
    const found = diagnosticsOf(code, sample(8, ''));
    expect(found.map(({ gate }) => gate?.values['revision'])).toEqual([
      { kind: 'count', count: 7 },
      { kind: 'count', count: 8 },
    ]);
  });
});

describe('agreed wording', () => {
  const sample = (phase: string, box: string, more = ''): { study: string; phases: string; boxes: string } => ({
    study: study().replace('phase: III', `phase: ${phase}`),
    phases: `phases:
  II:
    decisions:
      - id: settled
        decision: Text.
    agreedWording:
      - id: trade
        decision: settled
        text:
          zh: ⟦两国贸易统计口径不同。⟧
          en: Both sides count differently.`.replace('    agreedWording', `${more}    agreedWording`),
    boxes: `boxes:\n  - id: box\n    title: Box\n    text:\n      zh: |\n        ${box}\n      en: |\n        Text. Both sides *count*\n        differently.`,
  });
  const inPhaseThree = 'phase/wording-as-agreed';
  const after = 'frozen/agreed-wording';
  const lost = { pointer: '/phases/II/agreedWording/0/text/zh', mark: 0 };

  test('that a language lacks is open in phase III and a fault of integrity later, said once', () => {
    expect(findingsOf(inPhaseThree, sample('III', '两国统计不同。'))).toEqual([{ severity: 'warning', ...lost }]);
    expect(findingsOf(after, sample('III', '两国统计不同。'))).toEqual([]);
    expect(findingsOf(after, sample('IV', '两国统计不同。'))).toEqual([{ severity: 'error', ...lost }]);
    expect(findingsOf(inPhaseThree, sample('IV', '两国统计不同。'))).toEqual([]);
  });

  test.each([
    ['word for word, over lines', '前文：两国贸易统计\n        口径不同。后文。'],
    ['by its id', '前文：@agreed-trade'],
  ])('stands %s', (_name, box) => {
    expect(findingsOf(after, sample('IV', box))).toEqual([]);
  });

  test('of another id that begins alike does not place it', () => {
    expect(findingsOf(after, sample('IV', '前文：@agreed-trade-two')).map(({ mark }) => mark)).toEqual([0]);
  });

  test('is released by a later decision about it, and only by that', () => {
    const later = '      - id: later\n        decision: Text.\n        about: trade\n';
    expect(findingsOf(after, sample('IV', '无。', later))).toEqual([]);
    const other = sample('IV', '无。', later.replace('about: trade', 'about: box'));
    expect(findingsOf(after, other)).toHaveLength(1);
    const first = sample('IV', '无。', later).phases.replace('id: later', 'id: x').replace('id: settled', 'id: later');
    expect(findingsOf(after, { ...sample('IV', '无。'), phases: first.replace('id: x', 'id: settled') })).toHaveLength(
      1,
    );
  });

  test('is not asked of a synopsis', () => {
    const texts = sample('IV', '无。');
    const short = texts.study.replace('[zh, en]', '[{language: zh, extent: synopsis}, en]');
    expect(findingsOf(after, { ...texts, study: short })).toEqual([]);
  });
});

describe('a frozen text', () => {
  const sample = (phase: string, digest: string, frozenAs = 5): { study: string; phases: string } => ({
    study: study().replace('phase: III', `phase: ${phase}`),
    phases: `phases:\n  III:\n    frozen:\n      date: 2026-09-01\n      revision: ${String(frozenAs)}\n      digest: ${digest}`,
  });
  const wrong = '0'.repeat(64);
  const { report } = validateReport(readSource(reportYaml(sample('III', `"${wrong}"`)), 'report.yaml'));
  if (report === undefined) throw new Error('The sample does not fit the schema.');
  const right = digestOf(report);

  test.each(['III', 'IV', 'done'])('that stands is accepted in phase %s', (phase) => {
    expect(findingsOf('phase/frozen-text', sample(phase, `"${right}"`))).toEqual([]);
    expect(findingsOf('frozen/digest', sample(phase, `"${right}"`))).toEqual([]);
  });

  test('that has changed is open during phase III', () => {
    expect(findingsOf('phase/frozen-text', sample('III', `⟦"${wrong}"⟧`))).toEqual([
      { severity: 'warning', pointer: '/phases/III/frozen/digest', mark: 0 },
    ]);
    expect(findingsOf('frozen/digest', sample('III', `"${wrong}"`))).toEqual([]);
  });

  test.each(['IV', 'done'])('that has changed is a fault of integrity in phase %s, said once', (phase) => {
    expect(findingsOf('frozen/digest', sample(phase, `⟦"${wrong}"⟧`))).toEqual([
      { severity: 'error', pointer: '/phases/III/frozen/digest', mark: 0 },
    ]);
    expect(findingsOf('phase/frozen-text', sample(phase, `"${wrong}"`))).toEqual([]);
  });

  test('has its digest told only for the revision that was frozen', () => {
    expect(diagnosticsOf('frozen/digest', sample('IV', `"${wrong}"`))[0]?.help?.en).toContain(right);
    const other = diagnosticsOf('frozen/digest', sample('IV', `"${wrong}"`, 4))[0]?.help;
    expect(other?.en).toMatch(/revision 5, the frozen text is revision 4/);
    expect(other?.en).not.toMatch(/[0-9a-f]{64}/);
  });

  test('is asked for from phase III on', () => {
    const asked = (phase: string): readonly (string | undefined)[] =>
      diagnosticsOf('phase/frozen-text', { study: study().replace('phase: III', `phase: ${phase}`) }).map(
        ({ severity, gate }) => `${severity} ${gate?.sentence ?? ''}`,
      );
    expect(asked('II')).toEqual(['hint gate.not-frozen']);
    expect(asked('III')).toEqual(['warning gate.not-frozen']);
    expect(asked('IV')).toEqual(['error gate.not-frozen']);
  });
});
