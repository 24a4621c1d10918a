import type { Words } from '../diagnostics/diagnostic.js';
import type { IdKind } from './context/collect-ids.js';

const names: Readonly<Record<IdKind, Words>> = {
  person: { en: 'a person', zh: '人员' },
  institution: { en: 'an institution', zh: '机构' },
  seminar: { en: 'a seminar', zh: '研讨会' },
  decision: { en: 'a decision', zh: '决定' },
  position: { en: 'a pair of positions', zh: '双方立场' },
  agreedWording: { en: 'an agreed wording', zh: '商定措辞' },
  comment: { en: 'a comment', zh: '意见' },
  section: { en: 'a section', zh: '小节' },
  achievement: { en: 'an achievement', zh: '合作成就' },
  problem: { en: 'a problem', zh: '存在问题' },
  initiative: { en: 'an initiative', zh: '合作方的倡议' },
  strategy: { en: 'a strategy', zh: '战略' },
  recommendation: { en: 'a recommendation', zh: '建议' },
  indicator: { en: 'an indicator', zh: '数据' },
  figure: { en: 'a figure', zh: '图' },
  table: { en: 'a table', zh: '表格' },
  quote: { en: 'a quotation', zh: '引语' },
  box: { en: 'a box', zh: '专栏' },
  term: { en: 'a term of the glossary', zh: '术语' },
  appendix: { en: 'an appendix', zh: '附录' },
};

/** The name of a kind: “a seminar”. */
export function nameKind(kind: IdKind): Words {
  return names[kind];
}

/** Several kinds as alternatives: “an achievement, a problem or a section”. */
export function nameKinds(kinds: readonly IdKind[]): Words {
  const words = kinds.map(nameKind);
  const last = words.at(-1);
  if (last === undefined || words.length === 1) return last ?? { en: '', zh: '' };
  const rest = words.slice(0, -1);
  return {
    en: `${rest.map(({ en }) => en).join(', ')} or ${last.en}`,
    zh: `${rest.map(({ zh }) => zh).join('、')}或${last.zh}`,
  };
}
