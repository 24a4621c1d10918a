// docs/limits.md: how much a study may bring, from src/values/limits.ts and from `maxItems` of the schema.
import { register } from 'node:module';
import { readSchema } from './read-schema.mjs';

export const file = 'docs/limits.md';

export async function generate() {
  register('./typescript-hooks.mjs', import.meta.url);
  const { limits, writeCount } = await import('../../src/values/limits.ts');
  const rows = Object.values(limits).map(
    ({ most, unit, of, code }) =>
      `| ${cell(of.en)}<br>${cell(of.zh)} | ${writeCount(most)} | ${cell(unit.en)} ${cell(unit.zh)} | [\`${code}\`](rules/${code.replace('/', '-')}.md) |`,
  );
  const lists = listsOf(await readSchema()).map(([path, most]) => `| \`${path}\` | ${writeCount(most)} |`);
  return `<!-- Generated from src/values/limits.ts and schemas/report.schema.json by scripts/generate.mjs. Do not edit. -->

# Limits · 上限

A report may come from anyone, and checking or printing it must cost a bounded amount of work. What it brings is counted, never timed, so that every machine gives the same answer. What goes beyond a limit is an error with its place, and stops a render.

报告可能来自任何人，检查和输出它所需的工作量必须有限。一律按数量计，不按时间计，因此在任何电脑上结果相同。超出上限者报错并注明位置，且中止输出。

| of what 对象 | at most 上限 | of what unit 单位 | finding 报出 |
|---|---|---|---|
${rows.join('\n')}

## Lists · 列表

The most items of each list of the report’s file; a longer one is [\`schema/out-of-range\`](rules/schema-out-of-range.md).

报告文件中各列表的最多项数；超出者报出 [\`schema/out-of-range\`](rules/schema-out-of-range.md)。

| list 列表 | items 项数 |
|---|---|
${lists.join('\n')}
`;
}

/** Every list of the schema by its path, with its \`maxItems\`; throws for one that has none. */
export function listsOf(schema) {
  const found = new Map();
  const visit = (node, path) => {
    if (node.$ref !== undefined) return;
    const steps = [
      ...Object.entries(node.properties ?? {}),
      ...Object.values(node.patternProperties ?? {}).map((child) => ['<language>', child]),
    ];
    for (const [key, child] of steps) visit(child, path === '' ? key : `${path}.${key}`);
    for (const branch of [node.then, node.else]) if (branch !== undefined) visit(branch, path);
    if (node.items === undefined) return;
    if (node.maxItems === undefined) throw new Error(`The list ${path} has no maxItems.`);
    found.set(path, node.maxItems);
    visit(node.items, `${path}[]`);
  };
  visit(schema, '');
  for (const [name, node] of Object.entries(schema.$defs)) visit(node, `(${name})`);
  return [...found];
}

function cell(text) {
  return text.replaceAll('|', '\\|');
}
