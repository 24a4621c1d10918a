/** The phases that gates complete, in the order of the invitation letter; `plan` comes before phase I. */
export const phases = ['plan', 'I', 'II', 'III', 'IV'] as const;
export type Phase = (typeof phases)[number];

/** `ahead`: its phase has not begun; `open`: its phase is under way; `failed`: its phase is declared over. */
export type GateProgress = 'ahead' | 'open' | 'failed';

/** Who is responsible for a gate; two sides mean “both”. Ids are those of the file. */
export type Party =
  | { readonly kind: 'side'; readonly side: 'china' | 'partner' }
  | { readonly kind: 'person'; readonly id: string }
  | { readonly kind: 'institution'; readonly id: string };

/** A term of the language files and its owner: the `review` of a side, the `purpose` of an initiative's name. */
export interface GateTerm {
  readonly label: string;
  readonly side?: 'china' | 'partner';
  readonly of?: string | Readonly<Record<string, string>>;
}

/** The value of a placeholder in a gate's sentence, as data, so that each edition prints it in its own language. */
export type GateValue =
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'text'; readonly text: string | Readonly<Record<string, string>> }
  | { readonly kind: 'moment'; readonly moment: string }
  | { readonly kind: 'sides'; readonly sides: readonly ('china' | 'partner')[] }
  | { readonly kind: 'people'; readonly ids: readonly string[] }
  | { readonly kind: 'institution'; readonly id: string }
  | { readonly kind: 'country'; readonly code: string }
  | { readonly kind: 'languages'; readonly tags: readonly string[] }
  | { readonly kind: 'parts'; readonly ordinals: readonly number[] }
  | { readonly kind: 'terms'; readonly terms: readonly GateTerm[] };

/** What a phase still lacks, independent of language: `sentence` is a key of the language files (`gate.no-editor`). */
export interface GateState {
  readonly phase: Phase;
  readonly progress: GateProgress;
  readonly sentence: string;
  readonly values: Readonly<Record<string, GateValue>>;
  readonly owes: readonly Party[];
}
