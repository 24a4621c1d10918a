import { leadsOf } from '../context/collect-institutions.js';
import { hasText } from '../context/has-text.js';
import { byInstitution } from '../parties.js';
import type { GateRule } from '../rule.js';

/** Both lead institutions have a profile and a disclaimer. */
export const profileAndDisclaimer: GateRule = {
  code: 'phase/profile-and-disclaimer',
  kind: 'gate',
  phase: 'III',
  title: { en: 'Both leads have profile and disclaimer', zh: '双方牵头机构均有简介和免责声明' },
  why: {
    en: 'Readers may know who speaks, and for whom not.',
    zh: '读者应知道是谁在发言，又不代表谁。',
  },
  help: {
    en: 'Give the lead institution a `profile`, and a disclaimer under `front`. One without `institution` holds for both:',
    zh: '请写明牵头机构的 `profile`，并在 `front` 下写免责声明；不写 `institution` 的适用于双方：',
  },
  bad: 'front:\n  disclaimers: []',
  good: 'front:\n  disclaimers:\n    - institution: saryzhailau\n      text:\n        en: |\n          The views are the authors’ own.',
  *check({ report, institutions }) {
    const disclaimers = (report.front?.disclaimers ?? []).filter(({ text }) => hasText(text));
    for (const { institution, pointer } of leadsOf(institutions)) {
      const values = { institution: { kind: 'institution', id: institution.id } } as const;
      const owes = byInstitution(institution.id);
      if (!hasText(institution.profile)) {
        yield { pointer: `${pointer}/profile`, sentence: 'gate.no-profile', values, owes };
      }
      if (!disclaimers.some(({ institution: of }) => of === undefined || of === institution.id)) {
        yield { pointer: '/front/disclaimers', sentence: 'gate.no-disclaimer', values, owes };
      }
    }
  },
};
