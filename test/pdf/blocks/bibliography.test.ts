import { expect, test } from 'vitest';
import type { Bibliography, PrintedEdition } from '../../../src/document/nodes.js';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleEdition } from '../../fixtures/sample-document.js';
import { printed } from '../../support/printed.js';
import { installedFonts } from '../support/fonts.js';
import { readPdf } from '../support/read-pdf.js';

const origin = { pointer: '' };
const references: Bibliography = {
  type: 'bibliography',
  key: 'references',
  origin,
  entries: [
    { key: 'a', origin, label: '[1]', children: [{ type: 'text', text: 'مصر' }] },
    { key: 'b', origin, label: '[2]', lang: 'en', dir: 'ltr', children: [{ type: 'text', text: 'Egypt' }] },
  ],
};

test('an English entry of an Arabic report begins at the left, with its label before it', async () => {
  const sample = sampleEdition('en');
  const edition: PrintedEdition = {
    ...sample,
    meta: { ...sample.meta, language: 'ar', direction: 'rtl' },
    front: [],
    body: [references],
    notes: [],
  };
  const pdf = await readPdf(await writePdf(printed(edition), builtinTheme(), installedFonts));
  const items = pdf.pages.find((page) => page.items.some(({ text }) => text === 'Egypt'))?.items ?? [];
  const leftOf = (text: RegExp): number => items.find((item) => text.test(item.text))?.x ?? NaN;
  expect(leftOf(/^\[?2\]?$/)).toBeLessThan(leftOf(/Egypt/));
  expect(leftOf(/Egypt/)).toBeLessThan(150);
  expect(leftOf(/مصر|رصم/)).toBeGreaterThan(400);
});
