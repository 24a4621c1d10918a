import { sameLanguage } from '../../document/editions.js';
import type { AgreedWording } from '../../schema/report.gen.js';
import type { RuleContext } from './rule-context.js';

/** An agreed wording that an edition with a text of it doesn't have word for word. */
export interface LostWording {
  readonly wording: AgreedWording;
  /** Of the wording's text in the language. */
  readonly pointer: string;
  readonly language: string;
}

/**
 * Agreed wordings that stand nowhere in the texts of a full edition's language. One that prose places (`@agreed-x`) is
 * printed as it is; one that a later decision is about is left to that decision. Spaces and line breaks may differ, as
 * they do between a line of YAML and a block, and so may emphasis.
 */
export function* lostWordings({ report, editions, strings, named }: RuleContext): Iterable<LostWording> {
  const { agreedWording = [], decisions = [] } = report.phases?.II ?? {};
  if (agreedWording.length === 0) return;
  const full = editions.filter(({ extent }) => extent === 'full');
  const texts = strings.filter(({ pointer }) => !/^\/(?:phases|plan|glossary)\//.test(pointer));
  for (const [index, wording] of agreedWording.entries()) {
    const isPlaced = named?.has(`agreed-${wording.id}`) ?? texts.some(({ text }) => placeOf(wording.id).test(text));
    const settled = decisions.findIndex(({ id }) => id === wording.decision);
    // Without the decision that settled it, nobody can tell which one is later.
    const isReopened = settled !== -1 && decisions.slice(settled + 1).some(({ about }) => about === wording.id);
    if (isPlaced || isReopened) continue;
    const pointer = `/phases/II/agreedWording/${String(index)}/text`;
    const versions: readonly (readonly [string | undefined, string])[] =
      typeof wording.text === 'string' ? [[undefined, wording.text]] : Object.entries(wording.text);
    for (const [tag, agreed] of versions) {
      const edition = full.find(({ language }) => tag === undefined || sameLanguage(language, tag));
      if (edition === undefined) continue;
      const wanted = bare(agreed);
      const stands = texts.some(
        ({ text, language }) =>
          (tag === undefined || language === undefined || sameLanguage(language, tag)) && bare(text).includes(wanted),
      );
      if (stands) continue;
      yield { wording, pointer: tag === undefined ? pointer : `${pointer}/${tag}`, language: tag ?? edition.language };
    }
  }
}

function placeOf(id: string): RegExp {
  return new RegExp(`@agreed-${id}(?![a-z0-9-])`);
}

/** A text as it is compared: composed, without white space and the marks of emphasis. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s*_]+/gu, '');
}
