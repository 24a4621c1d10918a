import type { IntegrityRule } from '../rule.js';

/** China's lead is Chinese; the partner's lead is from the study's country. */
export const leadCountry: IntegrityRule = {
  code: 'team/lead-country',
  kind: 'integrity',
  title: { en: 'A lead institution stands for its country', zh: '牵头机构须属于本国' },
  why: {
    en: 'By the letter the country of a study is the nationality of the collaborating think tank.',
    zh: '按邀请函，研究所涉国家即合作智库所属国家。',
  },
  help: {
    en: 'Correct `country` of the institution or of the study, or put the lead institution first.',
    zh: '请更正机构或研究的 `country`，或将牵头机构排在第一位。',
  },
  bad: 'study:\n  country: KZ\nsides:\n  partner:\n    institutions:\n      - id: lead\n        country: UZ',
  good: 'study:\n  country: KZ\nsides:\n  partner:\n    institutions:\n      - id: lead\n        country: KZ',
  *check({ report: { study, sides } }) {
    for (const { side, wanted } of [
      { side: 'china', wanted: 'CN' },
      { side: 'partner', wanted: study.country },
    ] as const) {
      const country = sides[side].institutions[0]?.country;
      if (country === undefined || country === wanted) continue;
      yield {
        pointer: `/sides/${side}/institutions/0/country`,
        message: {
          en: `The lead institution of this side is of ${country}, not of ${wanted}.`,
          zh: `该方牵头机构属于 ${country}，而不是 ${wanted}。`,
        },
        ...(side === 'partner'
          ? { related: [{ pointer: '/study/country', message: { en: 'The partner country.', zh: '合作方国家。' } }] }
          : {}),
      };
    }
  },
};
