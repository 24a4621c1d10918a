// docs/format.md: every key of the report file with its type, its description in both languages, and an example.
import { stringify } from 'yaml';

import { readSchema } from './read-schema.mjs';

export const file = 'docs/format.md';

export async function generate() {
  const schema = await readSchema();
  const shapes = Object.entries(schema.$defs);
  const sections = Object.entries(schema.properties).flatMap(([key, node]) => section(key, node, schema, 2));
  const needed = schema.required.map((key) => `\`${key}\``).join(', ');
  return `<!-- Generated from schemas/report.schema.json by scripts/generate.mjs. Do not edit. -->

# The report file

${schema.description}

${schema.descriptionZh}

Its keys stand in this order; ${needed} must be there. A key marked **needed** must stand wherever the map that holds it does.

各键按此顺序排列；${needed} 必须写出。标有 **needed** 的键，在所属部分出现时必须写出。

${Object.entries(schema.properties)
  .map(([key, node]) => `- [\`${key}\`](#${anchor(key)}): ${node.description} ${node.descriptionZh}`)
  .join('\n')}

${sections.join('\n\n')}

# Shapes

What several keys have in common. 多处共用的写法。

${shapes.flatMap(([name, node]) => shape(name, node, schema)).join('\n\n')}
`;
}

/** A section for a key: its description, a table of its keys, and sections for the maps below it. */
function section(path, node, schema, level) {
  const heading = `${'#'.repeat(Math.min(level, 4))} \`${path}\``;
  const words = [node.description, node.descriptionZh].filter((text) => text !== undefined);
  return [
    [heading, ...words, kindOf(node, path), table(path, node, schema), sample(node)]
      .filter((text) => text !== '')
      .join('\n\n'),
    ...inner(path, node).flatMap(([below, child]) => section(below, child, schema, level + 1)),
  ];
}

function shape(name, node, schema) {
  const heading = `## ${node.title}`;
  return [
    [
      `<a id="${shapeAnchor(name)}"></a>`,
      heading,
      node.description,
      node.descriptionZh,
      kindOf(node, name),
      table(name, node, schema),
      sample(node),
    ]
      .filter((text) => text !== '')
      .join('\n\n'),
    ...inner(name, node).flatMap(([below, child]) => section(below, child, schema, 3)),
  ];
}

function kindOf(node, path) {
  return node.properties === undefined ? `Type 类型: ${typeOf(node, path)}` : '';
}

function table(path, node, schema) {
  if (node.properties === undefined) return '';
  const rows = Object.entries(node.properties).map(([key, child]) => {
    const whole = child.$ref === undefined ? child : { ...shapeOf(child, schema), ...child };
    const needed = (node.required ?? []).includes(key) ? '<br>**needed**' : '';
    return `| \`${key}\`${needed} | ${typeOf(child, `${path}.${key}`)} | ${cell(whole.description)}<br>${cell(whole.descriptionZh)} | ${example(whole)} |`;
  });
  return ['| key 键 | type 类型 | what it is 说明 | example 示例 |', '|---|---|---|---|', ...rows].join('\n');
}

/** The maps below a node that have keys of their own and are not shared shapes. */
function inner(path, node) {
  const children = Object.entries(node.properties ?? {}).map(([key, child]) => [`${path}.${key}`, child]);
  const items = node.items === undefined ? [] : [[`${path}[]`, node.items]];
  return [...children, ...items].flatMap(([below, child]) => {
    if (child.$ref !== undefined) return [];
    if (child.properties !== undefined) return [[below, child]];
    return inner(below, child);
  });
}

function typeOf(node, path) {
  if (node.$ref !== undefined) {
    const name = shapeName(node.$ref);
    return `[${words(name)}](#${shapeAnchor(name)})`;
  }
  if (node.enum !== undefined) return node.enum.map((value) => `\`${value}\``).join(', ');
  if (node.const !== undefined) return `\`${node.const}\``;
  const open = Object.values(node.patternProperties ?? {})[0];
  if (open !== undefined) {
    const each = open.$ref === undefined ? typeOf(open, path) : typeOf(open, path);
    const texts = `map, by ${names[node.propertyNames?.format] ?? 'name'}, of ${each}`;
    return types(node).includes('string') ? `text, or ${texts}` : texts;
  }
  if (node.properties !== undefined && !types(node).includes('string')) return `[map](#${anchor(path)})`;
  return types(node)
    .map((type) => {
      if (type === 'array')
        return `list of ${node.items.properties === undefined ? typeOf(node.items, `${path}[]`) : `[maps](#${anchor(`${path}[]`)})`}`;
      return { string: 'text', integer: 'whole number', number: 'number', boolean: '`true` or `false`', object: 'map' }[
        type
      ];
    })
    .join(', or ');
}

const names = { 'language-tag': 'language', id: 'id', 'calendar-period': 'period' };

function types({ type }) {
  return type === undefined ? [] : [type].flat();
}

/** A text that an author writes as a block ends with a break, which one line can't show. */
const withoutLastBreak = (_key, value) => (typeof value === 'string' ? value.trimEnd() : value);

const yamlInOneLine = { collectionStyle: 'flow', flowCollectionPadding: false, lineWidth: 0 };

function example({ examples: [first] = [] }) {
  if (first === undefined) return '';
  const written = typeof first === 'object' ? stringify(first, withoutLastBreak, yamlInOneLine).trim() : String(first);
  return `\`${cell(written)}\``;
}

/** The usual form of an entry, as in the editor's snippet. */
function sample({ defaultSnippets: [snippet] = [] }) {
  if (snippet === undefined) return '';
  return `\`\`\`yaml\n${yaml(snippet.body).join('\n')}\n\`\`\``;
}

function yaml(value) {
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first, ...rest] = yaml(item);
      return [`- ${first}`, ...rest.map((line) => `  ${line}`)];
    });
  }
  if (typeof value !== 'object') return [filled(value)];
  return Object.entries(value).flatMap(([key, child]) =>
    typeof child === 'object'
      ? [`${filled(key)}:`, ...yaml(child).map((line) => `  ${line}`)]
      : [`${filled(key)}: ${filled(child)}`],
  );
}

/** The tab stops of a snippet, replaced with their text. */
function filled(text) {
  return String(text).replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

function shapeOf({ $ref }, schema) {
  return schema.$defs[shapeName($ref)];
}

function shapeName($ref) {
  return $ref.replace('#/$defs/', '');
}

function words(name) {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace('email', 'e-mail');
}

function shapeAnchor(name) {
  return `shape-${name.toLowerCase()}`;
}

/** GitHub's anchor for a heading, without the dots and brackets of a path. */
function anchor(path) {
  return path.toLowerCase().replace(/[^a-z0-9-]/g, '');
}

function cell(text = '') {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
