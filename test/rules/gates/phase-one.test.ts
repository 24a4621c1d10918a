import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const phaseOne = 'study:\n  country: KZ\n  phase: I\n  revision: 5\n  editions: [zh, en, kk]';

describe('phase/five-parts', () => {
  const parts = `parts:
  modernization:
    china:
      review:
        zh: 文字
      problems: "  "
    partner:
      review:
        kk: Мәтін
      problems:
        text:
          kk: Мәтін
        by: [aliyev]
    comparison:
      rows:
        - feature: Size
          china: Large
          partner: Large
  interaction: {}
  chinaInitiative: {}
  partnerInitiatives:
    items:
      - id: bright-road
        name: Bright Road
        purpose: Text.
        content: Text.
  future: {}`;

  test('accepts points in any language', () => {
    expect(findingsOf('phase/five-parts', { study: phaseOne })).toEqual([]);
  });

  test('makes one finding a part and names what is missing and who writes it', () => {
    const found = diagnosticsOf('phase/five-parts', { study: phaseOne, parts });
    expect(found.map(({ pointer, severity, gate }) => [pointer, severity, gate?.values['points'], gate?.owes])).toEqual(
      [
        [
          '/parts/modernization',
          'warning',
          { kind: 'terms', terms: [{ label: 'problemAnalysis', side: 'china' }] },
          [{ kind: 'side', side: 'china' }],
        ],
        [
          '/parts/interaction',
          'warning',
          {
            kind: 'terms',
            terms: [{ label: 'context' }, { label: 'achievements' }, { label: 'problems' }, { label: 'prospects' }],
          },
          [
            { kind: 'side', side: 'china' },
            { kind: 'side', side: 'partner' },
          ],
        ],
        [
          '/parts/chinaInitiative',
          'warning',
          { kind: 'terms', terms: [{ label: 'purpose' }, { label: 'content' }, { label: 'meaning' }] },
          [{ kind: 'side', side: 'china' }],
        ],
        [
          '/parts/partnerInitiatives',
          'warning',
          { kind: 'terms', terms: [{ label: 'meaning', of: 'Bright Road' }] },
          [{ kind: 'side', side: 'partner' }],
        ],
        [
          '/parts/future',
          'warning',
          {
            kind: 'terms',
            terms: [{ label: 'integration' }, { label: 'strategies' }, { label: 'recommendations' }],
          },
          [
            { kind: 'side', side: 'china' },
            { kind: 'side', side: 'partner' },
          ],
        ],
      ],
    );
  });
});

describe('phase/basis-and-aspect', () => {
  const advice = (rest: string): { study: string; parts: string } => ({
    study: phaseOne,
    parts: `parts:
  modernization: {}
  interaction:
    achievements:
      - id: rail
        title: Rail
        text: Text.
  chinaInitiative: {}
  partnerInitiatives: {}
  future:
    recommendations:
      - id: open-data
        title: Open data
        text: Text.${rest}`,
  });

  test('accepts a recommendation with both', () => {
    const sample = advice('\n        aspects: [goal]\n        basis: [rail]');
    expect(findingsOf('phase/basis-and-aspect', sample)).toEqual([]);
  });

  test.each([
    ['', 'gate.no-basis-no-aspect'],
    ['\n        basis: [rail]', 'gate.no-aspect'],
    ['\n        aspects: [goal]\n        basis: []', 'gate.no-basis'],
  ])('with “%s” says %s', (rest, sentence) => {
    const [finding] = diagnosticsOf('phase/basis-and-aspect', advice(rest));
    expect(finding?.pointer).toBe('/parts/future/recommendations/0');
    expect(finding?.gate?.sentence).toBe(sentence);
  });

  test('looks at strategies too', () => {
    const sample = advice('');
    const parts = sample.parts.replace('recommendations', 'strategies');
    expect(findingsOf('phase/basis-and-aspect', { ...sample, parts }).map(({ pointer }) => pointer)).toEqual([
      '/parts/future/strategies/0',
    ]);
  });
});

describe('phase/drafts-recorded', () => {
  const drafts = (text: string): { study: string; phases: string } => ({
    study: phaseOne,
    phases: `phases:\n  I:\n    ⟦drafts⟧:\n${text}`,
  });
  const all = '[modernization, interaction, chinaInitiative, partnerInitiatives, future]';

  test('accepts drafts that hold all parts together', () => {
    expect(findingsOf('phase/drafts-recorded', { study: phaseOne })).toEqual([]);
  });

  test('does not count a draft that is not completed', () => {
    const sample = drafts(`      - side: china\n        parts: ${all}`);
    expect(findingsOf('phase/drafts-recorded', sample)).toEqual([
      { severity: 'warning', pointer: '/phases/I/drafts', mark: 0 },
    ]);
  });

  test('names the parts that are missing', () => {
    const sample = drafts(
      '      - side: china\n        parts: [modernization, chinaInitiative]\n        completed: 2026-04',
    );
    expect(diagnosticsOf('phase/drafts-recorded', sample)[0]?.gate?.values).toEqual({
      parts: { kind: 'parts', ordinals: [2, 4, 5] },
    });
  });

  test('puts a part together from paths, and misses what they leave out', () => {
    const paths = (list: string): string =>
      `      - side: china\n        parts: [interaction, chinaInitiative, partnerInitiatives, future]\n        paths: [${list}]\n        completed: 2026-04`;
    const whole = drafts(paths('modernization.china, modernization.partner, modernization.comparison'));
    const half = drafts(paths('modernization.china, modernization.partner.review'));
    expect(findingsOf('phase/drafts-recorded', whole)).toEqual([]);
    expect(diagnosticsOf('phase/drafts-recorded', half)[0]?.gate?.values).toEqual({
      parts: { kind: 'parts', ordinals: [1] },
    });
  });
});
