import type { StyleRule } from '../rule.js';

/** After the news conferences the record lists where the report was publicized. */
export const publicityRecorded: StyleRule = {
  code: 'publicity/recorded',
  kind: 'style',
  title: { en: 'Publicity after the news conferences is recorded', zh: '发布会后的宣传情况须有记录' },
  why: {
    en: 'The letter ends with publicity in both countries; without a record neither side can show it.',
    zh: '邀请函的最后一步是在两国宣传；没有记录，双方都无从说明。',
  },
  help: {
    en: 'List what appeared under `phases.IV.publicity`: the channel, its address and the date.',
    zh: '请在 `phases.IV.publicity` 中列出媒体、网址和日期。',
  },
  bad: 'study:\n  phase: done\nphases:\n  IV:\n    conferences:\n      - side: china\n        start: 2026-11-10T10:00:00+08:00',
  good: 'study:\n  phase: done\nphases:\n  IV:\n    conferences:\n      - side: china\n        start: 2026-11-10T10:00:00+08:00\n    publicity:\n      - channel: Institute website\n        date: 2026-11-11',
  *check({ report: { study, phases } }) {
    if (study.phase !== 'done' || (phases?.IV?.publicity ?? []).length > 0) return;
    yield {
      pointer: '/phases/IV/publicity',
      message: {
        en: 'The study is done, but no publicity is recorded.',
        zh: '研究已完成，但没有宣传记录。',
      },
    };
  },
};
