import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ReportFiles } from '../../src/assets/report-files.js';
import { openReportFiles } from '../../src/cli/files/report-files.js';
import { validators } from '../../src/cli/options/validators.js';
import { alignEditions } from '../../src/document/columns/align-editions.js';
import { writeHtml } from '../../src/html/write-html.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { render, type RenderOptions } from '../../src/pipeline.js';
import { loadResources } from '../../src/output/resources.js';
import { sampleDocument, sampleEdition } from '../fixtures/sample-document.js';
import { printed } from '../support/printed.js';
import { findJava } from '../support/validators/find-java.js';
import { findVerapdf, verapdfVersion } from '../support/validators/find-verapdf.js';
import { nuVersion, validatePages } from '../support/validators/validate-pages.js';
import { validatePdfs } from '../support/validators/validate-pdfs.js';
import type { ValidityFault } from '../support/validators/validity-fault.js';
import { smallDocuments, unevenRows } from './small-documents.js';
import { readSmallFile, smallStudies } from './small-studies.js';

const java = findJava();
const verapdf = java === undefined ? undefined : findVerapdf();
const resources = loadResources();
const { theme, fonts } = resources;
const archive = { archive: true };
const folder = mkdtempSync(join(tmpdir(), 'joint-report-validators-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const smallFiles: ReportFiles = {
  read(path) {
    const bytes = readSmallFile(path);
    return bytes === undefined ? { ok: false, reason: 'missing' } : { ok: true, bytes };
  },
};

function write(name: string, bytes: Uint8Array | string): void {
  writeFileSync(join(folder, name), bytes);
}

type Wishes = Pick<RenderOptions, 'languages' | 'layout' | 'formats'>;

/** Renders a report for an archive into the folder, in each layout that its editions allow. */
async function renderInto(file: string, text: string, files: ReportFiles, basename: string, wishes: Wishes) {
  const options = { files, resources, today: '2026-12-01', basename, archive: true };
  const { outputs, diagnostics } = await render({ file, text }, { ...options, ...wishes });
  const faults = diagnostics.filter(({ severity, gate }) => severity === 'error' && gate === undefined);
  expect(faults.map(({ code, message }) => `${basename}: ${code} ${message.en}`)).toEqual([]);
  expect(outputs.length).toBeGreaterThan(0);
  for (const { name, bytes } of outputs) write(name, bytes);
}

function filesOf(kind: 'pdf' | 'html'): readonly string[] {
  const names = readdirSync(folder).filter((name) => name.endsWith(`.${kind}`));
  return names.map((name) => join(folder, name));
}

/** Faults by the names of files. */
function named(faults: readonly ValidityFault[]): readonly string[] {
  return faults.map(({ file, fault }) => `${basename(file)}: ${fault}`);
}

test('documents, help and output name the very versions that verified', { timeout: 60_000 }, async () => {
  expect(validators.pdf).toBe(`veraPDF ${verapdfVersion ?? ''}`);
  for (const file of ['README.md', 'CHANGELOG.md', 'docs/archive.md']) {
    expect(readFileSync(file, 'utf8')).toContain(validators.pdf);
  }
  expect(readFileSync('README.md', 'utf8')).toContain(validators.html);
  if (java !== undefined) expect(validators.html).toBe(`Nu Html Checker ${await nuVersion()}`);
});

describe.skipIf(java === undefined)('every example, small study and kind of block, in every layout', () => {
  beforeAll(async () => {
    for (const study of readdirSync('examples')) {
      const file = join('examples', study, 'report.yaml');
      const text = readFileSync(file, 'utf8');
      const files = openReportFiles(file);
      await renderInto(file, text, files, study, {});
      await renderInto(file, text, files, study, { layout: 'parallel' });
      if (study !== 'minimal')
        await renderInto(file, text, files, study, { layout: 'parallel', languages: ['en', 'zh'] });
      await renderInto(file, text, files, study, { layout: 'facing', languages: ['zh', 'en'] });
    }
    for (const { name, text, layouts } of smallStudies) {
      for (const layout of layouts) await renderInto('report.yaml', text, smallFiles, name, { layout });
    }
    for (const language of ['zh', 'en', 'kk'] as const) {
      const document = sampleDocument(language);
      write(`sample.${language}.html`, writeHtml(document, theme));
      write(`sample.${language}.pdf`, await writePdf(document, theme, fonts, archive));
    }
    for (const [first, ...others] of [
      ['zh', 'en'],
      ['kk', 'zh', 'en'],
    ] as const) {
      const name = `sample.${[first, ...others].join('+')}`;
      const document = sampleDocument(first, ...others);
      write(`${name}.html`, writeHtml(document, theme));
      write(`${name}.pdf`, await writePdf(document, theme, fonts, archive));
    }
    const facing = alignEditions([sampleEdition('zh'), sampleEdition('en')], 'page');
    write('sample.zh+en.facing.pdf', await writePdf(facing, theme, fonts, { ...archive, layout: 'facing' }));
    for (const [name, edition] of smallDocuments) {
      write(`${name}.pdf`, await writePdf(printed(edition), theme, fonts, archive));
    }
  }, 300_000);

  test.skipIf(verapdf === undefined)('is PDF/A-2a and PDF/UA-1, says veraPDF', { timeout: 600_000 }, async () => {
    const files = filesOf('pdf');
    expect(files.length).toBeGreaterThan(70);
    expect(named(await validatePdfs(files, { archived: true }))).toEqual([]);
  });

  test.skipIf(verapdf === undefined)(
    'is PDF/UA-1 without --archive, too, but for the claim; unequal rows are not',
    {
      timeout: 120_000,
    },
    async () => {
      const unarchived = join(folder, 'unarchived.pdf');
      writeFileSync(unarchived, await writePdf(sampleDocument('en'), theme, fonts));
      const uneven = join(folder, 'uneven.pdf');
      writeFileSync(uneven, await writePdf(printed(unevenRows), theme, fonts));
      const faults = await validatePdfs([unarchived, uneven], { archived: false });
      rmSync(unarchived);
      rmSync(uneven);
      expect(named(faults)).toEqual(['uneven.pdf: ua1 7.2-42']);
    },
  );

  test(
    'is HTML in which the Nu Html Checker finds nothing, but in a page with a fault',
    { timeout: 120_000 },
    async () => {
      const files = filesOf('html');
      expect(files.length).toBeGreaterThan(35);
      const faulty = join(folder, 'faulty.html');
      writeFileSync(faulty, '<!doctype html><html lang="en"><title>T</title><p id="a"><p id="a">A text in English.');
      const faults = await validatePages([...files, faulty]);
      rmSync(faulty);
      expect(named(faults)).toEqual([
        expect.stringMatching(/^faulty\.html: line 1: Duplicate ID “a”/),
        expect.anything(),
      ]);
    },
  );
});
