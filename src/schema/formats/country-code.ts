import type { Words } from '../../diagnostics/diagnostic.js';
import { countryCodes } from '../country-codes.js';
import { latinLookalike } from '../latin-lookalikes.js';
import { namedLanguages } from './named-languages.js';
import { nearest } from '../spelling.js';
import { quoteValue } from '../quote-value.js';
import type { Format, FormatFault } from './format.js';

/** Codes that are mistaken for country codes: from another list, withdrawn, or of a language. */
const issues: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    UK: 'GB',
    EN: 'GB',
    KAZ: 'KZ',
    KK: 'KZ',
    LAO: 'LA',
    LO: 'LA',
    RUS: 'RU',
    UZB: 'UZ',
    KGZ: 'KG',
    TJK: 'TJ',
    TKM: 'TM',
    MNG: 'MN',
    PAK: 'PK',
    EL: 'GR',
    SU: 'RU',
    ZR: 'CD',
    BU: 'MM',
    JA: 'JP',
    KO: 'KR',
    ZH: 'CN',
  }),
);

/** A two-letter code of ISO 3166-1. */
export const countryCode: Format = {
  name: 'country-code',
  test: (value) => countryCodes.has(value),
  explain: (value) => explainCountry(value, () => true),
};

const refused: ReadonlyMap<string, Words> = new Map(
  Object.entries<Words>({
    CN: {
      en: 'China is one side of every study already; `study.country` names the other.',
      zh: '中国已是每项研究的一方；`study.country` 填写另一方国家。',
    },
    HK: {
      en: 'Hong Kong is a special administrative region of China, and a study joins China with another country.',
      zh: '香港是中国的特别行政区；本研究由中国与另一个国家合作进行。',
    },
    MO: {
      en: 'Macao is a special administrative region of China, and a study joins China with another country.',
      zh: '澳门是中国的特别行政区；本研究由中国与另一个国家合作进行。',
    },
    TW: {
      en: 'A study joins China with another state; Taiwan is not among the partners that the format knows.',
      zh: '本研究由中国与另一个国家合作进行；台湾不在合作国家之列。',
    },
  }),
);

/** The partner country: any code of ISO 3166-1 except those of China. */
export const partnerCountry: Format = {
  name: 'partner-country',
  test: isPartner,
  explain(value) {
    const code = value.toUpperCase();
    const reason = refused.get(code);
    if (reason === undefined) return explainCountry(value, isPartner);
    return {
      code: 'schema/country-not-a-partner',
      message: {
        en: `“${quoteValue(value)}” cannot be the partner country.`,
        zh: `“${quoteValue(value)}”不能作为合作国家。`,
      },
      why: reason,
      help: {
        en: 'Write the two-letter code of the partner country, such as KZ.',
        zh: '请填写合作国家的两字母代码，如 KZ。',
      },
    };
  },
};

function isPartner(code: string): boolean {
  return countryCodes.has(code) && !refused.has(code);
}

function explainCountry(value: string, isWanted: (code: string) => boolean): FormatFault {
  const meant = suggestCountry(value);
  return {
    code: 'schema/unknown-country',
    message: {
      en: `“${quoteValue(value)}” is not the code of a country.`,
      zh: `“${quoteValue(value)}”不是国家代码。`,
    },
    help: {
      en: 'Write the two capital letters of ISO 3166-1: KZ for Kazakhstan, LA for Laos.',
      zh: '请写 ISO 3166-1 的两个大写字母：哈萨克斯坦为 KZ，老挝为 LA。',
    },
    ...(meant !== undefined && isWanted(meant) ? { replacement: meant } : {}),
  };
}

function suggestCountry(value: string): string | undefined {
  const upper = (latinLookalike(value.trim())?.latin ?? value.trim()).toUpperCase();
  const code = issues.get(upper) ?? (countryCodes.has(upper) ? upper : undefined);
  if (code !== undefined || value.length > 40 || upper.length < 2) return code;
  const name = value.trim().toLowerCase();
  const exact = countryNames().get(name) ?? ownCountryNames().get(name);
  if (exact !== undefined || name.length < 4) return exact;
  return countryNames().get(nearest(name, [...countryNames().keys()]) ?? '');
}

let byOwnName: ReadonlyMap<string, string> | undefined;

/** Codes by the countries' names in many languages, in lower case. A shared name belongs to the first country. */
function ownCountryNames(): ReadonlyMap<string, string> {
  if (byOwnName !== undefined) return byOwnName;
  const found = new Map<string, string>();
  for (const language of namedLanguages) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of countryCodes) {
      const name = names.of(code)?.toLowerCase();
      if (name !== undefined && !found.has(name)) found.set(name, code);
    }
  }
  byOwnName = found;
  return found;
}

let byName: ReadonlyMap<string, string> | undefined;

/** Codes by English and Chinese names, in lower case. */
function countryNames(): ReadonlyMap<string, string> {
  byName ??= new Map(
    ['en', 'zh'].flatMap((language) => {
      const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
      return [...countryCodes].map((code) => [(names.of(code) ?? code).toLowerCase(), code] as const);
    }),
  );
  return byName;
}
