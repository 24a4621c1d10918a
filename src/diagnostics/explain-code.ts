import { wrapText } from './formats/wrap-text.js';
import type { MessageLanguage, Severity, Words } from './diagnostic.js';
import type { Line } from './lines.js';
import type { CodeEntry } from './registry.js';
import { makeSpacesVisible } from './visible.js';

/** How explanations are formatted. */
export interface ExplainContext {
  readonly language: MessageLanguage;
  /** Columns of the terminal. Default: 100. */
  readonly width?: number;
}

/** The explanation of a code: title, severity, reason, YAML that raises it, and corrected YAML. */
export function explainCode(
  code: string,
  entry: CodeEntry,
  { language, width = 100 }: ExplainContext,
): readonly Line[] {
  const paragraph = (text: string): readonly string[] =>
    wrapText(text, Math.max(20, Math.min(width, 100) - 2)).map((line) => `  ${line}`);
  const sample = (label: Words, yaml: string): readonly Line[] => [
    '',
    ['  ', { text: label[language], style: 'bold' }],
    ...yaml
      .trimEnd()
      .split('\n')
      .map((line) => `    ${makeSpacesVisible(line)}`.trimEnd()),
  ];
  return [
    [{ text: code, style: 'bold' }, '  ', { text: gravity(code, entry)[language], style: 'dim' }],
    ...paragraph(entry.title[language]),
    '',
    ...paragraph(entry.explanation[language]),
    ...sample(wrong, entry.bad),
    ...sample(right, entry.good),
  ];
}

/** Codes with their titles by group, which is the part before the slash. */
export function listCodes(
  codes: ReadonlyMap<string, CodeEntry>,
  { language, width = 100 }: ExplainContext,
): readonly Line[] {
  const column = Math.max(0, ...[...codes.keys()].map(({ length }) => length)) + 4;
  return groupsOf(codes).flatMap(([group, members], index): readonly Line[] => {
    const about = groupTitles[group]?.[language];
    return [
      ...(index === 0 ? [] : ['']),
      [{ text: group, style: 'bold' }, about === undefined ? '' : `  ${about}`],
      ...members.flatMap(([code, { title }]) => {
        const [first = '', ...more] = wrapText(title[language], Math.max(20, width - column));
        return [`  ${code}`.padEnd(column) + first, ...more.map((line) => ' '.repeat(column) + line)];
      }),
    ];
  });
}

function groupsOf(codes: ReadonlyMap<string, CodeEntry>): readonly (readonly [string, [string, CodeEntry][]])[] {
  const groups = new Map<string, [string, CodeEntry][]>();
  for (const member of codes) {
    const [group = ''] = member[0].split('/');
    groups.set(group, [...(groups.get(group) ?? []), member]);
  }
  return [...groups];
}

const wrong: Words = { en: 'Wrong', zh: '错误写法' };
const right: Words = { en: 'Right', zh: '正确写法' };

const severities: Readonly<Record<Severity, Words>> = {
  error: { en: 'error', zh: '错误' },
  warning: { en: 'warning', zh: '警告' },
  hint: { en: 'hint', zh: '提示' },
};

/** A gate has no fixed severity: it depends on the phase of the study. */
function gravity(code: string, { severity }: CodeEntry): Words {
  if (!code.startsWith('phase/')) return severities[severity];
  return {
    en: 'hint before its phase, warning during it, error after it',
    zh: '所属阶段之前为提示，阶段之中为警告，阶段之后为错误',
  };
}

/** The subject of each group of codes; a group that is not listed here is shown by name only. */
const groupTitles: Readonly<Record<string, Words>> = {
  file: { en: 'files that can’t be read, and what lies beside a report', zh: '无法读取的文件，以及报告旁的文件' },
  yaml: { en: 'how the file is written', zh: '文件的写法' },
  schema: { en: 'keys and values of the format', zh: '格式的键与值' },
  prose: { en: 'texts: their Markdown, mentions and notes', zh: '正文：Markdown、引用与注释' },
  phase: { en: 'what a phase of the work still lacks', zh: '各工作阶段尚缺的内容' },
  id: { en: 'names of entries', zh: '条目的标识' },
  address: { en: 'places in the report that others speak about', zh: '报告中被指称的位置' },
  reference: { en: 'works cited', zh: '参考文献' },
  revision: { en: 'revisions', zh: '修订版次' },
  edition: { en: 'language editions', zh: '语言版本' },
  team: { en: 'institutions and people', zh: '机构与人员' },
  date: { en: 'dates and their order', zh: '日期及其先后' },
  integration: { en: 'what both sides’ initiatives have in common', zh: '双方倡议的对接' },
  table: { en: 'tables', zh: '表格' },
  figure: { en: 'figures', zh: '图' },
  indicator: { en: 'indicators and numbers', zh: '指标与数字' },
  glossary: { en: 'terms', zh: '术语' },
  keyword: { en: 'keywords', zh: '关键词' },
  apparatus: { en: 'tables, quotations, boxes and references', zh: '表格、引文、专栏与参考文献' },
  language: { en: 'languages', zh: '语言' },
  pdf: { en: 'printing', zh: '排印' },
};
