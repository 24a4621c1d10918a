import { leadsOf } from '../context/collect-institutions.js';
import { sameLanguage } from '../../document/editions.js';
import { byInstitution } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Both lead institutions sign every edition, in the final revision. */
export const signedOff: GateRule = {
  code: 'phase/signed-off',
  kind: 'gate',
  phase: 'IV',
  title: { en: 'Both leads signed every edition', zh: '双方牵头机构均已签署各版本' },
  why: {
    en: 'What goes to the press in a side’s name needs that side’s consent, in each language.',
    zh: '以某方名义发布的每种语言文本都须经该方同意。',
  },
  help: {
    en: 'Record the signature of each lead under each edition:',
    zh: '请记录双方牵头机构对每个版本的签署：',
  },
  bad: 'phases:\n  IV:\n    signOffs:\n      - institution: beichen\n        edition: zh',
  good: 'phases:\n  IV:\n    signOffs:\n      - institution: beichen\n        edition: zh\n      - institution: saryzhailau\n        edition: zh',
  *check({ report, editions, institutions }) {
    const final = report.phases?.III?.frozen?.revision;
    const valid = (report.phases?.IV?.signOffs ?? []).filter(
      ({ revision }) => final === undefined || revision === undefined || revision === final,
    );
    for (const { institution } of leadsOf(institutions)) {
      const signed = valid.filter((signOff) => signOff.institution === institution.id);
      const unsigned = editions.filter(
        ({ language }) => !signed.some(({ edition }) => sameLanguage(edition, language)),
      );
      if (unsigned.length === 0) continue;
      yield {
        pointer: '/phases/IV/signOffs',
        sentence: 'gate.not-signed-off',
        values: {
          institution: { kind: 'institution', id: institution.id },
          languages: { kind: 'languages', tags: unsigned.map(({ language }) => language) },
        },
        owes: byInstitution(institution.id),
      };
    }
  },
};
