// Generated from schemas/report.schema.json by scripts/generate.mjs. Do not edit.

export type Text = string | LanguageMap;
export type Date = string | number;
export type Edition = string | EditionEntry;
export type Language = string;
/**
 * A web address that begins with http:// or https://.
 */
export type Url = string;
export type Moment = string;
export type Id = string;
export type Prose = string | LanguageMap;
export type Email = string;
export type People = string | Id[];
/**
 * A date, or two dates with a slash between: 2013/2022.
 */
export type Period = string | number;
export type Payer = 'china' | 'partner' | 'both' | 'each' | 'organizer' | 'host' | 'visitor' | LanguageMap;
export type Side = 'china' | 'partner';
export type PartKey = 'modernization' | 'interaction' | 'chinaInitiative' | 'partnerInitiatives' | 'future';
export type Ids = Id[];
export type Address =
  | string
  | {
      /**
       * The revision in which the paragraph is counted.
       */
      revision?: number;
      /**
       * The number of the paragraph in that revision.
       */
      paragraph?: number;
    };
export type Sections = Section[];
export type Point = Prose | SignedProse;
export type Connectivity = 'policy' | 'facilities' | 'trade' | 'finance' | 'people';
export type Aspect = 'goal' | 'players' | 'principles' | 'contents' | 'measures';
export type Addressee = 'china' | 'partner' | 'both' | 'third' | LanguageMap;
/**
 * A number as it is to be read, without spaces and without commas between thousands: 22.04, 19.1e12. It keeps its spelling.
 *
 * This interface was referenced by `AmountsByPeriod`'s JSON-Schema definition
 * via the `patternProperty` "^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?(/\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)?$".
 */
export type Amount = string | number;
export type Cell = string | number | LanguageMap;
export type CslNames = Name[];
export type CslDate =
  | string
  | number
  | {
      readonly 'date-parts'?: readonly (readonly (number | string)[])[];
      readonly season?: string | number;
      readonly circa?: boolean | string | number;
      readonly literal?: string;
      readonly raw?: string;
    };
export type LanguageMap = Readonly<Record<string, string>>;

/**
 * One China–(country) study of collaborative modernization, from the research design plan to the news conferences.
 */
export interface Report {
  /**
   * The version of this format; always 1.
   */
  format: 1;
  study: Study;
  sides: Sides;
  /**
   * People who belong to no team: signatories, an outside editor, reviewers, observers, interpreters, speakers.
   *
   * @maxItems 500
   */
  others?: OtherPerson[];
  plan?: ResearchDesignPlan;
  phases?: Phases;
  front?: FrontMatter;
  theory?: Theory;
  parts: Parts;
  /**
   * The numbers that the report speaks of, by id. Prose prints one with `@val-…`.
   */
  indicators?: {
    [k: string]: Indicator;
  };
  /**
   * Charts, pictures and maps. Each is set after the paragraph that first names it with `@fig-…`.
   *
   * @maxItems 500
   */
  figures?: Figure[];
  /**
   * Tables. Each is set after the paragraph that first names it.
   *
   * @maxItems 200
   */
  tables?: Table[];
  /**
   * Quotations that prose sets with `@quote-…`.
   *
   * @maxItems 500
   */
  quotes?: Quotation[];
  /**
   * Boxes that prose sets with `@box-…`.
   *
   * @maxItems 500
   */
  boxes?: Box[];
  /**
   * The works cited, as CSL-JSON items, or the name of a file beside the report that holds them, as reference managers export it.
   *
   * @maxItems 5000
   */
  references?: Reference[] | string;
  /**
   * Terms that both sides have agreed on, with the ways in which they are not to be written.
   *
   * @maxItems 2000
   */
  glossary?: GlossaryTerm[];
  /**
   * Appendices, lettered in this order.
   *
   * @maxItems 100
   */
  appendices?: Appendix[];
}
/**
 * What the study is about, how far it has come, and in which languages it appears.
 */
export interface Study {
  /**
   * The country that China studies together with, as its two capital letters in ISO 3166-1.
   */
  country: string;
  topic?: Text;
  title?: Text;
  subtitle?: Text;
  /**
   * The phase the work is in: `plan` before phase I, then `I` to `IV`, and `done` after the last news conference.
   */
  phase: 'plan' | 'I' | 'II' | 'III' | 'IV' | 'done';
  /**
   * The number of the text. It rises when text goes to the other side, not each time the file is saved.
   */
  revision?: number;
  date?: Date;
  /**
   * The languages in which the report appears, in the order in which they are listed.
   *
   * @minItems 1
   * @maxItems 12
   */
  editions?: Edition[];
  /**
   * The partner’s own languages. Without it, the official languages of the country among the editions.
   *
   * @maxItems 12
   */
  ownLanguages?: Language[];
  /**
   * The language whose edition prevails where they differ, or `equal` where all are equally authentic.
   */
  prevailing?: string;
  series?: Series;
  url?: Url;
  /**
   * How much of the record of work is printed: nothing, a summary, or all of it.
   */
  process?: 'none' | 'summary' | 'full';
  embargo?: Moment;
  style?: Style;
}
/**
 * The series in which the report appears, and its number there.
 */
