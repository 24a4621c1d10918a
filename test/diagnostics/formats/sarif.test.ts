import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import type { FormatContext } from '../../../src/diagnostics/formats/format-context.js';
import { contextOf, file, findingAt, nasty } from '../../support/findings.js';
import { formatters } from '../../support/written.js';

const { sarif } = formatters;

interface Log {
  readonly version: string;
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly language: string;
      readonly tool: { readonly driver: { readonly version: string; readonly rules: readonly Rule[] } };
      readonly results: readonly Result[];
    },
  ];
}
interface Rule {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
}
interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly unknown[];
  readonly relatedLocations?: readonly unknown[];
  readonly fixes?: readonly unknown[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: unknown;
}

const text = 'a: 1\n中😀b: 2\nc:\n  d: 3\n';
const artifactLocation = { uri: 'studies/report.yaml' };

function run(diagnostics: readonly Diagnostic[], context: FormatContext = contextOf(text)): Log['runs'][0] {
  return (JSON.parse(sarif(diagnostics, context)) as Log).runs[0];
}

describe('sarif', () => {
  test('gives place, related places and fixes, in UTF-16 columns', () => {
    const finding = findingAt(text, 'b', {
      help: { en: 'Rename it.', zh: '' },
      related: [{ message: { en: 'First.', zh: '' }, pointer: '/c', range: { start: 0, end: 1 } }],
      edits: [{ range: { start: 8, end: 9 }, text: 'e' }],
    });
    const { results, columnKind, language, tool } = run([finding]);
    expect({ columnKind, language, version: tool.driver.version }).toEqual({
      columnKind: 'utf16CodeUnits',
      language: 'en-US',
      version: '1.2.3',
    });
    const region = { startLine: 2, startColumn: 4, endLine: 2, endColumn: 5 };
    expect(results).toEqual([
      {
        ruleId: 'schema/unknown-key',
        ruleIndex: 0,
        level: 'error',
        message: { text: 'No such key.\n\nRename it.' },
        locations: [
          { physicalLocation: { artifactLocation, region }, logicalLocations: [{ fullyQualifiedName: '/a' }] },
        ],
        relatedLocations: [
          {
            id: 1,
            physicalLocation: {
              artifactLocation,
              region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
            },
            message: { text: 'First.' },
          },
        ],
        fixes: [
          {
            description: { text: 'Rename it.' },
            artifactChanges: [
              { artifactLocation, replacements: [{ deletedRegion: region, insertedContent: { text: 'e' } }] },
            ],
          },
        ],
        partialFingerprints: { 'jointReport/v1': expect.stringMatching(/^[0-9a-f]{32}:1$/) as string },
        properties: { kind: 'integrity' },
      },
    ]);
  });

  test('explains the rules that found something, each once, with samples', () => {
    const findings = [findingAt(text, 'b'), findingAt(text, 'c', { code: 'id/unique' }), findingAt(text, 'a')];
    const { tool, results } = run(findings, contextOf(text, { language: 'zh' }));
    expect(tool.driver.rules.map(({ id }) => id)).toEqual(['id/unique', 'schema/unknown-key']);
    expect(results.map(({ ruleIndex }) => ruleIndex)).toEqual([1, 0, 1]);
    expect(tool.driver.rules[1]?.help.markdown).toContain('错误写法：\n\n```yaml\nstudy:');
    expect(tool.driver.rules[1]?.help.text).toContain('每个键都有固定名称');
    expect(run([findingAt(text, 'a', { code: 'x/y' })]).tool.driver.rules).toEqual([{ id: 'x/y' }]);
  });

  test('levels and properties tell severity, kind and phase', () => {
    const gate = { phase: 'III', progress: 'open', sentence: '', values: {}, owes: [] } as const;
    const { results } = run([
      findingAt(text, 'a', { severity: 'warning', kind: 'gate', gate }),
      findingAt(text, 'a', { severity: 'hint', kind: 'style' }),
    ]);
    expect(results.map(({ level, properties }) => ({ level, properties }))).toEqual([
      { level: 'warning', properties: { kind: 'gate', phase: 'III', gate: 'open' } },
      { level: 'note', properties: { kind: 'style' } },
    ]);
  });

  test('fingerprints stay when lines and items are put in before, and tell equals apart', () => {
    const prints = (of: string, pointer: string): readonly string[] =>
      run([findingAt(of, 'b', { pointer }), findingAt(of, 'b', { pointer })], contextOf(of)).results.map(
        ({ partialFingerprints }) => partialFingerprints['jointReport/v1'] ?? '',
      );
    const now = prints(text, '/team/0/name');
    expect(new Set(now).size).toBe(2);
    expect(prints(`\n\n# more\n${text}`, '/team/3/name')).toEqual(now);
    expect(prints(text, '/team/0/title')).not.toEqual(now);
  });

  test('a byte order mark is no column', () => {
    const marked = '\uFEFFa: 1\n';
    expect(run([findingAt(marked, 'a')], contextOf(marked)).results[0]?.locations).toMatchObject([
      { physicalLocation: { region: { startColumn: 1, endColumn: 2 } } },
    ]);
  });

  test('a file that is not at hand has neither region nor fix', () => {
    const finding = findingAt(text, 'a', { edits: [{ range: { start: 0, end: 1 }, text: '' }] });
    const [result] = run([finding], contextOf(text, { sources: new Map() })).results;
    expect(result).not.toHaveProperty('fixes');
    expect(result?.locations).toMatchObject([{ physicalLocation: { artifactLocation: { uri: file } } }]);
    expect(JSON.stringify(result)).not.toContain('region');
  });

  test('braces and links in a message are text, and nothing acts in a terminal', () => {
    const shown = sarif([findingAt(text, 'a', { message: { en: nasty, zh: '' } })], contextOf(text));
    expect((JSON.parse(shown) as Log).runs[0].results[0]?.message.text).toContain('{{j}}\\[k](l)');
    // eslint-disable-next-line no-control-regex -- none may be left
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/);
  });

  test('no findings are a whole log', () => {
    expect(run([])).toMatchObject({ results: [], tool: { driver: { name: 'joint-report', rules: [] } } });
  });
});
