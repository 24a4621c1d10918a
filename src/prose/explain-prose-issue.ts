import type { Severity, Words } from '../diagnostics/diagnostic.js';
import type { CodeRegistry } from '../diagnostics/registry.js';
import { explainEscaped } from '../source/lint/characters.js';
import { limits, writeCount } from '../values/limits.js';
import type { ProseIssue } from './prose.js';

/** Message and help for a prose issue. */
export interface FaultWords {
  readonly code: string;
  readonly severity: Severity;
  readonly message: Words;
  readonly help: Words;
}

/** Explains a prose issue. It is an error if text would be lost or misleading in print, otherwise a warning. */
export function explainProseIssue({ kind, subject }: ProseIssue): FaultWords {
  const code = `prose/${kind}`;
  switch (kind) {
    case 'top-heading':
      return {
        code,
        severity: 'error',
        message: {
          en: 'A single # makes a heading of the highest rank, which belongs to the report itself.',
          zh: '单个 # 表示最高一级标题，该级标题属于报告本身。',
        },
        help: {
          en: 'Write ## for a heading inside this text, and ### for one below it.',
          zh: '文内小标题请写 ##，下一级写 ###。',
        },
      };
    case 'deep-heading':
      return {
        code,
        severity: 'error',
        message: {
          en: `Headings inside a text have two ranks, ## and ###; ${subject} is one too many.`,
          zh: `文内标题只有 ## 和 ### 两级，${subject} 过深。`,
        },
        help: {
          en: 'Write ### instead, or make the heading a bold first sentence.',
          zh: '请改为 ###，或改成段首加粗的一句话。',
        },
      };
    case 'html':
      return {
        code,
        severity: 'warning',
        message: {
          en: `HTML is not used here: ${subject} will be printed as these characters.`,
          zh: `此处不使用 HTML：${subject} 会按原字符印出。`,
        },
        help: {
          en: 'Use Markdown: **bold**, *emphasis*, a blank line between paragraphs.',
          zh: '请用 Markdown：**加粗**、*强调*，段落之间空一行。',
        },
      };
    case 'image':
      return {
        code,
        severity: 'error',
        message: { en: 'A picture can’t stand inside a text.', zh: '正文中不能直接插入图片。' },
        help: {
          en: 'Remove it here; the cover picture goes in `front.cover`, a logo in `logo`.',
          zh: '请从此处删去；封面图片写在 `front.cover`，标志写在 `logo`。',
        },
      };
    case 'unsafe-link':
      return {
        code,
        severity: 'error',
        message: {
          en: `This link leads nowhere that a reader may follow: ${subject || '(empty)'}.`,
          zh: `此链接无法供读者打开：${subject || '（空）'}。`,
        },
        help: {
          en: 'A link begins with https://, http:// or mailto:.',
          zh: '链接须以 https://、http:// 或 mailto: 开头。',
        },
      };
    case 'hidden-character':
      return { code, severity: 'error', ...explainEscaped(subject) };
    case 'unknown-note':
      return {
        code,
        severity: 'error',
        message: {
          en: `The footnote mark ${subject} has no footnote in this text.`,
          zh: `脚注标记 ${subject} 在本段文字中没有对应的脚注。`,
        },
        help: {
          en: `Add a line of its own at the end of this text: ${subject}: the note.`,
          zh: `请在本段文字末尾另起一行写：${subject}: 注释内容。`,
        },
      };
    case 'unused-note':
      return {
        code,
        severity: 'warning',
        message: {
          en: `The footnote [^${subject}] is marked nowhere, so it is not printed.`,
          zh: `脚注 [^${subject}] 在文中没有标记，不会印出。`,
        },
        help: {
          en: `Put [^${subject}] in the text where the note belongs, or remove the note.`,
          zh: `请在文中相应处写上 [^${subject}]，或删去该脚注。`,
        },
      };
    case 'year-list':
      return {
        code,
        severity: 'warning',
        message: {
          en: `“${subject}.” at the beginning of a line begins a list that counts from ${subject}.`,
          zh: `行首的“${subject}.”会被当作从 ${subject} 开始编号的列表。`,
        },
        help: {
          en: `If it is a year, leave out the point or put a word before it. If the point must stay, write ${subject}\\.`,
          zh: `如果是年份，请去掉句点，或在前面加字；如需保留句点，请写 ${subject}\\.`,
        },
      };
    case 'short-row':
      return {
        code,
        severity: 'warning',
        message: {
          en: `This row has fewer cells than its table’s head, by ${subject}; empty ones will be printed.`,
          zh: `此行比表头少 ${subject} 个单元格，缺少的会印成空格。`,
        },
        help: {
          en: 'Add what is missing; an empty cell is written | |. If this line is no row, put a blank line before it.',
          zh: '请补上缺少的单元格，空单元格写作 | |。如果此行不属于表格，请在前面空一行。',
        },
      };
    case 'long-row':
      return {
        code,
        severity: 'warning',
        message: {
          en: `This row has more cells than its table’s head, by ${subject}; they will be printed in the last column.`,
          zh: `此行比表头多 ${subject} 个单元格，多出的会印在最后一列中。`,
        },
        help: {
          en: 'Add a column to the head, or remove cells. A bar that belongs to a text is written \\|.',
          zh: '请在表头增加一列，或删去多余的单元格。属于文字的竖线请写 \\|。',
        },
      };
    case 'too-long':
      return {
        code,
        severity: 'error',
        message: { en: `This text has more than ${subject} characters.`, zh: `这段文字超过 ${subject} 个字符。` },
        help: { en: 'Divide it: sections and appendices take the rest.', zh: '请拆分，其余部分可写入章节或附录。' },
      };
    case 'too-deep':
      return {
        code,
        severity: 'error',
        message: {
          en: `Lists or quotations are nested more than ${subject} deep here.`,
          zh: `此处列表或引文嵌套超过 ${subject} 层。`,
        },
        help: { en: 'Remove some of the leading >, - or numbers.', zh: '请删去行首多余的 >、- 或编号。' },
      };
    case 'too-tangled':
      return {
        code,
        severity: 'error',
        message: {
          en: `This paragraph holds ${subject} marks such as * _ [ and can’t be read as Markdown.`,
          zh: `本段含有 ${subject} 个 * _ [ 之类的符号，无法按 Markdown 读取。`,
        },
        help: {
          en: 'Divide the paragraph with blank lines, or remove marks that mean nothing.',
          zh: '请用空行拆分段落，或删去无意义的符号。',
        },
      };
    case 'too-many-blocks':
      return {
        code,
        severity: 'error',
        message: {
          en: 'Up to here this text has more list items, table rows, footnotes and lines than one text may have.',
          zh: '到此处为止，这段文字的列表项、表格行、脚注和行数已超过上限。',
        },
        help: {
          en: 'Divide it: sections and appendices take the rest. Rows of data belong in `tables`.',
          zh: '请拆分，其余部分可写入章节或附录；数据行应写入 `tables`。',
        },
      };
    case 'too-much':
      return {
        code,
        severity: 'error',
        message: {
          en: 'Together the texts up to here have more lists, tables, footnotes and lines than a report may have.',
          zh: '到此处为止，各段文字中的列表、表格、脚注和行数合计已超过报告的上限。',
        },
        help: {
          en: 'Divide the report, or move rows of data to files beside it. Texts from here on are not checked.',
          zh: '请拆分报告，或把数据行移到旁边的文件中。从此处起的文字未作检查。',
        },
      };
  }
}

