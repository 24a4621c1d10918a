// schemas/report.schema.json → the places of prose, so that no list is maintained by hand.
import { readFile } from 'node:fs/promises';

export const file = 'src/prose/prose-paths.gen.ts';

export async function generate() {
  const schema = JSON.parse(await readFile('schemas/report.schema.json', 'utf8'));
  const paths = [];
  const walk = (node, path) => {
    if (node === undefined || typeof node !== 'object') return;
    if (node.$ref === '#/$defs/prose' || node.$ref === '#/$defs/point') {
      paths.push(path);
      // A signed point has its prose one level deeper.
      if (node.$ref === '#/$defs/point') paths.push([...path, 'text']);
      return;
    }
    if (typeof node.$ref === 'string') walk(schema.$defs[node.$ref.replace('#/$defs/', '')], path);
    for (const [name, child] of Object.entries(node.properties ?? {})) walk(child, [...path, name]);
    if (node.items !== undefined) walk(node.items, [...path, '*']);
  };
  walk(schema, []);
  // The source of a figure or table is a line of prose too: it may contain citations.
  paths.push(['figures', '*', 'source'], ['tables', '*', 'source']);
  return `// Generated from schemas/report.schema.json by scripts/generate. Do not edit.

/** Paths to every prose field; \`*\` stands for each item of a list. */
export const prosePaths: readonly (readonly string[])[] = [
${paths.map((path) => `  [${path.map((step) => `'${step}'`).join(', ')}],`).join('\n')}
];
`;
}
