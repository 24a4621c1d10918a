import type { CodeRegistry } from '../diagnostics/registry.js';

/** Every code that reading a file can report. The samples are whole files, as far as reading is concerned. */
export const sourceCodes = {
  'yaml/tab-indentation': {
    title: { en: 'A line indented with a tab', zh: '用制表符缩进的行' },
    severity: 'error',
    explanation: {
      en: 'YAML sees what belongs to what by counting spaces. A tab has no agreed width, so it cannot be counted.',
      zh: 'YAML 通过数空格判断从属关系。制表符没有统一的宽度，无法计数。',
    },
    bad: 'study:\n\tcountry: KZ\n',
    good: 'study:\n  country: KZ\n',
  },
  'yaml/odd-indentation': {
    title: { en: 'A line indented with full-width or no-break spaces', zh: '用全角空格或不换行空格缩进的行' },
    severity: 'error',
    explanation: {
      en: 'Spaces typed in Chinese input or pasted from a web page look like indentation, but YAML takes them for letters.',
      zh: '中文输入法下的空格或从网页粘贴的空格看似缩进，YAML 却把它们当作文字。',
    },
    bad: 'study:\n\u3000country: KZ\n',
    good: 'study:\n  country: KZ\n',
  },
  'yaml/uneven-indentation': {
    title: { en: 'A line whose depth fits no line above it', zh: '缩进与上文不一致的行' },
    severity: 'error',
    explanation: {
      en: 'Keys of one level begin in the same column. A line between two levels belongs to neither.',
      zh: '同级的键从同一列开始；介于两级之间的行不属于任何一级。',
    },
    bad: 'study:\n    country: KZ\n  phase: II\n',
    good: 'study:\n  country: KZ\n  phase: II\n',
  },
  'yaml/list-among-keys': {
    title: { en: 'A key among the items of a list', zh: '键与列表的各项并列' },
    severity: 'error',
    explanation: {
      en: 'A place holds either a list, whose items begin with “- ”, or keys. Keys of an item stand two spaces deeper than its “-”.',
      zh: '同一位置要么是列表（各项以“- ”开头），要么是键。属于某一项的键比它的“-”多缩进两个空格。',
    },
    bad: 'study:\n  - id: a\n  country: KZ\n',
    good: 'study:\n  - id: a\n    country: KZ\n',
  },
  'yaml/full-width-colon': {
    title: { en: 'A full-width colon after a key', zh: '键后使用了全角冒号' },
    severity: 'error',
    explanation: {
      en: 'The colon of Chinese input is another character than the one that ends a key. Inside a text it is right; after a key it makes the key swallow the next line.',
      zh: '中文输入法的冒号与表示键结束的冒号是两个字符。正文中用全角冒号没有问题；用在键后，键就会与下一行连成一片。',
    },
    bad: 'study：\n  country: KZ\n',
    good: 'study:\n  country: KZ\n',
  },
  'yaml/colon-in-text': {
    title: { en: 'A colon and a space in an unquoted text', zh: '未加引号的文本中有冒号加空格' },
    severity: 'error',
    explanation: {
      en: 'A colon followed by a space ends a key. A text that holds one stands in quotation marks or in a `|` block.',
      zh: '冒号加空格表示键的结束。含有它的文本要加引号，或写成 `|` 块。',
    },
    bad: 'study:\n  title: China: a study\n',
    good: 'study:\n  title: "China: a study"\n',
  },
  'yaml/missing-colon': {
    title: { en: 'A line that is neither a key nor part of a text', zh: '既不是键、也不属于正文的行' },
    severity: 'error',
    explanation: {
      en: 'A key needs a colon and a space after it; a line of text is indented deeper than the key it belongs to.',
      zh: '键后面要有冒号和空格；正文要比它的键缩进更深。',
    },
    bad: 'study:\n  country: KZ\n  phase\n',
    good: 'study:\n  country: KZ\n  phase: II\n',
  },
  'yaml/hyphen-without-space': {
    title: { en: 'An item that does not begin with a hyphen and a space', zh: '列表项未以连字符加空格开头' },
    severity: 'error',
    explanation: {
      en: 'An item of a list begins with a hyphen and a space. Its further lines begin under its first word. A dash or a bullet is no hyphen.',
      zh: '列表的一项以连字符加空格开头（破折号、项目符号都不行），其余各行与第一个词对齐。',
    },
    bad: 'appendices:\n  -id: method\n   title: Method\n',
    good: 'appendices:\n  - id: method\n    title: Method\n',
  },
  'yaml/reserved-sign': {
    title: { en: 'A text that begins with a reserved sign', zh: '文本以保留符号开头' },
    severity: 'error',
    explanation: {
      en: 'YAML keeps @, %, *, & and the backtick at the beginning of a value for itself. In quotation marks or a `|` block they are plain signs.',
      zh: 'YAML 保留了值开头的 @、%、*、& 和反引号。加上引号或写成 `|` 块，它们就只是普通符号。',
    },
    bad: 'study:\n  title: @home\n',
    good: 'study:\n  title: "@home"\n',
  },
  'yaml/text-after-quote': {
    title: { en: 'Text after a closing quotation mark or bracket', zh: '引号或括号关闭后还有文字' },
    severity: 'error',
    explanation: {
      en: 'A value that begins with a quotation mark or a bracket ends where that is closed. A text with quotation marks inside is best written as a `|` block.',
      zh: '以引号或括号开头的值到引号或括号关闭为止。含有引号的文本最好写成 `|` 块。',
    },
    bad: 'study:\n  title: "Belt and Road" and after\n',
    good: 'study:\n  title: |\n    "Belt and Road" and after\n',
  },
  'yaml/unclosed-quote': {
    title: { en: 'A quotation mark that is never closed', zh: '没有配对的引号' },
    severity: 'error',
    explanation: {
      en: 'From an opening quotation mark on, everything is text until the closing one, line breaks and keys as well.',
      zh: '从开引号起，直到闭引号之前都是文本，包括换行和后面的键。',
    },
    bad: 'study:\n  title: "Belt and Road\n',
    good: 'study:\n  title: "Belt and Road"\n',
  },
  'yaml/unclosed-bracket': {
    title: { en: 'A bracket that is never closed', zh: '没有配对的括号' },
    severity: 'error',
    explanation: {
      en: 'A value that begins with [ or { is a list or a map, up to the closing bracket.',
      zh: '以 [ 或 { 开头的值是列表或映射，直到括号关闭为止。',
    },
    bad: 'study:\n  editions: [zh, en\n',
    good: 'study:\n  editions: [zh, en]\n',
  },
  'yaml/list-beside-key': {
    title: { en: 'A list on the line of its key', zh: '列表写在键所在的行' },
    severity: 'error',
    explanation: {
      en: 'The items of a list stand on lines of their own, each with “- ” in front, indented under the key.',
      zh: '列表的各项各占一行，以“- ”开头，缩进在键之下。',
    },
    bad: 'study:\n  editions: - zh\n',
    good: 'study:\n  editions:\n    - zh\n',
  },
  'yaml/backslash': {
    title: { en: 'A backslash code that YAML does not know', zh: 'YAML 不认识的反斜线转义' },
    severity: 'error',
    explanation: {
      en: 'In double quotation marks a backslash begins a code such as \\n. Elsewhere it is a plain sign.',
      zh: '双引号中的反斜线表示转义（如 \\n），在其他地方只是普通符号。',
    },
    bad: 'study:\n  title: "A\\q"\n',
    good: 'study:\n  title: "A\\\\q"\n',
  },
  'yaml/syntax': {
    title: { en: 'YAML that cannot be read', zh: '无法读取的 YAML' },
    severity: 'error',
    explanation: {
      en: 'The lines from here on do not form keys and values. Reading goes on at the next key of the same level, so that other slips of the file are found in the same run.',
      zh: '从这里起的内容不构成键和值。程序会从下一个同级的键继续读取，以便一次找出文件中的其他问题。',
    },
    bad: 'study:\n  editions: ]\n',
    good: 'study:\n  editions: []\n',
  },
  'yaml/too-deep': {
    title: { en: 'Too many levels inside one another', zh: '嵌套过深' },
    severity: 'error',
    explanation: {
      en: 'Lists and maps may stand 32 deep inside one another. No report needs more; the limit keeps hostile files out.',
      zh: '列表和映射最多嵌套 32 层。报告不需要更多；这一上限用来挡住恶意文件。',
    },
    bad: `study: ${'['.repeat(40)}${']'.repeat(40)}\n`,
    good: 'study: [[]]\n',
  },
  'yaml/too-large': {
    title: { en: 'A file of more than 4 MiB', zh: '文件超过 4 MiB' },
    severity: 'error',
    explanation: {
      en: 'A report of a thousand pages has less than 4 MiB of text. Larger files are data or a mistake, and would stall the tool.',
      zh: '一千页的报告也不到 4 MiB 文本。更大的文件不是数据就是误放，会拖垮工具。',
    },
    bad: '',
    good: 'format: 1\n',
  },
  'yaml/too-many-parts': {
    title: { en: 'More lines, keys and items than any report has', zh: '行、键和列表项过多' },
    severity: 'error',
    explanation: {
      en: 'A report may have 250,000 lines, and some 60,000 keys and items with a value each. More is data, which belongs in a CSV or CSL-JSON file beside the report, or a mistake.',
      zh: '报告最多 25 万行、约 6 万个带值的键和列表项。更多的内容属于数据，应放在报告旁边的 CSV 或 CSL-JSON 文件中；否则就是误写。',
    },
    bad: '',
    good: 'format: 1\n',
  },
  'yaml/not-read-on': {
    title: { en: 'A file that is not read to its end', zh: '文件未读到末尾' },
    severity: 'error',
    explanation: {
      en: 'After 200 places that are no YAML a file is not read on. Mend those, and the rest is read with the next check.',
      zh: '发现 200 处无法按 YAML 读取的地方之后，不再继续读取。改正之后再次检查，即会读取其余部分。',
    },
    bad: '(a file with two hundred unclosed brackets)',
    good: 'format: 1\n',
  },
  'yaml/line-ends': {
    title: { en: 'Lines that end with CR alone', zh: '换行符只有 CR' },
    severity: 'error',
    explanation: {
      en: 'Lines end with LF, or with CR and LF. Some old programs write CR alone; everything after the first comment would then be part of it.',
      zh: '换行符应为 LF 或 CR LF。有些旧程序只写 CR，这样第一条注释之后的内容都会被当作注释。',
    },
    bad: 'format: 1\rstudy:\r  country: KZ',
    good: 'format: 1\nstudy:\n  country: KZ\n',
  },
  'yaml/empty-file': {
    title: { en: 'A file without content', zh: '没有内容的文件' },
    severity: 'error',
    explanation: {
      en: 'The file is empty, or holds nothing but comments.',
      zh: '文件为空，或只有注释。',
    },
    bad: '# nothing yet\n',
    good: 'format: 1\n',
  },
  'yaml/not-a-map': {
    title: { en: 'A file that does not consist of keys', zh: '文件不是由键组成' },
    severity: 'error',
    explanation: {
      en: 'A report begins with keys in the first column: format, study, sides, parts.',
      zh: '报告文件由从第一列开始的键组成：format、study、sides、parts。',
    },
    bad: '- format: 1\n',
    good: 'format: 1\n',
  },
  'yaml/duplicate-key': {
    title: { en: 'The same key twice', zh: '键重复' },
    severity: 'error',
    explanation: {
      en: 'A key stands once in its map. Of two, one would silently be lost.',
      zh: '同一映射中每个键只出现一次；出现两次，其中一个会悄悄丢失。',
    },
    bad: 'format: 1\nformat: 1\n',
    good: 'format: 1\n',
  },
  'yaml/complex-key': {
    title: { en: 'A key that is a list, a map or marked with “?”', zh: '键是列表、映射或用“?”标出' },
    severity: 'error',
    explanation: {
      en: 'Keys of a report are plain words.',
      zh: '报告文件的键都是普通的词。',
    },
    bad: '? [a, b]\n: c\n',
    good: 'a: c\n',
  },
  'yaml/alias': {
    title: { en: 'A value that begins with *', zh: '以 * 开头的值' },
    severity: 'error',
    explanation: {
      en: 'At the beginning of a value YAML reads * as a reference to a value elsewhere; reports don’t use such references. A text that begins with emphasis stands in a `|` block.',
      zh: 'YAML 把值开头的 * 读作对别处的引用；报告文件不使用这种引用。以强调标记开头的文本请写成 `|` 块。',
    },
    bad: 'study:\n  title: *Modernization*\n',
    good: 'study:\n  title: |\n    *Modernization*\n',
  },
  'yaml/anchor': {
    title: { en: 'A value that begins with &', zh: '以 & 开头的值' },
    severity: 'error',
    explanation: {
      en: 'At the beginning of a value YAML reads & as a name for it; reports don’t use such names. In quotation marks it is a plain sign.',
      zh: 'YAML 把值开头的 & 读作给它起的名字；报告文件不使用这种名字。加上引号，它就只是普通符号。',
    },
    bad: 'study:\n  title: &more text\n',
    good: 'study:\n  title: "&more text"\n',
  },
  'yaml/tag': {
    title: { en: 'A value that begins with !', zh: '以 ! 开头的值' },
    severity: 'error',
    explanation: {
      en: 'At the beginning of a value YAML reads ! as a type; reports don’t use such types. In quotation marks it is a plain sign.',
      zh: 'YAML 把值开头的 ! 读作类型标记；报告文件不使用类型标记。加上引号，它就只是普通符号。',
    },
    bad: 'study:\n  title: !important text\n',
    good: 'study:\n  title: "!important text"\n',
  },
  'yaml/directive': {
    title: { en: 'A line that begins with %', zh: '以 % 开头的行' },
    severity: 'error',
    explanation: {
      en: 'A line with % in the first column instructs the YAML reader, and could change what NO and 012 mean. Reports don’t use it.',
      zh: '第一列为 % 的行是给 YAML 读取程序的指令，可能改变 NO、012 的含义。报告文件不使用。',
    },
    bad: '%YAML 1.1\n---\nformat: 1\n',
    good: 'format: 1\n',
  },
  'yaml/several-documents': {
    title: { en: 'More than one document in the file', zh: '一个文件中有多个文档' },
    severity: 'error',
    explanation: {
      en: 'A line of three hyphens begins another document. A file holds one study; a rule in Markdown is written as ***.',
      zh: '三个连字符独占一行表示另一个文档开始。一个文件只放一项研究；Markdown 的分隔线请写 ***。',
    },
    bad: 'format: 1\n---\nformat: 1\n',
    good: '---\nformat: 1\n',
  },
  'yaml/control-character': {
    title: { en: 'An invisible control character', zh: '不可见的控制字符' },
    severity: 'error',
    explanation: {
      en: 'Control characters come from damaged or converted files. They print as nothing or as boxes, and can make a terminal show what is not there.',
      zh: '控制字符来自损坏或转换过的文件，印出来要么没有、要么是方框，还可能让终端显示并不存在的内容。',
    },
    bad: 'study:\n  title: "A\u0000B"\n',
    good: 'study:\n  title: "AB"\n',
  },
  'yaml/bidi-control': {
    title: { en: 'A character that turns the direction of writing', zh: '改变书写方向的字符' },
    severity: 'error',
    explanation: {
      en: 'Embeddings, overrides and isolates make text look other than it is, so that a reviewer sees one thing and the report prints another. Direction follows from the language of each text.',
      zh: '嵌入、强制和隔离字符会让文本看起来与实际不同：审稿人看到一种，报告印出另一种。书写方向由各文本的语言决定。',
    },
    bad: 'study:\n  title: "A\u202EB"\n',
    good: 'study:\n  title: "AB"\n',
  },
  'yaml/comment-cuts-text': {
    title: { en: 'A # that may cut a text short', zh: '可能截断文本的 #' },
    severity: 'warning',
    explanation: {
      en: 'After a space, # begins a comment, and the rest of the line is not printed. Where it is part of the text, quote the text.',
      zh: '空格后的 # 表示注释，该行其余部分不会印出。若它属于文本，请给文本加引号。',
    },
    bad: 'study:\n  title: Project #2\n',
    good: 'study:\n  title: "Project #2"\n',
  },
  'yaml/comma-cuts-text': {
    title: { en: 'A comma that cuts a text in braces', zh: '花括号中的逗号截断了文本' },
    severity: 'error',
    explanation: {
      en: 'In {en: Roads, rail} the comma ends the text, and what follows is read as another key. Quote the text, or write one language a line.',
      zh: '在 {en: Roads, rail} 中，逗号结束文本，其后被读成另一个键。请给文本加引号，或每种语言写一行。',
    },
    bad: 'study:\n  title: {en: Roads, rail}\n',
    good: 'study:\n  title: {en: "Roads, rail"}\n',
  },
  'yaml/folded-block': {
    title: { en: 'A > block with Chinese lines', zh: '用 > 块书写中文' },
    severity: 'warning',
    explanation: {
      en: 'A `>` block joins its lines with spaces, which appear between Chinese characters. A `|` block keeps the lines as they are, and prose joins them without a space.',
      zh: '`>` 块用空格连接各行，汉字之间会出现空格。`|` 块保留原有各行，排印时汉字之间不加空格。',
    },
    bad: 'study:\n  title: >\n    中国与\n    哈萨克斯坦\n',
    good: 'study:\n  title: |\n    中国与\n    哈萨克斯坦\n',
  },
} as const satisfies CodeRegistry;

export type SourceCode = keyof typeof sourceCodes;
