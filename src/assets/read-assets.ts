import { withoutUndefined } from '../values/without-undefined.js';
import { diagnostic, type Diagnostic, type Words } from '../diagnostics/diagnostic.js';
import type { CodeRegistry } from '../diagnostics/registry.js';
import type { Picture } from '../document/nodes.js';
import { largestPicture, type PictureFault, readPicture } from '../figures/read-picture.js';
import { readTableData } from '../figures/read-table-data.js';
import type { KeywordCount, Report } from '../schema/report.gen.js';
import type { Source } from '../source/source.js';
import { countTerm } from './count-term.js';
import { picturePaths } from './picture-paths.js';
import { type BesideKind, explainFile, type ReportFiles } from './report-files.js';

/** The files that a report refers to, read and checked. */
export interface Assets {
  /** The report with the data of its files: rows of tables, counts of terms. */
  readonly report: Report;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the pictures, CSV files and texts that the report refers to. Reports a file that can't be used at the place of
 * its path in the report.
 */
export function readAssets(report: Report, source: Source, files: ReportFiles): Assets {
  const diagnostics: Diagnostic[] = [];
  const fault = (code: keyof typeof assetCodes, pointer: string, message: Words, help: Words): void => {
    diagnostics.push(
      diagnostic(source.file, { code, severity: 'error', message, help, pointer, range: source.rangeOf(pointer) }),
    );
  };
  const read = (path: string, kind: BesideKind, pointer: string): Uint8Array | undefined => {
    const file = files.read(path, kind);
    if (file.ok) return file.bytes;
    fault('file/unreadable', pointer, explainFile(path, file.reason), {
      en: 'Put the file into the report’s folder and write its name as it is there, capitals included.',
      zh: '请把文件放进报告所在的文件夹，并按实际文件名（含大小写）填写。',
    });
    return undefined;
  };

  const pictures = new Map<string, Picture>();
  for (const { path, pointer } of picturePaths(report)) {
    const bytes = read(path, 'picture', pointer);
    if (bytes === undefined) continue;
    const result = readPicture(bytes);
    if ('picture' in result) pictures.set(path, result.picture);
    else fault('file/picture', pointer, ...explainPicture(path, result.fault));
  }

  const tables = report.tables?.map((table, i) => {
    const pointer = `/tables/${String(i)}/data`;
    if (table.data === undefined || table.rows !== undefined) return table;
    const bytes = read(table.data, 'table', pointer);
    if (bytes === undefined) return table;
    const rows = readTableData(bytes);
    const width = table.columns.length;
    if (rows?.every((row) => row.length === width)) return { ...table, rows: rows.map((row) => [...row]) };
    fault(
      'file/table',
      pointer,
      {
        en: `${table.data} is no CSV file with ${String(width)} columns in every line, the first line being the head.`,
        zh: `${table.data} 不是每行 ${String(width)} 列、首行为表头的 CSV 文件。`,
      },
      {
        en: 'Export it as “CSV UTF-8” with the columns in the order of `columns`.',
        zh: '请按 `columns` 的顺序导出为“CSV UTF-8”。',
      },
    );
    return table;
  });

  const keywords = report.theory?.keywords?.map((keyword, i) => {
    if (keyword.file === undefined || keyword.count !== undefined) return keyword;
    const pointer = `/theory/keywords/${String(i)}/file`;
    const bytes = read(keyword.file, 'text', pointer);
    return bytes === undefined ? keyword : { ...keyword, count: countKeyword(keyword, report, bytes) };
  });
  const filled = {
    ...report,
    ...withoutUndefined({ tables }),
    ...(keywords === undefined ? {} : { theory: { ...report.theory, keywords } }),
  };
  return { report: filled, pictures, diagnostics };
}

/**
 * Counts a term of the keyword statistics in its file. Longer terms of the list that contain it are left out unless
 * `overlaps` is set.
 */
function countKeyword({ term, language, unit, overlaps }: KeywordCount, report: Report, bytes: Uint8Array): number {
  const others = (report.theory?.keywords ?? []).filter((other) => other.language === language);
  return countTerm(new TextDecoder().decode(bytes), term, {
    unit: unit ?? 'word',
    language,
    outside: overlaps === false ? others.map((other) => other.term) : [],
  });
}

function explainPicture(path: string, fault: PictureFault): [Words, Words] {
  switch (fault) {
    case 'too-many-pixels':
      return [
        {
          en: `${path} has more than ${String(largestPicture / 1e6)} million pixels.`,
          zh: `${path} 超过 ${String(largestPicture / 1e4)} 万像素。`,
        },
        {
          en: 'Save a smaller copy: 3,000 pixels across suffice for a page.',
          zh: '请另存为较小的图片：宽 3000 像素足够一页使用。',
        },
      ];
    case 'damaged':
      return [
        { en: `${path} is damaged: its pixels can’t be unpacked.`, zh: `${path} 已损坏，无法读取其像素数据。` },
        { en: 'Open the picture and save it again as PNG or JPEG.', zh: '请打开图片，重新存为 PNG 或 JPEG。' },
      ];
    case 'not-png-or-jpeg':
      return [
        { en: `${path} is no PNG or JPEG picture.`, zh: `${path} 不是 PNG 或 JPEG 图片。` },
        { en: 'Save the picture as PNG or JPEG.', zh: '请把图片存为 PNG 或 JPEG。' },
      ];
  }
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
  'file/picture': {
    title: { en: 'Not a picture that can be printed', zh: '不能印刷的图片' },
    severity: 'error',
    explanation,
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
