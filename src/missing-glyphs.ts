import { diagnostic, type Diagnostic } from './diagnostics/diagnostic.js';
import type { CodeRegistry } from './diagnostics/registry.js';
import type { Origin } from './document/nodes.js';
import { languageName } from './language/tags.js';
import type { Source } from './source/source.js';

/** A character that no installed font can print, and the block it stands in. */
export interface GlyphGap {
  readonly character: string;
  readonly origin: Origin;
}

/** How many places of one script are named; a text in a script without a font would fill the screen otherwise. */
const shown = 3;

/** One finding a script: the characters that would print as empty boxes, at the place where the first one stands. */
export function explainMissingGlyphs(
  gaps: readonly GlyphGap[],
  language: string,
  source: Source,
): readonly Diagnostic[] {
  const groups = new Map<string, GlyphGap[]>();
  for (const gap of gaps) {
    const script = scriptName(gap.character);
    groups.set(script, [...(groups.get(script) ?? []), gap]);
  }
  return [...groups].flatMap(([script, group]) => {
    const [first] = group;
    if (first === undefined) return [];
    const characters = [...new Set(group.map(({ character }) => character))];
    const sample = characters.slice(0, shown).map(describe).join(', ');
    const places = [...new Map(group.map((gap) => [gap.origin.pointer, gap.origin])).values()];
    const more = characters.length > shown;
    return diagnostic(source.file, {
      code: 'pdf/missing-glyph',
      severity: 'error',
      message: {
        en: `No installed font has ${sample}${more ? ` and ${String(characters.length - shown)} more characters` : ''} (${script}); the PDF in ${languageName(language, 'en')} would print empty boxes.`,
        zh: `已安装的字体没有 ${sample}${more ? ` 等 ${String(characters.length)} 个字符` : ''}（${script}）；${languageName(language, 'zh')}版 PDF 会印出空白方框。`,
      },
      help: {
        en: 'Correct the character if it is a slip. If the language is meant, render it as HTML for now: --formats html.',
        zh: '如系误输入，请更正。如确需该语言，请暂时只输出 HTML：--formats html。',
      },
      pointer: first.origin.pointer,
      range: placeOf(first, source),
      related: places.slice(1, shown).map((origin) => ({
        message: { en: 'Here too.', zh: '此处也有。' },
        pointer: origin.pointer,
        range: origin.range ?? source.rangeOf(origin.pointer),
      })),
    });
  });
}

/** The character itself where it can be found in its block, else the block. */
function placeOf({ character, origin }: GlyphGap, source: Source): Diagnostic['range'] & object {
  const range = origin.range ?? source.rangeOf(origin.pointer);
  const at = source.text.slice(range.start, range.end).indexOf(character);
  return at === -1 ? range : { start: range.start + at, end: range.start + at + character.length };
}

function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${/\p{C}|\p{M}/u.test(character) ? '' : `“${character}” `}U+${code}`;
}

const scripts = [
  'Arabic',
  'Hebrew',
  'Thai',
  'Lao',
  'Khmer',
  'Myanmar',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Sinhala',
  'Georgian',
  'Armenian',
  'Ethiopic',
  'Hangul',
  'Hiragana',
  'Katakana',
  'Thaana',
  'Mongolian',
  'Tibetan',
  'Han',
  'Greek',
  'Cyrillic',
  'Latin',
];
const tests = scripts.map((name) => ({ name, test: new RegExp(`\\p{Script=${name}}`, 'u') }));

function scriptName(character: string): string {
  return tests.find(({ test }) => test.test(character))?.name ?? 'symbols';
}

/** What this step reports. */
export const glyphCodes = {
  'pdf/missing-glyph': {
    title: { en: 'A character that no font can print', zh: '没有字体可印的字符' },
    severity: 'error',
    explanation: {
      en: 'A character without a glyph would print as an empty box. It is found before the PDF is made, and named with its place.',
      zh: '没有字形的字符会印成空白方框。因此在生成 PDF 之前就会查出并指明位置。',
    },
    bad: 'outlook:\n  en: |\n    Growth \u{1F680}',
    good: 'outlook:\n  en: |\n    Growth',
  },
} as const satisfies CodeRegistry;
