import { withoutUndefined } from '../values/without-undefined.js';
import type { Words } from '../diagnostics/diagnostic.js';
import type { CodeRegistry } from '../diagnostics/registry.js';
import type { Picture } from '../document/nodes.js';
import type { PictureFault } from '../figures/picture-faults.js';
import { readPicture } from '../figures/read-picture.js';
import { readTableData } from '../figures/read-table-data.js';
import type { Cell, KeywordCount, Report } from '../schema/report.gen.js';
import { limits } from '../values/limits.js';
import { isInside, KeywordCounter } from './count-term.js';
import { explainOverLimit } from './explain-file.js';
import { picturePaths } from './picture-paths.js';
import type { StudyFiles } from './study-files.js';
import { TableBudget } from './table-budget.js';

/** The files that a report refers to, read and checked. */
export interface Assets {
  /** The report with the data of its files: rows of tables, counts of terms. */
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Picture>;
}

/**
 * Reads the pictures, CSV files and texts that the report refers to. What can't be used is reported to `files`, at the
 * place of its path in the report or where it stands in the file.
 */
export function readAssets(report: Report, files: StudyFiles): Assets {
  const pictures = readPictures(report, files);
  const budget = new TableBudget();
  const tables = report.tables?.map((table, i) => {
    const pointer = `/tables/${String(i)}`;
    if (table.rows !== undefined) {
      countRows(table.rows, `${pointer}/rows`, budget, files);
      return table;
    }
    if (table.data === undefined) return table;
    const rows = readRows(table.data, `${pointer}/data`, table.columns.length, budget, files);
    return rows === undefined ? table : { ...table, rows: rows.map((row) => [...row]) };
  });
  report.figures?.forEach(({ data }, i) => {
    if (data !== undefined) readRows(data, `/figures/${String(i)}/data`, undefined, budget, files);
  });
  const keywords = countKeywords(report, files);
  const filled = {
    ...report,
    ...withoutUndefined({ tables }),
    ...(keywords === undefined ? {} : { theory: { ...report.theory, keywords } }),
  };
  return { report: filled, pictures };
}

/** Reads every picture that is named, also those of figures, which no page shows yet. */
function readPictures(report: Report, files: StudyFiles): ReadonlyMap<string, Picture> {
  const pictures = new Map<string, Picture>();
  const seen = new Set<string>();
  let pixels = 0;
  for (const { path, pointer } of [...picturePaths(report), ...figurePaths(report)]) {
    if (seen.has(path)) continue;
    seen.add(path);
    const what = { en: `With ${path}, the report`, zh: `加上 ${path}，报告` };
    if (seen.size > limits.allPictures.most) {
      files.report(pointer, explainOverLimit('allPictures', what));
      break;
    }
    const bytes = files.read(path, 'picture', pointer);
    if (!(bytes instanceof Uint8Array)) {
      files.report(pointer, bytes);
      continue;
    }
    const result = readPicture(bytes);
    if ('fault' in result) {
      files.report(pointer, {
        code: 'file/picture',
        message: explainPicture(path, result.fault),
        help: result.fault.cure,
      });
      continue;
    }
    pixels += result.picture.width * result.picture.height;
    if (pixels > limits.allPixels.most) {
      files.report(pointer, explainOverLimit('allPixels', what));
      break;
    }
    pictures.set(path, result.picture);
  }
  return pictures;
}

function figurePaths({ figures = [] }: Report): readonly { readonly path: string; readonly pointer: string }[] {
  return figures.flatMap(({ file }, i) =>
    file === undefined ? [] : [{ path: file, pointer: `/figures/${String(i)}/file` }],
  );
}

function countRows(rows: readonly (readonly Cell[])[], pointer: string, budget: TableBudget, files: StudyFiles): void {
  for (const [index, row] of rows.entries()) {
    const excess = budget.take(row);
    if (excess === undefined) continue;
    files.report(`${pointer}/${String(index)}`, explainOverLimit(excess, { en: 'What stands here', zh: '此处内容' }));
    return;
  }
}

/** The rows of a CSV file; `width` is the number of columns that the report gives them, by default that of the head. */
function readRows(
  path: string,
  pointer: string,
  width: number | undefined,
  budget: TableBudget,
  files: StudyFiles,
): readonly (readonly string[])[] | undefined {
  const read = files.readText(path, 'table', pointer);
  if (read === 'told') return undefined;
  if (read === 'binary') {
    files.report(pointer, explainTable(path, width));
    return undefined;
  }
  if ('code' in read) {
    files.report(pointer, read);
    return undefined;
  }
  const data = readTableData(read.text, { ...withoutUndefined({ width }), take: (row) => budget.take(row) });
  if ('rows' in data) return data.rows;
  if ('excess' in data) files.reportExcess(read, data.excess, data.range);
  else files.report(pointer, explainTable(path, width, data));
  return undefined;
}

