import { terminalWidth } from '../../diagnostics/terminal-width.js';
import type { MessageLanguage, Words } from '../../diagnostics/diagnostic.js';
import { wrapText } from '../../diagnostics/formats/wrap-text.js';
import type { Line, Style } from '../../diagnostics/lines.js';
import { makeVisible } from '../../diagnostics/visible.js';
import type { LanguageState } from '../examine-language.js';
import type { Examination, ExaminationContext } from '../examine-languages.js';
import { explainLack, installCommand } from '../lack-words.js';

const heads: readonly Words[] = [
  { en: 'LANGUAGE', zh: '语言' },
  { en: 'SCRIPT', zh: '文字' },
  { en: 'FONTS', zh: '字体' },
  { en: 'LABELS', zh: '标签' },
  { en: 'WORDS', zh: '分词' },
  { en: 'DATES', zh: '日期' },
  { en: 'HYPHENS', zh: '连字' },
];

/** One line for each language, in columns for wide characters too; below it what is missing, and last what to do. */
export function table(examination: Examination, context: ExaminationContext): readonly Line[] {
  const { language } = context;
  const head = heads.map((words) => words[language]);
  const rows = examination.languages.map((state) => cellsOf(state, language));
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => terminalWidth(row[i] ?? ''))));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - terminalWidth(cell)))
      .join('  ')
      .trimEnd();
  const blocks = examination.languages.flatMap((state, i): readonly Line[] => {
    const lacking = state.lacks.length > 0;
    const style: Style = !lacking ? 'bold' : state.neededBy.length > 0 ? 'red' : 'yellow';
    return [[{ text: line(rows[i] ?? []), style }], ...remarksOf(state, context)];
  });
  const verdict: Style = examination.ready ? 'bold' : 'red';
  return [
    [{ text: line(head), style: 'dim' }],
    ...blocks,
    '',
    [{ text: conclude(examination)[language], style: verdict }],
  ];
}

function cellsOf(state: LanguageState, language: MessageLanguage): readonly string[] {
  const { tag, name, scriptName, direction, fonts, labels, words, dates, hyphenation } = state;
  const found = fonts.found.length > 0 ? fonts.found : fonts.standIns;
  return [
    `${tag} ${name[language]}`,
    `${scriptName[language]} ${direction === 'rtl' ? '←' : '→'}`,
    found.length > 0 ? found.join(', ') : yesOrNo.no[language],
    labelsCell(labels)[language],
    { spaces: '–', found: yesOrNo.yes[language], lacking: yesOrNo.no[language] }[words],
    dates === 'known' ? yesOrNo.yes[language] : { en: 'English', zh: '英文' }[language],
    { unused: '–', parted: yesOrNo.yes[language], whole: yesOrNo.no[language] }[hyphenation],
  ].map(makeVisible);
}

const yesOrNo = { yes: { en: 'yes', zh: '有' }, no: { en: 'none', zh: '无' } } as const satisfies Record<string, Words>;

function labelsCell({ missing, confirm }: LanguageState['labels']): Words {
  const parts: Words[] = [];
  if (missing > 0) parts.push({ en: `${String(missing)} missing`, zh: `缺 ${String(missing)}` });
  if (confirm > 0) parts.push({ en: `${String(confirm)} to confirm`, zh: `待确认 ${String(confirm)}` });
  if (parts.length === 0) return { en: 'complete', zh: '齐全' };
  return { en: parts.map(({ en }) => en).join(', '), zh: parts.map(({ zh }) => zh).join('，') };
}

function remarksOf(state: LanguageState, context: ExaminationContext): readonly string[] {
  const remarks = state.lacks.map((lack) => explainLack(lack, state));
  const needed = state.lacks.flatMap((lack) => (lack.kind === 'fonts' ? lack.packages : []));
  const better = state.fonts.lacking.map(({ package: name }) => name).filter((name) => !needed.includes(name));
  if (better.length > 0) {
    remarks.push(
      state.fonts.found.length > 0
        ? { en: `further fonts: ${installCommand(better)}`, zh: `其他字体：${installCommand(better)}` }
        : { en: `fonts of its own: ${installCommand(better)}`, zh: `专用字体：${installCommand(better)}` },
    );
  }
  if (state.neededBy.length > 0 && state.lacks.length > 0) {
    const studies = state.neededBy.join(', ');
    remarks.unshift({ en: `needed by ${studies}`, zh: `用于：${studies}` });
  }
  const columns = Math.max(20, (context.width ?? 100) - 4);
  return remarks.flatMap((remark) =>
    wrapText(makeVisible(remark[context.language]), columns).map((text, i) => `${i === 0 ? '  - ' : '    '}${text}`),
  );
}

/** One line that says whether the studies can be printed and, if not, what to do. */
function conclude({ languages, studies, ready }: Examination): Words {
  const count = String(studies.length);
  if (ready) {
    return {
      en: `Everything that ${studies.length === 1 ? 'the study needs' : `the ${count} studies need`} is there.`,
      zh: `${count} 项研究所需的全部具备。`,
    };
  }
  const lacking = languages.filter(({ neededBy, lacks }) => neededBy.length > 0 && lacks.length > 0);
  const packages = lacking.flatMap(({ lacks }) =>
    lacks.flatMap((lack) => (lack.kind === 'fonts' ? lack.packages : [])),
  );
  const others = lacking.filter(({ lacks }) => lacks.some(({ kind }) => kind !== 'fonts')).map(({ tag }) => tag);
  const sentences: Words[] = [];
  if (packages.length > 0) {
    const command = installCommand([...new Set(packages)]);
    sentences.push({ en: `Fonts are lacking; run: ${command}`, zh: `缺少字体，请运行：${command}` });
  }
  if (others.length > 0) {
    const tags = others.join(', ');
    sentences.push({
      en: `Of ${tags}, what is listed below ${others.length === 1 ? 'it' : 'each'} is lacking`,
      zh: `${tags} 尚缺其下所列内容`,
    });
  }
  return { en: `${sentences.map(({ en }) => en).join('. ')}.`, zh: `${sentences.map(({ zh }) => zh).join('；')}。` };
}
