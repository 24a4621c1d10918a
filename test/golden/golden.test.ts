import { describe, expect, test } from 'vitest';
import { readContent } from '../pdf/support/read-content.js';
import { qpdf, readObjects } from '../pdf/support/read-objects.js';
import { readTags } from '../pdf/support/read-tags.js';
import { renderGolden, type GoldenRender, type StudyState } from './support/golden-study.js';
import { listPrint } from './support/list-print.js';
import { listStructure } from './support/list-structure.js';
import { outlineHtml } from './support/outline-html.js';

const pages = ['pages'] as const;
const all = ['pages', 'tags', 'html'] as const;

/** What is rendered, and what of it is kept: what one of them shows, the next needn't show again. */
const renders: readonly (readonly [StudyState, GoldenRender, readonly ('pages' | 'tags' | 'html')[]])[] = [
  ['draft', { layout: 'single', languages: ['zh', 'ar', 'lo'] }, all],
  ['draft', { layout: 'parallel', languages: ['zh', 'ar'] }, all],
  ['draft', { layout: 'parallel', languages: ['lo', 'zh', 'ar'] }, pages],
  ['draft', { layout: 'facing', languages: ['ar', 'lo'] }, pages],
  ['done-open', { layout: 'single', languages: ['ar'] }, ['pages', 'html']],
  ['finished', { layout: 'single', languages: ['zh'] }, pages],
];

// `npm run golden` writes them anew; a person reads what changed before it is committed
describe.each(renders)('%s %o', (state, wanted, kept) => {
  test('is printed as its goldens say', async () => {
    const formats = kept.includes('html') ? (['html', 'pdf'] as const) : (['pdf'] as const);
    for (const { name, bytes } of await renderGolden(state, wanted, formats)) {
      if (name.endsWith('.html')) {
        await expect(outlineHtml(Buffer.from(bytes).toString())).toMatchFileSnapshot(
          `../fixtures/golden/pages/${name}.txt`,
        );
        continue;
      }
      const drawn = await readContent(bytes);
      await expect(`${listPrint(drawn)}\n`).toMatchFileSnapshot(`../fixtures/golden/pages/${name}.txt`);
      if (!kept.includes('tags') || qpdf === undefined) continue;
      const tags = `${listStructure(readTags(readObjects(bytes, 'no-streams'), drawn))}\n`;
      await expect(tags).toMatchFileSnapshot(`../fixtures/golden/pages/${name.replace(/\.pdf$/, '.tags')}.txt`);
    }
  });
});
