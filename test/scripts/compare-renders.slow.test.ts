import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrintedEdition } from '../../src/document/nodes.js';
import { writeHtml } from '../../src/html/write-html.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { installedFonts } from '../pdf/support/fonts.js';
import { plainEdition } from '../pdf/support/language-document.js';
import { qpdf } from '../pdf/support/read-objects.js';
import { findTool } from '../support/find-tool.js';
import { printed } from '../support/printed.js';
import { browserPath } from '../support/use-browser.js';

const theme = builtinTheme();
const home = mkdtempSync(join(tmpdir(), 'joint-report-compare-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

const plain = plainEdition('en', ['One paragraph of text.', 'And another one.']);
/** Editions that differ from the plain one in a single thing. */
const editions: Readonly<Record<string, PrintedEdition>> = {
  plain,
  word: plainEdition('en', ['One paragraph of text.', 'And some other one.']),
  language: plainEdition('en', ['One paragraph of text.', 'And another one.']),
  stamp: { ...plain, profile: { ...plain.profile, stamp: 'Draft' } },
};

function compare(before: string, after: string, ...options: readonly string[]) {
  const args = ['scripts/compare-renders.mjs', join(home, before), join(home, after), ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
}

const tools = browserPath !== undefined && qpdf !== undefined && findTool('pdftoppm') !== undefined;

describe.skipIf(!tools)('two folders of rendered files', () => {
  beforeAll(async () => {
    for (const [name, edition] of Object.entries(editions)) {
      const document = printed(
        name === 'language'
          ? { ...edition, body: edition.body.map((block, index) => (index === 1 ? { ...block, lang: 'fr' } : block)) }
          : edition,
      );
      mkdirSync(join(home, name));
      writeFileSync(join(home, name, 'study.pdf'), await writePdf(document, theme, installedFonts));
      writeFileSync(join(home, name, 'study.html'), writeHtml(document, theme));
    }
  });

  test('that hold the same end with 0, whatever is asked', () => {
    expect(compare('plain', 'plain')).toMatchObject({
      status: 0,
      stdout: '2 the same, 0 with other bytes only, 0 that differ\n',
    });
    expect(compare('plain', 'plain', '--bytes').status).toBe(0);
  });

  test('are told apart by a word: where it stands, and on which page it is seen', () => {
    const pictures = join(home, 'pictures');
    const { status, stdout } = compare('plain', 'word', '--pictures', pictures);
    expect(status).toBe(1);
    expect(stdout).toMatch(/study\.pdf\n {2}pictures: 1 page differs at 72 dpi \(pixels\): p2 \(\d+\)/);
    expect(stdout).toMatch(/ {4}\+ p2 x[\d.]+ y[\d.]+ some/);
    expect(stdout).toMatch(/study\.html\n {2}nodes: .*\n.*And another one/);
    expect(readdirSync(pictures)).toEqual(['study.p002.png']);
  });

  test('are told apart by a language that no eye sees', () => {
    const { status, stdout } = compare('plain', 'language', '--only', 'pdf');
    expect(status).toBe(1);
    expect(stdout).not.toContain('pictures:');
    expect(stdout).toMatch(/ {2}tags: /);
  });

  test('are told apart by what stands on paper only', () => {
    const { status, stdout } = compare('plain', 'stamp', '--only', 'html');
    expect(status).toBe(1);
    expect(stdout).toContain('style sheet: ');
    expect(stdout).toContain('content:"Draft"');
  });

  test('that are not there end with 2, and so does a wrong call', () => {
    expect(compare('plain', 'nowhere')).toMatchObject({ status: 2, stdout: '' });
    expect(spawnSync(process.execPath, ['scripts/compare-renders.mjs'], { encoding: 'utf8' }).status).toBe(2);
  });
});
