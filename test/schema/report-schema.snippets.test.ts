import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { formatTests } from '../../src/schema/formats.js';

interface Snippet {
  readonly label: string;
  readonly description: string;
  readonly body: unknown;
}
interface Node {
  readonly defaultSnippets?: readonly Snippet[];
  readonly [keyword: string]: unknown;
}

const schema = JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')) as Node;

const ajv = new Ajv2020({ strict: false, allErrors: true });
for (const [name, accepts] of Object.entries(formatTests)) ajv.addFormat(name, accepts);

/** Every node of the schema that offers a snippet. */
function* offering(node: unknown): Generator<Node> {
  if (typeof node !== 'object' || node === null) return;
  if ('defaultSnippets' in node) yield node as Node;
  for (const inner of Object.values(node)) yield* offering(inner);
}

/** A snippet as it stands when its author has gone through it with Tab and changed nothing. */
function filled(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body).replace(/\$\{\d+:([^}]*)\}/g, '$1'));
}

const all = [...offering(schema)].flatMap((node) => (node.defaultSnippets ?? []).map((snippet) => ({ node, snippet })));

describe('every snippet', () => {
  test('there is one for each usual block', () => {
    expect(all.length).toBeGreaterThanOrEqual(20);
  });

  test.each(all.map(({ node, snippet }) => [snippet.label, snippet, node] as const))(
    '%s fits the place that offers it, and says in both languages what it is',
    (_, { body, description }, { defaultSnippets: _snippets, ...node }) => {
      const fits = ajv.compile({ ...node, $defs: schema['$defs'] });
      fits(filled(body));
      expect(fits.errors ?? []).toEqual([]);
      expect(description).toMatch(/[a-z].*\p{Script=Han}/u);
    },
  );

  test('its tab stops count up from 1, each once', () => {
    for (const { snippet } of all) {
      const stops = [...JSON.stringify(snippet.body).matchAll(/\$\{(\d+):/g)].map(([, n]) => Number(n));
      expect(stops).toEqual(stops.map((__, i) => i + 1));
    }
  });
});
