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
 * A date, or two dates with a slash: `2013/2022`.
 */
export type Period = string | number;
export type Payer = 'china' | 'partner' | 'both' | 'each' | 'organizer' | 'host' | 'visitor' | LanguageMap;
export type Side = 'china' | 'partner';
export type PartKey = 'modernization' | 'interaction' | 'chinaInitiative' | 'partnerInitiatives' | 'future';
export type Ids = Id[];
export type Address =
  | string
  | {
      revision?: number;
      paragraph?: number;
    };
export type Sections = Section[];
export type Point = Prose | SignedProse;
export type Connectivity = 'policy' | 'facilities' | 'trade' | 'finance' | 'people';
export type Aspect = 'goal' | 'players' | 'principles' | 'contents' | 'measures';
export type Addressee = 'china' | 'partner' | 'both' | 'third' | LanguageMap;
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
   * The version of this format.
   */
  format: 1;
  study: Study;
  sides: Sides;
  /**
   * People of no team.
   */
  others?: OtherPerson[];
  plan?: ResearchDesignPlan;
  phases?: Phases;
  front?: FrontMatter;
  theory?: Theory;
  parts: Parts;
  /**
   * Tables; set where prose names them.
   */
  tables?: Table[];
  /**
   * Quotations; set where prose names them.
   */
  quotes?: Quotation[];
  /**
   * Boxes; set where prose names them.
   */
  boxes?: Box[];
  /**
   * CSL-JSON items, or the name of a CSL-JSON file beside the report.
   */
  references?: Reference[] | string;
  /**
   * Appendices, lettered in order.
   */
  appendices?: Appendix[];
}
/**
 * What the study is.
 */
export interface Study {
  /**
   * ISO 3166-1 alpha-2 code of the partner country.
   */
  country: string;
  topic?: Text;
  title?: Text;
  subtitle?: Text;
  /**
   * The phase the work is in.
   */
  phase: 'plan' | 'I' | 'II' | 'III' | 'IV' | 'done';
  /**
   * Rises when text goes to the other side, not on saving.
   */
  revision?: number;
  date?: Date;
  /**
   * The languages in which the report appears.
   *
   * @minItems 1
   */
  editions?: Edition[];
  /**
   * The partner’s own languages; without it the country’s official ones among the editions.
   */
  ownLanguages?: Language[];
  /**
   * The language that prevails, or `equal`.
   */
  prevailing?: string;
  series?: Series;
  url?: Url;
  /**
   * How much of the record of work is printed.
   */
  process?: 'none' | 'summary' | 'full';
  embargo?: Moment;
  style?: Style;
}
/**
 * The series and the number in it.
 */
export interface Series {
  name: Text;
  /**
   * The number in the series.
   */
  number?: number | string;
}
/**
 * House style, all with defaults.
 */
export interface Style {
  /**
   * Citation style.
   */
  citations?: 'gbt7714-2025' | 'gbt7714-2015' | 'apa' | 'chicago';
  /**
   * The dash between the names of the two countries, outside Chinese.
   */
  countryDash?: '–' | '-' | '—' | ' – ';
  /**
   * The digits of an edition that has its own.
   */
  digits?: 'latin' | 'native';
  /**
   * The name of a theme.
   */
  theme?: string;
}
/**
 * The two sides.
 */
export interface Sides {
  china: Team;
  partner: Team;
}
export interface Team {
  /**
   * The think tanks of this side; the first leads.
   *
   * @minItems 1
   */
  institutions: Institution[];
  /**
   * The research team of this side.
   */
  team?: Member[];
}
export interface Institution {
  id: Id;
  name: Text;
  shortName?: Text;
  /**
   * ISO 3166-1 alpha-2 code of its country.
   */
  country?: string;
  url?: Url;
  /**
   * A PNG or JPEG file beside the report.
   */
  logo?: string;
  established?: Date;
  profile?: Prose;
  /**
   * Whom readers and the press can write to.
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
   * The fields of the letter that this member covers.
   *
   * Items: One of the three fields that each team covers.
   */
  expertise?: ('modernization' | 'diplomacy' | 'cooperation')[];
  /**
   * What this member does in the study.
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
   * Items: What this person does.
   */
  roles?: ('signatory' | 'editor' | 'reviewer' | 'observer' | 'interpreter' | 'speaker')[];
}
/**
 * Items 1 to 3 of the letter, before phase I.
 */
