import { stopsRender, type Diagnostic } from '../diagnostic.js';
import { digest, identify } from '../fingerprint.js';
import { jsonLines } from './json-lines.js';
import type { Formatter } from './format-context.js';
import { portablePath } from './portable-path.js';
import { regionOf } from './regions.js';
import { positionsByFile } from './source-positions.js';

/**
 * GitLab’s Code Quality report, a subset of Code Climate’s: a list with one entry for each finding. A finding keeps its
 * fingerprint when lines move, so that a merge request shows only new ones.
 */
export const gitlab: Formatter = (diagnostics, { sources, language, folder }) => {
  const positionsOf = positionsByFile(sources);
  const identities = identify(diagnostics, sources);
  const issues = diagnostics.map((finding) => {
    const place = positionsOf(finding.file);
    const region = place && finding.range && regionOf(finding.range, place.text, place.positions);
    const path = portablePath(finding.file, folder);
    const { hash, occurrence } = identities.get(finding) ?? { hash: '', occurrence: 1 };
    return {
      type: 'issue',
      description: finding.message[language],
      check_name: finding.code,
      fingerprint: digest([path, hash, String(occurrence)]),
      severity: severityOf(finding),
      // A finding without a place in a file is shown at the top.
      location: { path, lines: { begin: region?.startLine ?? 1, end: region?.endLine ?? 1 } },
    };
  });
  return jsonLines(issues);
};

/** An error that stops a render is more severe than a gate of a phase that is over. */
function severityOf(finding: Diagnostic): 'critical' | 'major' | 'minor' | 'info' {
  if (stopsRender(finding)) return 'critical';
  switch (finding.severity) {
    case 'error':
      return 'major';
    case 'warning':
      return 'minor';
    case 'hint':
      return 'info';
  }
}
