import { describe, expect, test } from 'vitest';
import type { GateState } from '../../src/diagnostics/gate.js';
import { loadLanguage } from '../../src/language/load-language.js';
import { languageFile, languageTags } from '../../src/language/language-file.js';
import { labelKeys } from '../../src/language/languages.gen.js';
import { printGate } from '../../src/rules/print-gate.js';
import type { Report } from '../../src/schema/report.gen.js';

const report: Report = {
  format: 1,
  study: { country: 'KZ', phase: 'III' },
  sides: {
    china: {
      institutions: [{ id: 'lead-c', name: { zh: '牵头机构', en: 'Lead' }, shortName: { zh: '牵头', en: 'L' } }],
      team: [{ id: 'chen', name: { zh: '陈明', en: 'Chen Ming' } }],
    },
    partner: { institutions: [{ id: 'lead-p', name: 'P' }], team: [{ id: 'aliyev', name: { kk: 'Әлиев' } }] },
  },
  parts: { modernization: {}, interaction: {}, chinaInitiative: {}, partnerInitiatives: {}, future: {} },
};

const state = (rest: Partial<GateState>): GateState => ({
  phase: 'III',
  progress: 'open',
  sentence: 'gate.not-circulated',
  values: {},
  owes: [],
  ...rest,
});

describe('printGate', () => {
  test('prints names as the edition does, or in the language that there is', () => {
    const gate = state({
      sentence: 'gate.opinions-missing',
      values: { people: { kind: 'people', ids: ['chen', 'aliyev', 'gone'] } },
    });
    expect(printGate(gate, loadLanguage('zh'), report).text).toContain('陈明、Әлиев、gone');
    expect(printGate(gate, loadLanguage('en'), report).text).toContain('Chen Ming, Әлиев, gone');
  });

  test('says who owes it', () => {
    const owes = (parties: GateState['owes'], tag: string): string | undefined =>
      printGate(state({ owes: parties }), loadLanguage(tag), report).owes;
    expect(owes([], 'en')).toBeUndefined();
    expect(owes([{ kind: 'institution', id: 'lead-c' }], 'zh')).toBe('牵头');
    expect(owes([{ kind: 'side', side: 'partner' }], 'en')).toBe('Kazakhstan side');
    expect(
      owes(
        [
          { kind: 'side', side: 'china' },
          { kind: 'side', side: 'partner' },
        ],
        'zh',
      ),
    ).toBe('双方');
  });

  test('prints terms with what they are of', () => {
    const gate = state({
      sentence: 'gate.points-missing',
      values: {
        part: { kind: 'parts', ordinals: [1] },
        points: {
          kind: 'terms',
          terms: [
            { label: 'review', side: 'partner' },
            { label: 'purpose', of: { zh: '光明之路' } },
          ],
        },
      },
    });
    expect(printGate(gate, loadLanguage('zh'), report).text).toBe(
      '第一部分尚缺：简要回顾（哈萨克斯坦）；目的（光明之路）。',
    );
  });

  test('prints a moment in its own wall-clock time', () => {
    const gate = state({
      sentence: 'gate.embargo-late',
      values: { start: { kind: 'moment', moment: '2026-11-10T10:00:00+08:00' } },
    });
    expect(printGate(gate, loadLanguage('en'), report).text).toContain('10:00');
  });

  test('begins a sentence with a capital', () => {
    const gate = state({
      sentence: 'gate.fields-missing',
      values: { side: { kind: 'sides', sides: ['china'] }, fields: { kind: 'terms', terms: [] } },
    });
    expect(printGate(gate, loadLanguage('kk'), report).text).toMatch(/^\p{Lu}/u);
  });
});

describe('the sentences of gates', () => {
  const sentences = labelKeys.filter((key) => key.startsWith('gate.'));
  const placeholders = (tag: string, key: string): readonly string[] =>
    [...(languageFile(tag)?.labels[key] ?? '').matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

  test.each([...languageTags])('have the same placeholders in %s', (tag) => {
    const own = sentences.filter((key) => languageFile(tag)?.labels[key] !== undefined);
    for (const key of own) expect(placeholders(tag, key), key).toEqual(placeholders('en', key));
  });
});
