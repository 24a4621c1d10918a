import type { PrintProfile } from '../../document/nodes.js';
import type { ThemeTokens } from '../../theme/theme.js';
import type { PageGeometry } from './page-geometry.js';
import { millimetres } from './page-geometry.js';

/** A page of columns: its geometry, the width of each column and the space between two, in points. */
export interface ColumnGeometry {
  readonly page: PageGeometry;
  readonly column: number;
  readonly gutter: number;
}

/** With more editions than this the page is landscape: three columns of a portrait page would be too narrow. */
const mostUpright = 2;
const leastMargin = millimetres(20);
/** Top and bottom margins in millimetres: smaller than on a page with one column, where lines are longer. */
const top = 27;
const bottom = 27;

/** The sizes of type in narrow columns: each one step smaller than the theme's. */
export function columnSizes({ sizes }: ThemeTokens): ThemeTokens['sizes'] {
  return {
    small: sizes.small - 1,
    text: sizes.small,
    heading: sizes.text,
    title: sizes.heading,
    display: sizes.title,
  };
}

/** Equal columns of whole ems; the space between them holds paragraph numbers if the profile has these. */
export function columnGeometry(count: number, profile: PrintProfile, tokens: ThemeTokens): ColumnGeometry {
  const long = Math.max(tokens.page.width, tokens.page.height);
  const short = Math.min(tokens.page.width, tokens.page.height);
  const [width, height] =
    count > mostUpright ? [millimetres(long), millimetres(short)] : [millimetres(short), millimetres(long)];
  const em = columnSizes(tokens).text;
  const gutter = em * (profile.paragraphNumbers ? 3 : 2);
  const ems = Math.floor((width - 2 * leastMargin - gutter * (count - 1)) / count / em);
  const column = ems * em;
  const measure = column * count + gutter * (count - 1);
  const y = millimetres(top);
  return {
    page: {
      width,
      height,
      column: { x: (width - measure) / 2, y, width: measure, height: height - y - millimetres(bottom) },
      head: y - millimetres(8),
      foot: height - millimetres(bottom) + millimetres(12),
    },
    column,
    gutter,
  };
}
