export { check, digestOf, render } from './pipeline.js';
export type {
  CheckInput,
  CheckOptions,
  CheckResult,
  OutputFormat,
  RenderedFile,
  RenderOptions,
  RenderResult,
} from './pipeline.js';
export { besideKinds, noFiles } from './assets/report-files.js';
export type { BesideKind, FileResult, ReportFiles } from './assets/report-files.js';
export { loadResources } from './output/resources.js';
export type { Resources } from './output/resources.js';
export type {
  Diagnostic,
  Edit,
  MessageLanguage,
  Range,
  RelatedPlace,
  Severity,
  Words,
} from './diagnostics/diagnostic.js';
export type { Report } from './schema/report.gen.js';
export type { Source } from './source/source.js';
export { diagnosticCodes } from './diagnostic-codes.js';
export type { CodeEntry } from './diagnostics/registry.js';
export { studyStatus } from './status/study-status.js';
export type { Lack, StudyStatus, TextCount } from './status/study-status.js';
