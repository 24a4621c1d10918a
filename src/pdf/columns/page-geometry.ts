import type { PrintProfile } from '../../document/nodes.js';
import type { ThemeTokens } from '../../theme/theme.js';

/** The page in points: its size, its column of text, and the baselines of head and foot. */
export interface PageGeometry {
  readonly width: number;
  readonly height: number;
  readonly column: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Baselines of running head and foot, from the top of the page. */
  readonly head: number;
  readonly foot: number;
}

const pointsPerMillimetre = 72 / 25.4;
/** The longest line in ems: 40 Han (look of the page), or about 75 letters. */
const longestLine = 40;

/** The width is whole ems, so that Han align vertically, and both side margins are equal. */
export function pageGeometry(profile: PrintProfile, tokens: ThemeTokens): PageGeometry {
  const { page, sizes } = tokens;
  const { margins } = profile;
  const width = page.width * pointsPerMillimetre;
  const height = page.height * pointsPerMillimetre;
  const between = (page.width - margins.inner - margins.outer) * pointsPerMillimetre;
  const ems = Math.min(longestLine, Math.floor(between / sizes.text));
  const measure = ems * sizes.text;
  const top = margins.top * pointsPerMillimetre;
  const bottom = margins.bottom * pointsPerMillimetre;
  return {
    width,
    height,
    column: { x: (width - measure) / 2, y: top, width: measure, height: height - top - bottom },
    head: top - millimetres(12),
    foot: height - bottom + millimetres(14),
  };
}

export function millimetres(value: number): number {
  return value * pointsPerMillimetre;
}
