import { expect, test } from 'vitest';
import { writeHtml } from '../../../src/html/write-html.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleDocument } from '../../fixtures/sample-document.js';

test('the state of a phase is said in words', () => {
  const page = writeHtml(sampleDocument('en'), builtinTheme());
  expect(page).toMatch(
    /<li class="current" id="process\/timeline\/III">\s*<p class="phase">.*<span class="state">Under way<\/span>/,
  );
});
