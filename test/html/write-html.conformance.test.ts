import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../src/html/write-html.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { sampleDocument, sampleProfile } from '../fixtures/sample-document.js';

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
  },
});

describe('html-validate', () => {
  test.each(['zh', 'en', 'kk'] as const)('finds no error: %s', async (language) => {
    const report = await validator.validateString(
      writeHtml(sampleDocument(language), sampleProfile(language), builtinTheme()),
    );
    const findings = report.results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${String(line)}:${String(column)} ${ruleId} ${message}`,
      ),
    );
    expect(findings).toEqual([]);
  });
});
