import { expect, test } from 'vitest';
import { writeHtml } from '../../../src/html/write-html.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleDocument, sampleEdition } from '../../fixtures/sample-document.js';
import { printed } from '../../support/printed.js';

test('paragraphs bear their number only where the profile asks for it', () => {
  const page = writeHtml(sampleDocument('en'), builtinTheme());
  expect(page).toContain('<p class="body" data-ordinal="1" id="modernization.china.review/p1">');
  const edition = sampleEdition('en');
  const profile = { ...edition.profile, paragraphNumbers: false };
  const clean = writeHtml(printed({ ...edition, profile }), builtinTheme());
  expect(clean).not.toMatch(/<p [^>]*data-ordinal/);
});
