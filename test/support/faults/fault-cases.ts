import { readFileSync } from 'node:fs';
import { reportYaml } from '../report-yaml.js';

/** A command whose system calls are made to fail, one after the other. */
export interface FaultCase {
  readonly name: string;
  /** The folder before the command is run. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  /** The files that the command replaces together. */
  readonly set: readonly string[];
  /** Calls before the first that writes are those of another case. */
  readonly from?: 'writing';
  /** Faults of the machine that are there in every run: `link:error=EPERM`. */
  readonly always?: readonly string[];
}

const works = [
  { id: 'a', type: 'book', title: 'A book', issued: { 'date-parts': [[2020]] }, author: [{ family: 'A' }] },
];

const study = reportYaml({
  tables: `
tables:
  - id: trade
    caption: Trade
    columns:
      - {head: Year}
      - {head: Value}
    data: trade.csv
`,
  figures: `
figures:
  - id: mark
    kind: image
    caption: Mark
    alt: A mark.
    file: mark.png
`,
  references: 'references: works.json',
});

const beside = {
  'study/trade.csv': 'Year,Value\n2024,43.8\n2025,45.1\n',
  'study/mark.png': readFileSync(new URL('../../fixtures/golden/logo-c.png', import.meta.url)),
  'study/works.json': JSON.stringify(works),
};

const pages = ['out/study.zh.html', 'out/study.en.html'];

const init = ['init', 'Kazakhstan', '--yes', '--force', '--out', 'new/'];
const begun = ['new/report.yaml', 'new/report.schema.json'];
const schema = readFileSync(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8');

export const faultCases: readonly FaultCase[] = [
  {
    name: 'render',
    files: { 'study/report.yaml': study, ...beside, ...Object.fromEntries(pages.map((path) => [path, 'old'])) },
    args: ['render', 'study', '--today', '2026-12-01', '--languages', 'zh,en', '--formats', 'html'],
    set: pages,
  },
  {
    name: 'render, first time, PDF',
    files: { 'study/report.yaml': study, ...beside },
    args: ['render', 'study', '--today', '2026-12-01', '--languages', 'en', '--formats', 'html,pdf'],
    set: ['out/study.en.html', 'out/study.en.pdf'],
    from: 'writing',
  },
  {
    name: 'fmt',
    files: { 'study/report.yaml': 'study:\n  phase: plan # p\n  country: KZ\n' },
    args: ['fmt', 'study'],
    set: ['study/report.yaml'],
  },
  {
    name: 'freeze',
    files: {
      'study/report.yaml': study.replace('phase: done', 'phase: III').replace(/^ {4}frozen:\n(?: {6}.*\n)+/m, ''),
      ...beside,
    },
    args: ['freeze', 'study', '--date', '2026-09-01'],
    set: ['study/report.yaml'],
  },
  { name: 'init', files: {}, args: init, set: begun },
  {
    name: 'init --force',
    files: { 'new/report.yaml': 'old', 'new/report.schema.json': schema.replace('{\n', '{\n\n') },
    args: init,
    set: begun,
  },
  {
    name: 'init --force, no links',
    files: { 'new/report.yaml': 'old', 'new/report.schema.json': schema.replace('{\n', '{\n\n') },
    args: init,
    set: begun,
    from: 'writing',
    always: ['link:error=EPERM'],
  },
];
