import { expect, test } from 'vitest';
import { writeHtml } from '../../../src/html/write-html.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleDocument, sampleProfile } from '../../fixtures/sample-document.js';

test('paragraphs bear their number only where the profile asks for it', () => {
  const page = writeHtml(sampleDocument('en'), sampleProfile('en'), builtinTheme());
  expect(page).toContain('<p class="body" data-ordinal="1" id="modernization.china.review/p1">');
  const clean = writeHtml(sampleDocument('en'), { ...sampleProfile('en'), paragraphNumbers: false }, builtinTheme());
  expect(clean).not.toMatch(/<p [^>]*data-ordinal/);
});