export interface ResearchDesignPlan {
  acceptance?: Acceptance;
  agreed?: Agreed;
  timetable?: Timetable;
  opinions?: Opinions;
  /**
   * Departures from the letter.
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
   * Whether the partner has studied the institute’s report.
   */
  readReport?: boolean;
  /**
   * Whether the partner agrees with its main viewpoints.
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
   * How many days members have.
   */
  days?: number;
  /**
   * What no answer means.
   */
  silence?: 'counts-as-agreement' | 'blocks';
}
/**
 * A departure from the letter.
 */
export interface Deviation {
  item: Text;
  change: Text;
  reason?: Text;
  agreed?: Date;
}
/**
 * Who pays for what; the defaults are the letter’s.
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
 * The reception at a news conference.
 */
export interface Reception {
  food?: Payer;
  transport?: Payer;
  accommodation?: Payer;
}
/**
 * The record of the work.
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
   */
  drafts?: Draft[];
}
/**
 * A draft of one side.
 */
export interface Draft {
  side: Side;
  /**
   * The parts it holds.
   */
  parts?: PartKey[];
  /**
   * The paths it holds, where it is less than a part.
   *
   * Items: A path such as `modernization.china`.
   */
  paths?: string[];
  completed?: Date;
}
/**
 * Seminars and agreed revisions.
 */
