import type { Report } from '../../schema/report.gen.js';

/** A readable name of a pointer: the id of the nearest entry, or else a path such as `modernization.comparison`. */
export function addressOf(report: Report, pointer: string): string {
  const steps = pointer.split('/').slice(1);
  let value: unknown = report;
  let id: string | undefined;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) break;
    value = (value as Readonly<Record<string, unknown>>)[step];
    if (typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string') id = value.id;
  }
  return id ?? steps.slice(steps[0] === 'parts' ? 1 : 0).join('.');
}
