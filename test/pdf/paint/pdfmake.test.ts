import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { PDFDocument, Renderer } from '../../../src/pdf/paint/pdfmake.js';

const { version } = createRequire(import.meta.url)('pdfmake/package.json') as { version: string };

/** What src/pdf overrides or calls: a release of pdfmake that moves one of these needs the engine looked at. */
const seams: readonly (readonly [string, { prototype: object }, readonly string[]])[] = [
  [
    'PDFDocument',
    PDFDocument,
    [
      'ref',
      'provideFont',
      'addContent',
      'link',
      'goTo',
      'addNamedDestination',
      'appendXML',
      '_addInfo',
      'end',
      'annotate',
      'endMarkings',
      '_write',
      '_finalize',
    ],
  ],
  ['Renderer', Renderer, ['renderVector']],
];

describe(`pdfmake ${version}`, () => {
  test('is the release that the engine was built on', () => {
    expect(version).toBe('0.3.11');
  });

  test.each(seams)('%s has the methods that the engine extends', (_, { prototype }, names) => {
    const lost = names.filter((name) => typeof Reflect.get(prototype, name) !== 'function');
    expect(lost).toEqual([]);
  });

  test('a tagged file has a root for its structure, and says which annotations a page has', () => {
    const options = { tagged: true, autoFirstPage: false, font: null };
    const file = new PDFDocument({}, {}, {}, {}, options, null, () => false);
    const { StructTreeRoot: root } = file._root.data;
    expect(root.data).toMatchObject({ Type: 'StructTreeRoot' });
    expect(file._root.data['MarkInfo']).toMatchObject({ data: { Marked: true } });
    file.addPage({ size: [100, 100] });
    file.goTo(0, 0, 10, 10, 'place', { StructParent: 7 });
    expect(file.page.annotations.map(({ data }) => data['StructParent'])).toEqual([7]);
  });
});
