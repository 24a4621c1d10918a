import type { Report } from '../../schema/report.gen.js';

/** A field that refers to an entry of `references` by its key. */
export interface ReferenceUse {
  readonly key: string;
  readonly pointer: string;
}

/** Every `source` and `sources` with a key, in the order of the format, without citations in prose. */
export function collectReferenceUses(report: Report): readonly ReferenceUse[] {
  const uses: ReferenceUse[] = [];
  const add = (key: string | undefined, pointer: string): void => {
    if (key !== undefined) uses.push({ key, pointer });
  };
  for (const [index, count] of (report.theory?.keywords ?? []).entries()) {
    add(count.source, `/theory/keywords/${String(index)}/source`);
  }
  for (const list of ['achievements', 'problems'] as const) {
    for (const [index, item] of (report.parts.interaction[list] ?? []).entries()) {
      for (const [at, key] of (item.sources ?? []).entries()) {
        add(key, `/parts/interaction/${list}/${String(index)}/sources/${String(at)}`);
      }
    }
  }
  for (const [index, item] of (report.parts.partnerInitiatives.items ?? []).entries()) {
    add(item.source, `/parts/partnerInitiatives/items/${String(index)}/source`);
  }
  for (const [id, { source }] of Object.entries(report.indicators ?? {})) add(source, `/indicators/${id}/source`);
  for (const [index, quote] of (report.quotes ?? []).entries()) add(quote.source, `/quotes/${String(index)}/source`);
  return uses;
}