/** What is said where the editions together print too much. */
export const tooMuchPrinted = {
  code: 'prose/too-much',
  severity: 'error',
  message: {
    en: `Up to here the editions together print more than ${writeCount(limits.printedCharacters.most)} characters.`,
    zh: `到此处为止，各版本合计印出的文字超过 ${writeCount(limits.printedCharacters.most)} 个字符。`,
  },
  help: {
    en: 'A text without languages prints in every edition. Divide the report, or list fewer editions.',
    zh: '未分语言的文字会印在每个版本中。请拆分报告，或减少版本。',
  },
} as const;

const explanation: Words = {
  en: 'Prose is Markdown: paragraphs, lists, quotations, tables, footnotes, links, emphasis, and headings with ## and ###. Everything else would print differently from what its author meant.',
  zh: '正文使用 Markdown：段落、列表、引文、表格、脚注、链接、强调，以及 ## 和 ### 标题。其他写法印出来会与作者本意不同。',
};

function entry(title: Words, severity: Severity, bad: string, good: string): CodeRegistry[string] {
  return { title, severity, explanation, bad, good };
}

/** The codes of this step. */
export const proseCodes = {
  'prose/top-heading': entry(
    { en: 'A heading of the highest rank', zh: '最高一级标题' },
    'error',
    'outlook:\n  en: |\n    # Outlook',
    'outlook:\n  en: |\n    ## A longer view',
  ),
  'prose/deep-heading': entry(
    { en: 'A heading of too low a rank', zh: '标题层级过深' },
    'error',
    'outlook:\n  en: |\n    #### A detail',
    'outlook:\n  en: |\n    ### A detail',
  ),
  'prose/too-many-blocks': entry(
    { en: 'Too many items, rows, notes or lines in one text', zh: '一段文字中的项、行或脚注过多' },
    'error',
    '(a text with 6,000 list items)',
    'outlook:\n  en: |\n    - One item',
  ),
  'prose/too-much': entry(
    { en: 'Too many items, rows, notes or lines in all texts', zh: '全部文字中的项、行或脚注过多' },
    'error',
    '(a report with 30,000 list items)',
    'outlook:\n  en: |\n    - One item',
  ),
  'prose/html': entry(
    { en: 'HTML in prose', zh: '正文中的 HTML' },
    'warning',
    'outlook:\n  en: |\n    <b>Soon</b>',
    'outlook:\n  en: |\n    **Soon**',
  ),
  'prose/image': entry(
    { en: 'A picture in prose', zh: '正文中的图片' },
    'error',
    'outlook:\n  en: |\n    ![A port](port.png)',
    'outlook:\n  en: |\n    The port is busy.',
  ),
  'prose/unsafe-link': entry(
    { en: 'A link that can’t be followed', zh: '无法打开的链接' },
    'error',
    'outlook:\n  en: |\n    [Here](www.example.org)',
    'outlook:\n  en: |\n    [Here](https://www.example.org)',
  ),
  'prose/hidden-character': entry(
    { en: 'A character that can’t be seen', zh: '看不见的字符' },
    'error',
    'outlook:\n  en: |\n    Soon&#x202e;.',
    'outlook:\n  en: |\n    Soon.',
  ),
  'prose/unknown-note': entry(
    { en: 'A mark without a footnote', zh: '没有脚注的标记' },
    'error',
    'outlook:\n  en: |\n    Soon.[^1]',
    'outlook:\n  en: |\n    Soon.[^1]\n\n    [^1]: Before 2030.',
  ),
  'prose/unused-note': entry(
    { en: 'A footnote without a mark', zh: '没有标记的脚注' },
    'warning',
    'outlook:\n  en: |\n    Soon.\n\n    [^1]: Before 2030.',
    'outlook:\n  en: |\n    Soon.[^1]\n\n    [^1]: Before 2030.',
  ),
  'prose/year-list': entry(
    { en: 'A year that begins a list', zh: '年份被当作列表编号' },
    'warning',
    'outlook:\n  zh: |\n    2013. 年起，双方合作。',
    'outlook:\n  zh: |\n    2013年起，双方合作。',
  ),
  'prose/short-row': entry(
    { en: 'A row of a table that is too short', zh: '表格行过短' },
    'warning',
    'outlook:\n  en: |\n    | Year | Trade |\n    |---|---|\n    | 2023 |',
    'outlook:\n  en: |\n    | Year | Trade |\n    |---|---|\n    | 2023 | 41.02 |',
  ),
  'prose/long-row': entry(
    { en: 'A row of a table that is too long', zh: '表格行过长' },
    'warning',
    'outlook:\n  en: |\n    | Year | Trade |\n    |---|---|\n    | 2023 | 41.02 | 7.1 |',
    'outlook:\n  en: |\n    | Year | Trade | Share |\n    |---|---|---|\n    | 2023 | 41.02 | 7.1 |',
  ),
  'prose/too-long': entry(
    { en: 'A text that is too long', zh: '文字过长' },
    'error',
    'outlook:\n  en: |\n    (more than 256,000 characters)',
    'outlook:\n  en: |\n    Soon.',
  ),
  'prose/too-deep': entry(
    { en: 'Nesting that is too deep', zh: '嵌套过深' },
    'error',
    'outlook:\n  en: |\n    > > > > > > > > > > > > > > > > > Deep',
    'outlook:\n  en: |\n    > Deep',
  ),
  'prose/too-tangled': entry(
    { en: 'A paragraph that can’t be read', zh: '无法读取的段落' },
    'error',
    'outlook:\n  en: |\n    (more than 2,000 asterisks)',
    'outlook:\n  en: |\n    Soon.',
  ),
  'prose/unknown-mention': entry(
    { en: 'A mention of what is not there', zh: '提到了不存在的内容' },
    'error',
    'outlook:\n  en: |\n    See @tbl-trade.',
    'outlook:\n  en: |\n    See @part-future.',
  ),
  'prose/unknown-citation': entry(
    { en: 'A citation of what is not listed', zh: '引用了未列出的文献' },
    'error',
    'outlook:\n  en: |\n    Trade has grown [@whitepaper].',
    'outlook:\n  en: |\n    Trade has grown [@whitepaper].\nreferences:\n  - id: whitepaper\n    type: report\n    title: A white paper',
  ),
} as const satisfies CodeRegistry;
