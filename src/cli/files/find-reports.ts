import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Failure } from '../terminal/failure.js';
import { explainSystemError, systemCode } from './explain-system-error.js';

/** A report to process: its path as printed, and the folder or the fixed part of a pattern in which it was found. */
export interface FoundReport {
  readonly file: string;
  /** Absent if the file itself was named. */
  readonly below?: string;
}

export interface Findings {
  readonly reports: readonly FoundReport[];
  /** Every path that could not be read, and every one that contains no report. */
  readonly failures: readonly Failure[];
}

/** Folders that contain no study of the author: dependencies and our output. */
const skipped = new Set(['node_modules', 'out']);

/** True for names that are recognised as reports in a folder: `report.yaml`, `laos.report.yaml`, also with `.yml`. */
export function isReportName(name: string): boolean {
  return /^(?:.+\.)?report\.ya?ml$/i.test(name);
}

/**
 * Finds the reports for paths: a file stands for itself, a folder for every report below it, a pattern for its matches.
 * Each file is returned once, in the order of the paths and then of names, even if several paths lead to it. Folders
 * named node_modules or out, hidden ones and `outFolder` are skipped. Links are followed, but not in circles.
 */
export async function findReports(paths: readonly string[], outFolder: string): Promise<Findings> {
  const reports = new Map<string, FoundReport>();
  const failures = new Map<string, Failure>();
  const fail = (failure: Failure): void => {
    failures.set(failure.message, failure);
  };
  const add = (report: FoundReport): void => {
    const place = realpathSync(report.file);
    if (!reports.has(place)) reports.set(place, report);
  };

  for (const path of paths) {
    try {
      const found = await expand(path, { outFolder: resolve(outFolder), entered: new Set(), fail });
      found.forEach(add);
    } catch (error) {
      fail(error instanceof Failure ? error : explainSystemError(error, path, 'read'));
    }
  }
  return { reports: [...reports.values()], failures: [...failures.values()] };
}

/** One search below one path. */
interface Search {
  readonly outFolder: string;
  /** Folders already searched, with links resolved, so that none is searched twice. */
  readonly entered: Set<string>;
  /** Reports something that could not be opened; the search continues. */
  readonly fail: (failure: Failure) => void;
}

async function expand(path: string, search: Search): Promise<readonly FoundReport[]> {
  const kind = kindOf(path);
  if (kind === 'file') return [{ file: path }];
  if (kind === 'missing') {
    if (!isDynamicPattern(path)) throw missing(path);
    return matches(path, search);
  }
  const unopened: Failure[] = [];
  const found = walk(path, { ...search, fail: (failure) => unopened.push(failure) });
  unopened.forEach(search.fail);
  if (found.length === 0 && unopened.length === 0) {
    throw new Failure(
      {
        en: `no report in ${path}: nothing in it or below it is called report.yaml or *.report.yaml.`,
        zh: `${path} 中没有报告：其中及各级子文件夹里都没有名为 report.yaml 或 *.report.yaml 的文件。`,
      },
      {
        en: 'Name the file itself if it is called otherwise: joint-report validate my-study.yaml',
        zh: '如果文件另有名称，请直接写出：joint-report validate my-study.yaml',
      },
    );
  }
  return found.map((file) => ({ file, below: path }));
}

function kindOf(path: string): 'file' | 'folder' | 'missing' {
  let entry;
  try {
    entry = statSync(path);
  } catch (error) {
    // A pattern is not a path, and on some systems not even a valid one.
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'EINVAL') return 'missing';
    throw explainSystemError(error, path, 'read');
  }
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  throw new Failure({
    en: `cannot read ${path}: it is a device or a pipe, not a file.`,
    zh: `无法读取 ${path}：它是设备或管道，不是文件。`,
  });
}

function missing(path: string): Failure {
  return new Failure(
    { en: `cannot read ${path}: there is no such file or folder.`, zh: `无法读取 ${path}：没有这个文件或文件夹。` },
    /\.ya?ml$/i.test(path)
      ? {
          en: `Paths start from the folder you are in, ${process.cwd()}.`,
          zh: `路径从当前所在的文件夹 ${process.cwd()} 算起。`,
        }
      : undefined,
  );
}

