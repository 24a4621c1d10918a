import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const references = 'references:\n  - {id: customs, type: report, title: T}';

describe('indicator/sourced', () => {
  const indicators = (rest: string): string => `indicators:\n  ⟦trade⟧:\n    label: Trade\n${rest}`;

  test.each([
    '    value: 1\n    period: 2022\n    source: customs',
    '    value: 1\n    asOf: 2022-12-31\n    source: customs',
    '    values: {2022: 1}\n    source: customs',
    '    value: 1\n    period: 2022\n    derivedFrom: {operation: sum, of: [trade]}',
  ])('accepts %s', (rest) => {
    expect(findingsOf('indicator/sourced', { indicators: indicators(rest), references })).toEqual([]);
  });

  test.each([
    ['    value: 1', 'Indicator `trade` has no date and no source.'],
    ['    value: 1\n    source: customs', 'Indicator `trade` has no date.'],
    ['    value: 1\n    period: 2022', 'Indicator `trade` has no source.'],
    ['    value: 1\n    derivedFrom: {operation: sum, of: [trade]}', 'Indicator `trade` has no date.'],
  ])('%s: %s', (rest, message) => {
    const sections = { indicators: indicators(rest), references };
    expect(findingsOf('indicator/sourced', sections)).toEqual([
      { severity: 'warning', pointer: '/indicators/trade', mark: 0 },
    ]);
    expect(diagnosticsOf('indicator/sourced', sections)[0]?.message.en).toBe(message);
  });
});

describe('indicator/recomputes', () => {
  const indicators = (value: string, rest: string): string => `indicators:
  first: {label: A, value: 22.04, unit: bn}
  second: {label: B, value: 31.18, unit: bn}
  people: {label: C, value: "2.00", unit: million}
  series: {label: D, values: {2013: 22.04, 2022: 31.18}, unit: bn}
  zero: {label: E, value: 0, unit: bn}
  huge: {label: F, value: "1e999999999", unit: bn}
  derived:
    label: G
    value: ⟦${value}⟧
${rest}`;
  const from = (operation: string, of: string, rest = ''): string =>
    `    derivedFrom: {operation: ${operation}, of: [${of}]}${rest}`;

  test.each([
    ['53.22', from('sum', 'first, second', '\n    unit: bn')],
    ['53.2', from('sum', 'first, second', '\n    unit: bn')],
    ['"0.00532e4"', from('sum', 'first, second', '\n    unit: bn')],
    ['-9.14', from('difference', 'first, second', '\n    unit: bn')],
    ['687.2072', from('product', 'first, second')],
    ['0.707', from('ratio', 'first, second')],
    ['70.7', from('share', 'first, second', '\n    unit: "%"')],
    ['41.5', from('change', 'first, second', '\n    unit: "%"')],
    ['41.5', from('change', 'series', '\n    unit: "%"\n    period: 2013/2022')],
    ['53.22', from('sum', 'first, series', '\n    unit: bn')],
    ['44.08', from('sum', 'first, series', '\n    unit: bn\n    period: 2013')],
    ['40', from('change', 'first, second', '\n    qualifier: over')],
    ['50', from('change', 'first, second', '\n    qualifier: nearly')],
    ['53.23', from('sum', 'first, second', '\n    unit: bn\n    qualifier: about')],
    // Billions by millions, in thousands a head or in single units.
    ['11020', from('ratio', 'first, people', '\n    unit: a head')],
  ])('accepts %s %s', (value, rest) => {
    expect(findingsOf('indicator/recomputes', { indicators: indicators(value, rest) })).toEqual([]);
  });

  test.each([
    ['53.21', from('sum', 'first, second', '\n    unit: bn'), '53.22'],
    ['53.20', from('sum', 'first, second', '\n    unit: bn'), '53.22'],
    ['-9.2', from('difference', 'first, second', '\n    unit: bn'), '-9.1'],
    ['41.4', from('change', 'first, second'), '41.5'],
    ['42', from('change', 'second, first'), '-29'],
    ['41.4', from('change', 'series', '\n    period: 2013/2022'), '41.5'],
    ['0.708', from('ratio', 'first, second'), '0.707'],
    ['42', from('change', 'first, second', '\n    qualifier: over'), '41'],
    ['30', from('change', 'first, second', '\n    qualifier: over'), '41'],
    ['41', from('change', 'first, second', '\n    qualifier: nearly'), '41.470'],
    ['"5.3e1"', from('sum', 'first, second, second', '\n    unit: bn'), '8.4e1'],
  ])('%s %s is %s', (value, rest, reckoned) => {
    const sections = { indicators: indicators(value, rest) };
    expect(findingsOf('indicator/recomputes', sections)).toEqual([
      { severity: 'warning', pointer: '/indicators/derived/value', mark: 0 },
    ]);
    const [finding] = diagnosticsOf('indicator/recomputes', sections);
    expect(finding?.message.en).toMatch(new RegExp(` give ${reckoned.replace('.', '\\.')}\\.$`));
    expect(finding?.related.map(({ pointer }) => pointer)).toContain(
      rest.includes('series') ? '/indicators/series' : '/indicators/first',
    );
  });

  test('one number of a series is found by its period', () => {
    const series = `indicators:
  first: {label: A, values: {2013: 1, 2022: 3}}
  second: {label: B, values: {2013: 2, 2022: 4}}
  derived:
    label: C
    values:
      2013: 3
      2022: ⟦8⟧
    derivedFrom: {operation: sum, of: [first, second]}`;
    expect(findingsOf('indicator/recomputes', { indicators: series })).toEqual([
      { severity: 'warning', pointer: '/indicators/derived/values/2022', mark: 0 },
    ]);
  });

  test.each([
    ['an unknown operand', from('sum', 'first, nobody')],
    ['a ratio of three', from('ratio', 'first, second, people')],
    ['a share of nothing', from('share', 'first, zero')],
    ['units that differ', from('share', 'first, people')],
    ['a period that an operand lacks', from('change', 'first, series', '\n    period: 2019')],
    ['a number without an end', from('product', 'first, huge')],
  ])('says nothing of %s', (_what, rest) => {
    expect(findingsOf('indicator/recomputes', { indicators: indicators('7', rest) })).toEqual([]);
  });
});

