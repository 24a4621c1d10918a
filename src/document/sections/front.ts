import type { OutlineBlock, OutlineSection } from '../outline.js';
import { fact, label } from '../phrase.js';
import { listIds, type ReportIndex } from '../report-index.js';
import { joinedTo, keyOf, outlineChapter, outlineField } from './field.js';

/** Forewords, synopsis, executive summary, abstract and keywords. */
export function outlineFront(index: ReportIndex): OutlineBlock[] {
  const { front } = index.report;
  const forewords = (front?.forewords ?? []).flatMap((foreword, i) => {
    const pointer = `/front/forewords/${String(i)}`;
    const title =
      listIds(foreword.by).length === 0
        ? label('foreword')
        : label('forewordBy', { names: index.namesOf(foreword.by) });
    return outlineChapter(
      keyOf(pointer),
      pointer,
      title,
      outlineField(foreword.text, { pointer: `${pointer}/text`, level: 1 }),
    );
  });
  const chapter = (
    name: 'synopsis' | 'executiveSummary' | 'abstract',
    rest: readonly OutlineBlock[] = [],
  ): OutlineSection[] => {
    const pointer = `/front/${name}`;
    return outlineChapter(`${keyOf(pointer)}.section`, pointer, label(name), [
      ...outlineField(front?.[name], { pointer, level: 1 }),
      ...rest,
    ]);
  };
  const keywords: OutlineBlock[] =
    front?.keywords === undefined
      ? []
      : [
          {
            type: 'paragraph',
            key: 'front.keywords',
            pointer: '/front/keywords',
            role: 'meta',
            phrase: fact('keywords', { kind: 'keywords', value: front.keywords }),
          },
        ];
  return [
    ...forewords,
    ...chapter('synopsis'),
    ...chapter('executiveSummary'),
    ...joinedTo(chapter('abstract', keywords)),
  ];
}
