import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import type { ReportFiles } from '../src/assets/report-files.js';
import { diagnosticCodes } from '../src/diagnostic-codes.js';
import { editionsOf } from '../src/document/editions.js';
import { layoutEditions } from '../src/output/layout-editions.js';
import { check, render } from '../src/pipeline.js';
import { loadResources } from '../src/output/resources.js';
import { validateData } from '../src/schema/report-validator.gen.js';
import { decodeText } from '../src/source/read/decode-text.js';
import { readSource } from '../src/source/read/read-source.js';
import { jpegFile } from './support/jpeg-pictures.js';
import { reportYaml } from './support/report-yaml.js';

type Data = Record<string, unknown>;

/** Samples that name a length or a number instead of filling a page, written out. */
const writtenOut: Readonly<Record<string, () => string>> = {
  'file/more-findings': () => `boxes:\n${'  - {id: same, title: T, text: Text.}\n'.repeat(203)}`,
  'file/over-limit': () => 'data: long.csv',
  'yaml/not-read-on': () => lines(250, (index) => `k${index}: [`),
  'yaml/too-many-parts': () => lines(250_002, (index) => `# ${index}`),
  'yaml/too-large': () => `study: ${'中'.repeat(1_400_000)}\n`,
  'prose/too-long': () => outlook('𠮷'.repeat(128_001)),
  'prose/too-many-blocks': () => outlook('- One item\n'.repeat(6_000)),
  'prose/too-much': () =>
    stringify({
      appendices: Array.from({ length: 5 }, (_, index) => ({
        id: `data-${String(index)}`,
        title: 'T',
        text: `Data ${String(index)}.\n\n${'- One item\n'.repeat(4_500)}`,
      })),
    }),
  'prose/too-tangled': () => outlook('*'.repeat(2_001)),
  'study/short-address': () => `study:\n  url: https://example.org/${'a'.repeat(331)}`,
};

const writtenOutGood: Readonly<Record<string, string>> = {
  'file/more-findings': 'boxes:\n  - {id: same, title: T, text: Text.}\n',
};

function lines(count: number, write: (index: string) => string): string {
  return Array.from({ length: count }, (_, index) => `${write(String(index))}\n`).join('');
}

function outlook(en: string): string {
  return stringify({ outlook: { en } });
}

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
  'logo-cmyk.jpg': jpegFile('ycck'),
  'logo.svg': Buffer.from('<svg/>'),
  'trade.csv': Buffer.from('Year\n2023\n'),
  'long.csv': Buffer.from(`Year\n${'2023\n'.repeat(6_000)}`),
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

async function codesOf(code: string, sample: string): Promise<readonly string[]> {
  if (code === 'file/encoding' || code === 'file/binary') return codesOfBytes(code, sample);
  if (code.startsWith('pdf/')) return codesOfPdf(sample);
  if (code.startsWith('layout/')) return codesSideBySide(sample);
  if (code.startsWith('yaml/')) return readSource(sample, 'report.yaml').diagnostics.map((finding) => finding.code);
  const text = code.startsWith('schema/') ? replaceSections(sample) : complete(sample);
  const { diagnostics } = check({ file: 'report.yaml', text }, { files, resources, today: '2026-12-01' });
  const unread = diagnostics.filter((finding) => /^(?:yaml|schema)\//.test(finding.code));
  if (!code.startsWith('schema/') && unread.some(({ severity }) => severity === 'error')) {
    throw new Error(unread.map((finding) => `${finding.code} at ${finding.pointer}: ${finding.message.en}`).join('\n'));
  }
  return diagnostics.map((finding) => finding.code);
}

/** Bytes have no sample in text: its names stand for what they are. */
function codesOfBytes(code: string, sample: string): readonly string[] {
  const bytes: Readonly<Record<string, Uint8Array>> = {
    'file/encoding': Buffer.from('format: 1\n', 'utf16le'),
    'file/binary': png,
  };
  const read = decodeText(
    (isGood(code, sample) ? undefined : bytes[code]) ?? Buffer.from('format: 1\n'),
    'report.yaml',
  );
  return read.kind === 'text' ? [] : [read.diagnostic.code];
}

function isGood(code: string, sample: string): boolean {
  return diagnosticCodes.get(code)?.good === sample;
}

/** Editions are counted where they are to stand side by side: a check asks no such thing. */
function codesSideBySide(sample: string): readonly string[] {
  const source = readSource(complete(sample), 'report.yaml');
  const { report } = check({ file: 'report.yaml', text: source.text }, { files, today: '2026-12-01' });
  const editions = report === undefined ? [] : editionsOf(report);
  return layoutEditions(editions, undefined, 'parallel', source).diagnostics.map(({ code }) => code);
}

async function codesOfPdf(sample: string): Promise<readonly string[]> {
  const options = {
    files,
    resources,
    today: '2026-12-01',
    basename: 'study',
    formats: ['pdf'],
    archive: true,
  } as const;
  // A study at work: one that is done has a frozen text, which a sample changes.
  const text = complete(sample).replace('phase: done', 'phase: II');
  const { diagnostics } = await render({ file: 'report.yaml', text }, options);
  return diagnostics.map(({ code }) => code);
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

const samples = [...diagnosticCodes];

test.each(samples)('%s is raised by its bad sample', async (code, { bad }) => {
  expect(await codesOf(code, writtenOut[code]?.() ?? bad)).toContain(code);
});

test.each(samples.filter(([code]) => steps[code] === undefined))(
  '%s is not raised by its good sample',
  async (code, { good }) => {
    expect(await codesOf(code, writtenOutGood[code] ?? good)).not.toContain(code);
  },
);

test('what is said of a code is said of one that exists', () => {
  expect(Object.keys({ ...writtenOut, ...steps }).filter((code) => !diagnosticCodes.has(code))).toEqual([]);
});
