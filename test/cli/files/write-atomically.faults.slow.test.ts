import { describe, expect, test } from 'vitest';
import { faultCases } from '../../support/faults/fault-cases.js';
import { injectFaults } from '../../support/faults/inject-faults.js';
import { canInjectFaults } from '../../support/faults/trace-calls.js';

/** Fewer calls than a case has: a run that no longer reaches them proves nothing. */
const least: Readonly<Record<string, number>> = {
  render: 50,
  'render, first time, PDF': 30,
  fmt: 20,
  freeze: 20,
  init: 20,
  'init --force': 25,
  'init --force, no links': 25,
};

describe.skipIf(!canInjectFaults)('a call of the system that fails, or at which the command is killed (strace)', () => {
  test.each(faultCases)('$name', { timeout: 300_000 }, async (one) => {
    const { points, survived, ...faults } = await injectFaults(one);
    console.log(`${one.name}: ${points} calls failed once and killed once, ${survived} survived.`);
    expect(faults).toEqual({ name: one.name, halfFiles: [], mixedUntold: [], badEnds: [], leftovers: [] });
    expect(points).toBeGreaterThanOrEqual(least[one.name] ?? Infinity);
  });
});
