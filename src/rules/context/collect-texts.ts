import type { LanguageMap, Report } from '../../schema/report.gen.js';

/** A text in several languages, and its place. */
export interface TextUse {
  readonly text: LanguageMap;
  readonly pointer: string;
}

const languageTag = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?$/;

/**
 * Every text by language that is printed, in file order. From the record of work, positions, dissents and agreed
 * wordings are always printed; the rest if `study.process` is `full`.
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

/** In this format only a text is a map with language tags as keys and strings as values. */
function isLanguageMap(value: object): value is LanguageMap {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => languageTag.test(key) && typeof text === 'string');
}
