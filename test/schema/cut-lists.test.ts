import { expect, test } from 'vitest';
import { cutLists } from '../../src/schema/cut-lists.js';
import { reportSchema } from '../../src/schema/report-validator.gen.js';
import type { SchemaNode } from '../../src/schema/schema-node.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';
import { reportYaml } from '../support/report-yaml.js';

test('every list of the format has a most', () => {
  const lists: SchemaNode[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, items } = node as SchemaNode;
    if ([type].flat().includes('array') || typeof items === 'object') lists.push(node);
    Object.values(node).forEach(visit);
  };
  visit({ ...reportSchema, examples: [] });
  expect(lists.length).toBeGreaterThan(50);
  expect(lists.filter((node) => typeof node.items === 'object' && node.maxItems === undefined && node.type)).toEqual(
    [],
  );
});

test('data within the limits is left as it is', () => {
  const data = { study: { editions: ['zh', 'en'] } };
  expect(cutLists(data)).toEqual({ data, issues: [] });
  expect(cutLists(data).data).toBe(data);
});

test('a list of 100,000 is one finding, and quick', () => {
  const list = (key: string): string => `${key}: [${'zh,'.repeat(100_000)}zh]`;
  const text = reportYaml({ study: `study:\n  country: KZ\n  phase: II\n  ${list('editions')}` });
  const { diagnostics, report } = validateReport(readSource(text, 'report.yaml'));
  expect(report).toBeUndefined();
  expect(diagnostics.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(['schema/out-of-range /study/editions']);
  expect(diagnostics[0]?.message.en).toBe('`editions` is a list of 100,001 items; it may have at most 12.');
});

test('a list whose items must differ costs no more than its most', () => {
  const aspects = `[${'goal,'.repeat(60_000)}goal]`;
  const text = reportYaml().replace('aspects: [goal]', `aspects: ${aspects}`);
  const { diagnostics } = validateReport(readSource(text, 'report.yaml'));
  expect(diagnostics.filter(({ code }) => code === 'schema/out-of-range')).toHaveLength(1);
});
