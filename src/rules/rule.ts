import type { RelatedPlace, Words } from '../diagnostics/diagnostic.js';
import type { GateValue, Party, Phase } from '../diagnostics/gate.js';
import type { LabelKey } from '../language/language.js';
import type { Half } from '../source/source.js';
import type { RuleContext } from './context/rule-context.js';

/**
 * One rule beyond the schema. `integrity` is an error and prevents rendering; `style` is a warning; a `gate` belongs to
 * the phase that it completes and is a hint before that phase, a warning during it and an error after it.
 */
export type Rule = IntegrityRule | StyleRule | GateRule;

interface RuleBase {
  /** Stable across releases: `phase/opinion-of-every-member`. */
  readonly code: string;
  readonly title: Words;
  /** The reason for the rule, in one sentence. */
  readonly why: Words;
  /** How to satisfy it, in one sentence. */
  readonly help: Words;
  /** YAML that breaks the rule, and YAML that satisfies it. */
  readonly bad: string;
  readonly good: string;
}

export interface IntegrityRule extends RuleBase {
  readonly kind: 'integrity';
  check(context: RuleContext): Iterable<RuleFinding>;
}

export interface StyleRule extends RuleBase {
  readonly kind: 'style';
  /** Default: warning. A hint if the author can do little about it. */
  readonly severity?: 'hint';
  check(context: RuleContext): Iterable<RuleFinding>;
}

export interface GateRule extends RuleBase {
  readonly kind: 'gate';
  readonly phase: Phase;
  check(context: RuleContext): Iterable<GateFinding>;
}

/** The place of a finding. A pointer to something absent is moved to its nearest parent. */
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
  /** The replacement for the finding's range, if it fixes the issue. */
  readonly replacement?: string;
}

/** The key of a gate's sentence in the language files. */
export type GateSentence = Extract<LabelKey, `gate.${string}`>;

/** What is lacking, as data. The sentence is printed from the language files, in messages and in the document. */
export interface GateFinding extends Place {
  readonly sentence: GateSentence;
  readonly values?: Readonly<Record<string, GateValue>>;
  readonly owes: readonly Party[];
  readonly help?: Words;
  readonly related?: readonly Omit<RelatedPlace, 'range'>[];
}
