import type { Words } from '../diagnostics/diagnostic.js';

/** How much one study may bring of one kind. Counted, never timed, so that every machine gives the same answer. */
export interface Limit {
  readonly most: number;
  readonly unit: Words;
  /** What is counted, and of what. */
  readonly of: Words;
  /** The code of the finding about what is beyond it. */
  readonly code: string;
  /** What to do about it, for files beside the report; the others are explained where they are found. */
  readonly cure?: Words;
}

const bytes: Words = { en: 'bytes', zh: '字节' };
const characters: Words = { en: 'characters', zh: '个字符' };
const lines: Words = { en: 'lines', zh: '行' };
const levels: Words = { en: 'levels', zh: '层' };
const pixels: Words = { en: 'pixels', zh: '像素' };
const items: Words = { en: 'items', zh: '条' };
const units: Words = { en: 'units of work', zh: '个工作单位' };

const mebibyte = 1024 * 1024;

const fewerPictures: Words = {
  en: 'Save smaller copies of the pictures, or leave some out: 3,000 pixels across suffice for a page.',
  zh: '请把图片另存为较小的副本，或减少图片：宽 3000 像素足够一页使用。',
};
const fewerRows: Words = {
  en: 'So long a table is data, which nobody reads on a page: print a summary of it, and publish the data elsewhere.',
  zh: '这样长的表格是数据，印在页面上无人阅读：请只印摘要，数据另行发布。',
};
const fewerWorks: Words = {
  en: 'Export only the works that the report cites, and without notes and attachments.',
  zh: '请只导出报告引用的文献，不带笔记和附件。',
};
const shorterTexts: Words = {
  en: 'Count in fewer or shorter texts; for a long one, count elsewhere and write `count`.',
  zh: '请减少或缩短所统计的文本；过长的文本请另行统计，并填写 `count`。',
};

/**
 * Every limit of what a study may bring, in the order of docs/limits.md, which is made from it. The lengths of lists
 * stand in the schema, as `maxItems`.
 */
