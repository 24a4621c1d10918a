import { expect, test } from 'vitest';
import { parseProse } from '../../src/prose/read-prose.js';

test('in a table an escaped bar in code is a bar, and a backslash stays; elsewhere both stay', () => {
  const { blocks } = parseProse('| `a\\|b` | `c\\d` |\n|:--|--|\n\n`e\\|f`\n');
  expect(blocks).toMatchObject([
    {
      type: 'table',
      align: ['left', null],
      rows: [[[{ type: 'code', text: 'a|b' }], [{ type: 'code', text: 'c\\d' }]]],
    },
    { type: 'paragraph', children: [{ type: 'code', text: 'e\\|f' }] },
  ]);
});

test('a mark finds its note whatever the case of the label', () => {
  const { blocks, notes, issues } = parseProse('a[^Straße]\n\n[^STRASSE]: b\n');
  expect(issues).toEqual([]);
  expect([...notes.keys()]).toEqual(['strasse']);
  expect(blocks).toMatchObject([{ children: [{ text: 'a' }, { type: 'noteMark', identifier: 'strasse' }] }]);
});
