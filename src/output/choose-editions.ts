import { editionsOf } from '../document/editions.js';
import type { Report } from '../schema/report.gen.js';
import type { Source } from '../source/source.js';
import { layoutEditions, type LaidOutEditions } from './layout-editions.js';
import { layouts, type Layout } from './layouts.js';

/** The editions to print. Default: all of the study. Side by side, `languages` is the order of the columns. */
export function chooseEditions(
  report: Report,
  languages: readonly string[] | undefined,
  layout: Layout,
  source: Source,
): LaidOutEditions {
  const all = editionsOf(report);
  if (layouts[layout].most > 1) return layoutEditions(all, languages, layout, source);
  const editions = languages === undefined ? all : all.filter(({ language }) => languages.includes(language));
  return { editions, diagnostics: [] };
}
