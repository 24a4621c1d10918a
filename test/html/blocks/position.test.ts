import { expect, test } from 'vitest';
import { writeHtml } from '../../../src/html/write-html.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleDocument } from '../../fixtures/sample-document.js';

test('positions stand side by side under equal headings', () => {
  const page = writeHtml(sampleDocument('en'), builtinTheme());
  const position = /<section class="position"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  expect(position.match(/<div class="side">/g)).toHaveLength(2);
  expect(position.match(/<h5>/g)).toHaveLength(2);
});
