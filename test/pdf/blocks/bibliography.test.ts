import { expect, test } from 'vitest';
import type { Bibliography, PrintedDocument } from '../../../src/document/nodes.js';
import { writePdf } from '../../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleDocument, sampleProfile } from '../../fixtures/sample-document.js';
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
  const sample = sampleDocument('en');
  const document: PrintedDocument = {
    ...sample,
    meta: { ...sample.meta, language: 'ar', direction: 'rtl' },
    front: [],
    body: [references],
    notes: [],
  };
  const pdf = await readPdf(await writePdf(document, sampleProfile('en'), builtinTheme(), installedFonts));
  const items = pdf.pages.find((page) => page.items.some(({ text }) => text === 'Egypt'))?.items ?? [];
  const leftOf = (text: RegExp): number => items.find((item) => text.test(item.text))?.x ?? NaN;
  expect(leftOf(/^\[?2\]?$/)).toBeLessThan(leftOf(/Egypt/));
  expect(leftOf(/Egypt/)).toBeLessThan(150);
  expect(leftOf(/مصر|رصم/)).toBeGreaterThan(400);
});
