import type { Words } from '../diagnostics/diagnostic.js';
import { countryName, directionOf, languageName } from '../language/tags.js';
import type { NamedText } from './named-text.js';
import { yamlScalar } from './yaml-scalar.js';

/** What the author says about a new study. The draft states nothing else. */
export interface StudyAnswers {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** BCP 47 tags, each once, at least one. */
  readonly editions: readonly string[];
  readonly title?: NamedText;
  /** The names of the two lead institutions. */
  readonly china?: NamedText;
  readonly partner?: NamedText;
  readonly series?: NamedText;
  readonly url?: string;
  /** Where an editor finds the schema, seen from the file. */
  readonly schema: string;
}

/** Something that only people can fill in, and the lines (from 1) where it goes. */
export interface OpenItem {
  readonly what: Words;
  readonly lines: readonly number[];
}

/** A report's file, and what is left to write in it. */
export interface DraftReport {
  readonly text: string;
  readonly open: readonly OpenItem[];
}

const names: Words = { en: 'the institutions’ names', zh: '机构名称' };
const teams: Words = { en: 'the two teams', zh: '双方团队' };
const answer: Words = { en: 'the partner’s acceptance', zh: '合作方的答复' };
const agreement: Words = { en: 'the agreement on the plan', zh: '研究方案的商定' };
const texts: Words = { en: 'the five parts', zh: '五个部分的正文' };

/**
 * The file of a study that begins: phase `plan`, block style, a comment in English and Chinese above each block. What is
 * not known is `TODO` where the format asks for it, and a sample in a comment where it doesn't.
 */
export function draftReport(answers: StudyAnswers): DraftReport {
  const page = new Page();
  writeHead(page, answers);
  writeStudy(page, answers);
  writeSides(page, answers);
  writePlan(page);
  writeParts(page, answers);
  page.add(
    '',
    '# Works that texts cite as [@key]. Or export them from Zotero as CSL JSON and name that file: references: works.json',
    '# 正文用 [@key] 引用的文献；也可从 Zotero 导出 CSL JSON，在此写文件名。',
    '# references:',
    '#   - id: whitepaper-2023',
    '#     type: report',
    '#     title: TODO',
  );
  return page.finish();
}

function writeHead(page: Page, { country, schema }: StudyAnswers): void {
  const [en, zh] = [countryName(country, 'en'), countryName(country, 'zh')];
  page.add(
    `# yaml-language-server: $schema=${schema}`,
    '#',
    `# China–${en}: a joint study, from the research plan to the news conferences, in this one file.`,
    `# 中国—${zh}联合研究：从研究方案到新闻发布会，都写在这一个文件里。`,
    '#',
    '# How to write it 写法：',
    '#   Two more spaces mean “belongs to”. Never use tabs. 多缩进两个空格表示“属于”。不要用制表符。',
    '#   TODO is for you to fill in. TODO 处由您填写。',
    '#   What follows a # is a note and printed nowhere. To use a sample, delete its “# ”.',
    '#   “#”之后是说明，不会印出。要用示例，删去行首的“# ”。',
    '#   A text stands in a | block below the tag of its language; other languages can follow later:',
    '#   文本写在语言代码之下，以 | 开头；其他语言可以后补：',
    '#       review:',
    '#         zh: |',
    '#           第一段。',
    '#',
    '#           第二段。',
    '#         en: |',
    '#           A first paragraph.',
    '',
    'format: 1',
    '',
  );
}

