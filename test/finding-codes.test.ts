import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { ReportFiles } from '../src/beside/report-files.js';
import { findingCodes } from '../src/finding-codes.js';
import { check } from '../src/pipeline.js';
import { loadResources } from '../src/resources.js';
import { validateData } from '../src/schema/report-validator.gen.js';
import { readSource } from '../src/source/read-source.js';
import { reportYaml } from './support/report-yaml.js';

type Data = Record<string, unknown>;

/** Codes whose samples can't be put into a file as they stand, and why. */
const exceptions: Readonly<Record<string, string>> = {
  'file/encoding': 'a sample of bytes, not of text; tested in test/source/decode-text.test.ts',
  'file/binary': 'a sample of bytes, not of text; tested in test/source/decode-text.test.ts',
  'yaml/too-large': 'the sample names a size instead of filling a page',
  'prose/too-long': 'the sample names a length instead of filling a page',
  'prose/too-tangled': 'the sample names a number of signs instead of filling a page',
  'study/short-address': 'the sample names a length instead of filling a page',
  'pdf/missing-glyph': 'found when a PDF is set, not by a check; tested in test/pdf',
  'layout/editions': 'found when editions are set side by side, not by a check; tested in test/layout-editions.test.ts',
};

/** Codes whose good sample shows one step of several, so that the rest of the file would still be asked for. */
const steps: Readonly<Record<string, string>> = {
  'apparatus/unused': 'the text that names the table may be any text',
  'frozen/digest': 'the digest would be that of the whole file; tested in test/rules/gates/final-text.test.ts',
  'phase/frozen-text': 'the digest would be that of the whole file; tested in test/rules/gates/final-text.test.ts',
  'phase/abstract-and-keywords': 'two languages of the three editions',
  'phase/embargo-before-conference': 'the day fits the conferences of another study',
  'phase/opinion-of-every-member': 'one opinion of two',
  'phase/profile-and-disclaimer': 'one disclaimer of two',
  'phase/signed-off': 'the sign-offs of one edition of three',
};

/** Samples name people and institutions of the large example; these are their counterparts in the file of the tests. */
const counterparts: Readonly<Record<string, string>> = {
  'shen-yuanzhi': 'chen',
  zholdybay: 'aliyev',
  temirgali: 'aliyev',
  tusipkali: 'bai',
  verhaegen: 'editor',
  beichen: 'lead-c',
  saryzhailau: 'lead-p',
};

/** Where a fragment that begins below the top level of the file belongs. */
const homes: Readonly<Record<string, string>> = {
  about: 'phases.II.decisions.0',
  chinaInitiative: 'parts',
  circulated: 'phases.III',
  columns: 'tables.0',
  comments: 'phases.III.opinions.0',
  conferences: 'phases.IV',
  data: 'tables.0',
  decisions: 'phases.II',
  editions: 'study',
  integration: 'parts.future',
  logo: 'sides.china.institutions.0',
  outlook: 'parts.future',
  recommendations: 'parts.future',
  rows: 'tables.0',
  seminars: 'phases.II',
  sources: 'parts.interaction.achievements.0',
  team: 'sides.partner',
  text: 'boxes.0',
  title: 'study',
};

/** What a fragment leaves out because it shows something else. */
const fillers: Readonly<Data> = {
  caption: 'T',
  china: 'facilities',
  columns: [{ head: 'Year' }],
  country: 'KZ',
  date: '2026-03-01',
  decision: 'D',
  expertise: [],
  how: 'Text.',
  id: 'some-id',
  institutions: [{ id: 'some-lead', name: 'N' }],
  partner: 'bright-road',
  phase: 'III',
  revision: 5,
  start: '2026-11-10T10:00:00+08:00',
  text: 'Text.',
  title: 'T',
  type: 'report',
};

