import type { OutlineBlock } from '../outline.js';
import { text } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import { outlineChapter, outlineField } from './field.js';

/** Appendices A, B, …; each starts a page. */
export function outlineAppendices(index: ReportIndex): OutlineBlock[] {
  return (index.report.appendices ?? []).flatMap((appendix, i) => {
    const pointer = `/appendices/${String(i)}`;
    const children = outlineField(appendix.text, { pointer: `${pointer}/text`, level: 1 });
    return outlineChapter(`app-${appendix.id}`, pointer, text(appendix.title, `${pointer}/title`), children, {
      of: 'appendix',
      path: [i + 1],
    });
  });
}
