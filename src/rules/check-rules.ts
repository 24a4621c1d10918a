import { byPlace, type Diagnostic, diagnostic, type Range, type Severity } from '../diagnostics/diagnostic.js';
import { type GateProgress, type GateState, type Phase, phases } from '../diagnostics/gate.js';
import { loadLanguage } from '../language/load-language.js';
import type { Report } from '../schema/report.gen.js';
import type { Source } from '../source/source.js';
import { prepareContext, type RuleContext, type Surroundings } from './context/rule-context.js';
import { placeOf } from './place-of.js';
import { printGate } from './print-gate.js';
import type { GateFinding, GateRule, IntegrityRule, Place, RuleFinding, StyleRule } from './rule.js';
import { rules, severityOf } from './rules.js';

export interface RuleInput extends Surroundings {
  readonly report: Report;
  readonly source: Source;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Checks as if this phase were being completed now: its gates and earlier ones are errors. */
  readonly phase?: Phase;
}

/** Applies every rule to a report that is valid by the schema. Findings are in file order. */
export function checkRules(input: RuleInput): readonly Diagnostic[] {
  const context = prepareContext(input.report, input.today, input);
  return rules
    .flatMap((rule) => (rule.kind === 'gate' ? gateFindings(rule, context, input) : ruleFindings(rule, context, input)))
    .sort(byPlace);
}

function ruleFindings(rule: IntegrityRule | StyleRule, context: RuleContext, input: RuleInput): Diagnostic[] {
  return Array.from(rule.check(context), (finding) => {
    const { pointer, range } = placeOf(finding, input.source);
    return diagnostic(input.source.file, {
      code: rule.code,
      kind: rule.kind,
      severity: severityOf(rule),
      message: finding.message,
      why: rule.why,
      help: finding.help ?? rule.help,
      pointer,
      range,
      related: relatedPlaces(finding, input.source),
      edits: finding.replacement === undefined ? [] : [{ range, text: finding.replacement }],
    });
  });
}

function gateFindings(rule: GateRule, context: RuleContext, input: RuleInput): Diagnostic[] {
  const progress = progressOf(rule.phase, input.report.study.phase, input.phase);
  return Array.from(rule.check(context), (finding) => {
    const gate: GateState = {
      phase: rule.phase,
      progress,
      sentence: finding.sentence,
      values: finding.values ?? {},
      owes: finding.owes,
    };
    return diagnostic(input.source.file, {
      code: rule.code,
      kind: 'gate',
      severity: severities[progress],
      message: {
        en: printGate(gate, loadLanguage('en'), input.report).text,
        zh: printGate(gate, loadLanguage('zh'), input.report).text,
      },
      why: rule.why,
      help: finding.help ?? { en: `${rule.help.en}\n${rule.good}`, zh: `${rule.help.zh}\n${rule.good}` },
      ...placeOf(finding, input.source),
      related: relatedPlaces(finding, input.source),
      gate,
    });
  });
}

const severities: Readonly<Record<GateProgress, Severity>> = { ahead: 'hint', open: 'warning', failed: 'error' };

function progressOf(gate: Phase, study: Phase | 'done', asked: Phase | undefined): GateProgress {
  const order: readonly string[] = [...phases, 'done'];
  const own = order.indexOf(gate);
  if (asked !== undefined && own <= order.indexOf(asked)) return 'failed';
  const current = order.indexOf(study);
  return own > current ? 'ahead' : own === current ? 'open' : 'failed';
}

function relatedPlaces(
  { related }: RuleFinding | GateFinding,
  source: Source,
): { message: { en: string; zh: string }; pointer: string; range: Range }[] {
  return (related ?? []).map(({ message, pointer }) => {
    const place: Place = { pointer };
    return { message, ...placeOf(place, source) };
  });
}