export interface PhaseII {
  /**
   * The seminars.
   */
  seminars?: Seminar[];
  /**
   * What was decided.
   */
  decisions?: Decision[];
  consensus?: Consensus;
  /**
   * What stays open between the sides.
   */
  positions?: Position[];
  /**
   * Wordings that both sides agreed on.
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
   * Whether it took place.
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
 * The consensus on revisions.
 */
export interface Consensus {
  date: Date;
  by?: People;
  decisions?: Ids;
}
/**
 * What stays open, printed side by side.
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
 * Editing and the opinion of every member.
 */
export interface PhaseIII {
  circulated?: Circulated;
  /**
   * The opinions of members.
   */
  opinions?: Opinion[];
  /**
   * Dissents, printed in every edition.
   */
  dissents?: Dissent[];
  frozen?: Frozen;
}
/**
 * The revision that members were asked about.
 */
export interface Circulated {
  /**
   * The revision sent round.
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
   * Comments, one by one.
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
 * The final text.
 */
export interface Frozen {
  date: Date;
  /**
   * The final revision.
   */
  revision: number;
  /**
   * SHA-256 of the frozen text.
   */
  digest: string;
}
/**
 * News conferences.
 */
export interface PhaseIV {
  /**
   * One or more a side.
   */
  conferences?: NewsConference[];
  /**
   * Both leads, every edition.
   */
  signOffs?: SignOff[];
  /**
   * What appeared, and where.
   */
  publicity?: Publicity[];
}
/**
 * A news conference.
 */
export interface NewsConference {
  side: Side;
  /**
   * ISO 3166-1 alpha-2 code.
   */
  country?: string;
  city?: Text;
  venue?: Text;
  start: Moment;
  /**
   * The languages it is held in.
   */
  languages?: Language[];
  organizer?: Id;
  speakers?: Ids;
  interpreters?: Ids;
  programme?: Prose;
  contact?: Contact;
}
/**
 * A lead’s signature under one edition.
 */
export interface SignOff {
  institution: Id;
  person?: Id;
  edition: Language;
  /**
   * The revision signed.
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
   * One or more forewords.
   */
  forewords?: Foreword[];
  /**
   * A disclaimer of each institution.
   */
  disclaimers?: Disclaimer[];
  /**
   * Keywords, a list per language, in the same order.
   */
  keywords?: Readonly<Record<string, readonly string[]>>;
  /**
   * Funding, by institution.
   */
  funding?: Funding[];
  copyright?: Text;
  cover?: Cover;
}
/**
 * A foreword.
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
 * An institution’s source of funds for the study.
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
   * A PNG or JPEG file beside the report.
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
   */
  keywords?: KeywordCount[];
}
/**
 * The five aspects; without a text of your own the default is printed.
 */
export interface FiveAspects {
  goal?: Prose;
  players?: Prose;
  principles?: Prose;
  contents?: Prose;
  measures?: Prose;
}
/**
 * The features of the theory.
 */
export interface Features {
  goalOrientation?: Prose;
  players?: Prose;
  corePrinciple?: Prose;
  strategicFocus?: Prose;
}
/**
 * Modernization theories by agent and goal.
 */
export interface Matrix {
  'nation-state'?: NationState;
  'international-regime'?: InternationalRegime;
}
/**
 * Theories centred on this agent.
 */
export interface NationState {
  /**
   * Theories of this cell.
   */
  'economic-growth'?: Text[];
  /**
   * Theories of this cell.
   */
  'all-round-development'?: Text[];
}
/**
 * Theories centred on this agent.
 */
export interface InternationalRegime {
  /**
   * Theories of this cell.
   */
  'economic-growth'?: Text[];
  /**
   * Theories of this cell.
   */
  'all-round-development'?: Text[];
}
/**
 * How often a term stands in a document.
 */
export interface KeywordCount {
  /**
   * The term.
   */
  term: string;
  language: Language;
  /**
   * How often it stands there.
   */
  count?: number;
  /**
   * Id of an entry of `references`.
   */
  source?: string;
  /**
   * A text file beside the report to count in.
   */
  file?: string;
  /**
   * What counts as one.
   */
  unit?: 'word' | 'substring';
  /**
   * Whether the term counts inside longer terms.
   */
  overlaps?: boolean;
}
/**
 * The five parts of the letter, always in this order.
 */
export interface Parts {
  modernization: Part1;
  interaction: Part2;
  chinaInitiative: Part3;
  partnerInitiatives: Part4;
  future: Part5;
}
/**
 * The modernization processes of the two countries.
 */
export interface Part1 {
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
 * A comparison of characteristics.
 */
export interface Comparison {
  text?: Point;
  /**
   * The comparison as a table.
   */
  rows?: ComparisonRow[];
}
/**
 * One feature, compared.
 */
export interface ComparisonRow {
  feature: Text;
  china: Prose;
  partner: Prose;
}
/**
 * The interaction of the two countries in global modernization.
 */
export interface Part2 {
  title?: Text;
  sections?: Sections;
  context?: Point;
  /**
   * What cooperation has achieved.
   */
  achievements?: Exchange[];
  /**
   * What stands in its way.
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
   */
  connectivity?: Connectivity[];
  /**
   * Ids of entries of `references`.
   *
   * Items: Id of an entry of `references`.
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
 * China’s Belt and Road Initiative.
 */
export interface Part3 {
  title?: Text;
  sections?: Sections;
  purpose?: Point;
  content?: Point;
  meaning?: Point;
}
/**
 * The partner country’s own initiatives, plans and policies.
 */
export interface Part4 {
  title?: Text;
  sections?: Sections;
  introduction?: Point;
  /**
   * The initiatives, one by one.
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
   * Whose it is.
   */
  level?: 'international' | 'national' | 'regional' | 'sectoral';
  adoptedBy?: Text;
  adopted?: Date;
  period?: Period;
  purpose?: Point;
  content?: Point;
  meaning?: Point;
  /**
   * Id of an entry of `references`.
   */
  source?: string;
}
/**
 * Expectations: the collaborative modernization of the two countries.
 */
export interface Part5 {
  title?: Text;
  sections?: Sections;
  /**
   * How the two sides’ initiatives are joined.
   */
  integration?: Integration[];
  /**
   * Strategies of cooperation.
   */
  strategies?: Strategy[];
  /**
   * What readers look for.
   */
  recommendations?: Recommendation[];
  outlook?: Point;
}
/**
 * An element of the initiative joined to one of the partner’s.
 */
export interface Integration {
  /**
   * A connectivity, or an address in part 3.
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
   * Who should act.
   */
  addressees?: Addressee[];
  /**
   * The connectivities it belongs to.
   */
  connectivity?: Connectivity[];
  /**
   * The aspects of the theory that guide it.
   */
  aspects?: Aspect[];
  basis?: Ids;
  /**
   * How soon it can be done.
   */
  horizon?: 'short' | 'medium' | 'long';
}
/**
 * A table.
 */
export interface Table {
  id: Id;
  caption: Text;
  /**
   * The columns.
   *
   * @minItems 1
   */
  columns: Column[];
  /**
   * The rows.
   */
  rows?: Cell[][];
  /**
   * A CSV file beside the report.
   */
  data?: string;
  source?: Text;
}
/**
 * A column.
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
 * A quotation.
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
   * Id of an entry of `references`.
   */
  source?: string;
}
/**
 * A box.
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
   * The CSL type.
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
   * The CSL variable of this name.
   */
  title: string;
  /**
   * The CSL variable of this name.
   */
  'title-short'?: string;
  /**
   * The CSL variable of this name.
   */
  'container-title'?: string;
  /**
   * The CSL variable of this name.
   */
  'container-title-short'?: string;
  /**
   * The CSL variable of this name.
   */
  'collection-title'?: string;
  /**
   * The CSL variable of this name.
   */
  'original-title'?: string;
  /**
   * The CSL variable of this name.
   */
  publisher?: string;
  /**
   * The CSL variable of this name.
   */
  'publisher-place'?: string;
  /**
   * The CSL variable of this name.
   */
  'original-publisher'?: string;
  /**
   * The CSL variable of this name.
   */
  'original-publisher-place'?: string;
  /**
   * The CSL variable of this name.
   */
  genre?: string;
  /**
   * The CSL variable of this name.
   */
  medium?: string;
  /**
   * The CSL variable of this name.
   */
  language?: string;
  /**
   * The CSL variable of this name.
   */
  note?: string;
  /**
   * The CSL variable of this name.
   */
  abstract?: string;
  /**
   * The CSL variable of this name.
   */
  archive?: string;
  /**
   * The CSL variable of this name.
   */
  archive_location?: string;
  /**
   * The CSL variable of this name.
   */
  authority?: string;
  /**
   * The CSL variable of this name.
   */
  'call-number'?: string;
  /**
   * The CSL variable of this name.
   */
  'event-title'?: string;
  /**
   * The CSL variable of this name.
   */
  'event-place'?: string;
  /**
   * The CSL variable of this name.
   */
  jurisdiction?: string;
  /**
   * The CSL variable of this name.
   */
  source?: string;
  /**
   * The CSL variable of this name.
   */
  status?: string;
  /**
   * The CSL variable of this name.
   */
  version?: string;
  /**
   * The CSL variable of this name.
   */
  annote?: string;
  /**
   * The CSL variable of this name.
   */
  DOI?: string;
  /**
   * The CSL variable of this name.
   */
  ISBN?: string;
  /**
   * The CSL variable of this name.
   */
  ISSN?: string;
  /**
   * The CSL variable of this name.
   */
  PMID?: string;
  /**
   * The CSL variable of this name.
   */
  PMCID?: string;
  /**
   * The CSL variable of this name.
   */
  keyword?: string;
  /**
   * The CSL variable of this name.
   */
  dimensions?: string;
  /**
   * The CSL variable of this name.
   */
  references?: string;
  /**
   * The CSL variable of this name.
   */
  'reviewed-title'?: string;
  /**
   * The CSL variable of this name.
   */
  section?: string;
  /**
   * The CSL variable of this name.
   */
  scale?: string;
  /**
   * The CSL variable of this name.
   */
  shortTitle?: string;
  /**
   * The CSL variable of this name.
   */
  journalAbbreviation?: string;
  /**
   * The CSL variable of this name.
   */
  volume?: string | number;
  /**
   * The CSL variable of this name.
   */
  issue?: string | number;
  /**
   * The CSL variable of this name.
   */
  number?: string | number;
  /**
   * The CSL variable of this name.
   */
  page?: string | number;
  /**
   * The CSL variable of this name.
   */
  'page-first'?: string | number;
  /**
   * The CSL variable of this name.
   */
  edition?: string | number;
  /**
   * The CSL variable of this name.
   */
  'collection-number'?: string | number;
  /**
   * The CSL variable of this name.
   */
  'chapter-number'?: string | number;
  /**
   * The CSL variable of this name.
   */
  'number-of-pages'?: string | number;
  /**
   * The CSL variable of this name.
   */
  'number-of-volumes'?: string | number;
  /**
   * The CSL variable of this name.
   */
  part?: string | number;
  /**
   * The CSL variable of this name.
   */
  supplement?: string | number;
  /**
   * The CSL variable of this name.
   */
  'citation-number'?: string | number;
  /**
   * The CSL variable of this name.
   */
  'first-reference-note-number'?: string | number;
  /**
   * The CSL variable of this name.
   */
  locator?: string | number;
  /**
   * The web address.
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
   * Part of the name.
   */
  family?: string;
  /**
   * Part of the name.
   */
  given?: string;
  /**
   * Part of the name.
   */
  literal?: string;
  /**
   * Part of the name.
   */
  suffix?: string;
  /**
   * Part of the name.
   */
  'dropping-particle'?: string;
  /**
   * Part of the name.
   */
  'non-dropping-particle'?: string;
}
/**
 * An appendix.
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
