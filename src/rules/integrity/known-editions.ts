import type { Words } from '../../diagnostics/diagnostic.js';
import type { RuleContext } from '../context/rule-context.js';
import { sameLanguage } from '../../document/editions.js';
import type { IntegrityRule } from '../rule.js';

/** A field that refers to an edition names one of the study's editions. */
export const knownEditions: IntegrityRule = {
  code: 'edition/known',
  kind: 'integrity',
  title: { en: 'An edition that is named exists', zh: '所提版本须存在' },
  why: {
    en: 'No one can sign, prefer or translate from an edition that is not made.',
    zh: '不存在的版本无法签署、作准或据以翻译。',
  },
  help: {
    en: 'Name a language of `study.editions`, or add the edition there.',
    zh: '请写 `study.editions` 中的语言，或在那里补上该版本。',
  },
  bad: 'study:\n  editions: [zh, en]\n  prevailing: kk',
  good: 'study:\n  editions: [zh, en, kk]\n  prevailing: kk',
  *check(context) {
    const known = context.editions.map(({ language }) => `\`${language}\``);
    for (const { language, pointer, what } of languagesNamed(context)) {
      if (context.editions.some((edition) => sameLanguage(edition.language, language))) continue;
      yield {
        pointer,
        message: {
          en: `${what.en} \`${language}\`, but there is no such edition. There are ${known.join(', ')}.`,
          zh: `${what.zh} \`${language}\`，但没有这个版本。现有 ${known.join('、')}。`,
        },
      };
    }
  },
};

interface LanguageUse {
  readonly language: string;
  readonly pointer: string;
  readonly what: Words;
}

function* languagesNamed({ report, editions }: RuleContext): Iterable<LanguageUse> {
  for (const { from, pointer } of editions) {
    if (from === undefined) continue;
    yield {
      language: from,
      pointer: `${pointer}/from`,
      what: { en: 'This edition is translated from', zh: '该版本译自' },
    };
  }
  for (const [index, language] of (report.study.ownLanguages ?? []).entries()) {
    const what = { en: 'The partner’s own language is', zh: '合作方的本国语言为' };
    yield { language, pointer: `/study/ownLanguages/${String(index)}`, what };
  }
  const { prevailing } = report.study;
  if (prevailing !== undefined && prevailing !== 'equal') {
    const what = { en: 'The prevailing edition is', zh: '作准版本为' };
    yield { language: prevailing, pointer: '/study/prevailing', what };
  }
  for (const [index, signOff] of (report.phases?.IV?.signOffs ?? []).entries()) {
    const pointer = `/phases/IV/signOffs/${String(index)}/edition`;
    yield {
      language: signOff.edition,
      pointer,
      what: { en: 'The signature is under the edition', zh: '签署的版本为' },
    };
  }
}
