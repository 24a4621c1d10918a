import { expect, test } from 'vitest';
import type { Block, Inline, PrintedEdition } from '../../src/document/nodes.js';
import { writePdf } from '../../src/pdf/write-pdf.js';
import { builtinTheme } from '../../src/theme/load-theme.js';
import { printed } from '../support/printed.js';
import { installedFonts } from './support/fonts.js';
import { editionOf } from './support/language-document.js';
import { readPdf } from './support/read-pdf.js';

const origin = { pointer: '' };
const words = (text: string): readonly Inline[] => [{ type: 'text', text }];

function paragraph(key: string, text: string, ordinal?: number): Block {
  const numbered = ordinal === undefined ? {} : { ordinal };
  return { type: 'paragraph', key, origin, role: 'body', children: words(text), ...numbered };
}

/** A draft in Lao whose text has no digit, printed with the digits of Lao. */
function draft(): PrintedEdition {
  const edition = editionOf('lo', [
    {
      type: 'section',
      key: 'part',
      origin,
      level: 1,
      headingLevel: 2,
      opener: 'part',
      title: words('ການຄ້າ'),
      listed: true,
      children: [
        paragraph('p11', 'ການສຶກສາ ການຄ້າ '.repeat(60), 11),
        {
          type: 'list',
          key: 'list',
          origin,
          ordered: true,
          start: 12,
          items: [{ key: 'item', children: [paragraph('item.p', 'ການຄ້າ')] }],
        },
      ],
    },
  ]);
  return {
    ...edition,
    meta: { ...edition.meta, digits: 'laoo' },
    profile: { ...edition.profile, paragraphNumbers: true, lineNumbers: true },
    furniture: { ...edition.furniture, labels: { ...edition.furniture.labels, page: '{x} / {y}' } },
  };
}

test('every number that the writer counts is in the digits of the edition', async () => {
  const { pages } = await readPdf(await writePdf(printed(draft()), builtinTheme(), installedFonts));
  const numbers = pages.flatMap(({ items }) =>
    items.map(({ text }) => text.trim()).filter((text) => /\p{Nd}/u.test(text)),
  );
  expect(numbers.filter((text) => /[0-9]/.test(text))).toEqual([]);
  // a paragraph, an item, a line, a page in the contents and at the foot
  expect(numbers).toEqual(expect.arrayContaining(['໑໑', '໑໒.', '໕', '໓', '໓ / ໓']));
});
