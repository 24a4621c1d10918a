// Completes the schema: editors show Markdown only from `markdownDescription`, in both languages and with an example.
// Everything else in the file is written by hand.
import { readSchema } from './read-schema.mjs';

export const file = 'schemas/report.schema.json';

export async function generate() {
  return `${JSON.stringify(described(await readSchema()), undefined, 2)}\n`;
}

function described(node) {
  if (Array.isArray(node)) return node.map(described);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).flatMap(([key, value]) => {
    if (key === 'markdownDescription') return [];
    const entry = [key, key === 'examples' || key === 'enum' ? value : described(value)];
    return key === 'descriptionZh' ? [entry, ['markdownDescription', markdown(node)]] : [entry];
  });
  return Object.fromEntries(entries);
}

function markdown({ description, descriptionZh, examples: [example] = [] }) {
  const shown = typeof example === 'string' || typeof example === 'number' ? [`\`${example}\``] : [];
  return [description, descriptionZh, ...shown].join('\n\n');
}