/** Reports in and below a folder, sorted by name. */
function walk(folder: string, search: Search): readonly string[] {
  const place = realpathSync(folder);
  if (search.entered.has(place)) return [];
  search.entered.add(place);
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries
    .filter((entry) => !entry.name.startsWith('.'))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      try {
        return lookAt(path, entry, place, search);
      } catch (error) {
        search.fail(error instanceof Failure ? error : explainSystemError(error, path, 'read'));
        return [];
      }
    });
}

function lookAt(path: string, entry: Dirent, folder: string, search: Search): readonly string[] {
  const report = isReportName(entry.name);
  if (entry.isFile()) return report ? [path] : [];
  if (entry.isSymbolicLink()) {
    const target = report ? statSync(path) : targetOf(path);
    if (target?.isFile() === true) return report ? [path] : [];
    // A link to a folder above would lead outside the folder that was named.
    if (target?.isDirectory() !== true || `${folder}${sep}`.startsWith(`${realpathSync(path)}${sep}`)) return [];
  } else if (!entry.isDirectory()) return [];
  if (skipped.has(entry.name) || resolve(path) === search.outFolder) return [];
  if (report) throw folderNotFile(path);
  return walk(path, search);
}

/** The target of a link; a broken link is ignored unless it has the name of a report. */
function targetOf(link: string): Stats | undefined {
  try {
    return statSync(link);
  } catch (error) {
    const code = systemCode(error);
    if (code === 'ENOENT' || code === 'ELOOP') return undefined;
    throw error;
  }
}

function folderNotFile(path: string): Failure {
  return new Failure(
    { en: `cannot read ${path}: it is a folder, not a file.`, zh: `无法读取 ${path}：它是文件夹，不是文件。` },
    {
      en: 'A report is one YAML file; call the folder something else.',
      zh: '一份报告是一个 YAML 文件；请给这个文件夹换个名称。',
    },
  );
}

/** The matches of a pattern: YAML files if it ends in their extension, otherwise files named as reports; folders. */
async function matches(pattern: string, search: Search): Promise<readonly FoundReport[]> {
  const portable = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const hits = await glob(portable, {
    onlyFiles: false,
    expandDirectories: false,
    ignore: [...skipped].map((name) => `**/${name}/**`),
  });
  const below = fixedPart(portable);
  const asksForYaml = /\.ya?ml\}?$/i.test(portable);
  const files = hits
    .map((hit) => hit.replace(/\/$/, ''))
    .filter((hit) => !skipped.has(basename(hit)))
    // The shortest path first: if several lead to one file, it is the one to print.
    .sort((a, b) => a.split('/').length - b.split('/').length || (a < b ? -1 : 1))
    .flatMap((hit) => {
      if (statSync(hit).isDirectory()) return asksForYaml ? [] : walk(hit, search);
      return asksForYaml || isReportName(basename(hit)) ? [hit] : [];
    });
  if (files.length === 0) {
    throw new Failure(
      { en: `no report matches ${pattern}.`, zh: `没有报告与 ${pattern} 匹配。` },
      {
        en: 'A pattern is matched from the folder you are in: * is any name, ** any number of folders.',
        zh: '通配符从当前文件夹开始匹配：* 代表任意名称，** 代表任意多级文件夹。',
      },
    );
  }
  return files.map((file) => ({ file, below }));
}

/** The folders of a pattern before its first wildcard; `.` if it starts with one. */
function fixedPart(pattern: string): string {
  const folders = pattern.split('/').slice(0, -1);
  const wild = folders.findIndex((folder) => isDynamicPattern(folder));
  const fixed = folders.slice(0, wild === -1 ? folders.length : wild).join('/');
  if (fixed === '') return pattern.startsWith('/') ? '/' : '.';
  return relative('', fixed) === '' ? '.' : fixed;
}
