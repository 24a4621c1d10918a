import { diagnostic, type Diagnostic, type Words } from '../diagnostics/diagnostic.js';
import type { Reference, Report } from '../schema/report.gen.js';
import type { Source } from '../source/source.js';

/** The works of a report, or what kept them from being read. */
export interface ReferenceList {
  /** `undefined` where their file could not be read: nothing can be said of citations then. */
  readonly references: readonly Reference[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The bytes of a file beside the report, or why there are none, in words. */
export type ReadBeside = (path: string) => { readonly bytes: Uint8Array } | { readonly reason: Words };

/**
 * The works of a report: those in the file itself, or those of a CSL-JSON file beside it (what Zotero exports). A file
 * that can't be read, or holds something else, is a finding at `references`.
 */
export function readReferences(report: Report, source: Source, read: ReadBeside): ReferenceList {
  const listed = report.references;
  if (listed === undefined) return { references: [], diagnostics: [] };
  if (typeof listed !== 'string') return { references: listed, diagnostics: [] };
  const fault = (message: Words, help: Words): ReferenceList => ({
    references: undefined,
    diagnostics: [
      diagnostic(source.file, {
        code: 'reference/file',
        severity: 'error',
        message,
        help,
        pointer: '/references',
        range: source.rangeOf('/references'),
      }),
    ],
  });
  const exportCslJson: Words = {
    en: 'Export the works as “CSL JSON” from your reference manager and put the file beside the report.',
    zh: '请从文献管理软件导出“CSL JSON”文件，放在报告旁边。',
  };
  if (/\.bib$/i.test(listed)) {
    return fault(
      { en: `${listed} is a BibTeX file, which can’t be read yet.`, zh: `${listed} 是 BibTeX 文件，目前还不能读取。` },
      exportCslJson,
    );
  }
  const file = read(listed);
  if ('reason' in file) return fault(file.reason, exportCslJson);
  const items = parseItems(file.bytes);
  if (items === undefined) {
    return fault(
      {
        en: `${listed} holds no list of CSL-JSON items, each with an id, a type and a title.`,
        zh: `${listed} 中没有 CSL-JSON 条目列表（每条须有 id、type 和 title）。`,
      },
      exportCslJson,
    );
  }
  return { references: items, diagnostics: [] };
}

function parseItems(bytes: Uint8Array): readonly Reference[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  return Array.isArray(data) && data.every(isItem) ? data : undefined;
}

function isItem(value: unknown): value is Reference {
  if (typeof value !== 'object' || value === null) return false;
  const { id, title, type } = value as Record<string, unknown>;
  return typeof id === 'string' && typeof title === 'string' && typeof type === 'string';
}

/** What this step reports. */
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