function writeStudy(page: Page, { country, editions, title, series, url }: StudyAnswers): void {
  const spoken = [...new Set(['en', 'zh', ...editions].map((language) => countryName(country, language)))];
  page.add(
    '# What the study is. 研究概况。',
    'study:',
    `  country: ${country} # ${spoken.join(' · ')}`,
    '  # The covers say “Research by China–(country)”; a title of your own may stand above it.',
    '  # 封面印“中国—（国家）研究”；也可自拟标题。',
  );
  if (title === undefined) page.add('  # title:', ...editions.map((language) => `  #   ${language}: TODO`));
  else writeText(page, '  ', 'title', title, editions);
  page.add(
    '  phase: plan # the phase that the work is in: plan, I, II, III, IV, done 所处阶段',
    '  revision: 0 # rises when text goes to the other side 交给对方时加一',
    '  # One edition a language; HTML and PDF are made of each. 每种语言一个版本，各有 HTML 和 PDF。',
  );
  if (editions.some((language) => directionOf(language) === 'rtl')) {
    page.add(
      '  # Languages written from right to left: type them in the order in which they are read, without any marks of',
      '  # direction, each text on a line of its own below its tag.',
      '  # 从右到左书写的语言：按阅读顺序输入，不加方向控制符，文本在语言代码之下另起一行。',
    );
  }
  page.add('  editions:');
  for (const language of editions) {
    const direction = directionOf(language) === 'rtl' ? '; right to left 从右到左' : '';
    page.add(`    - ${language} # ${languageNames(language)}${direction}`);
  }
  if (series !== undefined) {
    page.add('  series:');
    writeText(page, '    ', 'name', series, editions);
  }
  if (url !== undefined) page.add(`  url: ${JSON.stringify(url)}`);
  page.add('');
}

function languageNames(language: string): string {
  return [...new Set(['en', 'zh', language].map((tongue) => languageName(language, tongue)))].join(' · ');
}

function writeSides(page: Page, { country, editions, china, partner }: StudyAnswers): void {
  page.add(
    '# The two sides. The first institution of each leads; an id is a short name of your own: a-z, 0-9 and hyphens.',
    '# 双方。排在第一的机构牵头；id 是自定的短标识，只用小写字母、数字和连字符。',
    'sides:',
  );
  for (const side of [
    { key: 'china', country: 'CN', name: china },
    { key: 'partner', country, name: partner },
  ] as const) {
    page.add(`  ${side.key}:`, '    institutions:', `      - id: ${side.key}-lead`);
    if (side.name === undefined) {
      page.add('        name:');
      for (const language of editions) page.addOpen(names, `          ${language}: TODO`);
    } else writeText(page, '        ', 'name', side.name, editions);
    page.add(`        country: ${side.country}`);
    page.addOpen(teams, '    # TODO The research team. Between them the members cover the three fields of expertise.');
    page.add(
      '    # 研究团队。成员的专长合起来须涵盖三个领域。',
      '    # team:',
      '    #   - id: TODO',
      '    #     name:',
      ...editions.map((language) => `    #       ${language}: TODO`),
      `    #     institution: ${side.key}-lead`,
      '    #     expertise: [modernization, diplomacy, cooperation]',
      '    #     roles: [director]',
    );
  }
  page.add('');
}

function writePlan(page: Page): void {
  page.add('# The research plan that both sides agree on before phase I. 第一阶段之前由双方商定的研究方案。', 'plan:');
  page.addOpen(
    answer,
    '  # TODO The partner’s answer to the invitation, once it is given. 合作方对邀请的答复，收到后填写。',
  );
  page.add(
    '  # acceptance:',
    '  #   readReport: true',
    '  #   agreesWithMainViewpoints: yes # or: with-reservations 或有保留',
    '  #   interest: true',
    '  #   date: 2000-12-31',
  );
  page.addOpen(
    agreement,
    '  # TODO When the plan was agreed, and by whom: the id of a person of each side. 商定日期与双方签署人。',
  );
  page.add(
    '  # agreed:',
    '  #   date: 2000-12-31',
    '  #   by: [TODO, TODO]',
    '  # timetable:',
    '  #   draft: 2000-01/2000-06',
    '  #   seminars: 2000-07',
    '  #   opinions: 2000-09',
    '  #   conferences: 2000-12',
    '  # How members are asked for their opinions in phase III. 第三阶段如何征求成员意见。',
    '  opinions:',
    '    days: 30',
    '    silence: blocks # or: counts-as-agreement 或不答复视为同意',
    '  # Who pays, by the letter of invitation. Another payer is recorded under `deviations`.',
    '  # 费用分担，依邀请函。改由他方承担的，记在 deviations 之下。',
    '  expenses:',
    ...['materials', 'experts', 'travel', 'printing', 'administration'].map((item) => `    ${item}: each`),
    '    staff: organizer # the visiting team at a news conference 新闻发布会来访团队',
    '    flights: visitor',
    '    # The letter leaves these open; agree on them, for example so. 邀请函未作规定，请商定，例如：',
    ...['translation', 'interpretation', 'venue', 'editor', 'publicity'].map((item) => `    # ${item}: both`),
    '    reception:',
    '      food: organizer',
    '      transport: organizer',
    '      accommodation: organizer',
    '',
  );
}

