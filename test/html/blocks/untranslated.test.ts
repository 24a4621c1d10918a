import { expect, test } from 'vitest';
import { writeHtml } from '../../../src/html/write-html.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleDocument } from '../../fixtures/sample-document.js';

test('an untranslated text has its language and a remark in the page’s', () => {
  const page = writeHtml(sampleDocument('en'), builtinTheme());
  expect(page).toMatch(
    /<p class="remark">Written in Kazakh; not yet translated\.<\/p>\s*<div class="original" id="front\/foreword\/text" lang="kk">/,
  );
});
