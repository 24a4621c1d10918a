import { describe, expect, test } from 'vitest';
import { findingsOf } from '../check-sample.js';

describe('indicator/amount', () => {
  test('accepts one number, or numbers by period', () => {
    const indicators = `indicators:
  trade:
    label: Trade
    values:
      2013: 22.04
      2022: 31.18
  share:
    label: Share
    value: 12.5`;
    expect(findingsOf('indicator/amount', { indicators })).toEqual([]);
  });

  test('finds an indicator without a number, and one with both forms', () => {
    const indicators = `indicators:
  ⟦trade⟧:
    label: Trade
  ⟦share⟧:
    label: Share
    value: 1
    values:
      2013: 2`;
    expect(findingsOf('indicator/amount', { indicators })).toEqual([
      { severity: 'error', pointer: '/indicators/trade', mark: 0 },
      { severity: 'error', pointer: '/indicators/share', mark: 1 },
    ]);
  });
});

describe('ids of indicators, figures and terms', () => {
  test('are unique like all others', () => {
    const sections = {
      indicators: 'indicators:\n  trade:\n    label: Trade\n    value: 1',
      figures: 'figures:\n  - id: ⟦trade⟧\n    kind: image\n    caption: Trade\n    file: trade.png',
      glossary: 'glossary:\n  - id: ⟦trade⟧\n    term: Trade',
    };
    expect(findingsOf('id/unique', sections).map(({ pointer, mark }) => [pointer, mark])).toEqual([
      ['/figures/0/id', 0],
      ['/glossary/0/id', 1],
    ]);
  });

  test('a derived indicator and a series name indicators', () => {
    const sections = {
      indicators: `indicators:
  trade:
    label: Trade
    value: 1
  share:
    label: Share
    value: 1
    derivedFrom:
      operation: share
      of: [trade, ⟦trede⟧]`,
      figures: `figures:
  - id: growth
    kind: chart
    caption: Growth
    chart:
      type: line
      series:
        - indicator: ⟦lead-p⟧
        - indicator: trade`,
    };
    expect(findingsOf('id/known', sections).map(({ pointer, mark }) => [pointer, mark])).toEqual([
      ['/indicators/share/derivedFrom/of/1', 0],
      ['/figures/0/chart/series/0/indicator', 1],
    ]);
  });

  test('the source of an indicator is a reference', () => {
    const indicators = 'indicators:\n  trade:\n    label: Trade\n    value: 1\n    source: ⟦nowhere⟧';
    expect(findingsOf('reference/known', { indicators })).toEqual([
      { severity: 'error', pointer: '/indicators/trade/source', mark: 0 },
    ]);
  });
});
