import { directionOf, scriptOf } from '../../language/tags.js';
import { forLanguage, type ByLanguage } from '../../theme/for-language.js';
import type { ThemeTokens } from '../../theme/theme.js';
import type { Direction } from '../text/bidi.js';
import type { Alignment } from '../text/text-line.js';

/** How a language is typeset in paragraphs. */
export interface Typesetting {
  readonly language: string;
  readonly direction: Direction;
  readonly han: boolean;
  /** Line height as a multiple of the theme's size, for text and headings; Naskh is set larger than that size. */
  readonly leading: number;
  readonly headingLeading: number;
  /** The height of the middle of a line's ink above the baseline, in ems of the theme's size. */
  readonly middle: number;
  /** First-line indent in ems. */
  readonly indent: number;
  /** Gap between paragraphs, in lines. */
  readonly gap: number;
  readonly alignment: Alignment;
}

/** The typesetting of a language (BCP 47); an invalid tag is set as an alphabet. */
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

/** Scripts whose words are short or may be hyphenated, so that wide columns are justified. */
const justified = new Set(['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Armn', 'Geor']);

/** The average middle of letters and Han; words of Nastaliq slope down from far above, stacks reach deep. */
const middles: ByLanguage<number> = { default: 0.36, ur: 0.8, Khmr: 0.3, Mymr: 0.28 };

/** Headings have a smaller leading, but scripts with marks above and below their letters need most of theirs. */
function headingLeading(leading: number, han: boolean): number {
  if (han) return 1.4;
  // Nastaliq needs all of its leading
  if (leading >= 1.9) return leading;
  return leading > 1.45 ? leading - 0.15 : 1.25;
}

/** Whether a language is written in Han and uses full-width punctuation. */
export function isHanLanguage(language: string): boolean {
  return isHanScript(scriptOf(language));
}

function isHanScript(script: string): boolean {
  return script === 'Hans' || script === 'Hant' || script === 'Jpan';
}
