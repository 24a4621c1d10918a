import type { Picture } from '../document/nodes.js';
import type { CheckResult } from '../pipeline-types.js';
import type { ProseLibrary } from '../prose/prose-library.js';
import type * as Format from '../schema/report.gen.js';

/** What a check has read of a report, so that a render need not read it again. */
export interface CheckedReport extends CheckResult {
  readonly library: ProseLibrary;
  readonly references: readonly Format.Reference[];
  readonly pictures: ReadonlyMap<string, Picture>;
}

/** A report that fits the schema. */
export interface ReadableReport extends CheckedReport {
  readonly report: Format.Report;
}
