import { directionOf, scriptOf } from '../../language/tags.js';
import { forLanguage, type ByLanguage } from '../../theme/for-language.js';
import type { ThemeTokens } from '../../theme/theme.js';
import type { Direction } from '../text/bidi.js';
import type { Alignment } from '../text/text-line.js';

/** How a language is set in paragraphs. */
export interface Typesetting {
  readonly language: string;
  /** The language in which it is read aloud, where it is set as another: figures amid Han. */
  readonly spoken?: string;
  readonly direction: Direction;
  readonly han: boolean;
  /** Line height as a multiple of the theme's size, for text and for headings; Naskh is set larger than that size says. */
  readonly leading: number;
  readonly headingLeading: number;
  /** How far above its baseline the middle of a line's ink is, in ems of the theme's size. */
  readonly middle: number;
  /** First-line indent in ems. */
  readonly indent: number;
  /** Gap between paragraphs, in lines. */
  readonly gap: number;
  readonly alignment: Alignment;
}

/** How a language (BCP 47) is set; a tag that isn't one is set as an alphabet. */
export function typesettingOf(language: string, tokens: ThemeTokens): Typesetting {
  const script = scriptOf(language);
  const han = isHanScript(script);
  const style = forLanguage(tokens.scripts, language, script);
  const leading = forLanguage(tokens.leading, language, script);
  return {
    language,
    direction: directionOf(language),
    han,
    leading: leading * style.size,
    headingLeading: headingLeading(leading, han) * style.size,
    middle: forLanguage(middles, language, script),
    indent: style.indent,
    gap: han ? 0 : 0.5,
    alignment: han || justified.has(script) ? 'justify' : 'start',
  };
}

/** Scripts whose words are short or may be hyphenated, so that full columns stand flush on both sides. */
const justified = new Set(['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Armn', 'Geor']);

/** Letters and Han are as high as this on average; words of Nastaliq slope from high above, stacks go deep. */
const middles: ByLanguage<number> = { default: 0.36, ur: 0.8, Khmr: 0.3, Mymr: 0.28 };

/** Headings are set closer, but scripts with marks above and below their letters need the room in them too. */
function headingLeading(leading: number, han: boolean): number {
  if (han) return 1.4;
  // Nastaliq has no room to give away
  if (leading >= 1.9) return leading;
  return leading > 1.45 ? leading - 0.15 : 1.25;
}

/** Whether a language writes in Han and takes the full-width marks of both. */
export function isHanLanguage(language: string): boolean {
  return isHanScript(scriptOf(language));
}

function isHanScript(script: string): boolean {
  return script === 'Hans' || script === 'Hant' || script === 'Jpan';
}
