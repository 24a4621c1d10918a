import type { MessageLanguage, Words } from '../diagnostics/diagnostic.js';
import { loadLanguage } from '../language/load-language.js';
import type { StudyStatus } from './study-status.js';

/** The words of the status table. */
export const statusWords = {
  title: { en: 'Status of the studies', zh: '各项研究的进展' },
  study: { en: 'Study', zh: '研究' },
  country: { en: 'Country', zh: '国家' },
  phase: { en: 'Phase', zh: '阶段' },
  revision: { en: 'Revision', zh: '修订号' },
  texts: { en: 'Texts', zh: '文字' },
  findings: { en: 'Findings', zh: '问题' },
  lacks: { en: 'Lacks for the next gate', zh: '下一关口尚缺' },
  done: { en: 'done', zh: '已完成' },
  unknown: { en: '?', zh: '？' },
  none: { en: 'none', zh: '无' },
  nothing: { en: 'nothing', zh: '无' },
  overdue: { en: 'overdue', zh: '逾期' },
  unreadable: {
    en: 'What it lacks is known once the errors in the file are mended',
    zh: '改正文件中的错误后才能得知尚缺内容',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** “Phase III”, as in messages. */
export function phaseName(phase: StudyStatus['phase'], language: MessageLanguage): string {
  if (phase === undefined) return statusWords.unknown[language];
  if (phase === 'done') return statusWords.done[language];
  return loadLanguage(language).labels[`phase.${phase}`] ?? phase;
}

/** “1 error, 3 warnings”; hints are left out, because they concern later phases. */
export function findingsInWords({ errors, warnings }: StudyStatus['findings'], language: MessageLanguage): string {
  const plural = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
  const parts =
    language === 'zh'
      ? [...(errors > 0 ? [`${String(errors)} 个错误`] : []), ...(warnings > 0 ? [`${String(warnings)} 个警告`] : [])]
      : [...(errors > 0 ? [plural(errors, 'error')] : []), ...(warnings > 0 ? [plural(warnings, 'warning')] : [])];
  return parts.length === 0 ? statusWords.none[language] : parts.join(language === 'zh' ? '、' : ', ');
}
