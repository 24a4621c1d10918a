import type { Words } from '../diagnostics/diagnostic.js';

/** How editions are arranged on a page. */
export interface LayoutKind {
  /** The smallest and largest number of editions in one file. */
  readonly least: number;
  readonly most: number;
  /** A short description for help. */
  readonly words: Words;
  /** Whether an edition has one column of a page, too narrow for some blocks, or a whole page. */
  readonly width: 'column' | 'page';
  /** The part of a file's name after its languages. */
  readonly suffix: '' | `.${string}`;
}

/** Every layout. The command line's choices and help come from here. */
export const layouts = {
  single: {
    least: 1,
    most: 1,
    words: { en: 'one edition a file', zh: '每个语言版本一个文件' },
    width: 'page',
    suffix: '',
  },
  parallel: {
    least: 2,
    most: 3,
    words: { en: 'two or three in columns', zh: '两三种语言分栏对照' },
    width: 'column',
    suffix: '',
  },
  facing: {
    least: 2,
    most: 2,
    words: { en: 'two on facing pages of a PDF', zh: 'PDF 对开页对照' },
    width: 'page',
    suffix: '.facing',
  },
} as const satisfies Readonly<Record<string, LayoutKind>>;

export type Layout = keyof typeof layouts;

export const layoutNames = Object.keys(layouts) as readonly Layout[];
