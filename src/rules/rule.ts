import type { RelatedPlace, Words } from '../diagnostics/diagnostic.js';
import type { GateValue, Party, Phase } from '../diagnostics/gate.js';
import type { LabelKey } from '../language/language.js';
import type { Half } from '../source/source.js';
import type { RuleContext } from './context/rule-context.js';

/**
 * One rule beyond the schema. `integrity` is an error and stops a render; `style` warns; a `gate` names the phase that
 * it completes and is a hint before that phase, a warning during it and an error after it.
 */
export type Rule = IntegrityRule | StyleRule | GateRule;

interface RuleBase {
  /** Words, stable across releases: `phase/opinion-of-every-member`. */
  readonly code: string;
  /** The rule in a few words. */
  readonly title: Words;
  /** Why it exists, in a sentence. */
  readonly why: Words;
  /** How to satisfy it, in a sentence. */
  readonly help: Words;
  /** YAML that breaks the rule, and the same mended. */
  readonly bad: string;
  readonly good: string;
}

export interface IntegrityRule extends RuleBase {
  readonly kind: 'integrity';
  check(context: RuleContext): Iterable<RuleFinding>;
}

export interface StyleRule extends RuleBase {
  readonly kind: 'style';
  /** Default: a warning. A hint where the author can do little about it. */
  readonly severity?: 'hint';
  check(context: RuleContext): Iterable<RuleFinding>;
}

export interface GateRule extends RuleBase {
  readonly kind: 'gate';
  readonly phase: Phase;
  check(context: RuleContext): Iterable<GateFinding>;
}

/** Where a finding stands. A pointer to what is absent moves to its nearest parent before it is reported. */
export interface Place {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** Default: the value of a scalar, the key of a list or map. */
  readonly half?: Half;
  /** UTF-16 offsets within the string value at the pointer, `end` exclusive. */
  readonly within?: { readonly start: number; readonly end: number };
}

export interface RuleFinding extends Place {
  readonly message: Words;
  /** Default: the rule's own. */
  readonly help?: Words;
  readonly related?: readonly Omit<RelatedPlace, 'range'>[];
  /** What to write in the place of the finding's range, where that mends it. */
  readonly replacement?: string;
}

/** A key of the language files that holds a gate's sentence. */
export type GateSentence = Extract<LabelKey, `gate.${string}`>;

/** What is lacking, as data; the sentence is printed from the language files, here and in the document. */
export interface GateFinding extends Place {
  readonly sentence: GateSentence;
  readonly values?: Readonly<Record<string, GateValue>>;
  readonly owes: readonly Party[];
  readonly help?: Words;
  readonly related?: readonly Omit<RelatedPlace, 'range'>[];
}
