import { diagnostic, type Diagnostic, type Words } from '../diagnostics/diagnostic.js';
import type { CodeRegistry } from '../diagnostics/registry.js';
import type { Origin } from '../document/nodes.js';
import { languageName, scriptName } from '../language/tags.js';
import { nearestPlace } from '../schema/pointer.js';
import type { Source } from '../source/source.js';

/** A character that no installed font can print, and the block that contains it. */
export interface GlyphGap {
  readonly character: string;
  readonly origin: Origin;
  /** ISO 15924; absent for symbols. */
  readonly script?: string;
  /** npm packages of fonts made for its script that aren't installed. */
  readonly packages: readonly string[];
}

/** The number of places listed for one script: a long text in a script without a font would fill the screen. */
const shown = 3;

/** One diagnostic for each script and remedy, at the first character that would print as an empty box. */
export function explainMissingGlyphs(
  gaps: readonly GlyphGap[],
  language: string,
  source: Source,
): readonly Diagnostic[] {
  const groups = new Map<string, GlyphGap[]>();
  for (const gap of gaps) {
    const alike = `${gap.script ?? ''} ${gap.packages.join(' ')}`;
    groups.set(alike, [...(groups.get(alike) ?? []), gap]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const characters = [...new Set(group.map(({ character }) => character))];
    const sample = characters.slice(0, shown).map(describe).join(', ');
    const places = [...new Map(group.map((gap) => [gap.origin.pointer, gap.origin])).values()];
    const more = characters.length > shown;
    const { packages } = first;
    return diagnostic(source.file, {
      code: 'pdf/missing-glyph',
      severity: 'error',
      message: {
        en: `No installed font has ${sample}${more ? ` and ${String(characters.length - shown)} more characters` : ''} (${nameOf(first.script).en}); the PDF in ${languageName(language, 'en')} would print empty boxes.`,
        zh: `已安装的字体没有 ${sample}${more ? ` 等 ${String(characters.length)} 个字符` : ''}（${nameOf(first.script).zh}）；${languageName(language, 'zh')}版 PDF 会印出空白方框。`,
      },
      help: packages.length > 0 ? helpWith(packages) : helpWithout,
      // The rows of a table may stand in a file beside the report.
      pointer: nearestPlace(source.data, first.origin.pointer),
      range: placeOf(first, source),
      related: places.slice(1, shown).map((origin) => ({
        message: { en: 'Here too.', zh: '此处也有。' },
        pointer: nearestPlace(source.data, origin.pointer),
        range: origin.range ?? source.rangeOf(origin.pointer),
      })),
    });
  });
}

/** The range of the character if it is found in its block, otherwise that of the block. */
function placeOf({ character, origin }: GlyphGap, source: Source): Diagnostic['range'] & object {
  const range = origin.range ?? source.rangeOf(origin.pointer);
  const at = source.text.slice(range.start, range.end).indexOf(character);
  return at === -1 ? range : { start: range.start + at, end: range.start + at + character.length };
}

function describe(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${/\p{C}|\p{M}/u.test(character) ? '' : `“${character}” `}U+${code}`;
}

function nameOf(script: string | undefined): Words {
  if (script === undefined) return { en: 'symbols', zh: '符号' };
  // `Zzzz` is an unknown script: its code tells readers nothing.
  if (script === 'Zzzz') return { en: 'a rare script', zh: '罕用文字' };
  return { en: scriptName(script, 'en'), zh: scriptName(script, 'zh') };
}

function helpWith(packages: readonly string[]): Words {
  const command = `npm install ${packages.join(' ')}`;
  return {
    en: `If the character is meant, add its fonts in the folder in which you run joint-report: ${command}`,
    zh: `如确需该字符，请在运行 joint-report 的文件夹中添加其字体：${command}`,
  };
}

const helpWithout: Words = {
  en: 'Write it in other words or as a picture, or correct it if it is a slip. As HTML the page prints with the fonts of the reader: --formats html.',
  zh: '请改用其他写法或图片；如系误输入，请更正。HTML 页面使用读者自己的字体：--formats html。',
};

/** What this step reports. */
export const glyphCodes = {
  'pdf/missing-glyph': {
    title: { en: 'A character that no font can print', zh: '没有字体可印的字符' },
    severity: 'error',
    explanation: {
      en: 'A character without a glyph would print as an empty box. It is found before the PDF is made, and named with its place and, where fonts for its script can be added, with the command that adds them.',
      zh: '没有字形的字符会印成空白方框。因此在生成 PDF 之前就会查出并指明位置；如该文字的字体可以添加，也会给出添加命令。',
    },
    bad: 'outlook:\n  en: |\n    Growth \u{1F680}',
    good: 'outlook:\n  en: |\n    Growth',
  },
} as const satisfies CodeRegistry;
