import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { noFiles } from '../../../src/assets/report-files.js';
import type { FormatContext } from '../../../src/diagnostics/formats/format-context.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { formatters } from '../../support/written.js';
import { diagnosticCodes } from '../../../src/diagnostic-codes.js';
import { check } from '../../../src/pipeline.js';
import { loadResources } from '../../../src/output/resources.js';
import { contextOf, file, findingAt, nasty } from '../../support/findings.js';

const require = createRequire(import.meta.url);
const resources = loadResources();

/** Every finding of the bundled examples asked for phase IV, and of every sample that some code calls wrong. */
function everyFinding(): { readonly diagnostics: readonly Diagnostic[]; readonly sources: Map<string, string> } {
  const sources = new Map<string, string>();
  for (const name of ['china-kazakhstan', 'minimal']) {
    sources.set(`examples/${name}/report.yaml`, readFileSync(`examples/${name}/report.yaml`, 'utf8'));
  }
  for (const [code, { bad }] of diagnosticCodes) sources.set(`samples/${code} 样本.yaml`, bad);
  const diagnostics = [...sources].flatMap(
    ([name, text]) =>
      check({ file: name, text }, { files: noFiles, resources, today: '2026-12-01', phase: 'IV' }).diagnostics,
  );
  return { diagnostics, sources };
}

const { diagnostics, sources } = everyFinding();
const text = 'a: 1\n';
const odd = ['error', 'warning', 'hint'].map((severity, index) =>
  findingAt(text, 'a', {
    severity: severity as Diagnostic['severity'],
    file: index === 0 ? nasty : file,
    code: `x/${nasty}`,
    message: { en: nasty, zh: nasty },
    why: { en: nasty, zh: nasty },
    help: { en: nasty, zh: nasty },
    pointer: `/${nasty}`,
    related: [{ message: { en: nasty, zh: nasty }, pointer: '' }],
    edits: [{ range: { start: 0, end: 1 }, text: nasty }],
  }),
);
const cases: readonly (readonly [string, readonly Diagnostic[], FormatContext])[] = [
  ['every finding', diagnostics, contextOf('', { sources, checked: [...sources.keys()] })],
  ['every finding, in Chinese', diagnostics, contextOf('', { sources, language: 'zh', failOn: 'warning' })],
  ['odd findings', odd, contextOf(text)],
  ['findings of a file that is not at hand', odd, contextOf(text, { sources: new Map() })],
  ['no findings', [], contextOf(text)],
  ['no files', [], contextOf(text, { checked: [] })],
];

test('there is something to test with', () => {
  const { size } = new Set(diagnostics.map(({ code }) => code));
  expect(diagnostics.length).toBeGreaterThan(200);
  expect(size).toBeGreaterThan(50);
  expect(diagnostics.some(({ edits }) => edits.length > 0)).toBe(true);
  expect(diagnostics.some(({ related }) => related.length > 0)).toBe(true);
});

/** A validator for a schema of draft 4 to 7, with the formats that SARIF uses. */
function validatorOf(schema: object) {
  // A pattern of SARIF’s is no regular expression of Unicode mode.
  // Draft 4 names a schema by `id`; the keywords that SARIF uses mean the same in both.
  const { $schema: _draft, id: _id, ...rest } = schema as Record<string, unknown>;
  const isUri = (value: string): boolean =>
    /^[\w!#$%&'()*+,./:;=?@[\]~-]*$/.test(value) && URL.canParse(value, 'file:///x/');
  const formats = { uri: isUri, 'uri-reference': isUri, 'date-time': true, regex: true } as const;
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile(rest);
}

describe('SARIF fits the schema that OASIS published', () => {
  const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object;
  const validate = validatorOf(schema);

  test.each(cases)('%s', (_name, found, context) => {
    validate(JSON.parse(formatters.sarif(found, context)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('which refuses what is none', () => {
    const log = formatters.sarif(odd, contextOf(text));
    expect(validate(JSON.parse(log.replace('"level": "error"', '"level": "grave"')))).toBe(false);
    expect(validate(JSON.parse(log.replace('"startLine": 1', '"startLine": 0')))).toBe(false);
    expect(validate(JSON.parse(log.replace('"uri": "', '"uri": "a b')))).toBe(false);
  });
});

describe('Code Quality fits what GitLab describes', () => {
  const schema = JSON.parse(readFileSync(new URL('code-quality.schema.json', import.meta.url), 'utf8')) as object;
  const validate = validatorOf(schema);

  test.each(cases)('%s', (_name, found, context) => {
    const issues = JSON.parse(formatters.gitlab(found, context)) as readonly { fingerprint: string }[];
    validate(issues);
    expect(validate.errors ?? []).toEqual([]);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(found.length);
  });

  test('which refuses what is none', () => {
    const issues = formatters.gitlab(odd, contextOf(text));
    expect(validate(JSON.parse(issues.replace('"begin": 1', '"begin": 0')))).toBe(false);
    expect(validate(JSON.parse(issues.replace('critical', 'fatal')))).toBe(false);
  });
});

describe('JUnit fits what Jenkins reads', () => {
  const { validateXML } = require('xmllint-wasm') as {
    readonly validateXML: (task: {
      xml: string;
      schema: string;
    }) => Promise<{ valid: boolean; errors: readonly unknown[] }>;
  };
  const schema = readFileSync(new URL('junit-subset.xsd', import.meta.url), 'utf8');

  test.each(cases)('%s', async (_name, found, context) => {
    expect(await validateXML({ xml: formatters.junit(found, context), schema })).toMatchObject({
      valid: true,
      errors: [],
    });
  });

  test('which refuses what is none', async () => {
    const xml = formatters.junit(odd, contextOf(text));
    for (const broken of [
      xml.replace('<failure ', '<failed '),
      xml.replace(' failures="1"', ' failures="one"'),
      xml.replace('&lt;', '<'),
    ]) {
      expect(await validateXML({ xml: broken, schema })).toMatchObject({ valid: false });
    }
  });
});
