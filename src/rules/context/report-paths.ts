import type { PartKey } from '../../schema/report.gen.js';

/** The five parts in their fixed order. */
export const partKeys: readonly PartKey[] = [
  'modernization',
  'interaction',
  'chinaInitiative',
  'partnerInitiatives',
  'future',
];

/** The fields of each part that an address may name, in printed order. */
const fields: Readonly<Record<PartKey, readonly string[]>> = {
  modernization: [
    'china',
    'china.review',
    'china.problems',
    'partner',
    'partner.review',
    'partner.problems',
    'comparison',
    'comparison.text',
    'comparison.rows',
  ],
  interaction: ['context', 'achievements', 'problems', 'prospects', 'prospects.text', 'prospects.likelihood'],
  chinaInitiative: ['purpose', 'content', 'meaning'],
  partnerInitiatives: ['introduction', 'items'],
  future: ['integration', 'strategies', 'recommendations', 'outlook'],
};

const outsideTheParts = [
  ...['synopsis', 'abstract', 'executiveSummary', 'acknowledgements', 'feedback', 'forewords', 'disclaimers'].map(
    (field) => `front.${field}`,
  ),
  ...['front.keywords', 'front.funding', 'front.copyright', 'front.cover', 'theory', 'theory.matrix'],
  ...['goal', 'players', 'principles', 'contents', 'measures'].map((aspect) => `theory.aspects.${aspect}`),
  ...['goalOrientation', 'players', 'corePrinciple', 'strategicFocus'].map((feature) => `theory.features.${feature}`),
  'theory.keywords',
];

/** Every path that is a valid address, whether the file has a text there or not: `modernization.partner.problems`. */
export const reportPaths: ReadonlySet<string> = new Set([
  ...partKeys.flatMap((part) => [part, ...['title', 'sections', ...fields[part]].map((field) => `${part}.${field}`)]),
  ...outsideTheParts,
]);

/** The fields below one part. */
export function fieldsOf(part: PartKey): readonly string[] {
  return fields[part];
}
