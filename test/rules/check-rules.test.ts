import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { stopsRender } from '../../src/diagnostics/diagnostic.js';
import { type Phase, phases } from '../../src/diagnostics/gate.js';
import { checkRules } from '../../src/rules/check-rules.js';
import { openGates } from '../../src/rules/open-gates.js';
import { ruleCodes, rules } from '../../src/rules/rules.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';
import { checkSample, findingsOf } from './check-sample.js';

const bare = {
  others: '',
  plan: '',
  phases: '',
  front: '',
  parts:
    'parts:\n  modernization: {}\n  interaction: {}\n  chinaInitiative: {}\n  partnerInitiatives: {}\n  future: {}',
};
const inPhase = (phase: string): typeof bare & { study: string } => ({
  ...bare,
  study: `study:\n  country: KZ\n  phase: ${phase}\n  editions: [zh, en, kk]`,
});

describe('checkRules', () => {
  test('finds nothing in a complete report', () => {
    expect(checkSample({}).diagnostics).toEqual([]);
  });

  test.each([
    ['plan', ['warning', 'hint', 'hint', 'hint', 'hint']],
    ['I', ['error', 'warning', 'hint', 'hint', 'hint']],
    ['III', ['error', 'error', 'error', 'warning', 'hint']],
    ['done', ['error', 'error', 'error', 'error', 'error']],
  ])('in phase %s the gates of the phases are %s', (phase, severities) => {
    const { diagnostics } = checkSample(inPhase(phase));
    const found = phases.map((own) => [
      ...new Set(diagnostics.filter(({ gate }) => gate?.phase === own).map(({ severity }) => severity)),
    ]);
    expect(found).toEqual(severities.map((severity) => [severity]));
  });

  test.each<[Phase, string[]]>([
    ['plan', ['error', 'warning', 'hint', 'hint', 'hint']],
    ['III', ['error', 'error', 'error', 'error', 'hint']],
  ])('asked for phase %s in phase I they are %s', (phase, severities) => {
    const { diagnostics } = checkSample(inPhase('I'), { phase });
    const found = phases.map((own) => diagnostics.find(({ gate }) => gate?.phase === own)?.severity);
    expect(found).toEqual(severities);
  });

  test('no gate stops a render, integrity does', () => {
    expect(checkSample(inPhase('done')).diagnostics.filter(stopsRender)).toEqual([]);
    const plan = 'plan:\n  agreed:\n    date: 2026-02-10\n    by: [nobody]';
    expect(
      checkSample({ plan })
        .diagnostics.filter(stopsRender)
        .map(({ code }) => code),
    ).toEqual(['id/known']);
  });

  test('every finding has a place in the file and says everything in both languages', () => {
    for (const { range, message, help, why, pointer } of checkSample(inPhase('done')).diagnostics) {
      expect(range, pointer).toBeDefined();
      for (const words of [message, help, why]) {
        expect(words?.en).toMatch(/[a-z]/);
        expect(words?.zh).toMatch(/\p{Script=Han}/u);
        expect(`${words?.en ?? ''}${words?.zh ?? ''}`).not.toMatch(/\bgate\.|\{\w+\}|undefined/);
      }
    }
  });

  test('survives ids that lead nowhere and dates that are none of the calendar', () => {
    const phases = `phases:
  II:
    consensus:
      date: 2026
      by: [nobody]
      decisions: [nothing]
    editor:
      person: nobody
  III:
    circulated:
      revision: 5
      date: 2026
    opinions:
      - member: nobody
        verdict: agree`;
    expect(findingsOf('id/known', { phases })).toHaveLength(4);
  });
});

describe('openGates', () => {
  test('lists open and failed gates by phase, then in the order of the rules', () => {
    const open = openGates(checkSample(inPhase('I')).diagnostics);
    expect(open.map(({ code, gate }) => `${gate.phase} ${gate.progress} ${code}`)).toEqual([
      'plan failed phase/acceptance-given',
      'plan failed phase/plan-agreed',
      ...Array<string>(5).fill('I open phase/five-parts'),
      'I open phase/drafts-recorded',
    ]);
  });
});

describe('rules', () => {
  test('have codes of their own, in words', () => {
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    for (const { code, kind } of rules) {
      expect(code).toMatch(/^[a-z]+\/[a-z]+(-[a-z]+)*$/);
      expect(code.startsWith('phase/')).toBe(kind === 'gate');
    }
    expect(Object.keys(ruleCodes)).toHaveLength(rules.length);
  });

  test('are all in the list', () => {
    const files = ['gates', 'integrity', 'style'].flatMap((folder) => readdirSync(`src/rules/${folder}`));
    expect(rules).toHaveLength(files.length);
  });

  test('show YAML that can be read', () => {
    for (const { code, bad, good } of rules) {
      for (const sample of [bad, good]) expect(() => parse(sample) as unknown, code).not.toThrow();
    }
  });
});

describe('examples/china-kazakhstan', () => {
  test('has no integrity fault, its gates up to phase II are passed, and two opinions are missing', () => {
    const source = readSource(readFileSync('examples/china-kazakhstan/report.yaml', 'utf8'), 'report.yaml');
    const { report } = validateReport(source);
    if (report === undefined) throw new Error('The example does not fit the schema.');
    const diagnostics = checkRules({ report, source, today: '2025-09-30' });
    expect(diagnostics.filter(stopsRender)).toEqual([]);
    expect(openGates(diagnostics).map(({ code, gate }) => [code, gate.progress])).toEqual([
      ['phase/opinion-of-every-member', 'open'],
      ['phase/opinion-of-every-member', 'open'],
    ]);
  });
});
