import type { Words } from '../../diagnostics/diagnostic.js';
import { collectReferenceUses } from '../context/collect-reference-uses.js';
import type { RuleContext } from '../context/rule-context.js';
import type { StyleRule } from '../rule.js';

/** Tables, boxes, quotations and references are mentioned; the first three are printed only where prose names them. */
export const namedInProse: StyleRule = {
  code: 'apparatus/unused',
  kind: 'style',
  title: { en: 'What is listed is used', zh: '所列内容须被引用' },
  why: {
    en: 'Tables, quotations and boxes are set where prose names them, and a reference supports a statement.',
    zh: '表格、引语和专栏排在正文提到之处，参考文献须支持某一论述。',
  },
  help: { en: 'Name it in the text, or remove it.', zh: '请在正文中引用，或删去。' },
  bad: 'tables:\n  - id: trade',
  good: 'text:\n  en: |\n    Trade has grown (@tbl-trade).\ntables:\n  - id: trade',
  *check(context) {
    const { named, report } = context;
    // `undefined`: prose was not read.
    if (named === undefined) return;
    const cited = new Set(collectReferenceUses(report).map(({ key }) => key));
    for (const { id, target, pointer, what } of listed(context)) {
      if (named.has(target) || (target === id && cited.has(id))) continue;
      yield {
        pointer,
        message: { en: `${what.en} \`${id}\` is named nowhere.`, zh: `${what.zh} \`${id}\` 未被引用。` },
        help: {
          en: `Name it in the text as ${target === id ? `\`[@${id}]\`` : `\`@${target}\``}, or remove it.`,
          zh: `请在正文中用 ${target === id ? `\`[@${id}]\`` : `\`@${target}\``} 引用，或删去。`,
        },
      };
    }
  },
};

interface Listed {
  readonly id: string;
  /** As written after `@`. */
  readonly target: string;
  readonly pointer: string;
  readonly what: Words;
}

function* listed({ report }: RuleContext): Iterable<Listed> {
  for (const { list, prefix, what } of [
    { list: 'tables', prefix: 'tbl', what: { en: 'Table', zh: '表格' } },
    { list: 'quotes', prefix: 'quote', what: { en: 'Quotation', zh: '引语' } },
    { list: 'boxes', prefix: 'box', what: { en: 'Box', zh: '专栏' } },
  ] as const) {
    for (const [index, { id }] of (report[list] ?? []).entries()) {
      yield { id, target: `${prefix}-${id}`, pointer: `/${list}/${String(index)}/id`, what };
    }
  }
  if (!Array.isArray(report.references)) return;
  for (const [index, { id }] of report.references.entries()) {
    yield { id, target: id, pointer: `/references/${String(index)}/id`, what: { en: 'Reference', zh: '参考文献' } };
  }
}
