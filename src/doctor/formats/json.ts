import { jsonLines } from '../../diagnostics/formats/json-lines.js';
import { explainLack } from '../lack-words.js';
import type { Examination, ExaminationContext } from '../examine-languages.js';

/**
 * One JSON document for programs: `{version, ready, studies[], languages[]}`; members keep their names across releases
 * and are always present.
 */
export function json({ languages, studies, ready }: Examination, { language }: ExaminationContext): readonly string[] {
  const document = {
    version: 1,
    ready,
    studies,
    languages: languages.map((state) => ({
      tag: state.tag,
      name: state.name[language],
      script: state.script,
      direction: state.direction,
      fonts: state.fonts,
      labels: state.labels,
      words: state.words,
      dates: state.dates,
      hyphenation: state.hyphenation,
      neededBy: state.neededBy,
      lacks: state.lacks.map((lack) => ({ kind: lack.kind, text: explainLack(lack, state)[language] })),
    })),
  };
  return jsonLines(document);
}
