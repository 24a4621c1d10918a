import { expect, test } from 'vitest';
import { ProseLibrary } from '../../src/prose/prose-library.js';
import { readProse } from '../../src/prose/read-prose.js';
import { weighProse, weightLimits } from '../../src/prose/weigh-prose.js';

test('lines weigh by what they open, and blank lines nothing', () => {
  expect(weighProse('text\nmore text').units).toBe(2);
  expect(weighProse('- one\n\n- two').units).toBe(8);
  expect(weighProse('[^1]: A note.').units).toBeGreaterThan(10);
  expect(weighProse('a *b* [c](https://d.example)').units).toBe(7);
});

test.each([
  ['items of a list', '- a\n'.repeat(62_500), '- a', 5_000],
  ['footnotes', '[^1]: n\n\n'.repeat(20_000), '[^1]: n', 500],
  ['cells of a table', `|${'a|'.repeat(10)}\n`.repeat(5_000), '|a|a|a|a|a|a|a|a|a|a|', undefined],
  ['links', '[a](https://b.example)\n\n'.repeat(9_000), '[a](https://b.example)', 4_000],
])('%s in excess are a fault at the line that is too much, and print as typed', (_, markdown, line, allowed) => {
  const { issues, blocks } = readProse(markdown);
  const [fault] = issues;
  expect(issues.map(({ kind }) => kind)).toEqual(['too-many-blocks']);
  expect(markdown.slice(fault?.range.start, fault?.range.end)).toBe(line);
  expect(blocks.every(({ type }) => type === 'paragraph')).toBe(true);
  if (allowed !== undefined) {
    const before = markdown.slice(0, fault?.range.start).split(line).length - 1;
    expect(before).toBe(allowed);
  }
});

test('what is just not too much is read', () => {
  const { issues, blocks } = readProse('- a\n'.repeat(weightLimits.field / 4));
  expect(issues).toEqual([]);
  expect(blocks).toHaveLength(1);
});

test('the texts of a report share what may be spent, and the first that is too much says so once', () => {
  const library = new ProseLibrary();
  const texts = Array.from({ length: 10 }, (_, index) => `${String(index)}\n\n${'- a\n'.repeat(3_000)}`);
  const kinds = texts.map((text) => library.get(text).issues.map(({ kind }) => kind));
  expect(kinds).toEqual([[], [], [], [], ['too-much'], [], [], [], [], []]);
  expect(library.get(texts[0] ?? '').blocks).toHaveLength(2);
  expect(library.get('Plain text is still read: @tbl-x.').issues).toEqual([]);
});
