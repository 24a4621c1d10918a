import { loadLanguage } from '../../language/load-language.js';
import { languageName } from '../../language/tags.js';
import type { StyleRule } from '../rule.js';

/** Lists labels that no native editor has confirmed, once editions are prepared for print. */
export const labelsConfirmed: StyleRule = {
  code: 'language/labels-unconfirmed',
  kind: 'style',
  severity: 'hint',
  title: { en: 'A native editor has confirmed the labels', zh: '标签已由母语编辑确认' },
  why: {
    en: 'Some headings and sentences that the product brings along were translated without a native editor’s eye; final editing is the time to read them.',
    zh: '产品自带的部分标题和语句在翻译时未经母语编辑审阅，统稿时宜一并通读。',
  },
  help: {
    en: 'Ask a native editor to read the headings, notices and records of this edition, and send us what is to be changed.',
    zh: '请母语编辑通读该版本的标题、说明和研究过程记录，并将需要修改之处告知我们。',
  },
  bad: 'study:\n  phase: III\n  editions: [zh, en, lo]',
  good: 'study:\n  phase: III\n  editions: [zh, en]',
  *check({ editions, report }) {
    if (report.study.phase !== 'III' && report.study.phase !== 'IV') return;
    for (const { language: tag, pointer } of editions) {
      const { confirm, labels } = loadLanguage(tag);
      if (confirm.length === 0) continue;
      const of = `${String(confirm.length)} / ${String(Object.keys(labels).length)}`;
      yield {
        pointer: report.study.editions === undefined ? '/study' : pointer,
        message: {
          en: `Labels in ${languageName(tag, 'en')} that a native editor has yet to confirm: ${of}.`,
          zh: `${languageName(tag, 'zh')}标签尚待母语编辑确认：${of}。`,
        },
      };
    }
  },
};
