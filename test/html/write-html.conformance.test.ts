import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/html/write-html.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleDocument } from '../fixtures/sample-document.js';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  elements: ['html5'],
  rules: {
    // The form of the text is the templates' affair: HTML allows both.
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Ids are keys of the document, and may hold dots and slashes.
    'valid-id': ['error', { relaxed: true }],
    // The policy is known only once the style sheet is.
    'require-csp-nonce': 'off',
    // Editions side by side have a title each, all of one rank.
    'heading-level': ['error', { allowMultipleH1: true }],
  },
});

describe('html-validate', () => {
  test.each<{ readonly languages: Parameters<typeof sampleDocument> }>([
    { languages: ['zh'] },
    { languages: ['en'] },
    { languages: ['kk'] },
    { languages: ['zh', 'en', 'kk'] },
  ])('finds no error: $languages', async ({ languages }) => {
    const report = await validator.validateString(writeHtml(sampleDocument(...languages), builtinTheme()));
    const findings = report.results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${String(line)}:${String(column)} ${ruleId} ${message}`,
      ),
    );
    expect(findings).toEqual([]);
  });
});
