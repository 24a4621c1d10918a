import { beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../../../src/document/nodes.js';
import { sampleEdition } from '../../fixtures/sample-document.js';
import { layOut, slotIn, type LaidOut } from '../support/lay-out.js';

/** Where a block begins. */
interface Place {
  readonly page: number;
  readonly y: number;
}

describe('the pages of a spread', () => {
  let laidOut: LaidOut;
  let places: ReadonlyMap<string, Place>;
  beforeAll(async () => {
    laidOut = await layOut([sampleEdition('zh'), sampleEdition('en')], 'facing');
    places = beginnings(laidOut);
  }, 60_000);

  test('hold the same rows at the same height, the first edition on even pages', () => {
    const pairs = pairsIn([...laidOut.document.front, ...laidOut.document.body]).flatMap(([left, right]) => {
      const [zh, en] = [places.get(left), places.get(right)];
      // what holds nothing but entries of its own has no place
      return zh === undefined && en === undefined ? [] : [{ left, zh, en }];
    });
    expect(pairs.length).toBeGreaterThan(25);
    for (const { left, zh, en } of pairs) {
      expect(en?.page, left).toBe((zh?.page ?? 0) + 1);
      expect((zh?.page ?? 1) % 2, left).toBe(0);
      expect(en?.y, left).toBeCloseTo(zh?.y ?? NaN, 3);
    }
  });

  test('show one edition each', () => {
    laidOut.pages.slice(1).forEach((page, index) => {
      const language = index % 2 === 0 ? 'zh:' : 'en:';
      const slots = page.items.flatMap((item) => (item.type === 'line' ? slotsOn(item) : []));
      expect(slots.filter((slot) => !slot.startsWith(language))).toEqual([]);
    });
  });
});

/** Where each block has its first line or picture; pages are counted from 1. */
function beginnings({ pages }: LaidOut): ReadonlyMap<string, Place> {
  const found = new Map<string, Place>();
  pages.forEach(({ items }, index) => {
    for (const item of items) {
      if (item.type !== 'line' && item.type !== 'picture') continue;
      for (const slot of slotsOn(item)) {
        const [key = ''] = slot.split('#');
        if (!found.has(key)) found.set(key, { page: index + 1, y: item.y });
      }
    }
  });
  return found;
}

function slotsOn(item: Extract<LaidOut['pages'][number]['items'][number], { readonly type: 'line' | 'picture' }>) {
  const owners = item.type === 'picture' ? [item.owner] : item.line.clusters.map(({ span }) => span.owner);
  return owners.flatMap((owner) => (owner === undefined || typeof owner === 'string' ? [] : [slotIn(owner)]));
}

/** The keys of what begins each row, in both columns. */
function pairsIn(rows: readonly Row[]): readonly (readonly [string, string])[] {
  return rows.flatMap((row) => {
    const blocks = row.type === 'section' ? row.sections : row.cells.map(([first]) => first);
    const [left, right] = blocks.map((block) => block?.key);
    const own = left === undefined || right === undefined ? [] : [[left, right] as const];
    return row.type === 'section' ? [...own, ...pairsIn(row.children)] : own;
  });
}
