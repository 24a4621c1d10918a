import { describe, expect, test } from 'vitest';
import { diagnosticsOf, findingsOf } from '../check-sample.js';

const joined = (china: string): { parts: string } => ({
  parts: `parts:
  modernization: {}
  interaction: {}
  chinaInitiative:
    sections:
      - id: green-corridor
        title: Green corridor
        text: Text.
  partnerInitiatives:
    items:
      - id: bright-road
        name: Bright Road
  future:
    integration:
      - china: ${china}
        partner: bright-road
        how: Text.`,
});

describe('integration/china-element', () => {
  test.each(['facilities', 'chinaInitiative.content', 'green-corridor'])('accepts %s', (china) => {
    expect(findingsOf('integration/china-element', joined(china))).toEqual([]);
  });

  test.each(['bright-road', 'interaction.context', 'facilitys'])('refuses %s', (china) => {
    expect(findingsOf('integration/china-element', joined(`⟦${china}⟧`))).toEqual([
      { severity: 'error', pointer: '/parts/future/integration/0/china', mark: 0 },
    ]);
  });

  test('suggests the likely spelling', () => {
    expect(diagnosticsOf('integration/china-element', joined('facilites'))[0]?.edits[0]?.text).toBe('facilities');
  });
});
