import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';

interface Node {
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly [keyword: string]: unknown;
}

/** Every schema within a schema, with the keys that lead to it. */
function* nodesOf(value: unknown, path: readonly string[] = []): Generator<readonly [string, Node]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield [path.join('/'), value as Node];
  for (const [key, child] of Object.entries(value)) {
    if (key !== 'examples' && key !== 'defaultSnippets') yield* nodesOf(child, [...path, key]);
  }
}

/** Whether a text can have only so many characters: by a number, a list, or a pattern without + and *. */
function isBounded({ pattern, ...node }: Node): boolean {
  if (['enum', 'const', 'maxLength', '$ref'].some((keyword) => keyword in node)) return true;
  return pattern !== undefined && !/[*+]/.test(pattern.replace(/\\.|\[[^\]]*\]/g, 'x'));
}

test('every text of the format has a greatest length', () => {
  const schema: unknown = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8'));
  const texts = [...nodesOf(schema)].filter(([, { type }]) => [type].flat().includes('string'));
  expect(texts.length).toBeGreaterThan(140);
  expect(texts.filter(([, node]) => !isBounded(node)).map(([path]) => path)).toEqual([]);
});

const small = readFileSync('examples/minimal/report.yaml', 'utf8');

test.each([
  ['a title', 'T', 5_000, (text: string) => small.replace('phase: plan', `title: ${text}\n  phase: plan`)],
  [
    'a title in one language',
    '文',
    5_000,
    (text: string) => small.replace('phase: plan', `title: {zh: ${text}}\n  phase: plan`),
  ],
  [
    'a cell',
    'x',
    5_000,
    (text: string) => `${small}tables:\n  - {id: t, caption: T, columns: [{head: H}], rows: [[${text}]]}\n`,
  ],
  ['a work', 'x', 20_000, (text: string) => `${small}references:\n  - {id: r, type: book, title: ${text}}\n`],
])('%s may be so long, and not one character longer', (_, letter, most, write) => {
  const codesOf = (text: string): readonly string[] => {
    const { diagnostics } = validateReport(readSource(text, 'report.yaml'));
    return diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code);
  };
  expect(codesOf(write(letter.repeat(most)))).toEqual([]);
  expect(codesOf(write(letter.repeat(most + 1)))).toEqual(['schema/out-of-range']);
});