function explainTable(
  path: string,
  width: number | undefined,
  fault?: { readonly fault: 'quotes' | 'width'; readonly line: number },
): { readonly code: 'file/table'; readonly message: Words; readonly help: Words } {
  const columns =
    width === undefined ? { en: 'as many', zh: '列数相同' } : { en: String(width), zh: `${String(width)} 列` };
  const place =
    fault === undefined
      ? { en: '', zh: '' }
      : fault.fault === 'quotes'
        ? {
            en: ` Quotation marks in line ${String(fault.line)} don’t enclose a cell.`,
            zh: `第 ${String(fault.line)} 行的引号没有括住整个单元格。`,
          }
        : { en: ` Line ${String(fault.line)} differs.`, zh: `第 ${String(fault.line)} 行不符。` };
  return {
    code: 'file/table',
    message: {
      en: `${path} is no CSV file with ${columns.en} columns in every line, the first line being the head.${place.en}`,
      zh: `${path} 不是每行 ${columns.zh}、首行为表头的 CSV 文件。${place.zh}`,
    },
    help: {
      en: 'Export it as “CSV UTF-8” with the columns in the order of `columns`.',
      zh: '请按 `columns` 的顺序导出为“CSV UTF-8”。',
    },
  };
}

/** Counts the terms of the keyword statistics in their files. */
function countKeywords(report: Report, files: StudyFiles): KeywordCount[] | undefined {
  const counter = new KeywordCounter();
  let left: number = limits.searchedCharacters.most;
  return report.theory?.keywords?.map((keyword, i) => {
    if (keyword.file === undefined || keyword.count !== undefined || left < 0) return keyword;
    const pointer = `/theory/keywords/${String(i)}/file`;
    const path = keyword.file;
    const read = files.readText(path, 'text', pointer);
    if (read === 'told') return keyword;
    if (read === 'binary' || 'code' in read) {
      files.report(pointer, read === 'binary' ? notText(path) : read);
      return keyword;
    }
    const { term, language, unit = 'word' } = keyword;
    const outside = longerTerms(keyword, report);
    left -= read.text.length * (1 + outside.length);
    if (left < 0) {
      const what = { en: `With this keyword, the search`, zh: `加上这个关键词，检索量` };
      files.report(pointer, explainOverLimit('searchedCharacters', what));
      return keyword;
    }
    return { ...keyword, count: counter.count(read.text, term, { unit, language, outside }) };
  });
}

/** Longer terms of the list, inside which a term is not counted unless it may overlap. */
function longerTerms({ term, language, overlaps }: KeywordCount, report: Report): readonly string[] {
  if (overlaps !== false) return [];
  const others = (report.theory?.keywords ?? []).filter((other) => other.language === language);
  return others.map((other) => other.term).filter((other) => isInside(term, other, language));
}

function notText(path: string): { readonly code: 'file/unreadable'; readonly message: Words; readonly help: Words } {
  return {
    code: 'file/unreadable',
    message: { en: `${path} is no text: it holds binary data.`, zh: `${path} 不是文本：其中是二进制数据。` },
    help: {
      en: 'Save the document as plain text (.txt, UTF-8) and name that file.',
      zh: '请把文献另存为纯文本（.txt，UTF-8），并填写该文件名。',
    },
  };
}

function explainPicture(path: string, { problem }: PictureFault): Words {
  return { en: `${path} ${problem.en}`, zh: `${path} ${problem.zh}` };
}

const explanation: Words = {
  en: 'Pictures, tables and lists of references may lie beside the report, in its folder or below it, and nowhere else: a report must stand alone when it is sent on.',
  zh: '图片、表格数据和参考文献文件可以放在报告旁边（所在文件夹或其子文件夹），不能放在别处：报告转交他人时须自成一体。',
};

/** What this step reports. */
export const assetCodes = {
  'file/unreadable': {
    title: { en: 'A file that can’t be read', zh: '无法读取的文件' },
    severity: 'error',
    explanation,
    bad: 'logo: ../logo.png',
    good: 'logo: logo.png',
  },
  'file/over-limit': {
    title: { en: 'More than a report may bring', zh: '超出报告的上限' },
    severity: 'error',
    explanation: {
      en: 'A report may come from anyone, and what it brings must cost a bounded amount of work: docs/limits.md states how many bytes, rows, cells, pixels, works and letters it may have. They are counted, never timed, so that every machine gives the same answer.',
      zh: '报告可能来自任何人，处理它所需的工作量必须有限：docs/limits.md 列出字节、行、单元格、像素、文献和字符的上限。一律按数量计，不按时间计，因此在任何电脑上结果相同。',
    },
    bad: '(a CSV file with 6,000 rows)',
    good: 'data: trade.csv',
  },
  'file/picture': {
    title: { en: 'Not a picture that can be printed', zh: '不能印刷的图片' },
    severity: 'error',
    explanation: {
      en: 'A PNG or JPEG is decoded whole before anything is printed, by the same code that draws it, so that no page shows half a picture and no viewer another one. Of an animated PNG the still picture is printed; a photograph is turned upright as the camera noted; words, places and small copies inside the file are not passed on. The message says what is wrong with this one; usually opening it in a picture program and saving it again mends it.',
      zh: '排印之前，PNG 和 JPEG 由绘制它的同一段程序完整解码，以免页面上出现半张图片，或不同阅读器显示不同的图片。动态 PNG 只印静止画面；照片按相机记录的方向转正；文件内的文字、位置和缩略图不会带入成品。消息会说明这张图片的问题；通常用图片软件打开后重新保存即可。',
    },
    bad: 'logo: logo.svg',
    good: 'logo: logo.png',
  },
  'file/table': {
    title: { en: 'Not the data of this table', zh: '不是该表的数据' },
    severity: 'error',
    explanation,
    bad: 'data: trade.xlsx',
    good: 'data: trade.csv',
  },
} as const satisfies CodeRegistry;
