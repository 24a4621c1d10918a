import { expect, test } from 'vitest';
import type { Block } from '../../../src/document/nodes.js';
import { safeHref } from '../../../src/document/safe-href.js';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { printed } from '../../support/printed.js';
import { installedFonts } from '../support/fonts.js';
import { editionOf } from '../support/language-document.js';
import { readPdf } from '../support/read-pdf.js';

test.each([
  ['a space', 'https://example.org/a%20b', 'https://example.org/a%20b'],
  [
    'marks that would part an address',
    'https://example.org/q?of=R%26D%2Fb%23c',
    'https://example.org/q?of=R%26D%2Fb%23c',
  ],
  ['a percent sign', 'https://example.org/100%25', 'https://example.org/100%25'],
  ['Chinese', 'https://example.org/贸易?年=2024', 'https://example.org/%E8%B4%B8%E6%98%93?%E5%B9%B4=2024'],
  ['an octet that is no UTF-8', 'https://example.org/%E0%E1', 'https://example.org/%E0%E1'],
  ['an address of mail', 'mailto:a@example.org?subject=R%26D', 'mailto:a@example.org?subject=R%26D'],
])('a link with %s leads where it says', async (_, written, leads) => {
  const href = safeHref(written);
  if (href === undefined) throw new Error('no link may lead there');
  const block: Block = {
    type: 'paragraph',
    key: 'p',
    origin: { pointer: '' },
    role: 'body',
    children: [{ type: 'link', href, children: [{ type: 'text', text: 'Link' }] }],
  };
  const { document } = await readPdf(await writePdf(printed(editionOf('en', [block])), builtinTheme(), installedFonts));
  const found: unknown[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const annotations = (await (await document.getPage(number)).getAnnotations()) as { unsafeUrl?: string }[];
    found.push(...annotations.flatMap(({ unsafeUrl }) => unsafeUrl ?? []));
  }
  expect(found).toEqual([leads]);
});
