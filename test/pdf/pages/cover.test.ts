import { describe, expect, test } from 'vitest';
import type { CoverInstitution, CoverPage, Picture, PrintedEdition } from '../../../src/document/nodes.js';
import type { Page, PlacedLine, PlacedPicture } from '../../../src/pdf/pages/page-builder.js';
import { sampleEdition } from '../../fixtures/sample-document.js';
import { layOut } from '../support/lay-out.js';

function withCover(language: 'zh' | 'en', change: (cover: CoverPage) => Partial<CoverPage>): PrintedEdition {
  const sample = sampleEdition(language);
  const { status: _, ...furniture } = sample.furniture;
  const cover = { ...furniture.cover, ...change(furniture.cover) };
  return { ...sample, furniture: { ...furniture, cover }, front: [], body: [], notes: [] };
}

/** A picture of the sample, said to be of another size. */
function pictureOf(width: number, height: number): Picture {
  const [logo] = sampleEdition('zh').furniture.cover.institutions.flatMap((institution) => institution.logo ?? []);
  if (logo === undefined) throw new Error('the sample has no logo');
  return { ...logo, width, height };
}

async function coverOf(first: PrintedEdition, ...others: readonly PrintedEdition[]): Promise<Page> {
  const [page] = (await layOut([first, ...others])).pages;
  if (page === undefined) throw new Error('there is no cover');
  return page;
}

function picturesOn({ items }: Page): readonly PlacedPicture[] {
  return items.flatMap((item) => (item.type === 'picture' ? item : []));
}

function linesOn({ items }: Page): readonly (PlacedLine & { readonly text: string })[] {
  return items.flatMap((item) =>
    item.type === 'line' ? { ...item, text: item.line.clusters.map(({ text }) => text).join('') } : [],
  );
}

describe('a cover', () => {
  test('has a wide logo within the half of its institution, in its own proportions', async () => {
    const page = await coverOf(
      withCover('en', ({ institutions }) => ({
        institutions: institutions.map((institution) => ({ ...institution, logo: pictureOf(900, 60) })),
      })),
    );
    const logos = picturesOn(page);
    expect(logos).toHaveLength(2);
    for (const { width, height } of logos) expect(width / height).toBeCloseTo(15);
    const [first, second] = logos;
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeLessThan(page.width / 2);
    expect(second?.x).toBeGreaterThan(page.width / 2);
    expect((second?.x ?? 0) + (second?.width ?? 0)).toBeLessThan(page.width);
  });

  test.each([
    ['tall', 300, 1200],
    ['wide', 1600, 500],
  ])('has a %s picture in the room that titles and notices leave', async (_, width, height) => {
    const picture = { type: 'figure', key: 'cover.picture', origin: { pointer: '' }, alt: 'A' } as const;
    const page = await coverOf(withCover('en', () => ({ picture: { ...picture, image: pictureOf(width, height) } })));
    const shown = picturesOn(page).find(({ owner }) => owner !== 'layout');
    if (shown === undefined) throw new Error('no picture is shown');
    expect(shown.width / shown.height).toBeCloseTo(width / height);
    const touched = linesOn(page).filter(({ y, line }) => y < shown.y + shown.height && y + line.height > shown.y);
    expect(touched.map(({ text }) => text)).toEqual([]);
    expect(shown.x + shown.width).toBeLessThan(page.width);
  });

  test('names each institution below its own logo, though an edition names the partner first', async () => {
    const turn = ([first, second]: readonly CoverInstitution[]): readonly CoverInstitution[] =>
      first === undefined || second === undefined ? [] : [second, first];
    const zh = withCover('zh', () => ({}));
    const en = withCover('en', ({ institutions }) => ({
      institutions: institutions[0]?.side === 'china' ? turn(institutions) : institutions,
    }));
    const page = await coverOf(zh, en);
    const halves = [zh, en].map(({ furniture }) =>
      furniture.cover.institutions.map(({ side, country }) => {
        const line = linesOn(page).find(({ text }) => text.trim() === country);
        return [side, (line?.x ?? 0) < page.width / 2 ? 'left' : 'right'];
      }),
    );
    const [own, other] = halves.map((pairs) => Object.fromEntries(pairs) as unknown);
    expect(other).toEqual(own);
    expect(own).toEqual({ china: 'left', partner: 'right' });
  });

  test('of a draft names eight open gates and says how many more there are, in digits of the edition', async () => {
    const sample = sampleEdition('en');
    const gates = Array.from({ length: 11 }, (_, index) => {
      return { key: `status.${String(index)}`, origin: { pointer: '' }, phase: 'Phase II', text: 'Open' };
    });
    const status = { heading: 'Status', introduction: 'What is open', gates };
    const page = await coverOf({
      ...sample,
      meta: { ...sample.meta, digits: 'thai' },
      furniture: { ...sample.furniture, status },
    });
    const texts = linesOn(page).map(({ text }) => text.trim());
    expect(texts.filter((text) => text === 'Phase II · Open')).toHaveLength(8);
    expect(texts).toContain('+ ๓');
  });
});
