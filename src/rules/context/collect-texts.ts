import type { LanguageMap, Report } from '../../schema/report.gen.js';

/** A text that stands in several languages, and where. */
export interface TextUse {
  readonly text: LanguageMap;
  readonly pointer: string;
}

const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

/**
 * Every text by language that the pages show, in the order of the file. The record of work belongs to it as far as it
 * is printed: positions, dissents and agreed wordings always, the rest where `study.process` is `full`.
 */
export function collectTexts(report: Report): readonly TextUse[] {
  const texts: TextUse[] = [];
  const { references: _references, plan, phases, ...shown } = report;
  collect(shown, '', texts);
  if (report.study.process === 'full') {
    collect(plan, '/plan', texts);
    collect(phases, '/phases', texts);
  } else {
    collect(phases?.II?.positions, '/phases/II/positions', texts);
    collect(phases?.II?.agreedWording, '/phases/II/agreedWording', texts);
    collect(phases?.III?.dissents, '/phases/III/dissents', texts);
  }
  return texts;
}

function collect(value: unknown, pointer: string, into: TextUse[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, `${pointer}/${String(index)}`, into);
    return;
  }
  if (isLanguageMap(value)) {
    into.push({ text: value, pointer });
    return;
  }
  for (const [key, child] of Object.entries(value)) collect(child, `${pointer}/${key}`, into);
}

/** In this format a map whose keys are all language tags and whose values are all strings is a text and nothing else. */
function isLanguageMap(value: object): value is LanguageMap {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => languageTag.test(key) && typeof text === 'string');
}
