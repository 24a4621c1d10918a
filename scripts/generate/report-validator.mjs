// The validator as standalone code: it loads in a few milliseconds and does not need ajv at run time.
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { banner, readSchema } from './read-schema.mjs';

export const file = 'src/schema/report-validator.gen.ts';

/** Keywords for editors and types, which messages don't need. */
const forEditors = ['tsType', 'markdownDescription', 'defaultSnippets'];

export async function generate() {
  const schema = without(forEditors, await readSchema());
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    ownProperties: true,
    // Adds the failed schema node to each error; messages quote its title and description.
    verbose: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, formats: _`formatTests` },
  });
  ajv.addKeyword({ keyword: 'descriptionZh', valid: true });
  // Only the names matter here: the generated code calls the tests of src/schema/formats.ts.
  formatNames(schema).forEach((name) => ajv.addFormat(name, () => true));
  return asModule(standalone.default(ajv, ajv.compile(schema)));
}

function asModule(code) {
  const head = /^"use strict";export const validate = (\w+);export default \w+;const (schema\d+) = /.exec(code);
  if (head === null) throw new Error('ajv opens its code in a new way: read it and mend asModule().');
  const [opening, validate, root] = head;
  const body = code
    .replace(opening, `const ${root} = `)
    .replace('require("ajv/dist/runtime/ucs2length").default', 'countCodePoints')
    // ajv copies all errors for each invalid list item: quadratic. Appending is safe: nobody else has the first array.
    .replace(/vErrors\.concat\((\w+\.errors)\)/g, 'joinErrors(vErrors, $1)');
  if (/\.concat\(/.test(body)) throw new Error('The validator joins its errors in a new way.');
  if (/\brequire\(/.test(body)) throw new Error('The validator would need another module of ajv when it runs.');
  return `// @ts-nocheck
${banner}
import { countCodePoints } from './count-code-points.js';
import { formatTests } from './formats.js';
import { joinErrors } from './join-errors.js';
import type { SchemaError, SchemaNode } from './schema-node.js';

${body}

export const reportSchema: SchemaNode = ${root};

export function validateData(data: unknown): readonly SchemaError[] {
  return ${validate}(data) ? [] : ${validate}.errors;
}
`;
}

function without(keywords, node) {
  if (Array.isArray(node)) return node.map((item) => without(keywords, item));
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).filter(([key]) => !keywords.includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, without(keywords, value)]));
}

function formatNames(node, names = new Set()) {
  if (node === null || typeof node !== 'object') return names;
  if (typeof node.format === 'string') names.add(node.format);
  Object.values(node).forEach((child) => formatNames(child, names));
  return names;
}
