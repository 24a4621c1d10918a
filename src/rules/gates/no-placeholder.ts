import { findPlaceholders } from '../context/find-placeholders.js';
import { byEditor } from '../parties.js';
import type { GateRule } from '../rule.js';

/** The text for agreement has no placeholders. A style rule also warns about each placeholder in every phase. */
export const noPlaceholder: GateRule = {
  code: 'phase/no-placeholder',
  kind: 'gate',
  phase: 'III',
  title: { en: 'No placeholder is left in the final text', zh: '定稿中不留占位文字' },
  why: {
    en: 'Nobody can agree to a text that is still to be written.',
    zh: '尚未写出的文字，谁也无法表示同意。',
  },
  help: {
    en: 'Write the texts, or delete their keys:',
    zh: '请写入正文，或删去相应的键：',
  },
  bad: 'front:\n  abstract:\n    en: TODO',
  good: 'front:\n  abstract:\n    en: This report examines ten years of cooperation.',
  *check(context) {
    const [first, ...more] = findPlaceholders(context.strings);
    if (first === undefined) return;
    yield {
      pointer: first.pointer,
      within: { start: first.start, end: first.end },
      sentence: 'gate.placeholders-left',
      values: { count: { kind: 'count', count: more.length + 1 } },
      owes: byEditor(context),
    };
  },
};