export interface Series {
  name: Text;
  /**
   * The number in the series.
   */
  number?: number | string;
}
/**
 * House style. Everything here has a default.
 */
export interface Style {
  /**
   * The style of citations and references.
   */
  citations?: 'gbt7714-2025' | 'gbt7714-2015' | 'apa' | 'chicago';
  /**
   * The dash between the names of the two countries in languages other than Chinese.
   */
  countryDash?: '–' | '-' | '—' | ' – ';
  /**
   * Latin digits everywhere, or an edition’s native digits where its language has some; without it, those that are usual in the language.
   */
  digits?: 'latin' | 'native';
  /**
   * The name of a theme: fonts, colours and page design.
   */
  theme?: string;
}
/**
 * The two sides of the study, with their institutions and teams.
 */
export interface Sides {
  china: Team;
  partner: Team;
}
export interface Team {
  /**
   * The think tanks of this side; the first one leads.
   *
   * @minItems 1
   * @maxItems 50
   */
  institutions: Institution[];
  /**
   * The research team of this side.
   *
   * @maxItems 200
   */
  team?: Member[];
}
export interface Institution {
  id: Id;
  name: Text;
  shortName?: Text;
  /**
   * Its country, as its two capital letters in ISO 3166-1.
   */
  country?: string;
  url?: Url;
  /**
   * The name of a PNG or JPEG file beside the report.
   */
  logo?: string;
  established?: Date;
  profile?: Prose;
  /**
   * Whom readers and the press can write to.
   *
   * @maxItems 20
   */
  contacts?: Contact[];
}
export interface Contact {
  person?: Id;
  name?: Text;
  email: Email;
  /**
   * What to write about.
   */
  purpose?: 'general' | 'media' | 'comments';
}
export interface Member {
  id: Id;
  name: Text;
  title?: Text;
  institution?: Id;
  affiliation?: Text;
  email?: Email;
  biography?: Prose;
  /**
   * The fields that this member covers; each team covers all three.
   *
   * @maxItems 50
   *
   * Items: One of the three fields that each team covers.
   */
  expertise?: ('modernization' | 'diplomacy' | 'cooperation')[];
  /**
   * What this member does in the study.
   *
   * @maxItems 20
   *
   * Items: A role in the study.
   */
  roles?: (
    | 'director'
    | 'writer'
    | 'senior-fellow'
    | 'fellow'
    | 'participant'
    | 'assistant'
    | 'secretary'
    | 'translator'
    | 'reviser'
  )[];
}
export interface OtherPerson {
  id: Id;
  name: Text;
  title?: Text;
  affiliation?: Text;
  email?: Email;
  /**
   * What this person does in the study.
   *
   * @maxItems 20
   *
   * Items: A role in the study.
   */
  roles?: ('signatory' | 'editor' | 'reviewer' | 'observer' | 'interpreter' | 'speaker')[];
}
/**
 * What both sides agree on before phase I.
 */
export interface ResearchDesignPlan {
  acceptance?: Acceptance;
  agreed?: Agreed;
  timetable?: Timetable;
  opinions?: Opinions;
  /**
   * Where the two sides depart from the usual procedure, each with its reason.
   *
   * @maxItems 200
   */
  deviations?: Deviation[];
  expenses?: Expenses;
}
/**
 * The partner’s answer to the invitation.
 */
export interface Acceptance {
  document?: Text;
  /**
   * Whether the partner has studied the report on which the invitation rests.
   */
  readReport?: boolean;
  /**
   * Whether the partner agrees with the main viewpoints of that report.
   */
  agreesWithMainViewpoints?: 'yes' | 'with-reservations' | 'no';
  /**
   * Whether the partner has a definite interest in joint research.
   */
  interest?: boolean;
  date?: Date;
  by?: People;
  reservations?: Prose;
}
/**
 * The agreement of both sides on the plan.
 */
export interface Agreed {
  date: Date;
  by: People;
}
/**
 * When each phase is due.
 */
