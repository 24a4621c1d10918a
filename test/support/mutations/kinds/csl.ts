import { jsonMutators } from '../json-values.js';
import type { MutationKind } from '../mutation-kind.js';

const works = [
  {
    id: 'bank2024',
    type: 'report',
    title: 'Logistics by rail',
    author: [{ literal: 'World Bank' }],
    issued: { 'date-parts': [[2024, 3]] },
    publisher: 'World Bank',
    'publisher-place': 'Washington',
    URL: 'https://example.org/rail',
    language: 'en',
  },
  {
    id: 'chen2023',
    type: 'article-journal',
    title: '铁路与现代化',
    author: [{ family: '陈', given: '河' }],
    'container-title': '发展研究',
    volume: '12',
    issue: 3,
    page: '1-20',
    issued: { raw: '2023' },
    accessed: '2024-05-06',
    language: 'zh-CN',
    DOI: '10.1000/1',
  },
  { id: 'ibn', type: 'book', title: 'المقدمة', author: [{ family: 'ibn', given: 'x', suffix: 'Jr' }], categories: [] },
];

/** The works that are cited, as a reference manager exports them. */
export const csl: MutationKind = {
  path: 'works.json',
  seeds: [works, works.slice(0, 1), works.toReversed()].map((list) =>
    new TextEncoder().encode(`${JSON.stringify(list, undefined, 2)}\n`),
  ),
  pdfEvery: 2,
  mutators: jsonMutators,
};
