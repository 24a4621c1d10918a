import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { openReportFiles } from '../../src/cli/files/report-files.js';
import { loadResources } from '../../src/output/resources.js';
import { check, render, type RenderedFile } from '../../src/pipeline.js';
import { stopsRender } from '../../src/diagnostics/diagnostic.js';
import { readPdf } from '../pdf/support/read-pdf.js';
import { mutationKinds } from '../support/mutations/mutation-kinds.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const resources = loadResources();
const today = '2026-12-01';

/** A study that has one file of each kind beside it. */
const study = Object.fromEntries([...mutationKinds.values()].map(({ path, seeds }) => [path, seeds[0]!]));

/** The golden study, which has every kind of block, with words after each Chinese text of one line. */
function withWords(words: string): { readonly text: string; readonly count: number } {
  let count = 0;
  const text = readFileSync('test/fixtures/golden/report.yaml', 'utf8')
    .replace(/logo-[cp]\.png/g, 'cover.png')
    .replace(/^( *(?:- )?zh: )([^|>[{"'\s].*)$/gm, (_, key: string, value: string) => {
      count += 1;
      return `${key}'${value.replaceAll("'", "''")} ${words.replaceAll("'", "''")}'`;
    });
  return { text, count };
}

/** Words that are code to a browser, a template, a script, a spreadsheet or a PDF. */
const words = [
  '<img src=x onerror=alert(1)>',
  '</title></style><script>alert(1)</script>',
  '" onmouseover="alert(1)',
  '{{constructor}} {{{x}}} {{#each this}}',
  '${alert(1)} `alert(1)`',
  ')>> endobj 1 0 obj <</S /JavaScript /JS (alert(1))>>',
  '=HYPERLINK("http://x.example")',
];

describe.each(words)('a text with %s', (code) => {
  let outputs: readonly RenderedFile[] = [];
  const { text, count } = withWords(code);

  beforeAll(async () => {
    const file = join(temporaryFolder({ ...study, 'report.yaml': text }), 'report.yaml');
    const result = await render(
      { file, text },
      { files: openReportFiles(file), resources, today, basename: 's', languages: ['zh'] },
    );
    expect(result.diagnostics.filter(stopsRender).map(({ message }) => message.en)).toEqual([]);
    outputs = result.outputs;
  }, 60_000);

  test('is words on the page', () => {
    const html = new TextDecoder().decode(outputs.find(({ name }) => name.endsWith('.html'))!.bytes);
    expect(count).toBeGreaterThan(30);
    expect(html).not.toMatch(
      /<img src=x|<script>alert|<[^>]*"[^>"]* onmouseover=|<a [^>]*href="(?!#|https?:|mailto:|[\w%+-]+\.)/,
    );
    const escaped = code.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const forms = [escaped, escaped.replaceAll('"', '&quot;')];
    expect(Math.max(...forms.map((form) => html.split(form).length - 1)), code).toBeGreaterThan(3);
  });

  test('is words in the PDF', async () => {
    const { bytes } = outputs.find(({ name }) => name.endsWith('.pdf'))!;
    expect(Buffer.from(bytes).toString('latin1')).not.toMatch(
      /\/(?:JavaScript|JS|Launch|OpenAction|AA|EmbeddedFile)\b(?![^<]*\))/,
    );
    expect((await readPdf(bytes)).packed).toContain(code.replace(/\s+/g, '').slice(0, 8));
  });
});

describe('a path that a study names', () => {
  const paths = [
    ...['../secret.csv', '/etc/hostname', 'a/../../secret.csv', './../secret.csv', '..', '.', '/', '~/secret.csv'],
    ...['..\\secret.csv', 'C:\\secret.csv', 'C:secret.csv', '\\\\host\\share\\secret.csv', '//host/share/secret.csv'],
    ...[
      'file:///etc/hostname',
      'https://x.example/secret.csv',
      '%2e%2e/secret.csv',
      '..%2fsecret.csv',
      '..%5csecret.csv',
    ],
    ...[
      'CON',
      'NUL',
      'aux.csv',
      'COM1',
      'secret.csv:stream',
      'trade.csv::$DATA',
      'trade.csv.',
      'trade.csv ',
      ' trade.csv',
    ],
    ...['trade.csv/x', 'x'.repeat(5_000), '字'.repeat(100), '-rf', '$(id)', '`id`', '|id', '*', '?', '{{x}}'],
    ...['__proto__', 'constructor'],
  ];

  test.each(paths.map((path) => [path.slice(0, 40), path]))(
    '%s is refused at its place, and leads nowhere',
    (_, path) => {
      const text = new TextDecoder()
        .decode(study['report.yaml'])
        .replace('data: trade.csv', `data: ${JSON.stringify(path)}`)
        .replace('image: cover.png', `image: ${JSON.stringify(path)}`);
      const inside = Object.entries({ ...study, 'report.yaml': text }).map(
        ([name, content]) => [`study/${name}`, content] as const,
      );
      const secret = { 'secret.csv': 'SECRET,SECRET,SECRET\nSECRET,1,SECRET\n' };
      const file = join(temporaryFolder({ ...secret, ...Object.fromEntries(inside) }), 'study/report.yaml');
      const found = check({ file, text }, { files: openReportFiles(file), today }).diagnostics.filter(stopsRender);
      expect(found.map(({ pointer }) => pointer).sort()).toEqual(['/front/cover/image', '/tables/0/data']);
      for (const { range } of found) expect(text.slice(range?.start, range?.end)).toBe(JSON.stringify(path));
      expect(JSON.stringify(found)).not.toContain('SECRET');
    },
  );

  test('holds a NUL: it is refused like any hidden character', () => {
    const text = new TextDecoder().decode(study['report.yaml']).replace('data: trade.csv', 'data: "trade.csv\\0.png"');
    const file = join(temporaryFolder({ ...study, 'report.yaml': text }), 'report.yaml');
    const found = check({ file, text }, { files: openReportFiles(file), today }).diagnostics.filter(stopsRender);
    expect(found.map(({ pointer }) => pointer)).toContain('/tables/0/data');
  });
});