export interface Timetable {
  draft?: Period;
  seminars?: Period;
  opinions?: Period;
  conferences?: Period;
}
/**
 * How opinions are asked for in phase III.
 */
export interface Opinions {
  /**
   * How many days the members have.
   */
  days?: number;
  /**
   * What no answer means: agreement, or that the work waits.
   */
  silence?: 'counts-as-agreement' | 'blocks';
}
/**
 * One departure from the usual procedure.
 */
export interface Deviation {
  item: Text;
  change: Text;
  reason?: Text;
  agreed?: Date;
}
/**
 * Who pays for what. Without it each team bears its own five categories; the organizer of a news conference bears the reception and the visiting team’s staff; the visitors bear their international flights.
 */
export interface Expenses {
  materials?: Payer;
  experts?: Payer;
  travel?: Payer;
  printing?: Payer;
  administration?: Payer;
  staff?: Payer;
  flights?: Payer;
  translation?: Payer;
  interpretation?: Payer;
  venue?: Payer;
  editor?: Payer;
  publicity?: Payer;
  reception?: Reception;
}
/**
 * Who pays for the reception at a news conference.
 */
export interface Reception {
  food?: Payer;
  transport?: Payer;
  accommodation?: Payer;
}
/**
 * The record of the work, phase by phase.
 */
export interface Phases {
  I?: PhaseI;
  II?: PhaseII;
  III?: PhaseIII;
  IV?: PhaseIV;
}
/**
 * Research and draft.
 */
export interface PhaseI {
  /**
   * The drafts of both sides.
   *
   * @maxItems 500
   */
  drafts?: Draft[];
}
/**
 * A draft of one side.
 */
export interface Draft {
  side: Side;
  /**
   * The parts that it holds.
   *
   * @maxItems 20
   */
  parts?: PartKey[];
  /**
   * The places that it holds, where it is less than a part.
   *
   * @maxItems 500
   *
   * Items: A place such as `modernization.china`.
   */
  paths?: string[];
  completed?: Date;
}
/**
 * Seminars and agreed revisions.
 */
export interface PhaseII {
  /**
   * The seminars of both sides.
   *
   * @maxItems 500
   */
  seminars?: Seminar[];
  /**
   * What the seminars decided.
   *
   * @maxItems 1000
   */
  decisions?: Decision[];
  consensus?: Consensus;
  /**
   * What stays open between the sides; printed side by side in every edition.
   *
   * @maxItems 1000
   */
  positions?: Position[];
  /**
   * Wordings that both sides agreed on, and that stand unchanged in the report: placed with `@agreed-…`, or written word for word in every full edition. Phase III checks that each stands somewhere; whether it stands in the right place only readers can tell. A later decision whose `about` is the id of a wording releases it.
   *
   * @maxItems 500
   */
  agreedWording?: AgreedWording[];
  editor?: DesignatedEditor;
}
/**
 * A seminar of both sides.
 */
export interface Seminar {
  id?: Id;
  date: Date;
  place?: Text;
  /**
   * How it is held.
   */
  mode?: 'in-person' | 'online' | 'hybrid';
  host?: Id;
  /**
   * Whether it is planned or was held.
   */
  status?: 'planned' | 'held';
  agenda?: Prose;
  participants?: Ids;
  observers?: Ids;
}
/**
 * Something that a seminar decided.
 */
export interface Decision {
  id: Id;
  seminar?: Id;
  about?: Address;
  decision: Text;
  by?: People;
  owner?: Id;
  due?: Date;
  /**
   * The revision in which it was done.
   */
  doneIn?: number;
}
/**
 * The consensus of both sides on the revisions.
 */
export interface Consensus {
  date: Date;
  by?: People;
  decisions?: Ids;
}
/**
 * One question on which the sides differ.
 */
export interface Position {
  id: Id;
  about: Address;
  china: Prose;
  partner: Prose;
}
/**
 * A wording that both sides agreed on.
 */
export interface AgreedWording {
  id: Id;
  text: Text;
  decision?: Id;
}
/**
 * The one person who edits the revised report.
 */
export interface DesignatedEditor {
  person: Id;
  designated?: Date;
  by?: People;
}
/**
 * Editing, and the opinion of every member.
 */
export interface PhaseIII {
  circulated?: Circulated;
  /**
   * The opinions of the members.
   *
   * @maxItems 500
   */
  opinions?: Opinion[];
  /**
   * Dissents, printed in every edition.
   *
   * @maxItems 500
   */
  dissents?: Dissent[];
  frozen?: Frozen;
}
/**
 * The revision that the members were asked about.
 */
