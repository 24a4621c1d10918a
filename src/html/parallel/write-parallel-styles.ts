import type { PrintedDocument, PrintProfile } from '../../document/nodes.js';
import type { Theme } from '../../theme/theme.js';
import { counterStyle } from '../counter-style.js';
import type { StyleNeeds } from '../rendering.js';
import { writeStyles } from '../write-styles.js';
import { cssString, decimal } from '../write-tokens.js';

/** Editions from which on the page is turned: three columns of an upright one would be too narrow. */
const mostUpright = 2;

/**
 * The style sheet of editions side by side. In print the running head has the short title of the first edition at the
 * start and of the last at the end; no part is named there, since no two languages would have room for it.
 */
export function writeParallelStyles(
  editions: readonly PrintedDocument[],
  profile: PrintProfile,
  theme: Theme,
  needs: StyleNeeds,
): string {
  const [first] = editions;
  const last = editions.at(-1);
  if (first === undefined || last === undefined) throw new Error('There is no edition to write styles for');
  const { page } = theme.tokens;
  const end = first.meta.direction === 'rtl' ? 'left' : 'right';
  const turned = editions.length > mostUpright;
  const height = page.width - profile.margins.top - profile.margins.bottom;
  return [
    writeStyles({ ...first, front: [], body: [] }, profile, theme, needs),
    `@page{@top-${end}{content:${cssString(last.furniture.runningTitle)}}}`,
    // each edition counts its lists in its own digits, as lightly said as for a page of one edition
    ...editions.map(
      ({ meta }) => `ol:where(:lang(${meta.language})){list-style-type:${counterStyle(meta.digits) ?? 'decimal'}}`,
    ),
    ...(turned
      ? [
          `@page{size:${decimal(page.height)}mm ${decimal(page.width)}mm}`,
          `@media print{:root{--text-height:${decimal(height)}mm}}`,
        ]
      : []),
  ].join('\n');
}
