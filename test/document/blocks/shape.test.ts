import { expect, test } from 'vitest';
import { fieldsOf, type Shape } from '../../../src/document/blocks/shape.js';
import type { BibliographyEntry, Credits, Quote, Table } from '../../../src/document/nodes.js';

// The compiler is the test: a line below `@ts-expect-error` that compiles is itself an error.

// @ts-expect-error -- a field is left out
const short: Shape<Quote> = { children: 'blocks' };

// @ts-expect-error -- a field that may be absent is left out as well
const withoutSource: Shape<Table> = {
  number: 'number',
  caption: 'inlines',
  columns: 'data',
  head: 'data',
  rows: 'data',
};

// @ts-expect-error -- inlines are no data
const silent: Shape<BibliographyEntry> = { label: 'text', children: 'data' };

const unknown: Shape<Quote> = {
  children: 'blocks',
  attribution: 'inlines',
  // @ts-expect-error -- no such field
  author: 'text',
};

const shallow: Shape<Credits> = {
  headingLevel: 'data',
  // @ts-expect-error -- an entry inside a list is described as well
  teams: { heading: 'text', institutions: 'texts' },
};

test('fields are met in the order of the shape, but for those that print no words', () => {
  const quote = { attribution: 'data', children: 'blocks' } as const;
  expect(fieldsOf(quote)).toEqual([['children', 'blocks']]);
  expect([short, withoutSource, silent, unknown, shallow].map((shape) => fieldsOf(shape).length)).toEqual([
    1, 2, 1, 3, 1,
  ]);
});
