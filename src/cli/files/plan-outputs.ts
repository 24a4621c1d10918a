import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { Failure } from '../terminal/failure.js';
import { isReportName, type FoundReport } from './find-reports.js';

/** A report and the place of its files: `<folder>/<name>.<language>.<format>`. */
export interface PlannedStudy {
  readonly file: string;
  /** The folder's name for `report.yaml`, otherwise the file's name without `.report.yaml` or `.yaml`. */
  readonly name: string;
  readonly folder: string;
}

/**
 * Assigns each study its place: the folders below the named path are kept below `outFolder`, so that a study's files
 * stay in one place whatever else is rendered with it. Throws a `Failure` if two studies would share a name; names that
 * differ only in case or in Unicode normal form count as equal, as on many disks.
 */
export function planOutputs(reports: readonly FoundReport[], outFolder: string): readonly PlannedStudy[] {
  const studies = reports.map((report) => planOutput(report, outFolder));
  const taken = new Map<string, PlannedStudy>();
  for (const study of studies) {
    const place = join(study.folder, study.name);
    const other = taken.get(place.normalize('NFC').toLowerCase());
    if (other) throw clash(other.file, study.file, place);
    taken.set(place.normalize('NFC').toLowerCase(), study);
  }
  return studies;
}

/** The name of a study's files: the folder's name for `report.yaml`, otherwise the file's own without its extension. */
export function nameStudy(file: string): string {
  const path = resolve(file);
  const name = isPlainName(path) ? basename(dirname(path)) : stem(basename(path));
  return name === '' ? 'report' : name;
}

function isPlainName(path: string): boolean {
  return /^report\.ya?ml$/i.test(basename(path));
}

function planOutput({ file, below }: FoundReport, outFolder: string): PlannedStudy {
  const path = resolve(file);
  // A folder with a report.yaml is one study: it stands for the file, so it gives the name and adds no level.
  const home = isPlainName(path) ? dirname(dirname(path)) : dirname(path);
  const kept = below === undefined ? '' : relative(resolve(below), home);
  const outside = kept === '..' || kept.startsWith(`..${sep}`) || resolve(kept) === kept;
  return { file, name: nameStudy(file), folder: outside ? outFolder : join(outFolder, kept) };
}

function stem(name: string): string {
  return name.replace(isReportName(name) ? /\.report\.ya?ml$/i : /\.ya?ml$/i, '');
}

function clash(first: string, second: string, place: string): Failure {
  const folder = commonFolder(first, second);
  return new Failure(
    {
      en: `${first} and ${second} would both be written to ${place}.*; nothing was rendered.`,
      zh: `${first} 与 ${second} 都会写入 ${place}.*；未渲染任何报告。`,
    },
    basename(dirname(resolve(first))) === basename(dirname(resolve(second))) && dirname(first) !== dirname(second)
      ? {
          en: `Name the folder above both, and their folders are kept apart in the output: joint-report render ${folder}`,
          zh: `请指定两者之上的文件夹，输出时会保留各自的文件夹：joint-report render ${folder}`,
        }
      : { en: 'Rename one, or give each its own --out.', zh: '请改名，或分别指定 --out。' },
  );
}

function commonFolder(first: string, second: string): string {
  const others = resolve(second).split(sep);
  const folders = dirname(resolve(first)).split(sep);
  const end = folders.findIndex((folder, level) => folder !== others[level]);
  const common = folders.slice(0, end === -1 ? folders.length : end).join(sep);
  return relative('', common) || '.';
}