export interface Circulated {
  /**
   * The number of the revision that was sent round.
   */
  revision: number;
  date: Date;
  due?: Date;
}
/**
 * The opinion of one member.
 */
export interface Opinion {
  member: Id;
  date?: Date;
  /**
   * The opinion in one word.
   */
  verdict: 'agree' | 'agree-with-comments' | 'dissent' | 'abstain' | 'no-reply';
  /**
   * What the member asked to be changed, one by one.
   *
   * @maxItems 1000
   */
  comments?: Comment[];
}
/**
 * One comment and what became of it.
 */
export interface Comment {
  id: Id;
  about?: Address;
  text: Prose;
  /**
   * What became of it.
   */
  disposition?: 'accepted' | 'partly' | 'rejected';
  reply?: Prose;
  /**
   * The revision in which it was done.
   */
  doneIn?: number;
}
/**
 * A dissent that is printed in every edition.
 */
export interface Dissent {
  member: Id;
  about?: Address;
  text: Prose;
}
/**
 * The final text, after which nothing changes.
 */
export interface Frozen {
  date: Date;
  /**
   * The number of the final revision.
   */
  revision: number;
  /**
   * The SHA-256 digest of the frozen text; the tool writes it.
   */
  digest: string;
}
/**
 * News conferences and publicity.
 */
export interface PhaseIV {
  /**
   * The news conferences, at least one on each side.
   *
   * @maxItems 50
   */
  conferences?: NewsConference[];
  /**
   * The signatures of both lead institutions under every edition.
   *
   * @maxItems 500
   */
  signOffs?: SignOff[];
  /**
   * What appeared about the report, and where.
   *
   * @maxItems 500
   */
  publicity?: Publicity[];
}
/**
 * A news conference.
 */
export interface NewsConference {
  side: Side;
  /**
   * The country in which it is held, as its two capital letters in ISO 3166-1.
   */
  country?: string;
  city?: Text;
  venue?: Text;
  start: Moment;
  /**
   * The languages in which it is held.
   *
   * @maxItems 12
   */
  languages?: Language[];
  organizer?: Id;
  speakers?: Ids;
  interpreters?: Ids;
  programme?: Prose;
  contact?: Contact;
}
/**
 * A lead institution’s signature under one edition.
 */
export interface SignOff {
  institution: Id;
  person?: Id;
  edition: Language;
  /**
   * The revision that was signed.
   */
  revision?: number;
  date?: Date;
}
/**
 * One piece of publicity.
 */
export interface Publicity {
  channel: Text;
  url?: Url;
  date?: Date;
  language?: Language;
  organizer?: Id;
}
/**
 * What stands before and around the five parts.
 */
export interface FrontMatter {
  synopsis?: Prose;
  abstract?: Prose;
  executiveSummary?: Prose;
  acknowledgements?: Prose;
  feedback?: Prose;
  /**
   * Forewords, usually one of each side.
   *
   * @maxItems 20
   */
  forewords?: Foreword[];
  /**
   * A disclaimer of each institution.
   *
   * @maxItems 20
   */
  disclaimers?: Disclaimer[];
  /**
   * Keywords: a list per language, in the same order in each.
   */
  keywords?: Readonly<Record<string, readonly string[]>>;
  /**
   * Who paid for the study, by institution.
   *
   * @maxItems 100
   */
  funding?: Funding[];
  copyright?: Text;
  cover?: Cover;
}
/**
 * One foreword.
 */
export interface Foreword {
  by?: People;
  text: Prose;
}
/**
 * An institution’s disclaimer.
 */
export interface Disclaimer {
  institution?: Id;
  text: Prose;
}
/**
 * One institution’s source of funds for the study.
 */
export interface Funding {
  institution: Id;
  text: Prose;
}
/**
 * A picture for the cover.
 */
export interface Cover {
  /**
   * The name of a PNG or JPEG file beside the report.
   */
  image: string;
  alt?: Text;
  credit?: Text;
}
/**
 * The theory of collaborative modernization, as this study uses it.
 */
export interface Theory {
  aspects?: FiveAspects;
  features?: Features;
  matrix?: Matrix;
  /**
   * How often terms stand in the documents studied.
   *
   * @maxItems 200
   */
  keywords?: KeywordCount[];
}
/**
 * The five aspects of collaborative modernization. What is left out is printed with the usual text.
 */
export interface FiveAspects {
  goal?: Prose;
  players?: Prose;
  principles?: Prose;
  contents?: Prose;
  measures?: Prose;
}
/**
 * The features that set the theory apart from others.
 */
