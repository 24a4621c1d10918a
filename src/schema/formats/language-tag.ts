import { nearest } from '../spelling.js';
import { quoteValue } from '../quote-value.js';
import { latinLookalike } from '../latin-lookalikes.js';
import { namedLanguages } from './named-languages.js';
import type { Format, FormatFault } from './format.js';

const shape = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

/** Codes that are mistaken for language tags: of countries or libraries, or with a script that is implied. */
const issues: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    cn: 'zh',
    ch: 'zh',
    chs: 'zh',
    chi: 'zh',
    chn: 'zh',
    'zh-CN': 'zh',
    'zh-SG': 'zh',
    'zh-Hans': 'zh',
    'zh-Hans-CN': 'zh',
    cht: 'zh-Hant',
    gb: 'en',
    us: 'en',
    kz: 'kk',
    jp: 'ja',
    kr: 'ko',
    vn: 'vi',
    tj: 'tg',
    kyr: 'ky',
    cz: 'cs',
    dk: 'da',
    gr: 'el',
    ua: 'uk',
    rs: 'sr',
  }),
);

/** Names that authors use instead of a language tag. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    中文: 'zh',
    汉语: 'zh',
    漢語: 'zh',
    简体中文: 'zh',
    简体: 'zh',
    英文: 'en',
    俄文: 'ru',
    哈萨克文: 'kk',
    老挝文: 'lo',
    法文: 'fr',
    德文: 'de',
    日文: 'ja',
    韩文: 'ko',
    阿文: 'ar',
    西文: 'es',
    泰文: 'th',
    越南文: 'vi',
  }),
);

const known: ReadonlySet<string> = new Set(namedLanguages);

/** A BCP 47 tag of a language registered in ISO 639, in the shortest form: language, script, region. */
export const languageTag: Format = {
  name: 'language-tag',
  test: isLanguageTag,
  explain: explainLanguageTag,
};

/** True for the shortest form of a registered language's tag; false for country codes. */
export function isLanguageTag(value: string): boolean {
  // Intl is slow, and most tags are well known.
  if (known.has(value)) return true;
  if (!shape.test(value) || issues.has(value) || !isRegistered(value) || canonical(value) !== value) return false;
  return shortest(value) === undefined;
}

/** The tag that `value` probably means: for a country code, a three-letter code, a name or a misspelled tag. */
export function suggestLanguageTag(value: string): string | undefined {
  if (value.length > 40) return undefined;
  const short = shortest(value.trim());
  if (short !== undefined) return short;
  const cased = canonical(value.trim().replace(/_/g, '-')) ?? value;
  const lower = value.trim().toLowerCase();
  const meant = issues.get(cased) ?? issues.get(lower) ?? names.get(value.trim()) ?? languageNames().get(lower);
  if (meant !== undefined) return meant;
  if (cased !== value && isLanguageTag(cased)) return cased;
  const latin = latinLookalike(value.trim())?.latin;
  if (latin !== undefined && isLanguageTag(latin)) return latin;
  if (lower.length < 4) return undefined;
  return languageNames().get(nearest(lower, [...languageNames().keys()]) ?? '') ?? tagOfBeginning(lower);
}

/** The only language with a name that starts like this: `arab`, `indones`. */
function tagOfBeginning(lower: string): string | undefined {
  const tags = new Set([...languageNames()].flatMap(([name, tag]) => (name.startsWith(lower) ? [tag] : [])));
  const [only, ...more] = tags;
  return more.length > 0 ? undefined : only;
}

function explainLanguageTag(value: string): FormatFault {
  const short = shortest(value);
  if (short !== undefined) return explainLongForm(value, short);
  const replacement = suggestLanguageTag(value);
  return {
    code: 'schema/unknown-language',
    message: {
      en: `“${quoteValue(value)}” is not the tag of a language.`,
      zh: `“${quoteValue(value)}”不是语言代码。`,
    },
    why: {
      en: 'The tag says in which language a text is written and in which edition it is printed.',
      zh: '语言代码说明文本用哪种语言写成、印在哪个版本中。',
    },
    help: {
      en: 'Write the ISO 639 code of the language, not of the country: zh, en, ru, kk (Kazakh), lo (Lao), fr, ar.',
      zh: '请写语言代码（ISO 639），而不是国家代码：zh、en、ru、kk（哈萨克语）、lo（老挝语）、fr、ar。',
    },
    ...(replacement === undefined ? {} : { replacement }),
  };
}

function explainLongForm(value: string, short: string): FormatFault {
  return {
    code: 'schema/unknown-language',
    message: {
      en: `“${value}” is a long form of \`${short}\`; files use the short one.`,
      zh: `“${value}”是 \`${short}\` 的完整写法；文件中用简短写法。`,
    },
    why: {
      en: 'Texts are found by the tag of their edition, so that each language has one spelling.',
      zh: '文本按版本的语言代码查找，因此每种语言只有一种写法。',
    },
    help: { en: `Write ${short}; the script is understood.`, zh: `请写 ${short}，文字种类不言自明。` },
    replacement: short,
  };
}

/** The tag without a script that the language implies, `zh` for `zh-Hans`; `undefined` if nothing can be removed. */
function shortest(value: string): string | undefined {
  const cased = canonical(value.replace(/_/g, '-'));
  if (cased === undefined || !/-[A-Z][a-z]{3}/.test(cased)) return undefined;
  const { language, script, region } = new Intl.Locale(cased);
  const short = region === undefined ? language : `${language}-${region}`;
  if (new Intl.Locale(short).maximize().script !== script) return undefined;
  const tag = issues.get(short) ?? short;
  return isLanguageTag(tag) ? tag : undefined;
}

function isRegistered(tag: string): boolean {
  return namesIn('en').of(tag) !== undefined;
}

function canonical(tag: string): string | undefined {
  return /^[A-Za-z]{2,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?$/.test(tag)
    ? Intl.getCanonicalLocales(tag)[0]
    : undefined;
}

const loaded = new Map<string, Intl.DisplayNames>();

function namesIn(language: string): Intl.DisplayNames {
  const found = loaded.get(language) ?? new Intl.DisplayNames([language], { type: 'language', fallback: 'none' });
  loaded.set(language, found);
  return found;
}

let byName: ReadonlyMap<string, string> | undefined;

/** Tags by the names of their language in English, in Chinese and in the language itself, in lower case. */
function languageNames(): ReadonlyMap<string, string> {
  byName ??= new Map(
    namedLanguages.flatMap((tag) =>
      ['en', 'zh', tag].flatMap((language) => {
        const name = namesIn(language).of(tag)?.toLowerCase();
        return name === undefined ? [] : [[name, tag] as const];
      }),
    ),
  );
  return byName;
}