function writeParts(page: Page, { editions }: StudyAnswers): void {
  page.add(
    '# The five parts, always in this order. Put the text of each place, by language, where TODO stands.',
    '# 五个部分，顺序固定。请在 TODO 处按语言写入正文。',
    'parts:',
    '  modernization:',
  );
  for (const side of ['china', 'partner']) writeOpen(page, `    ${side}:`, ['review', 'problems']);
  writeOpen(page, '    comparison:', ['text']);
  writeOpen(page, '  interaction:', ['context']);
  page.add(...sampleOf('achievements', editions), ...sampleOf('problems', editions));
  writeOpen(page, '    prospects:', ['text']);
  writeOpen(page, '  chinaInitiative:', ['purpose', 'content', 'meaning']);
  writeOpen(page, '  partnerInitiatives:', ['introduction']);
  page.add(
    '    # items:',
    '    #   - id: TODO',
    '    #     name:',
    ...editions.map((language) => `    #       ${language}: TODO`),
    ...['purpose', 'content', 'meaning'].map((key) => `    #     ${key}: TODO`),
  );
  page.add('  future:', ...sampleOf('strategies', editions), ...sampleOf('recommendations', editions));
  page.addOpen(texts, '    outlook: TODO');
}

/**
 * Keys below a header whose texts are not yet written. They hold a word, since editors mark an empty key as an error.
 */
function writeOpen(page: Page, header: string, keys: readonly string[]): void {
  page.add(header);
  const indent = ' '.repeat(header.length - header.trimStart().length + 2);
  for (const key of keys) page.addOpen(texts, `${indent}${key}: TODO`);
}

/** One list entry, in comments. */
function sampleOf(key: string, editions: readonly string[]): readonly string[] {
  return [
    `    # ${key}:`,
    '    #   - id: TODO',
    ...['title', 'text'].flatMap((field) => [
      `    #     ${field}:`,
      ...editions.map((language) => `    #       ${language}: TODO`),
    ]),
  ];
}

/** A key with a text; editions without one get a comment that says what is to be written. */
function writeText(page: Page, indent: string, key: string, text: NamedText, editions: readonly string[]): void {
  if (typeof text === 'string') {
    page.add(`${indent}${key}: ${yamlScalar(text)}`);
    return;
  }
  page.add(`${indent}${key}:`);
  for (const language of new Set([...editions, ...Object.keys(text)])) {
    const told = text[language];
    page.add(told === undefined ? `${indent}  # ${language}: TODO` : `${indent}  ${language}: ${yamlScalar(told)}`);
  }
}

/** Collects lines, and which of them are still to be filled in. */
class Page {
  private readonly lines: string[] = [];
  private readonly open = new Map<Words, number[]>();

  add(...lines: readonly string[]): void {
    this.lines.push(...lines);
  }

  addOpen(what: Words, line: string): void {
    this.lines.push(line);
    this.open.set(what, [...(this.open.get(what) ?? []), this.lines.length]);
  }

  finish(): DraftReport {
    return {
      text: `${this.lines.join('\n')}\n`,
      open: [...this.open].map(([what, lines]) => ({ what, lines })),
    };
  }
}
