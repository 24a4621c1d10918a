import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/language/tags.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { findTool } from '../support/find-tool.js';
import { printed } from '../support/printed.js';
import { installedFonts } from './support/fonts.js';
import { languages, paragraphsIn, plainEdition } from './support/language-document.js';
import { readPdf } from './support/read-pdf.js';
import { shareInOrder, unitsOf } from './support/share-in-order.js';

const pdftotext = findTool('pdftotext');

describe.each(languages)('the text of a page in %s', (language) => {
  const paragraphs = paragraphsIn(language);
  const text = paragraphs.join('\n');
  const written = writePdf(printed(plainEdition(language, paragraphs)), builtinTheme(), installedFonts);

  test.skipIf(pdftotext === undefined)('comes back through poppler', async () => {
    const { stdout } = spawnSync(pdftotext ?? '', ['-f', '2', '-', '-'], { input: await written, encoding: 'utf8' });
    const { share, lost } = shareInOrder(unitsOf(text, language), unitsOf(stdout, language));
    expect(share, lost.join(' ')).toBeGreaterThanOrEqual(0.995);
  });

  test('comes back through pdf.js', async () => {
    // which leaves out joiners and soft hyphens, and hangs a mark that begins what it finds on what it found before
    const wanted = unitsOf(text.replace(joiners, ''), language);
    const found = unitsOf(joinParted((await textOf(await written)).replace(joiners, ''), new Set(wanted)), language);
    const { share, lost } = shareInOrder(wanted, found);
    expect(share, lost.join(' ')).toBeGreaterThanOrEqual(directionOf(language) === 'rtl' ? 0.98 : 0.995);
  });
});

const joiners = /[\u200c\u200d]/g;

/** Words that a line parted: its end and the beginning of the next are one of the words of the text. */
function joinParted(text: string, words: ReadonlySet<string>): string {
  return text.replace(/([^\s‐–—-]+) ?\n([^\s‐–—-]+)/gu, (all, head: string, tail: string) =>
    words.has(head + tail) ? head + tail : all,
  );
}

/** Items as a viewer finds them, with a space where one is further from the next than letters are. */
async function textOf(bytes: Uint8Array): Promise<string> {
  const { document } = await readPdf(bytes);
  let text = '';
  for (let number = 2; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    let end: { left: number; right: number; y: number; direction: string } | undefined;
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[];
      let left = x;
      let right = x + item.width;
      const gap = end === undefined ? 0 : Math.max(left - end.right, end.left - right);
      if (end !== undefined && Math.abs(y - end.y) > size / 2) text += '\n';
      else if (gap > 0.1 * size) text += ' ';
      text += item.str;
      // words from left to right amid others are one piece for what stands beside them
      if (end?.direction === item.dir && item.dir === 'ltr' && end.y === y) {
        left = Math.min(left, end.left);
        right = Math.max(right, end.right);
      }
      end = { left, right, y, direction: item.dir };
    }
    text += '\n';
  }
  return text;
}
