import { sameLanguage } from '../../document/editions.js';
import type { AgreedWording } from '../../schema/report.gen.js';
import { prepareWording } from '../text/prepare-wording.js';
import type { RuleContext } from './rule-context.js';

/** An agreed wording that an edition does not contain word for word. */
export interface LostWording {
  readonly wording: AgreedWording;
  /** The wording's text in this language. */
  readonly pointer: string;
  readonly language: string;
}

/**
 * Agreed wordings that are not in the text of a full edition's language. Wordings that prose places (`@agreed-x`) are
 * printed unchanged and skipped, as are wordings that a later decision is about. White space and emphasis may differ,
 * as between a line of YAML and a block.
 */
export function* lostWordings({ report, editions, strings, named }: RuleContext): Iterable<LostWording> {
  const { agreedWording = [], decisions = [] } = report.phases?.II ?? {};
  if (agreedWording.length === 0) return;
  const full = editions.filter(({ extent }) => extent === 'full');
  const texts = strings
    .filter(({ pointer }) => !/^\/(?:phases|plan|glossary)\//.test(pointer))
    .map(({ text, language }) => ({ text, language, bare: bare(text) }));
  for (const [index, wording] of agreedWording.entries()) {
    const isPlaced = named?.has(`agreed-${wording.id}`) ?? texts.some(({ text }) => placeOf(wording.id).test(text));
    const settled = decisions.findIndex(({ id }) => id === wording.decision);
    // Only with the decision that settled it is it clear which decisions are later.
    const isReopened = settled !== -1 && decisions.slice(settled + 1).some(({ about }) => about === wording.id);
    if (isPlaced || isReopened) continue;
    const pointer = `/phases/II/agreedWording/${String(index)}/text`;
    const versions: readonly (readonly [string | undefined, string])[] =
      typeof wording.text === 'string' ? [[undefined, wording.text]] : Object.entries(wording.text);
    for (const [tag, agreed] of versions) {
      const edition = full.find(({ language }) => tag === undefined || sameLanguage(language, tag));
      if (edition === undefined) continue;
      const stands = prepareWording(bare(agreed));
      const isThere = texts.some(
        ({ bare: text, language }) =>
          (tag === undefined || language === undefined || sameLanguage(language, tag)) && stands(text),
      );
      if (isThere) continue;
      yield { wording, pointer: tag === undefined ? pointer : `${pointer}/${tag}`, language: tag ?? edition.language };
    }
  }
}

function placeOf(id: string): RegExp {
  return new RegExp(`@agreed-${id}(?![a-z0-9-])`);
}

/** The text for comparison: composed, without white space and marks of emphasis. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/[\s*_]+/gu, '');
}