const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const beside: Readonly<Record<string, Uint8Array>> = {
  'logo.png': png,
  'logo.svg': Buffer.from('<svg/>'),
  'trade.csv': Buffer.from('Year\n2023\n'),
  'trade.xlsx': Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe),
  'works.bib': Buffer.from('@book{a}'),
  'works.json': Buffer.from('[]'),
};
const files: ReportFiles = {
  read: (path) => {
    const bytes = beside[path];
    return bytes === undefined ? { ok: false, reason: 'outside' } : { ok: true, bytes };
  },
};
const resources = loadResources();

function codesOf(code: string, sample: string): readonly string[] {
  if (code.startsWith('yaml/')) return readSource(sample, 'report.yaml').diagnostics.map((finding) => finding.code);
  const text = code.startsWith('schema/') ? replaceSections(sample) : complete(sample);
  const { diagnostics } = check({ file: 'report.yaml', text }, { files, resources, today: '2026-12-01' });
  const unread = diagnostics.filter((finding) => /^(?:yaml|schema)\//.test(finding.code));
  if (!code.startsWith('schema/') && unread.some(({ severity }) => severity === 'error')) {
    throw new Error(unread.map((finding) => `${finding.code} at ${finding.pointer}: ${finding.message.en}`).join('\n'));
  }
  return diagnostics.map((finding) => finding.code);
}

/** A whole file in which the sample's top-level keys stand as they are written. */
function replaceSections(sample: string): string {
  const sections = sample.split(/^(?=[a-z])/m).map((text) => [/^\w+/.exec(text)?.[0] ?? '', text]);
  const format = sections.some(([key]) => key === 'format') ? /^format: 1\n/ : /^$/;
  return reportYaml(Object.fromEntries(sections) as Parameters<typeof reportYaml>[0]).replace(format, '');
}

/** A whole file with the fragment where it belongs, and what it leaves out filled in. */
function complete(sample: string): string {
  const data = parse(reportYaml()) as Data;
  const own = parse(sample.replace(/[a-z][a-z-]+/g, (word) => counterparts[word] ?? word)) as Data;
  let names = 0;
  for (const [key, value] of Object.entries(own)) {
    const home = homes[key];
    if (home === undefined) mergeInto(data, { [key]: value }, key === 'sides' || key === 'parts' ? 3 : 2);
    else mergeInto(reach(data, home.split('.')), { [key]: value }, 1);
  }
  for (let round = 0; round < 4; round += 1) {
    for (const { keyword, instancePath, params } of validateData(data)) {
      const missing = (params as { readonly missingProperty?: string }).missingProperty;
      if (keyword !== 'required' || missing === undefined) continue;
      reach(data, instancePath.split('/').slice(1))[missing] ??=
        missing === 'name' ? `Name ${String((names += 1))}` : structuredClone(fillers[missing]);
    }
  }
  return stringify(data);
}

function mergeInto(into: Data, from: Data, depth: number): void {
  for (const [key, value] of Object.entries(from)) {
    const found = into[key];
    const maps = [found, value].every((one) => typeof one === 'object' && one !== null && !Array.isArray(one));
    if (maps && depth > 1) mergeInto(found as Data, value as Data, depth - 1);
    else into[key] = value;
  }
}

function reach(data: Data, path: readonly string[]): Data {
  let place: Data = data;
  for (const [index, step] of path.entries()) {
    place[step] ??= path[index + 1] === '0' ? [] : {};
    place = place[step] as Data;
  }
  return place;
}

const samples = [...findingCodes].filter(([code]) => exceptions[code] === undefined);

test.each(samples)('%s is raised by its bad sample', (code, { bad }) => {
  expect(codesOf(code, bad)).toContain(code);
});

test.each(samples.filter(([code]) => steps[code] === undefined))(
  '%s is not raised by its good sample',
  (code, { good }) => {
    expect(codesOf(code, good)).not.toContain(code);
  },
);

test('every exception is a code that exists', () => {
  expect(Object.keys({ ...exceptions, ...steps }).filter((code) => !findingCodes.has(code))).toEqual([]);
});