export const limits = {
  sourceBytes: {
    most: 4 * mebibyte,
    unit: bytes,
    of: { en: 'the report’s file', zh: '报告文件' },
    code: 'yaml/too-large',
  },
  sourceLines: {
    most: 250_000,
    unit: lines,
    of: { en: 'the report’s file', zh: '报告文件' },
    code: 'yaml/too-many-parts',
  },
  sourceParts: {
    most: 400_000,
    unit: { en: 'signs, words and line breaks', zh: '个符号、词和换行' },
    of: { en: 'the report’s file', zh: '报告文件' },
    code: 'yaml/too-many-parts',
  },
  sourceDepth: {
    most: 32,
    unit: levels,
    of: { en: 'lists and maps inside one another in the report’s file', zh: '报告文件中列表与映射的嵌套' },
    code: 'yaml/too-deep',
  },
  proseCharacters: {
    most: 256_000,
    unit: characters,
    of: { en: 'one text of the report', zh: '报告中的一段文字' },
    code: 'prose/too-long',
  },
  proseDepth: {
    most: 16,
    unit: levels,
    of: { en: 'lists and quotations inside one another in a text', zh: '一段文字中列表与引文的嵌套' },
    code: 'prose/too-deep',
  },
  proseMarks: {
    most: 2_000,
    unit: { en: 'marks such as * _ [', zh: '个 * _ [ 之类的符号' },
    of: { en: 'one paragraph', zh: '一个段落' },
    code: 'prose/too-tangled',
  },
  proseWork: {
    most: 20_000,
    unit: units,
    of: {
      en: 'one text of the report: lines and marks of Markdown count 1, items and rows 4, footnotes 10',
      zh: '报告中的一段文字：行与 Markdown 记号各计 1，列表项与表格行计 4，脚注计 10',
    },
    code: 'prose/too-many-blocks',
  },
  proseNotes: {
    most: 500,
    unit: { en: 'footnotes', zh: '条脚注' },
    of: { en: 'one text of the report', zh: '报告中的一段文字' },
    code: 'prose/too-many-blocks',
  },
  allProseWork: {
    most: 60_000,
    unit: units,
    of: { en: 'all texts of the report, counted in the same way', zh: '报告的全部文字，计法同上' },
    code: 'prose/too-much',
  },
  printedCharacters: {
    most: 4_000_000,
    unit: characters,
    of: {
      en: 'all texts of the report, in each edition that prints them',
      zh: '报告的全部文字，每个版本印出一次计一次',
    },
    code: 'prose/too-much',
  },
  allBytes: {
    most: 64 * mebibyte,
    unit: bytes,
    of: { en: 'all files beside the report together', zh: '报告旁边的全部文件合计' },
    code: 'file/over-limit',
    cure: { en: 'Leave out or divide the largest files beside the report.', zh: '请去掉或拆分报告旁边最大的文件。' },
  },
  pictureBytes: {
    most: 32 * mebibyte,
    unit: bytes,
    of: { en: 'one picture', zh: '一张图片' },
    code: 'file/over-limit',
    cure: fewerPictures,
  },
  picturePixels: {
    most: 20_000_000,
    unit: pixels,
    of: { en: 'one picture', zh: '一张图片' },
    code: 'file/picture',
  },
  pictureSide: {
    most: 32_767,
    unit: pixels,
    of: {
      en: 'one side of a picture: several programs that show one keep its sides in 15 bits',
      zh: '图片的一边：不少看图程序只用 15 位记录边长',
    },
    code: 'file/picture',
  },
  pixelBytes: {
    most: 80_000_000,
    unit: bytes,
    of: {
      en: 'one picture unpacked: four for each pixel of the largest picture',
      zh: '一张图片解压之后：按最大图片每像素四字节计',
    },
    code: 'file/picture',
  },
  pictureScans: {
    most: 64,
    unit: { en: 'passes', zh: '遍' },
    of: {
      en: 'a progressive JPEG: each is work for all its pixels, however few bytes it has',
      zh: '一张渐进式 JPEG：每一遍都要处理全部像素，无论字节多少',
    },
    code: 'file/picture',
  },
  pictureParts: {
    most: 100_000,
    unit: { en: 'parts', zh: '段' },
    of: { en: 'one picture: chunks of a PNG, segments of a JPEG', zh: '一张图片：PNG 的数据块、JPEG 的段' },
    code: 'file/picture',
  },
  allPixels: {
    most: 80_000_000,
    unit: pixels,
    of: { en: 'all pictures together', zh: '全部图片合计' },
    code: 'file/over-limit',
    cure: fewerPictures,
  },
  allPictures: {
    most: 200,
    unit: { en: 'files', zh: '个文件' },
    of: { en: 'pictures beside the report', zh: '报告旁边的图片' },
    code: 'file/over-limit',
    cure: fewerPictures,
  },
  tableBytes: {
    most: 8 * mebibyte,
    unit: bytes,
    of: { en: 'one CSV file', zh: '一个 CSV 文件' },
    code: 'file/over-limit',
    cure: fewerRows,
  },
  allRows: {
    most: 5_000,
    unit: { en: 'rows', zh: '行' },
    of: {
      en: 'all tables together, in the report’s file and in CSV files',
      zh: '报告文件和 CSV 文件中的全部表格合计',
    },
    code: 'file/over-limit',
    cure: fewerRows,
  },
  allCells: {
    most: 20_000,
    unit: { en: 'cells', zh: '个单元格' },
    of: {
      en: 'all tables together, in the report’s file and in CSV files',
      zh: '报告文件和 CSV 文件中的全部表格合计',
    },
    code: 'file/over-limit',
    cure: fewerRows,
  },
  cellCharacters: {
    most: 5_000,
    unit: characters,
    of: { en: 'one cell of a CSV file', zh: 'CSV 文件中的一个单元格' },
    code: 'file/over-limit',
    cure: { en: 'Move the text to a section or an appendix.', zh: '请把文字移到章节或附录中。' },
  },
  allCellCharacters: {
    most: 500_000,
    unit: characters,
    of: {
      en: 'the cells of all tables together, in the report’s file and in CSV files',
      zh: '报告文件和 CSV 文件中全部表格的单元格合计',
    },
    code: 'file/over-limit',
    cure: fewerRows,
  },
  referencesBytes: {
    most: 8 * mebibyte,
    unit: bytes,
    of: { en: 'a CSL-JSON file', zh: 'CSL-JSON 文件' },
    code: 'file/over-limit',
    cure: fewerWorks,
  },
  references: {
    most: 5_000,
    unit: items,
    of: { en: 'works in a CSL-JSON file', zh: 'CSL-JSON 文件中的文献' },
    code: 'file/over-limit',
    cure: fewerWorks,
  },
  referencesParts: {
    most: 500_000,
    unit: { en: 'values', zh: '个值' },
    of: { en: 'a CSL-JSON file', zh: 'CSL-JSON 文件' },
    code: 'file/over-limit',
    cure: fewerWorks,
  },
  referenceParts: {
    most: 10_000,
    unit: { en: 'values', zh: '个值' },
    of: { en: 'one work of a CSL-JSON file', zh: 'CSL-JSON 文件中的一条文献' },
    code: 'file/over-limit',
    cure: fewerWorks,
  },
  referencesDepth: {
    most: 12,
    unit: levels,
    of: { en: 'lists and maps inside one another in a CSL-JSON file', zh: 'CSL-JSON 文件中列表与映射的嵌套' },
    code: 'file/over-limit',
    cure: fewerWorks,
  },
  referenceCharacters: {
    most: 20_000,
    unit: characters,
    of: { en: 'one text of a CSL-JSON file', zh: 'CSL-JSON 文件中的一段文字' },
    code: 'file/over-limit',
    cure: fewerWorks,
  },
  textBytes: {
    most: 4 * mebibyte,
    unit: bytes,
    of: { en: 'one text file in which keywords are counted', zh: '一个用于统计关键词的文本文件' },
    code: 'file/over-limit',
    cure: shorterTexts,
  },
  searchedCharacters: {
    most: 50_000_000,
    unit: characters,
    of: {
      en: 'all texts in which keywords are counted, each as often as it is searched',
      zh: '统计关键词所检索的全部文本，检索一次计一次',
    },
    code: 'file/over-limit',
    cure: shorterTexts,
  },
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limits;

/** A number as messages write it: 5,000. */
export function writeCount(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
