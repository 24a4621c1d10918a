import { bothSides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Phase II of the letter: one person is designated to edit the revised report. */
export const oneEditor: GateRule = {
  code: 'phase/one-editor',
  kind: 'gate',
  phase: 'II',
  title: { en: 'One editor is designated', zh: '已指定一名统稿人' },
  why: {
    en: 'By the letter someone is designated to edit the revised report; two hands would answer for nothing.',
    zh: '按邀请函，须指定专人统稿；多人则无人负责。',
  },
  help: { en: 'Name the one person who edits the revised report:', zh: '请写明一名统稿人：' },
  bad: 'phases:\n  II:\n    seminars: []',
  good: 'phases:\n  II:\n    editor:\n      person: verhaegen\n      designated: 2026-06-21\n      by: [shen-yuanzhi, zholdybay]',
  *check({ report }) {
    const editor = report.phases?.II?.editor?.person;
    const named = (report.others ?? []).filter((person) => person.roles?.includes('editor')).map(({ id }) => id);
    if (editor === undefined) {
      yield { pointer: '/phases/II/editor', sentence: 'gate.no-editor', owes: bothSides };
    }
    const editors = [...new Set(editor === undefined ? named : [editor, ...named])];
    if (editors.length < 2) return;
    yield {
      pointer: editor === undefined ? '/others' : '/phases/II/editor/person',
      sentence: 'gate.several-editors',
      values: { people: { kind: 'people', ids: editors } },
      owes: bothSides,
      help: {
        en: 'Take the role `editor` from the others: the editor is whom `phases.II.editor` names.',
        zh: '请去掉其他人的 `editor` 角色：统稿人以 `phases.II.editor` 为准。',
      },
    };
  },
};
