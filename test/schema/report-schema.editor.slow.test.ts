import { join, relative, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findLanguageServer, LanguageServer } from '../support/language-server.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const found = findLanguageServer();

interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly insertText?: string;
  readonly textEdit?: { readonly newText: string };
}

/** What an editor with YAML support shows of the schema that a file's first line names. */
describe.skipIf(found === undefined)('yaml-language-server', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = new LanguageServer(found ?? '');
    await server.start();
  });
  afterAll(() => {
    server.stop();
  });

  /** A file beside others, and what the server finds in it; `▮` marks where the cursor is. */
  async function open(lines: readonly string[]) {
    const folder = temporaryFolder();
    const path = join(folder, 'report.yaml');
    const schema = relative(folder, resolve('schemas/report.schema.json'));
    const text = [`# yaml-language-server: $schema=${schema}`, ...lines].join('\n');
    const before = text.split('▮')[0]?.split('\n') ?? [];
    const diagnostics = await server.open(path, text.replace('▮', ''));
    const cursor = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
    return { path, diagnostics, at: server.at(path, cursor) };
  }

  async function complete(lines: readonly string[]): Promise<readonly Completion[]> {
    const { at } = await open(lines);
    const { items } = (await server.request('textDocument/completion', at)) as { items: readonly Completion[] };
    return items;
  }

  function wordsOf({ documentation = '' }: Completion): string {
    return typeof documentation === 'string' ? documentation : documentation.value;
  }

  test('offers the keys of `study`, each with what it is in both languages', async () => {
    const items = await complete(['format: 1', 'study:', '  ▮']);
    const keys = items.filter(({ label }) => /^[a-zA-Z]+$/.test(label));
    expect(keys.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['country', 'phase', 'editions', 'title', 'revision', 'process', 'embargo']),
    );
    for (const item of keys) expect(wordsOf(item)).toMatch(/[a-z].*\n.*\p{Script=Han}/su);
  });

  test('offers the phases where a phase is to be written', async () => {
    const items = await complete(['study:', '  phase: ▮']);
    expect(items.map(({ label }) => label)).toEqual(expect.arrayContaining(['plan', 'I', 'II', 'III', 'IV', 'done']));
  });

  test('offers a whole recommendation, which is YAML that fits', async () => {
    const items = await complete(['parts:', '  future:', '    recommendations:', '      - ▮']);
    const snippet = items.find(({ label }) => label === 'a recommendation');
    const inserted = (snippet?.textEdit?.newText ?? snippet?.insertText ?? '').replace(/\$\{\d+:([^}]*)\}/g, '$1');
    expect(wordsOf(snippet ?? { label: '' })).toMatch(/ready to fill in/);
    // Editors give each line the indentation of the first; the text is to fit after the hyphen that stands there.
    const [item] = parse(`- ${inserted}`) as readonly object[];
    expect(Object.keys(item ?? {})).toEqual(expect.arrayContaining(['id', 'title', 'text', 'addressees', 'basis']));
  });

  test('explains `recommendations` when the pointer rests on it', async () => {
    const { at } = await open(['parts:', '  future:', '    recomm▮endations:', '      - id: a']);
    const { contents } = (await server.request('textDocument/hover', at)) as { contents: { value: string } };
    expect(contents.value).toContain('What the report recommends');
    expect(contents.value).toContain('报告提出的建议');
  });

  test('flags a wrong key, and nothing in a file that is right', async () => {
    const { diagnostics } = await open(['format: 1', 'study:', '  country: KZ', '  phase: II', '  tpoic: Railways']);
    const wrong = diagnostics.filter(({ message }) => message.includes('tpoic'));
    expect(wrong.map(({ range }) => range)).toMatchObject([{ start: { line: 5, character: 2 } }]);

    const right = await open([
      ...['format: 1', 'study:', '  country: KZ', '  phase: II', 'sides:', '  china:', '    institutions:'],
      ...['      - id: a', '        name: A', '  partner:', '    institutions:', '      - id: b', '        name: B'],
      ...['parts:', '  modernization: {}', '  interaction: {}', '  chinaInitiative: {}', '  partnerInitiatives: {}'],
      ...['  future: {}', 'indicators:', '  trade:', '    label: Trade', '    value: 22.04'],
    ]);
    expect(right.diagnostics.map(({ message }) => message)).toEqual([]);
  });
});
