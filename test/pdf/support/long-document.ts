import type {
  Block,
  HeadingLevel,
  Inline,
  Note,
  Paragraph,
  PrintedEdition,
  Section,
  TableRow,
} from '../../../src/document/nodes.js';
import type { SampleLanguage } from '../../fixtures/sample-document.js';
import { sampleEdition } from '../../fixtures/sample-document.js';

const sentences: Record<SampleLanguage, readonly string[]> = {
  zh: [
    '中国的现代化不是一次设计完成的，而是在改革中逐步找到次序的。',
    '1978年以后，先农村后城市、先试点后推广、先沿海后内陆，是政策反复使用的三条路径。',
    '两国学者提出“共商、共建、共享”（见《联合声明》），并把它写进了2023年的计划；其中约40%的项目涉及运输。',
    '哈萨克斯坦是世界上最大的内陆国，任何出海通道都要经过邻国！',
    '“路是一段一段修通的，”他说，“信任也是。”那么，两国应从哪里开始呢？',
    '中欧班列（China Railway Express）过境数量由2016年的1702列增至2022年的1.6万列。',
  ],
  en: [
    'The modernization of China was not designed at one stroke; it found its order in the course of reform.',
    'After 1978 policy returned again and again to three paths: countryside before city, trial before rule, coast before interior.',
    'Scholars of both countries speak of “consultation, construction and benefit in common” and wrote it into the plan of 2023.',
    'Kazakhstan is the largest landlocked country in the world, and every way to the sea crosses a neighbour.',
    'A final office of difficult affairs: the offices flow, the staff fit the flights, and the AVAR of it is Tokyo.',
  ],
  kk: [
    'Қытайдың жаңғыруы бір сәтте жобаланған жоқ, қадамдардың реті реформа барысында табылды.',
    '1978 жылдан кейін саясат үш жолды қайта-қайта қолданды: алдымен ауыл, содан кейін қала.',
    'Қазақстан – теңізге тікелей шыға алмайтын елдердің ең үлкені; теңізге апарар жолдың бәрі көрші елден өтеді.',
    'Екі елдің ғалымдары өз пайымын өз тілінде жазып, кейін бір-біріне оқып берді.',
  ],
};

/**
 * About forty pages: the sample with many sections, paragraphs of every length, notes, a table of many rows and one
 * with a row that is taller than a page.
 */
export function longEdition(language: SampleLanguage, sections = 30): PrintedEdition {
  const sample = sampleEdition(language);
  const notes: Note[] = [];
  const parts = Array.from({ length: Math.ceil(sections / 10) }, (_, part) =>
    section(`long-${String(part)}`, 1, 'part', language, [
      ...Array.from({ length: 10 }, (_, index) =>
        section(
          `long-${String(part)}-${String(index)}`,
          index % 3 === 0 ? 2 : 3,
          'none',
          language,
          blocksOf(part * 10 + index, language, notes),
        ),
      ),
    ]),
  );
  return {
    ...sample,
    body: [...parts, longTable(language), ...sample.body],
    notes: [...notes, ...sample.notes],
  };
}

function blocksOf(seed: number, language: SampleLanguage, notes: Note[]): readonly Block[] {
  return Array.from({ length: 2 + (seed % 4) }, (_, index): Block => {
    const length = 1 + ((seed * 7 + index * 3) % 9);
    const key = `long/${String(seed)}/${String(index)}`;
    const text = Array.from({ length }, (_, at) => sentence(language, seed + index + at)).join(
      language === 'zh' ? '' : ' ',
    );
    const children: Inline[] = [{ type: 'text', text }];
    if ((seed + index) % 5 === 0) {
      const note = `note-${key}`;
      const label = String(notes.length + 1);
      children.push({ type: 'noteMark', note, label });
      notes.push({
        key: note,
        origin: { pointer: '/x' },
        label,
        children: [paragraph(`${note}/1`, `${label}: ${sentence(language, seed)}`)],
      });
    }
    return { ...paragraph(key, ''), children };
  });
}

function sentence(language: SampleLanguage, index: number): string {
  const list = sentences[language];
  return list[index % list.length] ?? '';
}

function section(
  key: string,
  level: 1 | 2 | 3,
  opener: Section['opener'],
  language: SampleLanguage,
  children: readonly Block[],
): Section {
  const title = { zh: '章节', en: 'Section', kk: 'Бөлім' }[language];
  return {
    type: 'section',
    key,
    origin: { pointer: '/x' },
    level,
    headingLevel: headingLevels[level],
    opener,
    title: [{ type: 'text', text: `${title} ${key}` }],
    listed: true,
    children,
  };
}

const headingLevels: Readonly<Record<1 | 2 | 3, HeadingLevel>> = { 1: 2, 2: 3, 3: 4 };

function paragraph(key: string, text: string): Paragraph {
  return { type: 'paragraph', key, origin: { pointer: '/x' }, role: 'body', children: [{ type: 'text', text }] };
}

function longTable(language: SampleLanguage): Section {
  const row = (index: number, words: string): TableRow => ({
    key: `row-${String(index)}`,
    cells: [
      { header: 'row', children: [paragraph(`cell-${String(index)}-0`, `R${String(index)}`)] },
      { children: [paragraph(`cell-${String(index)}-1`, words)] },
    ],
  });
  const tall = Array.from(
    { length: 160 },
    (_, index) => `⟨${String(index)}⟩`.replace(/[⟨⟩]/g, '#') + sentence(language, index),
  ).join(' ');
  return section('long-table', 1, 'chapter', language, [
    {
      type: 'table',
      key: 'tbl-long',
      origin: { pointer: '/x' },
      caption: [{ type: 'text', text: 'CAPTION' }],
      columns: [
        { kind: 'text', weight: 1 },
        { kind: 'text', weight: 5 },
      ],
      head: [
        {
          key: 'head',
          cells: [
            { header: 'column', children: [paragraph('head-0', 'HEADLEFT')] },
            { header: 'column', children: [paragraph('head-1', 'HEADRIGHT')] },
          ],
        },
      ],
      rows: [
        ...Array.from({ length: 60 }, (_, index) => row(index, sentence(language, index))),
        row(60, tall),
        row(61, sentence(language, 1)),
      ],
    },
  ]);
}
