// The TypeScript types of a report.
import { compile } from 'json-schema-to-typescript';
import { banner, readSchema } from './read-schema.mjs';

export const file = 'src/schema/report.gen.ts';

export async function generate() {
  const schema = namedShapes(await readSchema());
  for (const [key, definition] of Object.entries(schema.$defs)) definition.title = pascal(key);
  const types = await compile(schema, 'Report', {
    bannerComment: banner,
    unreachableDefinitions: true,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    style: { singleQuote: true, printWidth: 120 },
  });
  return types
    .replace(/\n\/\*\*[^/]*This interface was referenced[^/]*\*\/\n/g, '\n')
    .replace(/\n \*\n \* This interface was referenced by[^\n]*\n \* via the `definition`[^\n]*\n/g, '\n');
}

/** Keeps type names only for objects; scalars are inlined. */
function namedShapes(node) {
  if (Array.isArray(node)) return node.map(namedShapes);
  if (node === null || typeof node !== 'object') return node;
  // A reference with its own title would become a second type with the same shape.
  if (typeof node.$ref === 'string') return { $ref: node.$ref };
  const shaped = node.type === 'object' && node.properties !== undefined;
  const entries = Object.entries(node).filter(
    ([key, value]) =>
      !(key === 'title' && typeof value === 'string' && !shaped) && key !== 'if' && key !== 'then' && key !== 'else',
  );
  return Object.fromEntries(entries.map(([key, value]) => [key, namedShapes(value)]));
}

function pascal(name) {
  return name.replace(/(^|[^A-Za-z0-9])([a-z])/g, (_, __, c) => c.toUpperCase()).replace(/[^A-Za-z0-9]/g, '');
}