describe('indicator/told-apart', () => {
  const pair = (one: string, other: string): { indicators: string } => ({
    indicators: `indicators:\n  first: {label: {zh: 份额, en: Share}, ${one}}\n  ⟦second⟧: {label: {en: Share, kk: Үлес}, ${other}}`,
  });

  test.each([
    ['value: 45.4, period: 2022, unit: "%"', 'value: 29.7, period: 2022, unit: "%"'],
    ['value: 45.4, scope: Goods', 'value: 29.7, scope: Goods'],
    ['value: 45.4, scope: Goods', 'value: 29.7'],
    ['value: 45.4, period: 2013', 'value: 29.7, period: 2022, reporter: Customs of China'],
  ])('%s and %s', (one, other) => {
    expect(findingsOf('indicator/told-apart', pair(one, other))).toEqual([
      { severity: 'warning', pointer: '/indicators/second', mark: 0 },
    ]);
    expect(diagnosticsOf('indicator/told-apart', pair(one, other))[0]?.related.map(({ pointer }) => pointer)).toEqual([
      '/indicators/first',
    ]);
  });

  test.each([
    ['value: 45.4, scope: Goods', 'value: 29.7, scope: Goods and services'],
    ['value: 45.4, scope: {en: Goods}, reporter: China', 'value: 29.7, scope: {en: Goods}, reporter: Kazakhstan'],
    ['value: 45.4, period: 2013', 'value: 29.7, period: 2022'],
    ['value: 45.4, unit: bn', 'value: 29.7, unit: "%"'],
    ['value: 45.4', 'value: 45.4'],
  ])('accepts %s and %s', (one, other) => {
    expect(findingsOf('indicator/told-apart', pair(one, other))).toEqual([]);
  });

  test('different labels need no scope', () => {
    const indicators = 'indicators:\n  first: {label: Exports, value: 1}\n  second: {label: Imports, value: 2}';
    expect(findingsOf('indicator/told-apart', { indicators })).toEqual([]);
  });
});
