import { archiveCodes } from './output/explain-archive-pictures.js';
import { assetCodes } from './assets/read-assets.js';
import { citationCodes } from './citations/read-references.js';
import { limitCodes } from './diagnostics/limit-each.js';
import { mergeRegistries } from './diagnostics/registry.js';
import { layoutCodes } from './output/layout-editions.js';
import { glyphCodes } from './output/explain-missing-glyphs.js';
import { proseCodes } from './prose/explain-prose-issue.js';
import { ruleCodes } from './rules/rules.js';
import { schemaCodes } from './schema/codes.js';
import { sourceCodes } from './source/codes.js';
import { fileCodes } from './source/read/decode-text.js';

/** Every code that a check or render can report, with its title, explanation and samples. */
export const diagnosticCodes = mergeRegistries(
  fileCodes,
  limitCodes,
  sourceCodes,
  schemaCodes,
  assetCodes,
  citationCodes,
  proseCodes,
  ruleCodes,
  glyphCodes,
  layoutCodes,
  archiveCodes,
);
