import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { CodeRegistry } from '../diagnostics/registry.js';
import type { Edition } from '../document/editions.js';
import type { Source } from '../source/source.js';
import { layouts, type Layout } from './layouts.js';

/** The editions of a layout in the order of its columns, or diagnostics that say why they can't be combined. */
export interface LaidOutEditions {
  readonly editions: readonly Edition[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Takes the editions in the order in which they are named. Default: all editions, in the order of the file.
 * Reports a language that is not an edition of the study, and a number of editions that the layout doesn't allow.
 */
export function layoutEditions(
  all: readonly Edition[],
  wanted: readonly string[] | undefined,
  layout: Layout,
  source: Source,
): LaidOutEditions {
  const editions = wanted?.flatMap((tag) => all.filter(({ language }) => language === tag)) ?? all;
  const { least, most } = layouts[layout];
  const lacking = (wanted ?? []).filter((tag) => all.every(({ language }) => language !== tag));
  if (lacking.length === 0 && editions.length >= least && editions.length <= most) return { editions, diagnostics: [] };
  const has = all.map(({ language }) => language);
  const pointer = all[0]?.pointer.replace(/\/\d+$/, '') ?? '/study';
  const found = diagnostic(source.file, {
    code: 'layout/editions',
    severity: 'error',
    message:
      lacking.length > 0
        ? {
            en: `This study has no edition in ${lacking.join(', ')} to set beside the others; it has ${has.join(', ')}.`,
            zh: `本研究没有 ${lacking.join('、')} 版本，无法与其他版本对照；现有 ${has.join('、')}。`,
          }
        : {
            en: `This study has ${String(editions.length)} ${editions.length === 1 ? 'edition' : 'editions'} (${has.join(', ')}); side by side stand ${least === most ? String(least) : `${String(least)} or ${String(most)}`}.`,
            zh: `本研究有 ${String(editions.length)} 个语言版本（${has.join('、')}）；对照排版需要 ${least === most ? String(least) : `${String(least)} 或 ${String(most)}`} 个。`,
          },
    help: {
      en: `Name those to set side by side, in the order of the columns: --languages ${has.slice(0, 2).join(',')}`,
      zh: `请按栏的顺序写出要对照的语言：--languages ${has.slice(0, 2).join(',')}`,
    },
    pointer,
    range: source.rangeOf(pointer),
  });
  return { editions: [], diagnostics: [found] };
}

/** What this step reports. */
export const layoutCodes = {
  'layout/editions': {
    title: { en: 'Editions that can’t stand side by side', zh: '无法对照排版的语言版本' },
    severity: 'error',
    explanation: {
      en: 'Side by side stand two or three editions in columns, or two on facing pages. Each of them has to be an edition of the study; the languages are named in the order of the columns, as in --languages zh,en.',
      zh: '对照排版可并列两个或三个语言版本，或在对开页上排两个版本。每个版本都须是本研究的语言版本；语言按栏的顺序书写，如 --languages zh,en。',
    },
    bad: 'study:\n  editions: [zh]',
    good: 'study:\n  editions: [zh, en]',
  },
} as const satisfies CodeRegistry;
