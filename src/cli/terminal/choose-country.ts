import { findCountry, type CountrySearch } from '../../authoring/find-country.js';
import type { Words } from '../../diagnostics/diagnostic.js';
import { countryName } from '../../language/tags.js';
import { partnerCountry } from '../../schema/formats/country-code.js';
import { Failure } from './failure.js';

/** The country for a code or name. Throws a `Failure` that says why there is none, with suggestions. */
export function chooseCountry(place: string): string {
  const found = findCountry(place);
  if (found.kind === 'found') return found.code;
  throw refuseCountry(place, found);
}

/** Why a search found no single country that is allowed for a study. */
export function refuseCountry(place: string, found: Exclude<CountrySearch, { kind: 'found' }>): Failure {
  switch (found.kind) {
    case 'refused': {
      const { message, why, help } = partnerCountry.explain(found.code);
      return new Failure(why ?? message, help);
    }
    case 'ambiguous':
      return new Failure(
        { en: `“${place}” may be several countries.`, zh: `“${place}”可能指多个国家。` },
        asCommands(found.codes),
      );
    case 'unknown':
      return new Failure(
        { en: `“${place}” is no country that joint-report knows.`, zh: `没有名为“${place}”的国家。` },
        found.near.length > 0 ? asQuestion(found.near) : anyName,
      );
  }
}

const anyName: Words = {
  en: 'Write its two-letter code, or its name in any language: KZ, Kazakhstan, 哈萨克斯坦.',
  zh: '请写两字母代码，或任何语言的国名：KZ、Kazakhstan、哈萨克斯坦。',
};

function asQuestion(codes: readonly string[]): Words {
  return {
    en: `Did you mean ${codes.map((code) => `${code} (${countryName(code, 'en')})`).join(' or ')}?`,
    zh: `是否想写 ${codes.map((code) => `${code}（${countryName(code, 'zh')}）`).join('或 ')}？`,
  };
}

function asCommands(codes: readonly string[]): Words {
  const list = (language: 'en' | 'zh'): string =>
    codes.map((code) => `joint-report init ${code}   ${countryName(code, language)}`).join('\n');
  return { en: list('en'), zh: list('zh') };
}
