import { expect, test } from 'vitest';
import { blockKinds } from '../../../src/html/blocks/block-kinds.js';
import { builtinTheme } from '../../../src/theme/load-theme.js';

// The compiler sees that every kind has a function; templates are files that it doesn't know.
test.each(Object.keys(blockKinds))('the theme has a template for the kind %s', (kind) => {
  expect(Object.keys(builtinTheme().templates)).toContain(kind);
});
