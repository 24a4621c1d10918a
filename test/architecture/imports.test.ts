import { readdirSync } from 'node:fs';
import { cruise, type IConfiguration, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.js';

const { options, ...ruleSet }: IConfiguration = await extractDepcruiseConfig('./.dependency-cruiser.mjs');

/** Broken rules of the sources in `folder`, as `rule: from → to`. */
async function broken(folder: string): Promise<readonly string[]> {
  const { output } = await cruise(['src'], { ...options, ruleSet, validate: true, baseDir: folder }, undefined, {
    tsConfig: extractTSConfig('tsconfig.json'),
  });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`).sort();
}

test('src keeps the rules of .dependency-cruiser.mjs', async () => {
  expect(await broken(process.cwd())).toEqual([]);
});

test('every rule has its reason', () => {
  const rules = ruleSet.forbidden ?? [];
  expect(rules.length).toBeGreaterThan(10);
  expect(rules.filter(({ comment }) => comment === undefined || comment === '')).toEqual([]);
});

test('every folder of src has a rule', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const named = new Set((ruleSet.forbidden ?? []).map(({ name }) => name));
  expect(folders.map(({ name }) => name).filter((name) => !named.has(`layer-${name}`))).toEqual([]);
});

describe('a rule is broken by', () => {
  test.each([
    ['a writer that imports another', 'layer-html', { 'src/html/a.ts': '../pdf/b.js', 'src/pdf/b.ts': '' }],
    ['a writer that looks at the report', 'layer-pdf', { 'src/pdf/a.ts': '../schema/b.js', 'src/schema/b.ts': '' }],
    ['a source that knows the schema', 'layer-source', { 'src/source/a.ts': '../schema/b.js', 'src/schema/b.ts': '' }],
    [
      'a library that knows the terminal',
      'no-way-back-to-the-terminal',
      { 'src/a.ts': './cli/b.js', 'src/cli/b.ts': '' },
    ],
    ['a rule that reads the disk', 'no-disk-no-network', { 'src/rules/a.ts': 'node:fs' }],
    ['a document that uses the network', 'no-disk-no-network', { 'src/document/a.ts': 'node:https' }],
    ['a cycle', 'no-cycle', { 'src/html/a.ts': './b.js', 'src/html/b.ts': './a.js' }],
    ['a line that knows its page', 'pdf-text', { 'src/pdf/text/a.ts': '../pages/b.js', 'src/pdf/pages/b.ts': '' }],
    [
      'a structure that knows lines',
      'pdf-structure',
      { 'src/pdf/structure/a.ts': '../text/b.js', 'src/pdf/text/b.ts': '' },
    ],
    [
      'a column that knows the page',
      'pdf-columns',
      { 'src/pdf/columns/a.ts': '../pages/b.js', 'src/pdf/pages/b.ts': '' },
    ],
    ['a page that knows the file', 'pdf-pages', { 'src/pdf/pages/a.ts': '../paint/b.js', 'src/pdf/paint/b.ts': '' }],
    [
      'a layer that writes a file',
      'pdf-paint',
      { 'src/pdf/paint/a.ts': '../write-pdf.js', 'src/pdf/write-pdf.ts': '' },
    ],
    [
      'a layer of its own',
      'every-layer-of-pdf-has-a-rule',
      { 'src/pdf/new/a.ts': '../text/b.js', 'src/pdf/text/b.ts': '' },
    ],
    [
      'an edition that knows the others',
      'document-edition-alone',
      { 'src/document/blocks/a.ts': '../columns/b.js', 'src/document/columns/b.ts': '' },
    ],
    ['a folder without a rule', 'every-folder-has-a-rule', { 'src/misc/a.ts': '../html/b.js', 'src/html/b.ts': '' }],
    ['an import that leads nowhere', 'resolvable', { 'src/html/a.ts': './nothing.js' }],
  ] as const)('%s', async (_name, rule, files) => {
    const sources = Object.entries(files).map(([path, target]) => {
      const text = target === '' ? 'export const b = 1;\n' : `import * as x from '${target}';\nexport const a = x;\n`;
      return [path, text];
    });
    const violations = await broken(temporaryFolder(Object.fromEntries(sources) as Record<string, string>));
    expect(violations.map((violation) => violation.split(':')[0])).toContain(rule);
  });
});
