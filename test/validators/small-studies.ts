import { allBlocks } from '../support/open-report.js';
import { jpegFile, tiffOf, turned } from '../support/jpeg-pictures.js';
import { writePng } from '../support/png-pictures.js';
import { reportYaml } from '../support/report-yaml.js';
import { isDrawing } from '../../src/document/drawing.js';
import { sampleEdition } from '../fixtures/sample-document.js';

/** A small study: its YAML, and how its editions are laid out beside one another, if they are. */
export interface SmallStudy {
  readonly name: string;
  readonly text: string;
  readonly layouts: readonly ('single' | 'parallel' | 'facing')[];
}

/** What lies beside each small study. */
export function readSmallFile(path: string): Uint8Array | undefined {
  if (path === 'trade.csv') return new TextEncoder().encode('Year,Trade\n2022,31.2\n2023,41.02\n');
  if (path in pictures) return pictures[path]?.();
  if (path !== 'bars.png') return undefined;
  const { front, body } = sampleEdition('en');
  const figure = [...allBlocks([...front, ...body])].find((block) => block.type === 'figure');
  return figure === undefined || isDrawing(figure.image) ? undefined : figure.image.bytes;
}

const noise = (x: number, y: number, channel: number): number =>
  Math.imul(x * 7 + y * 113 + channel, 0x9e3779b1) >>> 16;

/** Pictures that a PDF stores in several ways: turned, taken apart, with a mask, in 16 bits. */
const pictures: Readonly<Record<string, () => Uint8Array>> = {
  'turned.jpg': () => turned(jpegFile('baseline'), tiffOf(6)),
  'alpha.png': () =>
    writePng({
      width: 30,
      height: 20,
      depth: 16,
      colour: 6,
      sample: (x, y) => [0, 1, 2, 3].map((channel) => noise(x, y, channel)),
    }),
  'palette.png': () =>
    writePng({
      ...{ width: 30, height: 20, depth: 2, colour: 3, interlaced: true },
      ...{ palette: [200, 0, 0, 0, 200, 0, 0, 0, 200, 9, 9, 9], transparency: [0, 128] },
      sample: (x, y) => [noise(x, y, 0) & 3],
    }),
};

/** Prose with everything that Markdown has here, and with tables whose rows are short, long or no rows at all. */
const rich = `
## A heading

See @tbl-trade and @tbl-made; [a link](https://example.org), *emphasis*, **strength**, \`code\`.[^1] Again.[^2]

- One
- Two

  1. inside
  2. it[^3]

> A quotation.

### A table in prose

| Year | Trade | Share |
|------|------:|:-----:|
| 2022 |
| 2023 | 41.02 | 7.1 | 3 | **4** |
|      | 1 || 2 |
Source: a line that belongs to no table.

| Only a head |
|---|

[^1]: A note with a [link](https://example.org/note).
[^2]: A note with a table:

    | a | b |
    |---|---|
    | 1 |
    | 1 | 2 | 3 |
[^3]: A short note.
`;

/** The same in every edition, so that languages differ by their labels alone. */
function inParts(study: string): string {
  const [, country = ''] = /country: (..)/.exec(study) ?? [];
  const indented = rich.trim().replaceAll(/^(?=.)/gm, '        ');
  const tables = [
    '- {id: trade, caption: Trade, columns: [{head: Year}, {head: Trade}], data: trade.csv}',
    '- {id: made, caption: Made, columns: [{head: Year}, {head: Trade}], rows: [[2023, ""], ["", 41.02]], source: Own}',
  ];
  const front = 'front:\n  abstract: An abstract.\n  disclaimers:\n    - text: The views are those of the authors.\n';
  // no record of phases: it would name editions that a study of one language doesn't have
  return reportYaml({ study, front, phases: '', tables: `tables:\n  ${tables.join('\n  ')}\n` })
    .replace('country: KZ\n        profile', `country: ${country}\n        profile`)
    .replace('review: Text.', `review: |\n${indented}`);
}

function studyOf(country: string, phase: string, editions: string, more = ''): string {
  return `study:\n  country: ${country}\n  phase: ${phase}\n  revision: 5\n  editions: [${editions}]\n${more}`;
}

/** With a picture on the cover, a logo of each institution, and a code that leads to the study. */
function withPictures(text: string): string {
  return text
    .replace(/^( *)- id: lead-[cp]\n/gm, '$&$1  logo: bars.png\n')
    .replace('front:\n', 'front:\n  cover: {image: bars.png, alt: Four bars, credit: Nobody}\n')
    .replace('  revision: 5\n', '  revision: 5\n  url: https://example.org/study\n');
}

/** With pictures of several kinds instead. */
function withKinds(text: string): string {
  return withPictures(text)
    .replace('bars.png', 'alpha.png')
    .replace('bars.png', 'palette.png')
    .replace('bars.png', 'turned.jpg');
}

const single = ['single'] as const;

/** Covers of one to three languages with and without pictures, drafts under embargo, and pages read from the right. */
export const smallStudies: readonly SmallStudy[] = [
  { name: 'cover-one', text: withPictures(inParts(studyOf('KZ', 'done', 'en'))), layouts: single },
  { name: 'cover-two', text: inParts(studyOf('KZ', 'done', 'zh, en')), layouts: ['single', 'parallel', 'facing'] },
  {
    name: 'cover-three',
    text: withPictures(inParts(studyOf('KZ', 'done', 'zh, en, kk'))),
    layouts: ['single', 'parallel'],
  },
  {
    name: 'embargo',
    text: inParts(studyOf('KZ', 'II', 'zh, en', '  embargo: 2026-11-12T10:00:00+05:00\n')),
    layouts: ['single', 'facing'],
  },
  { name: 'arabic', text: withPictures(inParts(studyOf('EG', 'III', 'ar, zh'))), layouts: ['single', 'parallel'] },
  { name: 'pictures', text: withKinds(inParts(studyOf('KZ', 'done', 'en'))), layouts: single },
  { name: 'persian', text: inParts(studyOf('IR', 'I', 'fa')), layouts: single },
  { name: 'urdu', text: inParts(studyOf('PK', 'done', 'ur')), layouts: single },
  { name: 'hebrew', text: inParts(studyOf('IL', 'IV', 'he')), layouts: single },
];
