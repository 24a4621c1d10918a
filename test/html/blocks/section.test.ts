import { expect, test } from 'vitest';
import { writeHtml } from '../../../src/html/write-html.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleDocument } from '../../fixtures/sample-document.js';

function write(language: 'zh' | 'en'): string {
  return writeHtml(sampleDocument(language), builtinTheme());
}

test('a part has its number, its title, its short contents and a link to it', () => {
  const page = write('en');
  expect(page).toMatch(/<section class="section level-1 opener-part page-3" id="part-modernization">/);
  expect(page).toContain(
    '<span class="number">Part One</span> <span class="title">The Modernization of China and Kazakhstan</span>',
  );
  expect(page).toMatch(
    /<a class="permalink" href="#part-modernization" aria-label="Link to “Part One The Modernization/,
  );
  expect(page).toMatch(
    /<p class="in-part-label">In this part<\/p>\s*<ol class="entries">\s*<li class="depth-2"><a href="#modernization.china">/,
  );
});

test('a Chinese number that fills its square takes no space after it', () => {
  expect(write('zh')).toContain('<span class="number">（一）</span><span class="title">');
});
