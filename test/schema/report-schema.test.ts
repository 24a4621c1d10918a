import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats } from '../../src/schema/formats.js';
import { resolveNode } from '../../src/schema/resolve-node.js';
import { schemaAt } from '../../src/schema/schema-at.js';
import type { SchemaNode } from '../../src/schema/schema-node.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as SchemaNode;

interface Place {
  readonly path: string;
  readonly node: SchemaNode;
}

/** Every property and item of the schema, with its place. */
function places(node: SchemaNode, path: string): readonly Place[] {
  const properties = Object.entries(node.properties ?? {}).flatMap(([key, inner]) => [
    { path: `${path}.${key}`, node: inner },
    ...places(inner, `${path}.${key}`),
  ]);
  return [...properties, ...(node.items ? places(node.items, `${path}[]`) : [])];
}

const all = [
  ...places(schema, ''),
  ...Object.entries(schema.$defs ?? {}).flatMap(([key, node]) => [{ path: key, node }, ...places(node, key)]),
];

describe('every property', () => {
  test('has a title and a description in both languages', () => {
    const bare = all.filter(({ node }) => {
      const { title, description, descriptionZh } = resolveNode(node);
      return [title, description, descriptionZh].some((words) => words === undefined || words === '');
    });
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('has an example, or its values are listed', () => {
    const bare = all.filter(({ path, node }) => {
      const { examples, enum: choices, const: constant, properties, items } = resolveNode(node);
      const inner = items && resolveNode(items);
      const isShown = [examples, choices, constant, properties, inner?.examples, inner?.enum, inner?.properties];
      return !path.startsWith('reference.') && isShown.every((sign) => sign === undefined);
    });
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('has examples that the format takes', () => {
    const refused = all.flatMap(({ path, node }) => {
      const { format, examples = [] } = resolveNode(node);
      const test = formats.find(({ name }) => name === format)?.test;
      return examples
        .filter((example) => typeof example === 'string' && test?.(example) === false)
        .map((example) => `${path}: ${String(example)}`);
    });
    expect(refused).toEqual([]);
  });

  test('opens no map: unknown keys are refused everywhere', () => {
    const open = all.filter(({ path, node }) => {
      const shape = node.properties ?? node.patternProperties;
      return shape !== undefined && node.additionalProperties !== false && !path.includes('custom');
    });
    expect(open.map(({ path }) => path)).toEqual([]);
  });
});

test('every format that the schema names has its words', () => {
  const named = new Set([...JSON.stringify(schema).matchAll(/"format":"([^"]+)"/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual(formats.map(({ name }) => name).sort());
});

test('a pattern never stands without a format, whose words explain it', () => {
  expect(all.filter(({ node }) => 'pattern' in node && node.format === undefined)).toEqual([]);
});

describe('schemaAt', () => {
  test.each([
    ['/study/country', 'partner-country'],
    ['/sides/china/team/3/id', 'id'],
    ['/study/editions/0/language', 'language-tag'],
    ['/parts/future/recommendations/0/text/original', 'language-tag'],
  ])('%s', (pointer, format) => {
    expect(schemaAt(pointer)?.format).toBe(format);
  });

  test('is undefined where the format has no place', () => {
    expect(schemaAt('/study/nothing')).toBeUndefined();
    expect(schemaAt('/study/country/deeper')).toBeUndefined();
  });
});

test('the report is never larger than it says: a text over the limit is refused', () => {
  const text = `format: 1\nfront:\n  abstract:\n    en: ${'x'.repeat(256_001)}\n`;
  const codes = validateReport(readSource(text, 'f')).diagnostics.map(({ code, pointer }) => `${code} ${pointer}`);
  expect(codes).toContain('schema/out-of-range /front/abstract/en');
});
