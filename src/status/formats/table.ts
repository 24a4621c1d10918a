import { terminalWidth } from '../../diagnostics/terminal-width.js';
import { wrapText } from '../../diagnostics/formats/wrap-text.js';
import type { Line, Style } from '../../diagnostics/lines.js';
import { makeVisible } from '../../diagnostics/visible.js';
import type { StatusContext, StatusFormatter } from '../status-format.js';
import { findingsInWords, phaseName, statusWords as words } from '../status-words.js';
import type { Lack, StudyStatus } from '../study-status.js';

/** The number of missing items listed before “and n more”. */
const told = 6;

/** One line for each study, in columns for wide characters too; below it what its next gate lacks, and from whom. */
export const table: StatusFormatter = (studies, context) => {
  const { language } = context;
  const head = [words.study, words.country, words.phase, words.revision, words.texts, words.findings].map(
    (column) => column[language],
  );
  const rows = studies.map((study) => cellsOf(study, context));
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => terminalWidth(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => (i === cells.length - 1 ? cell : cell + ' '.repeat((widths[i] ?? 0) - terminalWidth(cell))))
      .join('  ')
      .trimEnd();
  const blocks = studies.flatMap((study, i): readonly Line[] => {
    const style: Style = study.findings.errors > 0 ? 'red' : study.findings.warnings > 0 ? 'yellow' : 'bold';
    return [[{ text: line(rows[i] ?? []), style }], ...lacksOf(study, context)];
  });
  return [[{ text: line(head), style: 'dim' }], ...blocks];
};

function cellsOf(study: StudyStatus, { language }: StatusContext): readonly string[] {
  const unknown = words.unknown[language];
  return [
    study.name,
    study.country?.name[language] ?? unknown,
    phaseName(study.phase, language),
    study.revision === undefined ? '–' : String(study.revision),
    study.texts
      ?.map(({ language: tag, present, needed }) => `${tag} ${String(present)}/${String(needed)}`)
      .join(' · ') ?? unknown,
    findingsInWords(study.findings, language),
  ].map(makeVisible);
}

function lacksOf(study: StudyStatus, context: StatusContext): readonly string[] {
  const { language } = context;
  if (study.lacks === undefined) {
    const colon = language === 'zh' ? '：' : ': ';
    return [...item(`${words.unreadable[language]}${colon}joint-report validate ${study.file}`, context), ''];
  }
  if (study.lacks.length === 0) return [];
  const shown = study.lacks.slice(0, told);
  const rest = study.lacks.length - shown.length;
  const more = {
    en: `and ${String(rest)} more: joint-report validate ${study.file}`,
    zh: `另有 ${String(rest)} 项：joint-report validate ${study.file}`,
  };
  return [
    ...shown.flatMap((lack) => item(inWords(lack, study, language), context)),
    ...(rest > 0 ? item(more[language], context) : []),
    '',
  ];
}

/** “Phase I, overdue: no seminar is held — both sides”, without what the line above or the sentence already says. */
function inWords({ phase, progress, text, owes }: Lack, study: StudyStatus, language: 'en' | 'zh'): string {
  const [comma, colon] = language === 'zh' ? ['，', '：'] : [', ', ': '];
  const late = progress === 'failed' ? `${comma}${words.overdue[language]}` : '';
  const before = phase === study.phase ? '' : `${phaseName(phase, language)}${late}${colon}`;
  const sentence = text[language].replace(/[.。]$/u, '');
  const after =
    owes === undefined || sentence.startsWith(owes[language]) || sentence.endsWith(owes[language])
      ? ''
      : ` — ${owes[language]}`;
  return `${before}${sentence}${after}`;
}

function item(text: string, { width = 100 }: StatusContext): readonly string[] {
  return wrapText(makeVisible(text), Math.max(20, width - 4)).map((line, i) => `${i === 0 ? '  - ' : '    '}${line}`);
}
