import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noFiles } from '../../src/assets/report-files.js';
import { stopsRender, type Diagnostic } from '../../src/diagnostics/diagnostic.js';
import { editionsOf } from '../../src/document/editions.js';
import { check } from '../../src/pipeline.js';
import { loadResources } from '../../src/output/resources.js';
import { readSource } from '../../src/source/read/read-source.js';
import { isLanguageTag } from '../../src/schema/formats/language-tag.js';
import { strayPlaces } from '../support/mutations/stray-places.js';

const small = readFileSync('examples/minimal/report.yaml', 'utf8');
const options = { files: noFiles, resources: loadResources(), today: '2026-12-01' };

function findingsOf(text: string): readonly Diagnostic[] {
  return check({ file: 'report.yaml', text }, options).diagnostics;
}

function errorsOf(text: string): readonly string[] {
  return findingsOf(text).flatMap(({ code, severity }) => (severity === 'error' ? [code] : []));
}

function lines(count: number, write: (index: string) => string): string {
  return Array.from({ length: count }, (_, index) => write(String(index))).join('\n') + '\n';
}

describe('a file with more than any report has', () => {
  test.each([
    ['lines', lines(400_000, () => 'a: ['), 250_001],
    ['keys', small + lines(150_000, (index) => `k${index}: 1`), undefined],
    ['items', `${small}appendices:\n${lines(30_000, (index) => `  - {id: a-${index}, title: T, text: X}`)}`, undefined],
  ])('of %s is refused where it becomes too much', (_, text, line) => {
    const findings = findingsOf(text);
    expect(findings.map(({ code }) => code)).toEqual(['yaml/too-many-parts']);
    const before = text.slice(0, findings[0]?.range?.start).split('\n').length;
    expect(before).toBeGreaterThan(1_000);
    if (line !== undefined) expect(before).toBe(line);
  });
});

describe('a file with thousands of faults', () => {
  test('of syntax is read up to the 200th', () => {
    const text = lines(5_000, (index) => `k${index}: [`);
    const findings = findingsOf(text);
    const last = findings.at(-1);
    expect(findings.filter(({ code }) => code === 'yaml/unclosed-bracket')).toHaveLength(200);
    expect(last?.code).toBe('yaml/not-read-on');
    expect(text.slice(last?.range?.start).split('\n')[0]).toBe('k200: [');
    // What may stand in the rest is not missing.
    expect(findings).toHaveLength(201);
  });

  test.each([
    ['unknown keys', small + lines(5_000, (index) => `k${index}: 1`), 'schema/unknown-key', 4_800],
    ['keys that repeat', small + lines(5_000, () => 'format: 1'), 'yaml/duplicate-key', 4_800],
    [
      'anchors',
      `${small}front:\n  keywords:\n    en:\n${lines(5_000, (i) => `      - &a${i} k${i}`)}`,
      'yaml/anchor',
      4_800,
    ],
    ['ids that repeat', `${small}boxes:\n${lines(500, () => '  - {id: a, title: T, text: X}')}`, 'id/unique', 299],
  ])('%s lists 200 of them, and how many more there are', (_, text, code, more) => {
    const findings = findingsOf(text);
    expect(findings.filter((finding) => finding.code === code)).toHaveLength(200);
    const rest = findings.filter((finding) => finding.code === 'file/more-findings' && finding.severity === 'error');
    expect(rest).toHaveLength(1);
    expect(rest[0]?.message.en).toContain(` ${String(more)} `);
  });
});

test('a broken list of more items than are read one by one is told at its fault', () => {
  const items = lines(9_000, (index) => `  - a${index}`);
  expect(errorsOf(`${small}others:\n${items}  - [\n`)).toHaveLength(1);
});

test('a file whose lines end with CR alone is told what it is, and how to mend it', () => {
  expect(errorsOf(small.replaceAll('\n', '\r'))).toEqual(['yaml/line-ends']);
  expect(errorsOf(small.replaceAll('\n', '\r\n'))).toEqual([]);
});

describe('a file that asks for more than it says', () => {
  const laughs = Array.from({ length: 20 }, (_, level) => `l${level}: &l${level} [${`*l${level - 1}, `.repeat(9)}x]`);
  test.each([
    ['100,000 brackets', `${small}x: ${'['.repeat(100_000)}`],
    ['50,000 braces', `${small}x: ${'{a: '.repeat(50_000)}`],
    ['50,000 hyphens', `${small}x: ${'- '.repeat(50_000)}`],
    ['50,000 question marks', `${small}${'? '.repeat(50_000)}`],
    ['aliases of aliases', `${small}${laughs.join('\n')}\n`],
    ['an alias of itself', `${small}x: &a [*a]\n`],
    ['a merge of itself', `${small}x: &a {<<: *a}\n`],
    ['keys of JavaScript', `${small}__proto__: {polluted: yes}\nconstructor: {prototype: {polluted: yes}}\n`],
    ['a function', small.replace('country: LA', 'country: !!js/function "function () { return 1 }"')],
    ['binary data', small.replace('country: LA', 'country: !!binary TEE=')],
    ['a directive', `%TAG ! tag:example.org,2000:\n---\n${small}`],
    ['two documents', `${small}---\n${small}`],
    ['a number of 100,000 digits', small.replace('format: 1', `format: ${'9'.repeat(100_000)}`)],
    ['a number without end', small.replace('format: 1', 'format: 1e999999')],
    ['a line of 1 MB', `${small}${'x'.repeat(1_000_000)}\n`],
    ['a key of 1 MB', `${small}${'x'.repeat(1_000_000)}: 1\n`],
    ['a NUL', small.replace('LA', 'L\u0000A')],
    ['a byte order mark in the middle', small.replace('format: 1\n', 'format: 1\n\uFEFF')],
    ['half a character', small.replace('country: LA', 'country: "\\ud800"')],
  ])('such as %s is told where it stands', (_, text) => {
    const findings = findingsOf(text);
    expect(findings.filter(stopsRender).length).toBeGreaterThan(0);
    const { data } = readSource(text, 'report.yaml');
    expect(strayPlaces(findings, new Map([['report.yaml', text]]), data)).toEqual([]);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

test.each(['GU', 'KM', 'MP'])('the default editions of %s are in languages that a file may hold', (country) => {
  const text = small.replace('country: LA', `country: ${country}`).replace(/ {2}editions:.*\n/, '');
  const { report, diagnostics } = check({ file: 'report.yaml', text }, options);
  if (report === undefined) throw new Error(diagnostics.map(({ message }) => message.en).join('\n'));
  expect(editionsOf(report).filter(({ language }) => !isLanguageTag(language))).toEqual([]);
});
