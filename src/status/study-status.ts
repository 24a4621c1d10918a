import type { Severity, Words } from '../diagnostics/diagnostic.js';
import { type GateProgress, type Phase, phases } from '../diagnostics/gate.js';
import { tally, type Tally } from '../diagnostics/summarize.js';
import { editionsOf, type Edition } from '../document/editions.js';
import { loadLanguage } from '../language/load-language.js';
import { countryName } from '../language/tags.js';
import type { CheckResult } from '../pipeline.js';
import { collectTexts } from '../rules/context/collect-texts.js';
import { hasTextIn } from '../rules/context/has-text.js';
import { openGates } from '../rules/open-gates.js';
import { printGate } from '../rules/print-gate.js';
import { countryCodes } from '../schema/country-codes.js';
import type { Report } from '../schema/report.gen.js';
import type { Source } from '../source/source.js';

/** The status of one study, as data: what a coordinator of twenty studies needs to know. */
export interface StudyStatus {
  readonly file: string;
  /** The name of its output files. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; absent if the file does not give it. */
  readonly country?: { readonly code: string; readonly name: Words };
  readonly phase?: Phase | 'done';
  readonly revision?: number;
  /** What the current phase and earlier ones lack, by phase; absent if the file could not be read as a report. */
  readonly lacks?: readonly Lack[];
  /** One entry for each edition, in their order; absent in the same case. */
  readonly texts?: readonly TextCount[];
  readonly findings: Omit<Tally, 'files'>;
}

/** An item that a gate lacks. */
export interface Lack {
  readonly code: string;
  readonly phase: Phase;
  /** `failed` if the phase is declared over. */
  readonly progress: Exclude<GateProgress, 'ahead'>;
  readonly severity: Severity;
  readonly pointer: string;
  readonly text: Words;
  /** Who is responsible; absent if nobody is named. */
  readonly owes?: Words;
}

/** How many of the texts that an edition prints exist in its language. */
export interface TextCount {
  readonly language: string;
  readonly extent: Edition['extent'];
  readonly present: number;
  readonly needed: number;
}

/** The result of a check; for a file that is not text it has only a name and findings. */
type Checked = Pick<CheckResult, 'diagnostics' | 'report'> & { readonly source: Pick<Source, 'file' | 'data'> };

/** The status of a study from the result of its check; `name` is that of its output files. */
export function studyStatus(name: string, { diagnostics, report, source }: Checked): StudyStatus {
  const { errors, warnings, hints } = tally(diagnostics);
  return {
    file: source.file,
    name,
    ...statedIn(source.data),
    ...(report === undefined ? {} : { lacks: lacksOf(report, diagnostics), texts: countTexts(report) }),
    findings: { errors, warnings, hints },
  };
}

/** What can be read even from a file with errors: a wrong key elsewhere does not hide which study it is. */
function statedIn(data: unknown): Pick<StudyStatus, 'country' | 'phase' | 'revision'> {
  const { country, phase, revision } = mapIn(mapIn(data)['study']);
  const known = [...phases, 'done' as const].find((one) => one === phase);
  return {
    ...(typeof country === 'string' && countryCodes.has(country)
      ? { country: { code: country, name: { en: countryName(country, 'en'), zh: countryName(country, 'zh') } } }
      : {}),
    ...(known === undefined ? {} : { phase: known }),
    ...(typeof revision === 'number' && Number.isInteger(revision) ? { revision } : {}),
  };
}

function mapIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

function lacksOf(report: Report, diagnostics: CheckResult['diagnostics']): readonly Lack[] {
  return openGates(diagnostics).map(({ code, gate, severity, pointer }) => {
    const en = printGate(gate, loadLanguage('en'), report);
    const zh = printGate(gate, loadLanguage('zh'), report);
    return {
      code,
      phase: gate.phase,
      progress: gate.progress === 'failed' ? 'failed' : 'open',
      severity,
      pointer,
      text: { en: en.text, zh: zh.text },
      ...(en.owes === undefined || zh.owes === undefined ? {} : { owes: { en: en.owes, zh: zh.owes } }),
    };
  });
}

/** The parts of the file that a synopsis edition prints. */
const inSynopsis = /^\/(?:study|sides|others|front)\//;

function countTexts(report: Report): readonly TextCount[] {
  const texts = collectTexts(report);
  return editionsOf(report).map(({ language, extent }) => {
    const needed = extent === 'full' ? texts : texts.filter(({ pointer }) => inSynopsis.test(pointer));
    return {
      language,
      extent,
      present: needed.filter(({ text }) => hasTextIn(text, language)).length,
      needed: needed.length,
    };
  });
}
