import { describe, expect, test } from 'vitest';
import { mergeRegistries } from '../../src/diagnostics/registry.js';
import { schemaCodes } from '../../src/schema/codes.js';
import { sourceCodes } from '../../src/source/codes.js';

describe('mergeRegistries', () => {
  test('joins the codes of several folders', () => {
    const merged = mergeRegistries(sourceCodes, schemaCodes);
    expect(merged.size).toBe(Object.keys(sourceCodes).length + Object.keys(schemaCodes).length);
    expect(merged.get('schema/unknown-key')?.severity).toBe('error');
  });

  test('refuses a code that two folders claim', () => {
    expect(() => mergeRegistries(sourceCodes, sourceCodes)).toThrow(/registered twice/);
  });

  test('codes are a phase and words', () => {
    for (const code of mergeRegistries(sourceCodes, schemaCodes).keys()) {
      expect(code).toMatch(/^(yaml|schema)\/[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});
