import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import { schemaCodes } from '../codes.js';
import type { SchemaCode } from '../codes.js';
import type { SchemaIssue } from '../fold-errors.js';

/** The diagnostic of an issue. The severity is from the registry; the range is that of the key or of the value. */
export function reportIssue(
  code: SchemaCode,
  issue: SchemaIssue,
  source: Source,
  rest: Pick<Finding, 'message'> & Partial<Pick<Finding, 'why' | 'help' | 'related' | 'edits' | 'range'>>,
): Finding {
  return {
    code,
    severity: schemaCodes[code].severity,
    pointer: issue.pointer,
    range: source.rangeOf(issue.pointer, issue.half),
    ...rest,
  };
}
