import type { StudyFiles } from '../assets/study-files.js';
import type { Words } from '../diagnostics/diagnostic.js';
import type * as Format from '../schema/report.gen.js';
import { findJsonExcess } from './measure-json.js';
import { readCslItem } from './read-csl-item.js';

/**
 * The works of a report: from the report itself, or from a CSL-JSON file next to it (as exported by Zotero).
 * `undefined` if that file can't be read or has other content, which is reported to `files`; then citations are not
 * checked.
 */
export function readReferences(report: Format.Report, files: StudyFiles): readonly Format.Reference[] | undefined {
  const listed = report.references;
  if (listed === undefined) return [];
  if (typeof listed !== 'string') return listed;
  const fault = (message: Words, help: Words = exportCslJson): readonly Format.Reference[] | undefined => {
    files.report('/references', { code: 'reference/file', message, help });
    return undefined;
  };
  if (/\.bib$/i.test(listed)) {
    return fault({
      en: `${listed} is a BibTeX file, which can’t be read yet.`,
      zh: `${listed} 是 BibTeX 文件，目前还不能读取。`,
    });
  }
  const read = files.readText(listed, 'references', '/references');
  if (read === 'told') return undefined;
  if (read === 'binary') return fault(noList(listed));
  if ('code' in read) {
    if (read.code === 'file/unreadable') return fault(read.message);
    files.report('/references', read);
    return undefined;
  }
  const excess = findJsonExcess(read.text);
  if (excess !== undefined) {
    files.reportExcess(read, excess.excess, { start: excess.at, end: excess.at + 1 });
    return undefined;
  }
  const items = parseItems(read.text);
  if (items === undefined) return fault(noList(listed));
  files.reportEscaped(read);
  const references: Format.Reference[] = [];
  for (const [index, value] of items.entries()) {
    const result = readCslItem(value);
    if ('item' in result) references.push(result.item);
    else return fault(...explainItem(listed, index, value, result.fault));
  }
  return references;
}

const exportCslJson: Words = {
  en: 'Export the works as “CSL JSON” from your reference manager and put the file beside the report.',
  zh: '请从文献管理软件导出“CSL JSON”文件，放在报告旁边。',
};

function noList(file: string): Words {
  return { en: `${file} holds no list of CSL-JSON items.`, zh: `${file} 中没有 CSL-JSON 条目列表。` };
}

function explainItem(file: string, index: number, value: unknown, field: string): [Words, Words] {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  const name = { en: `item ${String(index + 1)}`, zh: `第 ${String(index + 1)} 条` };
  if (typeof id === 'string') for (const tongue of ['en', 'zh'] as const) name[tongue] += ` (${id})`;
  return [
    {
      en: `In ${file}, ${name.en} has no \`${field}\` that can be printed.`,
      zh: `${file} 的${name.zh}中，\`${field}\` 缺失或无法印出。`,
    },
    {
      en: 'Correct the entry in your reference manager and export the works as “CSL JSON” again.',
      zh: '请在文献管理软件中更正该条目，并重新导出“CSL JSON”文件。',
    },
  ];
}

function parseItems(text: string): readonly unknown[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  return Array.isArray(data) ? data : undefined;
}

/** The codes of this step. */
export const citationCodes = {
  'reference/file': {
    title: { en: 'A file of references that can’t be read', zh: '无法读取的参考文献文件' },
    severity: 'error',
    explanation: {
      en: '`references` may name a CSL-JSON file beside the report, as reference managers export it. The file must lie in the report’s folder or below it.',
      zh: '`references` 可以写报告旁边的 CSL-JSON 文件名（由文献管理软件导出）。文件须在报告所在文件夹或其子文件夹中。',
    },
    bad: 'references: works.bib',
    good: 'references: works.json',
  },
} as const;
