import { officialLanguages } from '../language/official-languages.gen.js';
import { countryCodes } from '../schema/country-codes.js';
import { partnerCountry } from '../schema/formats/country-code.js';
import { nearest } from '../schema/spelling.js';

/** The result of searching a country by name or code. Codes are ISO 3166-1 alpha-2; lists begin with the likeliest. */
export type CountrySearch =
  | { readonly kind: 'found'; readonly code: string }
  /** A country that a study can't have: China itself and its regions. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Several countries have the name. */
  | { readonly kind: 'ambiguous'; readonly codes: readonly string[] }
  /** Not a country; the list contains similar ones. */
  | { readonly kind: 'unknown'; readonly near: readonly string[] };

/** Names shared by several countries, whatever the lists of names say. */
const shared: Readonly<Record<string, readonly string[]>> = {
  congo: ['CG', 'CD'],
  刚果: ['CG', 'CD'],
  korea: ['KR', 'KP'],
  'virgin islands': ['VG', 'VI'],
};

/** Common names that CLDR does not list, and names on letterheads whose shorter form is another country. */
const otherNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  usa: 'US',
  america: 'US',
  'united states of america': 'US',
  uae: 'AE',
  阿联酋: 'AE',
  drc: 'CD',
  'dr congo': 'CD',
  'democratic republic of congo': 'CD',
  刚果民主共和国: 'CD',
  'republic of congo': 'CG',
  刚果共和国: 'CG',
  'republic of korea': 'KR',
  大韩民国: 'KR',
  dprk: 'KP',
  'democratic peoples republic of korea': 'KP',
  burma: 'MM',
  turkey: 'TR',
  'ivory coast': 'CI',
  'czech republic': 'CZ',
  swaziland: 'SZ',
  macedonia: 'MK',
  holland: 'NL',
  'east timor': 'TL',
  'cabo verde': 'CV',
  palestine: 'PS',
  巴勒斯坦: 'PS',
  'lao pdr': 'LA',
  'lao peoples democratic republic': 'LA',
  'kyrgyz republic': 'KG',
  'slovak republic': 'SK',
  'viet nam': 'VN',
  'russian federation': 'RU',
  'syrian arab republic': 'SY',
  波黑: 'BA',
  中非: 'CF',
  prc: 'CN',
  'peoples republic of china': 'CN',
  中华人民共和国: 'CN',
  'hong kong': 'HK',
  macau: 'MO',
  'republic of china': 'TW',
};

/** The beginning of a state's full name, before the name that lists give. */
const prefix =
  /^(the )?((islamic|federal|federative|democratic|socialist|peoples|arab|cooperative|united|plurinational|bolivarian|oriental|independent|grand|hashemite)\W+)*(republic|kingdom|state|commonwealth|sultanate|principality|duchy|union|federation)s? of (the )?/;

/** The end of a state's full name in Chinese. */
const suffix = /(人民|民主|伊斯兰|社会主义|联邦|联合|合作|阿拉伯)*(共和国|王国|联邦|合众国|公国)$/u;

/** The country for a code or a name in any language. Case, accents of Latin letters and punctuation are ignored. */
export function findCountry(text: string): CountrySearch {
  const name = bare(text);
  const code = text.trim().toUpperCase();
  if (countryCodes.has(code)) return asPartner([code]);
  const several = lookUp(shared, name);
  if (several !== undefined) return asPartner(several);
  const other = lookUp(otherNames, name);
  if (other !== undefined) return asPartner([other]);
  for (const candidate of new Set([
    name,
    name.replace(prefix, ''),
    name.replace(/^the /, ''),
    name.replace(suffix, ''),
  ])) {
    const codes = codesNamed(candidate);
    if (codes.length > 0) return asPartner(codes);
  }
  return search(text, name);
}

function asPartner(codes: readonly string[]): CountrySearch {
  const [code = ''] = codes;
  if (codes.length > 1) return { kind: 'ambiguous', codes };
  return partnerCountry.test(code) ? { kind: 'found', code } : { kind: 'refused', code };
}

/** English and Chinese names are searched before those of other languages, which may name another country. */
function codesNamed(name: string): readonly string[] {
  for (const names of [namesIn(['en', 'zh']), namesInAll()]) {
    const codes = [...(names.get(name) ?? [])];
    if (codes.length > 0) return codes;
  }
  return [];
}

/** For a text that is no country's name: countries whose names contain its words, otherwise those spelt similarly. */
function search(text: string, name: string): CountrySearch {
  const parts = [...namesIn(['en', 'zh'])].filter(([known]) => holds(known, name)).flatMap(([, codes]) => [...codes]);
  const holding = [...new Set(parts)].filter((code) => partnerCountry.test(code));
  if (holding.length > 1 && holding.length <= 8) return { kind: 'ambiguous', codes: holding };
  if (holding.length === 1) return { kind: 'unknown', near: holding };
  // Codes of other standards and of languages: KAZ, KK.
  const meant = partnerCountry.explain(text).replacement;
  const near = name.length < 3 ? undefined : nearest(name, [...namesInAll().keys()]);
  const codes = [
    ...(meant === undefined ? [] : [meant]),
    ...(near === undefined ? [] : (namesInAll().get(near) ?? [])),
  ];
  return { kind: 'unknown', near: [...new Set(codes)].filter((code) => partnerCountry.test(code)) };
}

/** Whether a known name contains all words of another, or its Han characters in sequence. */
function holds(known: string, name: string): boolean {
  if (/^\p{Script=Han}{2,}$/u.test(name)) return known.includes(name);
  if (name.length < 4) return false;
  const words = known.split(' ');
  return name.split(' ').every((word) => words.includes(word));
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

/** A name without parts that don't distinguish names. */
function bare(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
}

type CodesByName = ReadonlyMap<string, ReadonlySet<string>>;

const loaded = new Map<string, CodesByName>();

/** Names in all official languages and those of correspondence; languages without names in Intl are ignored. */
function namesInAll(): CodesByName {
  return namesIn([...new Set(['en', 'zh', 'zh-Hant', 'ru', 'tr', ...Object.values(officialLanguages).flat()])]);
}

function namesIn(languages: readonly string[]): CodesByName {
  const key = languages.join();
  const found = loaded.get(key);
  if (found !== undefined) return found;
  const names = new Map<string, Set<string>>();
  for (const language of Intl.DisplayNames.supportedLocalesOf([...languages])) {
    for (const style of ['long', 'short'] as const) {
      const region = new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' });
      for (const code of countryCodes) {
        const name = bare(region.of(code) ?? '');
        if (name !== '') names.set(name, (names.get(name) ?? new Set()).add(code));
      }
    }
  }
  loaded.set(key, names);
  return names;
}