export interface Features {
  goalOrientation?: Prose;
  players?: Prose;
  corePrinciple?: Prose;
  strategicFocus?: Prose;
}
/**
 * Modernization theories by agent and goal, in four cells. What is left out is printed with the usual filling.
 */
export interface Matrix {
  'nation-state'?: NationState;
  'international-regime'?: InternationalRegime;
}
/**
 * Theories in which the nation-state is the agent.
 */
export interface NationState {
  /**
   * Theories whose goal is economic growth.
   *
   * @maxItems 50
   */
  'economic-growth'?: Text[];
  /**
   * Theories whose goal is all-round development.
   *
   * @maxItems 50
   */
  'all-round-development'?: Text[];
}
/**
 * Theories in which an international regime is the agent.
 */
export interface InternationalRegime {
  /**
   * Theories whose goal is economic growth.
   *
   * @maxItems 50
   */
  'economic-growth'?: Text[];
  /**
   * Theories whose goal is all-round development.
   *
   * @maxItems 50
   */
  'all-round-development'?: Text[];
}
/**
 * How often one term stands in a document.
 */
export interface KeywordCount {
  /**
   * The term as it stands in the document.
   */
  term: string;
  language: Language;
  /**
   * How often it stands there.
   */
  count?: number;
  /**
   * The key of the document among the references.
   */
  source?: string;
  /**
   * The name of a text file beside the report to count in.
   */
  file?: string;
  /**
   * What counts as one: a whole word, or any place where the letters stand.
   */
  unit?: 'word' | 'substring';
  /**
   * Whether the term also counts inside longer terms of the list.
   */
  overlaps?: boolean;
}
/**
 * The five parts of the report, always in this order.
 */
export interface Parts {
  modernization: PartOne;
  interaction: PartTwo;
  chinaInitiative: PartThree;
  partnerInitiatives: PartFour;
  future: PartFive;
}
/**
 * The modernization processes of the two countries.
 */
export interface PartOne {
  title?: Text;
  sections?: Sections;
  china?: CountryProcess;
  partner?: CountryProcess;
  comparison?: Comparison;
}
export interface Section {
  id: Id;
  title: Text;
  text: Prose;
  by?: People;
}
export interface CountryProcess {
  review?: Point;
  problems?: Point;
}
/**
 * The characteristics of the two processes, compared.
 */
export interface Comparison {
  text?: Point;
  /**
   * The comparison as a table, one feature a row.
   *
   * @maxItems 5000
   */
  rows?: ComparisonRow[];
}
/**
 * One feature of both countries.
 */
export interface ComparisonRow {
  feature: Text;
  china: Prose;
  partner: Prose;
}
/**
 * The interaction of the two countries in global modernization.
 */
export interface PartTwo {
  title?: Text;
  sections?: Sections;
  context?: Point;
  /**
   * What cooperation has achieved, one by one.
   *
   * @maxItems 200
   */
  achievements?: Exchange[];
  /**
   * What stands in the way of cooperation, one by one.
   *
   * @maxItems 200
   */
  problems?: Exchange[];
  prospects?: Prospects;
}
export interface Exchange {
  id: Id;
  title: Text;
  text: Point;
  /**
   * The connectivities it belongs to.
   *
   * @maxItems 20
   */
  connectivity?: Connectivity[];
  /**
   * Keys of entries of `references`.
   *
   * @maxItems 200
   *
   * Items: The key of an entry of `references`.
   */
  sources?: string[];
}
/**
 * How likely further cooperation is.
 */
export interface Prospects {
  text: Point;
  /**
   * The judgement in one word.
   */
  likelihood?: 'very-likely' | 'likely' | 'uncertain' | 'unlikely';
}
/**
 * China’s initiative: the Belt and Road.
 */
export interface PartThree {
  title?: Text;
  sections?: Sections;
  purpose?: Point;
  content?: Point;
  meaning?: Point;
}
/**
 * The partner country’s own initiatives, plans and policies.
 */
export interface PartFour {
  title?: Text;
  sections?: Sections;
  introduction?: Point;
  /**
   * The initiatives, plans and policies, one by one.
   *
   * @maxItems 50
   */
  items?: Initiative[];
}
/**
 * One initiative, plan or policy.
 */
export interface Initiative {
  id: Id;
  name: Text;
  /**
   * What it is.
   */
  kind?: 'initiative' | 'plan' | 'policy';
  /**
   * Whose it is: of the region’s countries together, of the nation, of one region, of one sector.
   */
  level?: 'international' | 'national' | 'regional' | 'sectoral';
  adoptedBy?: Text;
  adopted?: Date;
  period?: Period;
  purpose?: Point;
  content?: Point;
  meaning?: Point;
  /**
   * The key of its text among the references.
   */
  source?: string;
}
/**
 * Expectations: the collaborative modernization of the two countries.
 */
