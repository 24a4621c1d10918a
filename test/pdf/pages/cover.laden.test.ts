import { describe, expect, test } from 'vitest';
import type { PrintedEdition } from '../../../src/document/nodes.js';
import type { Page } from '../../../src/pdf/pages/page-builder.js';
import { sampleEdition, type SampleLanguage } from '../../fixtures/sample-document.js';
import { layOut, slotIn } from '../support/lay-out.js';

/** A cover with all that it may bear, each of it long. */
function laden(language: SampleLanguage): PrintedEdition {
  const edition = sampleEdition(language);
  const { cover } = edition.furniture;
  const image = cover.institutions[0]?.logo;
  if (image === undefined) throw new Error('the sample has no logo');
  const credit = `Photo ${language}`;
  return {
    ...edition,
    furniture: {
      ...edition.furniture,
      cover: {
        ...cover,
        institutions: cover.institutions.map((own) => ({ ...own, name: `${own.name} · ${own.name}` })),
        subtitle: Array.from({ length: 4 }, () => cover.subtitle ?? []).flat(),
        picture: {
          type: 'figure',
          key: `${language}:front/cover`,
          origin: { pointer: '/front/cover' },
          image,
          alt: 'A river',
          source: [{ type: 'text', text: credit }],
        },
      },
    },
  };
}

async function coverOf([first, ...others]: readonly [SampleLanguage, ...SampleLanguage[]]): Promise<Page> {
  const { pages } = await layOut([laden(first), ...others.map(laden)]);
  const [cover] = pages;
  if (cover === undefined) throw new Error('no cover');
  return cover;
}

describe.each([[['zh']], [['zh', 'en']], [['zh', 'en', 'kk']]] as const)('a cover of %j', (languages) => {
  test('has its picture once, and its credit in each language', async () => {
    const cover = await coverOf(languages);
    const pictures = cover.items.filter((item) => item.type === 'picture' && typeof item.owner !== 'string');
    expect(pictures).toHaveLength(1);
    const text = cover.items.map((item) => (item.type === 'line' ? textOf(item) : '')).join('\n');
    for (const language of languages) expect(text).toContain(`Photo ${language}`);
  });

  test('has its titles above the rule of its notices', async () => {
    const { items } = await coverOf(languages);
    const lines = items.filter((item) => item.type === 'line');
    const bottoms = lines
      .filter((line) => /#(?:title|subtitle)$/.test(ownerOf(line)))
      .map(({ y, line }) => y + line.height);
    const rules = items.filter((item) => item.type === 'rule').map(({ y }) => y);
    expect(bottoms.length).toBeGreaterThan(languages.length);
    expect(Math.max(...bottoms)).toBeLessThan(Math.max(...rules));
  });
});

type Line = Extract<Page['items'][number], { readonly type: 'line' }>;

function textOf({ line }: Line): string {
  return line.clusters.map(({ text }) => text).join('');
}

function ownerOf({ line }: Line): string {
  const owner = line.clusters[0]?.span.owner;
  return owner === undefined || typeof owner === 'string' ? '' : slotIn(owner);
}
