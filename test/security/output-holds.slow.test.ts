import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ReportFiles } from '../../src/assets/report-files.js';
import { openReportFiles } from '../../src/cli/files/report-files.js';
import { loadResources } from '../../src/output/resources.js';
import { render, type RenderOptions } from '../../src/pipeline.js';
import { qpdf, readObjects } from '../pdf/support/read-objects.js';
import { readSmallFile, smallStudies } from '../validators/small-studies.js';

const resources = loadResources();
const smallFiles: ReportFiles = {
  read(path) {
    const bytes = readSmallFile(path);
    return bytes === undefined ? { ok: false, reason: 'missing' } : { ok: true, bytes };
  },
};
const outputs: { readonly name: string; readonly bytes: Uint8Array }[] = [];

async function renderAll(file: string, text: string, files: ReportFiles, wishes: Partial<RenderOptions>) {
  const result = await render({ file, text }, { files, resources, today: '2026-12-01', basename: 's', ...wishes });
  expect(result.outputs.length, file).toBeGreaterThan(0);
  outputs.push(...result.outputs);
}

beforeAll(async () => {
  for (const study of readdirSync('examples')) {
    const file = join('examples', study, 'report.yaml');
    const text = readFileSync(file, 'utf8');
    const files = openReportFiles(file);
    await renderAll(file, text, files, { basename: study });
    await renderAll(file, text, files, { basename: study, layout: 'parallel' });
    await renderAll(file, text, files, { basename: study, layout: 'facing', languages: ['zh', 'en'] });
  }
  for (const { name, text, layouts } of smallStudies) {
    for (const layout of layouts) {
      for (const archive of [false, true]) {
        await renderAll('report.yaml', text, smallFiles, { basename: name, layout, archive });
      }
    }
  }
}, 600_000);

/** What links may begin with: a place in the page, a file beside it, or one of three schemes. */
const allowedLink = /^(?:#|https?:\/\/|mailto:|[^/:#?\\]+\.html(?:#|$))/;

/** The tags of a page with their attributes; the page escapes `<`, `>` and `"` in all that it takes from a study. */
function tagsOf(page: string): readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
  return [...page.matchAll(/<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi)].map(
    ([, name = '', rest = '']) => ({
      name: name.toLowerCase(),
      attributes: new Map(
        [...rest.matchAll(/([\w:-]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [key, value]),
      ),
    }),
  );
}

/** Everything in a page that could run, load or send something. */
function actsOf(page: string): readonly string[] {
  const acts: string[] = [];
  const tags = tagsOf(page);
  // Each `<` of the page opens or closes a tag that was read above.
  const opened = page.match(/<(?![/!])/g)?.length ?? 0;
  if (opened !== tags.length) acts.push(`${String(opened)} tags, ${String(tags.length)} read`);
  for (const { name, attributes } of tags) {
    if (/^(?:script|iframe|frame|object|embed|applet|form|base|video|audio|source|input)$/.test(name))
      acts.push(`<${name}>`);
    if (name === 'link' && attributes.get('rel') !== 'alternate')
      acts.push(`<link rel=${attributes.get('rel') ?? ''}>`);
    for (const [key, value] of attributes) {
      if (/^on/i.test(key)) acts.push(key);
      if (/^(?:href|xlink:href)$/i.test(key) && !allowedLink.test(value)) acts.push(`${key}=${value}`);
      if (/^(?:src|srcset|poster|data|action|formaction|ping|background)$/i.test(key)) {
        if (!/^data:image\/(?:png|jpeg);base64,[\w+/]*(?:=|&#x3D;){0,2}$/.test(value)) acts.push(`${key}=${value}`);
      }
      if (key === 'style' && /url\(/i.test(value)) acts.push(`style=${value}`);
    }
  }
  for (const [sheet] of page.matchAll(/<style>[\s\S]*?<\/style>/g))
    if (/url\(|@import/i.test(sheet)) acts.push(sheet.slice(0, 80));
  return acts;
}

/** The names of PDF by which a file runs, starts, holds, fetches or sends something (ISO 32000-1, 12.6, 7.11.4, 12.7). */
const actions = [
  ...[
    '/JavaScript',
    '/JS',
    '/Launch',
    '/GoToR',
    '/GoToE',
    '/SubmitForm',
    '/ImportData',
    '/Rendition',
    '/Movie',
    '/Sound',
  ],
  ...[
    '/RichMedia',
    '/RichMediaExecute',
    '/EmbeddedFile',
    '/EmbeddedFiles',
    '/Filespec',
    '/FileAttachment',
    '/AF',
    '/AA',
  ],
  ...['/AcroForm', '/XFA', '/OpenAction', '/GoTo3DView', '/Thread', '/Trans', '/Hide', '/Named', '/SetOCGState'],
];

/** Every name that stands as a key or a value in a PDF's objects. */
function namesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.startsWith('/') ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...namesIn(inner)]);
}

describe('every example and small study, in every layout', () => {
  test('as HTML holds no script, and nothing that is fetched from elsewhere or sent there', () => {
    const pages = outputs.filter(({ name }) => name.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.some(({ bytes }) => Buffer.from(bytes).includes('src="data:image/png'))).toBe(true);
    for (const { name, bytes } of pages) {
      const page = new TextDecoder().decode(bytes);
      expect({ name, acts: actsOf(page) }).toEqual({ name, acts: [] });
      // The policy stands before anything that it is to govern.
      const [, policy] =
        /^<!doctype html>\n<html [^>]*>\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
          page,
        ) ?? [];
      expect(policy?.replace(/sha256-[\w+/=]+/, '…')).toMatch(/^default-src (?:'|&#39;|&#x27;)none/);
      expect(policy).not.toMatch(/script-src|unsafe|http|\*/);
    }
  });

  test.skipIf(qpdf === undefined)('as PDF runs, starts, holds and fetches nothing', { timeout: 300_000 }, () => {
    const pdfs = outputs.filter(({ name }) => name.endsWith('.pdf'));
    expect(pdfs.length).toBeGreaterThan(30);
    let links = 0;
    for (const { name, bytes } of pdfs) {
      const { all, trailer } = readObjects(bytes, 'no-streams');
      const names = new Set([...all.flatMap(({ value }) => namesIn(value)), ...namesIn(trailer)]);
      expect({ name, found: actions.filter((action) => names.has(action)) }).toEqual({ name, found: [] });
      const uris = all.flatMap(({ value }) =>
        [...JSON.stringify(value).matchAll(/"\/URI":"[ub]:([^"]*)"/g)].map(([, uri = '']) => uri),
      );
      links += uris.length;
      expect({ name, odd: uris.filter((uri) => !/^(?:https?:\/\/|mailto:)/.test(uri)) }).toEqual({ name, odd: [] });
    }
    expect(links).toBeGreaterThan(20);
  });
});

test.each([
  '<script>alert(1)</script>',
  '<img src="https://example.org/a.png" alt="">',
  '<a href="javascript:alert(1)">a</a>',
  '<a href="//example.org">a</a>',
  '<p onclick="alert(1)">a</p>',
  '<style>p { background: url(https://example.org) }</style>',
  '<link rel="stylesheet" href="https://example.org/a.css">',
])('%s would be found in a page', (html) => {
  expect(actsOf(html)).not.toEqual([]);
});
