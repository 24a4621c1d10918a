import { expect, test } from 'vitest';
import { counterStyle } from '../../src/html/counter-style.js';
import { languageTags } from '../../src/language/language-file.js';
import { loadLanguage } from '../../src/language/load-language.js';

test('every language’s own digits have a name in CSS', () => {
  const systems = new Set(languageTags.map((tag) => loadLanguage(tag, 'native').digits));
  systems.delete('latn');
  expect(systems.size).toBeGreaterThan(5);
  for (const system of systems) expect(counterStyle(system), system).toBeDefined();
  expect(counterStyle('latn')).toBeUndefined();
});
