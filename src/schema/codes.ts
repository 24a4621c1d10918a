import type { CodeRegistry } from '../diagnostics/registry.js';

/** The codes of the schema step. The samples replace top-level keys of a complete file. */
export const schemaCodes = {
  'schema/unknown-key': {
    title: { en: 'A key that the format does not have', zh: '格式中没有的键' },
    severity: 'error',
    explanation: {
      en: 'Every key of the file has a fixed name, and a text under any other name would be printed nowhere. A misspelled key is therefore refused, with the name that is probably meant.',
      zh: '文件中的每个键都有固定名称，写在其他名称下的内容不会印出来。因此拼错的键会被指出，并给出可能想写的名称。',
    },
    bad: 'study:\n  country: KZ\n  phase: II\n  edition: [zh, en]',
    good: 'study:\n  country: KZ\n  phase: II\n  editions: [zh, en]',
  },
  'schema/missing-key': {
    title: { en: 'A key that must be there', zh: '缺少必需的键' },
    severity: 'error',
    explanation: {
      en: 'A few keys are needed before anything can be printed: the country and phase of the study, the two sides, the five parts, and in each entry the id or text that makes it one.',
      zh: '有少数几个键是排印的前提：研究的国家与阶段、双方、五个部分，以及每个条目必有的标识或正文。',
    },
    bad: 'study:\n  phase: II',
    good: 'study:\n  country: KZ\n  phase: II',
  },
  'schema/wrong-type': {
    title: { en: 'A value of another kind than the key takes', zh: '值的类型不符' },
    severity: 'error',
    explanation: {
      en: 'A key takes a text, a number, yes or no, a list (lines that begin with “- ”) or a map (lines of “key: value”). What stands there is of another kind, often because of indentation or a missing “- ”.',
      zh: '每个键只接受一种值：文本、数字、真假、列表（以“- ”开头的行）或映射（“键: 值”的行）。类型不符往往是缩进有误或漏写“- ”。',
    },
    bad: 'study:\n  country: KZ\n  phase: II\n  editions: zh',
    good: 'study:\n  country: KZ\n  phase: II\n  editions:\n    - zh',
  },
  'schema/unquoted-text': {
    title: { en: 'A number, true or false where a text is meant', zh: '应为文本，却写成了数字或真假值' },
    severity: 'error',
    explanation: {
      en: 'YAML reads 2016, 012 and true as numbers and truth values and forgets how they were written. In quotation marks they stay the text that you typed.',
      zh: 'YAML 会把 2016、012、true 读成数字或真假值，并丢掉原来的写法。加上引号，就按原样作为文本保留。',
    },
    bad: 'study:\n  country: KZ\n  phase: II\n  title:\n    en: 2049',
    good: 'study:\n  country: KZ\n  phase: II\n  title:\n    en: "2049"',
  },
  'schema/empty-value': {
    title: { en: 'Nothing stands where something is needed', zh: '必需的值为空' },
    severity: 'error',
    explanation: {
      en: 'The key is there, but after its colon stands nothing, or an empty text, list or map. Where the key is needed this is an error; elsewhere the key counts as not written.',
      zh: '键已写出，但冒号后面没有内容，或是空的文本、列表、映射。必需的键不能为空；其他键视同未写。',
    },
    bad: 'study:\n  country:\n  phase: II',
    good: 'study:\n  country: KZ\n  phase: II',
  },
  'schema/empty-key': {
    title: { en: 'A key without a value', zh: '键没有值' },
    severity: 'hint',
    explanation: {
      en: 'An optional key without a value is read as if it were not there, so that a file can be filled in step by step. Write its value, or delete the line.',
      zh: '可选的键若没有值，视同未写，便于逐步填写。请写上内容，或删去这一行。',
    },
    bad: 'study:\n  country: KZ\n  phase: II\n  subtitle:',
    good: 'study:\n  country: KZ\n  phase: II\n  subtitle: A first look',
  },
  'schema/unknown-value': {
    title: { en: 'A word that is not one of the choices', zh: '不在可选范围内的词' },
    severity: 'error',
    explanation: {
      en: 'Some keys take one word of a short list, because the report prints it in every language. Another word could not be translated.',
      zh: '有些键只能从少数几个词中选择，因为报告要用各种语言印出它；其他的词无法翻译。',
    },
    bad: 'study:\n  country: KZ\n  phase: 2',
    good: 'study:\n  country: KZ\n  phase: II',
  },
  'schema/unknown-language': {
    title: { en: 'Not the tag of a language', zh: '不是语言代码' },
    severity: 'error',
    explanation: {
      en: 'Languages are named by BCP 47 tags: the ISO 639 code in small letters, with a script or region only where it makes a difference (zh-Hant, pt-BR). `zh` is Chinese in simplified characters. Codes of countries, such as kz and cn, are not tags.',
      zh: '语言用 BCP 47 代码表示：小写的 ISO 639 代码，只在需要区分时才加文字或地区（zh-Hant、pt-BR）。`zh` 即简体中文。国家代码（如 kz、cn）不是语言代码。',
    },
    bad: 'study:\n  country: KZ\n  phase: II\n  editions: [zh, en, kz]',
    good: 'study:\n  country: KZ\n  phase: II\n  editions: [zh, en, kk]',
  },
  'schema/unknown-country': {
    title: { en: 'Not the code of a country', zh: '不是国家代码' },
    severity: 'error',
    explanation: {
      en: 'Countries are named by the two capital letters of ISO 3166-1; the report prints their names in each language.',
      zh: '国家用 ISO 3166-1 的两个大写字母表示；报告会用各种语言印出国名。',
    },
    bad: 'study:\n  country: Kazakhstan\n  phase: II',
    good: 'study:\n  country: KZ\n  phase: II',
  },
  'schema/country-not-a-partner': {
    title: { en: 'Not a partner country', zh: '不能作为合作国家' },
    severity: 'error',
    explanation: {
      en: 'A study joins China with another country. China itself and the codes HK, MO and TW are therefore refused as the partner.',
      zh: '每项研究由中国与另一个国家合作进行，因此合作国家不能写 CN，也不接受 HK、MO、TW。',
    },
    bad: 'study:\n  country: CN\n  phase: II',
    good: 'study:\n  country: KZ\n  phase: II',
  },
  'schema/bad-date': {
    title: { en: 'Not a date', zh: '日期无效' },
    severity: 'error',
    explanation: {
      en: 'Dates are written year, month, day with hyphens (ISO 8601), so that 03-04 means the same to everyone; each edition prints them in its own way.',
      zh: '日期按年、月、日以连字符书写（ISO 8601），以免 03-04 各有理解；各语言版本会按自己的习惯印出。',
    },
    bad: 'study:\n  country: KZ\n  phase: II\n  date: 2026-02-30',
    good: 'study:\n  country: KZ\n  phase: II\n  date: 2026-02-28',
  },
  'schema/bad-moment': {
    title: { en: 'Not a moment in time', zh: '时刻无效' },
    severity: 'error',
    explanation: {
      en: 'A moment has a date, a time and the offset from UTC (RFC 3339): the two teams and the press are in several time zones.',
      zh: '时刻由日期、时间和与世界协调时的时差组成（RFC 3339），因为两国团队和媒体处于不同时区。',
    },
    bad: 'study:\n  country: KZ\n  phase: II\n  embargo: 2026-03-01 10:00',
    good: 'study:\n  country: KZ\n  phase: II\n  embargo: 2026-03-01T10:00:00+08:00',
  },
  'schema/bad-amount': {
    title: { en: 'Not a plain number', zh: '不是纯数字' },
    severity: 'error',
    explanation: {
      en: 'An amount is written in digits, with a decimal point where needed: no spaces, no separators between thousands, no unit and no word. It is printed with the digits that its author wrote, 22.10 as 22.10.',
      zh: '数值只写数字，必要时加小数点：不写空格、千位分隔符、单位和文字。印出的数字与作者所写一致，22.10 仍为 22.10。',
    },
    bad: 'indicators:\n  trade:\n    label: Trade\n    value: 22,040',
    good: 'indicators:\n  trade:\n    label: Trade\n    value: 22040',
  },
  'schema/bad-id': {
    title: { en: 'Not an id', zh: '标识无效' },
    severity: 'error',
    explanation: {
      en: 'An id is the name by which other places of the file, links and file names speak of an entry. It is made of lower-case Latin letters and digits, joined by hyphens. Keys of references may also have capitals and a few signs.',
      zh: '标识（id）供文件其他位置、链接和文件名引用条目，只用小写拉丁字母和数字，以连字符连接。文献引用键还可用大写字母和少数符号。',
    },
    bad: 'appendices:\n  - id: Data Sources\n    title: Data\n    text: Where the figures come from.',
    good: 'appendices:\n  - id: data-sources\n    title: Data\n    text: Where the figures come from.',
  },
  'schema/bad-web-address': {
    title: { en: 'Not a web address', zh: '网址无效' },
    severity: 'error',
    explanation: {
      en: 'Web addresses are printed as links and QR codes, so they are written in full, with https:// or http://.',
      zh: '网址会印成链接和二维码，因此要写完整，以 https:// 或 http:// 开头。',
    },
    bad: 'study:\n  country: KZ\n  phase: II\n  url: example.org/study',
    good: 'study:\n  country: KZ\n  phase: II\n  url: https://example.org/study',
  },
  'schema/bad-email-address': {
    title: { en: 'Not an e-mail address', zh: '电子邮件地址无效' },
    severity: 'error',
    explanation: {
      en: 'An address for readers and the press must work when it is typed from paper: a name, @ and a domain, without spaces and full-width signs.',
      zh: '供读者和媒体使用的地址必须能照印刷品输入：名称、@ 和域名，不含空格和全角符号。',
    },
    bad: 'others:\n  - id: editor\n    name: A. Editor\n    email: editor at example.org',
    good: 'others:\n  - id: editor\n    name: A. Editor\n    email: editor@example.org',
  },
  'schema/bad-digest': {
    title: { en: 'Not a digest', zh: '摘要值无效' },
    severity: 'error',
    explanation: {
      en: 'The digest of the frozen text is a SHA-256 value: 64 digits from 0 to 9 and a to f. It is never typed: delete the lines of `frozen`, and joint-report freeze writes them anew.',
      zh: '定稿的摘要值是 SHA-256：64 位 0–9、a–f。不需手工填写：删去 `frozen` 各行，由 joint-report freeze 重新写入。',
    },
    bad: 'phases:\n  III:\n    frozen: { date: 2026-03-01, revision: 7, digest: abc }',
    good: 'phases:\n  III:\n    frozen:\n      date: 2026-03-01\n      revision: 7\n      digest: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  },
  'schema/repeated-item': {
    title: { en: 'The same word twice in a list', zh: '列表中有重复的词' },
    severity: 'error',
    explanation: {
      en: 'The list holds a choice of words, and one of them stands there twice; often another one was meant.',
      zh: '列表中的词各选一次，其中一个出现了两次；往往是想写另一个词。',
    },
    bad: 'others:\n  - id: editor\n    name: A. Editor\n    roles: [editor, editor]',
    good: 'others:\n  - id: editor\n    name: A. Editor\n    roles: [editor, reviewer]',
  },
  'schema/out-of-range': {
    title: { en: 'Too long, too large or too small', zh: '过长、过大或过小' },
    severity: 'error',
    explanation: {
      en: 'Limits keep slips (a year 20026, a revision -1) and files that would stall the tool out of a report.',
      zh: '上下限用来挡住笔误（如年份 20026、修订号 -1）以及会拖垮工具的内容。',
    },
    bad: 'study:\n  country: KZ\n  phase: II\n  revision: -1',
    good: 'study:\n  country: KZ\n  phase: II\n  revision: 1',
  },
  'schema/unknown-format': {
    title: { en: 'A version of the format that this tool does not know', zh: '本工具不认识的格式版本' },
    severity: 'error',
    explanation: {
      en: '`format` says for which version of the format the file was written, so that a later tool can still read it. This tool reads version 1.',
      zh: '`format` 说明文件按哪个版本的格式编写，以便日后的工具仍能读取。本工具读取第 1 版。',
    },
    bad: 'format: 2',
    good: 'format: 1',
  },
} as const satisfies CodeRegistry;

export type SchemaCode = keyof typeof schemaCodes;
