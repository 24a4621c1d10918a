import { describe, expect, test } from 'vitest';
import { findingsOf } from '../check-sample.js';

const study = (url: string): { study: string } => ({
  study: `study:\n  country: KZ\n  phase: done\n  revision: 5\n  editions: [zh, en, kk]\n  url: ${url}`,
});
const home = 'https://example.org/';

describe('study/short-address', () => {
  test('accepts an address that a QR code of version 13 holds', () => {
    expect(findingsOf('study/short-address', study(home.padEnd(331, 'a')))).toEqual([]);
  });

  test('finds one that it does not, counted in bytes', () => {
    for (const address of [home.padEnd(332, 'a'), home.padEnd(4000, 'a'), home.padEnd(130, '中')]) {
      expect(findingsOf('study/short-address', study(`⟦${address}⟧`))).toEqual([
        { severity: 'error', pointer: '/study/url', mark: 0 },
      ]);
    }
  });
});
