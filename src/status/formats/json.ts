import { jsonLines } from '../../diagnostics/formats/json-lines.js';
import type { StatusFormatter } from '../status-format.js';

/**
 * One JSON document for programs: `{version, today, studies[]}`; members keep their names across releases and are
 * always present. `lacks` and `texts` are null if the file could not be read as a report.
 */
export const json: StatusFormatter = (studies, { language, today }) => {
  const document = {
    version: 1,
    today,
    studies: studies.map(({ file, name, country, phase, revision, lacks, texts, findings }) => ({
      file,
      name,
      country: country === undefined ? null : { code: country.code, name: country.name[language] },
      phase: phase ?? null,
      revision: revision ?? null,
      lacks:
        lacks?.map((lack) => ({
          code: lack.code,
          phase: lack.phase,
          progress: lack.progress,
          severity: lack.severity,
          pointer: lack.pointer,
          text: lack.text[language],
          owes: lack.owes?.[language] ?? null,
        })) ?? null,
      texts: texts ?? null,
      findings,
    })),
  };
  return jsonLines(document);
};