export interface PartFive {
  title?: Text;
  sections?: Sections;
  /**
   * How the two sides’ initiatives are joined, pair by pair.
   *
   * @maxItems 100
   */
  integration?: Integration[];
  /**
   * Strategies of cooperation.
   *
   * @maxItems 100
   */
  strategies?: Strategy[];
  /**
   * What the report recommends; what most readers look for.
   *
   * @maxItems 500
   */
  recommendations?: Recommendation[];
  outlook?: Point;
}
/**
 * An element of China’s initiative joined to one of the partner’s.
 */
export interface Integration {
  /**
   * One of the five connectivities, or a place in part three.
   */
  china: string;
  partner: Id;
  how: Prose;
}
/**
 * One strategy.
 */
export interface Strategy {
  id: Id;
  title: Text;
  text: Point;
  /**
   * The aspects of the theory that guide it.
   *
   * @maxItems 20
   */
  aspects?: Aspect[];
  basis?: Ids;
}
/**
 * One recommendation.
 */
export interface Recommendation {
  id: Id;
  title: Text;
  text: Point;
  /**
   * Who should act: a side, or a body named in words.
   *
   * @maxItems 50
   */
  addressees?: Addressee[];
  /**
   * The connectivities it belongs to.
   *
   * @maxItems 20
   */
  connectivity?: Connectivity[];
  /**
   * The aspects of the theory that guide it.
   *
   * @maxItems 20
   */
  aspects?: Aspect[];
  basis?: Ids;
  /**
   * How soon it can be done.
   */
  horizon?: 'short' | 'medium' | 'long';
}
export interface Indicator {
  label: Text;
  value?: Amount;
  values?: AmountsByPeriod;
  unit?: Text;
  /**
   * How exact the number is. Default: exactly.
   */
  qualifier?: 'exactly' | 'over' | 'nearly' | 'about';
  asOf?: Date;
  period?: Period;
  scope?: Text;
  reporter?: Text;
  /**
   * The key of its source among the references.
   */
  source?: string;
  /**
   * Where in the source it stands.
   */
  locator?: string | number;
  derivedFrom?: DerivedFrom;
}
export interface AmountsByPeriod {
  [k: string]: Amount;
}
/**
 * For a number that is reckoned from others: how, and from which, in their order.
 */
export interface DerivedFrom {
  /**
   * How it is reckoned: a sum, a difference, a product, a ratio, a share in percent, or a change in percent from the first to the second.
   */
  operation: 'sum' | 'difference' | 'product' | 'ratio' | 'share' | 'change';
  /**
   * The ids of the indicators, in the order of the reckoning.
   *
   * @minItems 1
   * @maxItems 50
   */
  of: Id[];
}
export interface Figure {
  id: Id;
  /**
   * What it is.
   */
  kind: 'chart' | 'image' | 'photo' | 'map' | 'timeline' | 'matrix';
  caption: Text;
  alt?: Text;
  source?: Text;
  credit?: Text;
  /**
   * On what terms it may be printed.
   */
  licence?: string;
  /**
   * The number (审图号) under which a map may be published in China.
   */
  approvalNo?: string;
  chart?: Chart;
  /**
   * The name of a PNG or JPEG file beside the report.
   */
  file?: string;
  /**
   * The name of a CSV file beside the report from which the chart is drawn.
   */
  data?: string;
}
/**
 * What a chart is drawn from.
 */
export interface Chart {
  /**
   * How it is drawn.
   */
  type: 'bar' | 'column' | 'line' | 'area' | 'pie';
  /**
   * What stands along the axis: a list, or the head of a column of `data`.
   *
   * @minItems 1
   * @maxItems 500
   */
  x?: Cell[] | string;
  /**
   * The rows of numbers that are drawn.
   *
   * @minItems 1
   * @maxItems 50
   */
  series: Series1[];
  unit?: Text;
}
/**
 * One row of numbers: its own values, those of an indicator, or a column of `data`.
 */
export interface Series1 {
  label?: Text;
  /**
   * The numbers, one for each place on the axis.
   *
   * @minItems 1
   * @maxItems 500
   */
  values?: Amount[];
  indicator?: Id;
  /**
   * The head of a column of `data`.
   */
  column?: string;
}
/**
 * One table.
 */
