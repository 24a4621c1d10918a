import { expect, test } from 'vitest';
import { writeHtml } from '../../../src/html/write-html.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';
import { sampleDocument } from '../../fixtures/sample-document.js';

test('a recommendation has its demand as heading and its facts as a description list', () => {
  const page = writeHtml(sampleDocument('en'), builtinTheme());
  const recommendation = /<section class="recommendation" id="rec-tariff">[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
  expect(recommendation).toMatch(
    /<h4 id="[^"]*"><span class="number">Recommendation 1<\/span> <span class="title">Publish transit tariffs/,
  );
  expect(recommendation).toContain('<dt>Horizon</dt> <dd>Short term</dd>');
  expect(recommendation).toContain(
    '<a class="reference together" href="#modernization.china.problems">Part One, 1.2</a>',
  );
});
