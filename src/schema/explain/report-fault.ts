import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import { schemaCodes } from '../codes.js';
import type { SchemaCode } from '../codes.js';
import type { Slip } from '../fold-errors.js';

/** A finding about a slip; severity comes from the registry, the range from the half that is at fault. */
export function reportFault(
  code: SchemaCode,
  slip: Slip,
  source: Source,
  rest: Pick<Finding, 'message'> & Partial<Pick<Finding, 'why' | 'help' | 'related' | 'edits' | 'range'>>,
): Finding {
  return {
    code,
    severity: schemaCodes[code].severity,
    pointer: slip.pointer,
    range: source.rangeOf(slip.pointer, slip.half),
    ...rest,
  };
}