export interface Table {
  id: Id;
  caption: Text;
  /**
   * The columns, from left to right.
   *
   * @minItems 1
   * @maxItems 40
   */
  columns: Column[];
  /**
   * The rows, each a list with one cell a column.
   *
   * @maxItems 5000
   */
  rows?: Cell[][];
  /**
   * The name of a CSV file beside the report, instead of rows.
   */
  data?: string;
  source?: Text;
}
/**
 * One column.
 */
export interface Column {
  head: Text;
  /**
   * What the cells hold; numbers are aligned.
   */
  kind?: 'text' | 'number' | 'date';
  unit?: Text;
}
/**
 * One quotation.
 */
export interface Quotation {
  id: Id;
  speaker: Text;
  date?: Date;
  original?: Language;
  text: Prose;
  /**
   * Whose translation it is.
   */
  translation?: 'official' | 'ours';
  /**
   * The key of its source among the references.
   */
  source?: string;
}
/**
 * One box.
 */
export interface Box {
  id: Id;
  title: Text;
  text: Prose;
  by?: People;
}
export interface Reference {
  /**
   * The key that `[@key]` cites.
   */
  id: string;
  /**
   * What kind of work it is, in CSL’s terms.
   */
  type:
    | 'article'
    | 'article-journal'
    | 'article-magazine'
    | 'article-newspaper'
    | 'bill'
    | 'book'
    | 'broadcast'
    | 'chapter'
    | 'classic'
    | 'collection'
    | 'dataset'
    | 'document'
    | 'entry'
    | 'entry-dictionary'
    | 'entry-encyclopedia'
    | 'event'
    | 'figure'
    | 'graphic'
    | 'hearing'
    | 'interview'
    | 'legal_case'
    | 'legislation'
    | 'manuscript'
    | 'map'
    | 'motion_picture'
    | 'musical_score'
    | 'pamphlet'
    | 'paper-conference'
    | 'patent'
    | 'performance'
    | 'periodical'
    | 'personal_communication'
    | 'post'
    | 'post-weblog'
    | 'regulation'
    | 'report'
    | 'review'
    | 'review-book'
    | 'software'
    | 'song'
    | 'speech'
    | 'standard'
    | 'thesis'
    | 'treaty'
    | 'webpage';
  author?: CslNames;
  editor?: CslNames;
  translator?: CslNames;
  'container-author'?: CslNames;
  'collection-editor'?: CslNames;
  director?: CslNames;
  interviewer?: CslNames;
  'original-author'?: CslNames;
  recipient?: CslNames;
  'reviewed-author'?: CslNames;
  issued?: CslDate;
  accessed?: CslDate;
  submitted?: CslDate;
  'original-date'?: CslDate;
  'event-date'?: CslDate;
  'available-date'?: CslDate;
  /**
   * The CSL variable `title`.
   */
  title: string;
  /**
   * The CSL variable `title-short`.
   */
  'title-short'?: string;
  /**
   * The CSL variable `container-title`.
   */
  'container-title'?: string;
  /**
   * The CSL variable `container-title-short`.
   */
  'container-title-short'?: string;
  /**
   * The CSL variable `collection-title`.
   */
  'collection-title'?: string;
  /**
   * The CSL variable `original-title`.
   */
  'original-title'?: string;
  /**
   * The CSL variable `publisher`.
   */
  publisher?: string;
  /**
   * The CSL variable `publisher-place`.
   */
  'publisher-place'?: string;
  /**
   * The CSL variable `original-publisher`.
   */
  'original-publisher'?: string;
  /**
   * The CSL variable `original-publisher-place`.
   */
  'original-publisher-place'?: string;
  /**
   * The CSL variable `genre`.
   */
  genre?: string;
  /**
   * The CSL variable `medium`.
   */
  medium?: string;
  /**
   * The CSL variable `language`.
   */
  language?: string;
  /**
   * The CSL variable `note`.
   */
  note?: string;
  /**
   * The CSL variable `abstract`.
   */
  abstract?: string;
  /**
   * The CSL variable `archive`.
   */
  archive?: string;
  /**
   * The CSL variable `archive_location`.
   */
  archive_location?: string;
  /**
   * The CSL variable `authority`.
   */
  authority?: string;
  /**
   * The CSL variable `call-number`.
   */
  'call-number'?: string;
  /**
   * The CSL variable `event-title`.
   */
  'event-title'?: string;
  /**
   * The CSL variable `event-place`.
   */
  'event-place'?: string;
  /**
   * The CSL variable `jurisdiction`.
   */
  jurisdiction?: string;
  /**
   * The CSL variable `source`.
   */
  source?: string;
  /**
   * The CSL variable `status`.
   */
  status?: string;
  /**
   * The CSL variable `version`.
   */
  version?: string;
  /**
   * The CSL variable `annote`.
   */
  annote?: string;
  /**
   * The CSL variable `DOI`.
   */
  DOI?: string;
  /**
   * The CSL variable `ISBN`.
   */
  ISBN?: string;
  /**
   * The CSL variable `ISSN`.
   */
  ISSN?: string;
  /**
   * The CSL variable `PMID`.
   */
  PMID?: string;
  /**
   * The CSL variable `PMCID`.
   */
  PMCID?: string;
  /**
   * The CSL variable `keyword`.
   */
  keyword?: string;
  /**
   * The CSL variable `dimensions`.
   */
  dimensions?: string;
  /**
   * The CSL variable `references`.
   */
  references?: string;
  /**
   * The CSL variable `reviewed-title`.
   */
  'reviewed-title'?: string;
  /**
   * The CSL variable `section`.
   */
  section?: string;
  /**
   * The CSL variable `scale`.
   */
  scale?: string;
  /**
   * The CSL variable `shortTitle`.
   */
  shortTitle?: string;
  /**
   * The CSL variable `journalAbbreviation`.
   */
  journalAbbreviation?: string;
  /**
   * The CSL variable `volume`.
   */
  volume?: string | number;
  /**
   * The CSL variable `issue`.
   */
  issue?: string | number;
  /**
   * The CSL variable `number`.
   */
  number?: string | number;
  /**
   * The CSL variable `page`.
   */
  page?: string | number;
  /**
   * The CSL variable `page-first`.
   */
  'page-first'?: string | number;
  /**
   * The CSL variable `edition`.
   */
  edition?: string | number;
  /**
   * The CSL variable `collection-number`.
   */
  'collection-number'?: string | number;
  /**
   * The CSL variable `chapter-number`.
   */
  'chapter-number'?: string | number;
  /**
   * The CSL variable `number-of-pages`.
   */
  'number-of-pages'?: string | number;
  /**
   * The CSL variable `number-of-volumes`.
   */
  'number-of-volumes'?: string | number;
  /**
   * The CSL variable `part`.
   */
  part?: string | number;
  /**
   * The CSL variable `supplement`.
   */
  supplement?: string | number;
  /**
   * The CSL variable `citation-number`.
   */
  'citation-number'?: string | number;
  /**
   * The CSL variable `first-reference-note-number`.
   */
  'first-reference-note-number'?: string | number;
  /**
   * The CSL variable `locator`.
   */
  locator?: string | number;
  /**
   * Where the work is to be found.
   */
  URL?: string;
  /**
   * Whatever a reference manager keeps for itself.
   */
  custom?: {};
}
/**
 * A person as family and given name, or a body as `literal`.
 */
