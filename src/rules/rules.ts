import type { Severity } from '../diagnostics/diagnostic.js';
import type { CodeRegistry } from '../diagnostics/registry.js';
import { abstractAndKeywords } from './gates/abstract-and-keywords.js';
import { acceptanceGiven } from './gates/acceptance-given.js';
import { basisAndAspect } from './gates/basis-and-aspect.js';
import { changesNamed } from './gates/changes-named.js';
import { commentsAnswered } from './gates/comments-answered.js';
import { conferenceEachSide } from './gates/conference-each-side.js';
import { conferenceLanguages } from './gates/conference-languages.js';
import { consensusRecorded } from './gates/consensus-recorded.js';
import { decisionsDone } from './gates/decisions-done.js';
import { draftsRecorded } from './gates/drafts-recorded.js';
import { embargoBeforeConference } from './gates/embargo-before-conference.js';
import { everyText } from './gates/every-text.js';
import { expensesAsAgreed } from './gates/expenses-as-agreed.js';
import { fiveParts } from './gates/five-parts.js';
import { frozenText } from './gates/frozen-text.js';
import { indicatorsSound } from './gates/indicators-sound.js';
import { mapsApproved } from './gates/maps-approved.js';
import { noPlaceholder } from './gates/no-placeholder.js';
import { oneEditor } from './gates/one-editor.js';
import { opinionOfEveryMember } from './gates/opinion-of-every-member.js';
import { planAgreed } from './gates/plan-agreed.js';
import { profileAndDisclaimer } from './gates/profile-and-disclaimer.js';
import { reviserNotTranslator } from './gates/reviser-not-translator.js';
import { sameStructure } from './gates/same-structure.js';
import { seminarHeld } from './gates/seminar-held.js';
import { signedOff } from './gates/signed-off.js';
import { threeFields } from './gates/three-fields.js';
import { wordingAsAgreed } from './gates/wording-as-agreed.js';
import { agreedWording } from './integrity/agreed-wording.js';
import { dateOrder } from './integrity/date-order.js';
import { doneIsPast } from './integrity/done-is-past.js';
import { forbiddenVariant } from './integrity/forbidden-variant.js';
import { indicatorAmount } from './integrity/indicator-amount.js';
import { frozenDigest } from './integrity/frozen-digest.js';
import { integrationElements } from './integrity/integration-elements.js';
import { knownAddresses } from './integrity/known-addresses.js';
import { knownEditions } from './integrity/known-editions.js';
import { knownIds } from './integrity/known-ids.js';
import { knownReferences } from './integrity/known-references.js';
import { leadCountry } from './integrity/lead-country.js';
import { nobodyInBothTeams } from './integrity/nobody-in-both-teams.js';
import { revisionReached } from './integrity/revision-reached.js';
import { shortAddress } from './integrity/short-address.js';
import { tableCells } from './integrity/table-cells.js';
import { uniqueEditions } from './integrity/unique-editions.js';
import { uniqueIds } from './integrity/unique-ids.js';
import { uniqueReferences } from './integrity/unique-references.js';
import type { Rule } from './rule.js';
import { arabicLetters } from './style/arabic-letters.js';
import { asciiBetweenHan } from './style/ascii-between-han.js';
import { countryDash } from './style/country-dash.js';
import { deprecatedVariant } from './style/deprecated-variant.js';
import { indicatorRecomputes } from './style/indicator-recomputes.js';
import { indicatorSourced } from './style/indicator-sourced.js';
import { indicatorToldApart } from './style/indicator-told-apart.js';
import { keywordLanguages } from './style/keyword-languages.js';
import { labelsConfirmed } from './style/labels-confirmed.js';
import { labelsInLanguage } from './style/labels-in-language.js';
import { latinInCyrillic } from './style/latin-in-cyrillic.js';
import { lengthRatio } from './style/length-ratio.js';
import { missingCounterpart } from './style/missing-counterpart.js';
import { mapApproved } from './style/map-approved.js';
import { namedInProse } from './style/named-in-prose.js';
import { notPrintedYet } from './style/not-printed-yet.js';
import { numbersAgree } from './style/numbers-agree.js';
import { placeholder } from './style/placeholder.js';
import { publicityRecorded } from './style/publicity-recorded.js';
import { straightQuotes } from './style/straight-quotes.js';
import { traditionalForms } from './style/traditional-forms.js';
import { typedIndent } from './style/typed-indent.js';
import { typedIndicator } from './style/typed-indicator.js';
import { typedNumber } from './style/typed-number.js';

/** Every rule; gates are in the order of the work. A new rule is a file and a line here. */
export const rules: readonly Rule[] = [
  uniqueIds,
  knownIds,
  knownAddresses,
  uniqueReferences,
  knownReferences,
  revisionReached,
  uniqueEditions,
  knownEditions,
  shortAddress,
  leadCountry,
  nobodyInBothTeams,
  dateOrder,
  doneIsPast,
  integrationElements,
  tableCells,
  indicatorAmount,
  forbiddenVariant,
  frozenDigest,
  agreedWording,

  acceptanceGiven,
  planAgreed,
  threeFields,
  expensesAsAgreed,

  fiveParts,
  basisAndAspect,
  draftsRecorded,

  seminarHeld,
  consensusRecorded,
  decisionsDone,
  oneEditor,
  indicatorsSound,

  everyText,
  sameStructure,
  noPlaceholder,
  mapsApproved,
  abstractAndKeywords,
  reviserNotTranslator,
  opinionOfEveryMember,
  commentsAnswered,
  changesNamed,
  frozenText,
  wordingAsAgreed,
  profileAndDisclaimer,

  conferenceEachSide,
  conferenceLanguages,
  signedOff,
  embargoBeforeConference,

  keywordLanguages,
  namedInProse,
  labelsInLanguage,
  labelsConfirmed,
  notPrintedYet,
  indicatorSourced,
  indicatorRecomputes,
  indicatorToldApart,
  typedIndicator,
  mapApproved,
  typedNumber,
  placeholder,
  lengthRatio,
  numbersAgree,
  deprecatedVariant,
  missingCounterpart,
  countryDash,
  asciiBetweenHan,
  straightQuotes,
  typedIndent,
  traditionalForms,
  latinInCyrillic,
  arabicLetters,
  publicityRecorded,
];

/** The severity of a rule's findings; for a gate, during its own phase. */
export function severityOf(rule: Rule): Severity {
  switch (rule.kind) {
    case 'integrity':
      return 'error';
    case 'gate':
      return 'warning';
    case 'style':
      return rule.severity ?? 'warning';
  }
}

/** The registry of rule codes. The severity of a gate is that of its own phase. */
export const ruleCodes: CodeRegistry = Object.fromEntries(
  rules.map((rule) => [
    rule.code,
    {
      title: rule.title,
      severity: severityOf(rule),
      explanation: { en: `${rule.why.en} ${rule.help.en}`, zh: `${rule.why.zh}${rule.help.zh}` },
      bad: rule.bad,
      good: rule.good,
    },
  ]),
);
