import { hasTextIn } from '../context/has-text.js';
import { sameLanguage } from '../../document/editions.js';
import { bothSides } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Each full edition has an abstract and the same number of keywords. */
export const abstractAndKeywords: GateRule = {
  code: 'phase/abstract-and-keywords',
  kind: 'gate',
  phase: 'III',
  title: { en: 'Each full edition has abstract and keywords', zh: '每个完整版本均有摘要和关键词' },
  why: {
    en: 'Catalogues find each edition by its own abstract and keywords, and these say the same in each.',
    zh: '各版本凭自己的摘要和关键词被检索，内容应当一致。',
  },
  help: {
    en: 'Give every full edition its abstract and its keywords, in the same order:',
    zh: '请为每个完整版本写摘要和关键词，顺序一致：',
  },
  bad: 'front:\n  keywords:\n    zh: [现代化, 互联互通]\n    en: [modernization]',
  good: 'front:\n  abstract:\n    zh: |\n      本报告……\n    en: |\n      This report …\n  keywords:\n    zh: [现代化, 互联互通]\n    en: [modernization, connectivity]',
  *check({ report: { front }, editions }) {
    const languages = editions.filter(({ extent }) => extent === 'full').map(({ language }) => language);
    const withoutAbstract = languages.filter((language) => !hasTextIn(front?.abstract, language));
    if (withoutAbstract.length > 0) {
      yield {
        pointer: '/front/abstract',
        sentence: 'gate.abstract-missing',
        values: { languages: { kind: 'languages', tags: withoutAbstract } },
        owes: bothSides,
      };
    }
    const counts = languages.map((language) => ({ language, count: countIn(front?.keywords ?? {}, language) }));
    const withoutKeywords = counts.filter(({ count }) => count === 0).map(({ language }) => language);
    if (withoutKeywords.length > 0) {
      yield {
        pointer: '/front/keywords',
        sentence: 'gate.keywords-missing',
        values: { languages: { kind: 'languages', tags: withoutKeywords } },
        owes: bothSides,
      };
    }
    const given = counts.filter(({ count }) => count > 0);
    const reference = given[0];
    const different = given.filter(({ count }) => count !== reference?.count).map(({ language }) => language);
    if (reference === undefined || different.length === 0) return;
    yield {
      pointer: '/front/keywords',
      sentence: 'gate.keywords-differ',
      values: {
        languages: { kind: 'languages', tags: different },
        reference: { kind: 'languages', tags: [reference.language] },
      },
      owes: bothSides,
    };
  },
};

function countIn(keywords: Readonly<Record<string, readonly string[]>>, language: string): number {
  return Object.entries(keywords).find(([tag]) => sameLanguage(tag, language))?.[1].length ?? 0;
}