export interface Name {
  /**
   * The family name.
   */
  family?: string;
  /**
   * The given name.
   */
  given?: string;
  /**
   * The name of a body, or a name that is not divided.
   */
  literal?: string;
  /**
   * A suffix such as Jr.
   */
  suffix?: string;
  /**
   * A particle that falls away before the family name alone.
   */
  'dropping-particle'?: string;
  /**
   * A particle that stays with the family name.
   */
  'non-dropping-particle'?: string;
}
export interface GlossaryTerm {
  id: Id;
  term: Text;
  /**
   * Other ways to write it.
   *
   * @maxItems 50
   */
  variants?: Variant[];
  note?: Text;
}
/**
 * Another way to write the term in one language.
 */
export interface Variant {
  language: Language;
  /**
   * The variant.
   */
  text: string;
  /**
   * Whether it may be written.
   */
  status: 'allowed' | 'deprecated' | 'forbidden';
}
/**
 * One appendix.
 */
export interface Appendix {
  id: Id;
  title: Text;
  text: Prose;
}
export interface SignedProse {
  text: Prose;
  by?: People;
  side?: Side;
  original?: Language;
}
export interface EditionEntry {
  language: Language;
  /**
   * The whole report, or its synopsis only.
   */
  extent?: 'full' | 'synopsis';
  from?: Language;
  /**
   * The revision of the text that it renders.
   */
  revision?: number;
  /**
   * How far this edition is.
   */
  status?: 'draft' | 'revised' | 'final';
  translators?: People;
  revisers?: People;
  /**
   * Which country this edition names first.
   */
  order?: 'china-first' | 'partner-first';
  /**
   * The ISBN of this edition.
   */
  isbn?: string;
}
