import type { OutlineBlock, OutlineRow, OutlineTable } from '../outline.js';
import { label, list, literal, text, type Phrase } from '../phrase.js';
import type { ReportIndex } from '../report-index.js';
import type { TheoryTexts } from '../theory-defaults.js';
import { outlineChapter, outlineField } from './field.js';

const aspects = ['goal', 'players', 'principles', 'contents', 'measures'] as const;
const features = ['goalOrientation', 'players', 'corePrinciple', 'strategicFocus'] as const;
const agents = ['nation-state', 'international-regime'] as const;
const goals = ['economic-growth', 'all-round-development'] as const;

/** The theoretical framework: matrix, features, five aspects, keyword statistics; defaults after the institute's report. */
export function outlineTheory(index: ReportIndex, defaults: TheoryTexts): OutlineBlock[] {
  const { theory } = index.report;
  const sections: OutlineBlock[] = [
    subsection('theory.features', label('featuresHeading'), [
      {
        type: 'definitions',
        key: 'theory.features.list',
        pointer: '/theory/features',
        entries: features.map((name) => ({
          key: `theory.features.${name}`,
          term: label(`feature.${name}`),
          children: outlineField(theory?.features?.[name] ?? defaults.features[name], {
            pointer: `/theory/features/${name}`,
            level: 3,
          }),
        })),
      },
      outlineMatrix(index, defaults),
    ]),
    subsection('theory.aspects', label('aspectsHeading'), [
      {
        type: 'definitions',
        key: 'theory.aspects.list',
        pointer: '/theory/aspects',
        entries: aspects.map((name) => ({
          key: `theory.aspects.${name}`,
          term: label(`aspect.${name}`),
          children: outlineField(theory?.aspects?.[name] ?? defaults.aspects[name], {
            pointer: `/theory/aspects/${name}`,
            level: 3,
          }),
        })),
      },
    ]),
    ...outlineKeywords(index),
  ];
  return outlineChapter('theory', '/theory', label('theory'), sections);
}

function subsection(key: string, title: Phrase, children: readonly OutlineBlock[]): OutlineBlock {
  return { type: 'section', key, pointer: '/theory', level: 2, opener: 'none', title, listed: true, children };
}

function outlineMatrix(index: ReportIndex, defaults: TheoryTexts): OutlineTable {
  const matrix = index.report.theory?.matrix;
  return {
    type: 'table',
    key: 'tbl--matrix',
    pointer: '/theory/matrix',
    caption: label('matrix'),
    columns: [
      { head: label('matrix.agent'), kind: 'text', weight: 2 },
      ...goals.map((goal) => ({ head: label(`matrix.${goal}`), kind: 'text' as const, weight: 4 })),
    ],
    rows: agents.map((agent): OutlineRow => ({
      key: `theory.matrix.${agent}`,
      cells: [
        { header: true, content: label(`matrix.${agent}`) },
        ...goals.map((goal) => {
          const theories = matrix?.[agent]?.[goal] ?? defaults.matrix[agent][goal];
          const items = theories.map((name, i) => text(name, `/theory/matrix/${agent}/${goal}/${String(i)}`));
          return { header: false, content: list(items, 'clause') };
        }),
      ],
    })),
  };
}

function outlineKeywords(index: ReportIndex): OutlineBlock[] {
  const counted = (index.report.theory?.keywords ?? []).filter((keyword) => keyword.count !== undefined);
  if (counted.length === 0) return [];
  return [
    {
      type: 'table',
      key: 'tbl--keywords',
      pointer: '/theory/keywords',
      caption: label('keywordStatistics'),
      columns: [
        { head: label('keyword.term'), kind: 'text', weight: 3 },
        { head: label('keyword.count'), kind: 'number', weight: 2 },
        { head: label('keyword.source'), kind: 'text', weight: 5 },
      ],
      rows: counted.map((keyword, i) => ({
        key: `theory.keywords.${String(i)}`,
        cells: [
          { header: true, content: literal(keyword.term) },
          { header: false, content: literal(keyword.count ?? '') },
          {
            header: false,
            content: keyword.source === undefined ? literal('') : { kind: 'citation' as const, keys: [keyword.source] },
          },
        ],
      })),
    },
  ];
}
