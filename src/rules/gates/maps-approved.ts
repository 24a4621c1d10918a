import { mapsUnapproved } from '../context/maps-unapproved.js';
import { byEditor } from '../parties.js';
import type { GateRule } from '../rule.js';

/** All maps in the final text are approved. A style rule also warns about each map in every phase. */
export const mapsApproved: GateRule = {
  code: 'phase/maps-approved',
  kind: 'gate',
  phase: 'III',
  title: { en: 'Every map of the final text is approved', zh: '定稿中的地图均有审图号' },
  why: {
    en: 'Review takes weeks, and a map that is refused changes the text that members agree to.',
    zh: '审图需要数周；地图未获通过，成员同意的文本就要改动。',
  },
  help: { en: 'Write the number that the map was given:', zh: '请写明审图号：' },
  bad: 'figures:\n  - id: corridor\n    kind: map\n    caption: The corridor\n    file: corridor.png',
  good: 'figures:\n  - id: corridor\n    kind: map\n    caption: The corridor\n    file: corridor.png\n    approvalNo: GS(2026)0001',
  *check(context) {
    const [first, ...more] = mapsUnapproved(context);
    if (first === undefined) return;
    yield {
      pointer: `${first}/kind`,
      sentence: 'gate.maps-unapproved',
      values: { count: { kind: 'count', count: more.length + 1 } },
      owes: byEditor(context),
    };
  },
};
