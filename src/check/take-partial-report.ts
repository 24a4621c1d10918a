import { isMap, lastStep, parentOf } from '../schema/pointer.js';
import { validateData } from '../schema/report-validator.gen.js';
import type { Report } from '../schema/report.gen.js';
import type { SchemaError } from '../schema/schema-node.js';

/** The valid part of a file with errors, which can be checked in the same run. */
export interface PartialReport {
  readonly report: Report;
  /**
   * Translates a pointer in the partial report into one in the file: removing an item of a list moves the items after
   * it.
   */
  readonly toFile: (pointer: string) => string;
}

/** Replaces required parts that the file lacks. They are never reported. */
const frame: Readonly<Record<string, unknown>> = {
  '/format': 1,
  '/study': {},
  '/study/country': 'KZ',
  '/study/phase': 'plan',
  '/sides': {},
  '/sides/china': {},
  '/sides/partner': {},
  '/sides/china/institutions': [{ id: 'no-china', name: 'x' }],
  '/sides/partner/institutions': [{ id: 'no-partner', name: 'x' }],
  '/parts': {},
  '/parts/modernization': {},
  '/parts/interaction': {},
  '/parts/chinaInitiative': {},
  '/parts/partnerInitiatives': {},
  '/parts/future': {},
};

/**
 * Removing something can make its parent invalid, which the next round removes: an item, then the list that is now
 * empty.
 */
const rounds = 40;

/** A file with more errors is not checked further: removing them takes time, and the author has enough to correct. */
const mostFaults = 1_000;

/**
 * Removes from the data what the schema rejects, until the rest is valid; `undefined` if nothing is. Only what is present
 * in the result can be checked: what is missing may have been removed here.
 */
export function takePartialReport(data: unknown): PartialReport | undefined {
  if (!isMap(data)) return undefined;
  const copy = structuredClone(data);
  const indices = new Map<unknown, number[]>();
  let faults = 0;
  for (let round = 0; round < rounds; round += 1) {
    const errors = validateData(copy);
    if (errors.length === 0)
      return { report: copy as unknown as Report, toFile: (pointer) => translate(pointer, copy, indices) };
    faults += errors.length;
    if (faults > mostFaults) return undefined;
    for (const pointer of faultyPlaces(errors)) mend(copy, pointer, indices);
  }
  return undefined;
}

/**
 * The places to remove, later items of a list first so that earlier ones keep their index. Required parts are replaced
 * instead.
 */
function faultyPlaces(errors: readonly SchemaError[]): readonly string[] {
  const places = new Set(
    errors.map(({ keyword, instancePath, params }) => {
      if (keyword === 'additionalProperties')
        return `${instancePath}/${String(params['additionalProperty']).replace(/~/g, '~0').replace(/\//g, '~1')}`;
      const missing = keyword === 'required' ? `${instancePath}/${String(params['missingProperty'])}` : '';
      return Object.hasOwn(frame, missing) ? missing : instancePath;
    }),
  );
  return [...places].sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

function mend(root: Record<string, unknown>, pointer: string, indices: Map<unknown, number[]>): void {
  const parent = valueAt(root, parentOf(pointer));
  const step = lastStep(pointer);
  if (Object.hasOwn(frame, pointer)) {
    if (isMap(parent)) (parent as Record<string, unknown>)[step] = structuredClone(frame[pointer]);
  } else if (Array.isArray(parent)) {
    const kept = indices.get(parent) ?? parent.map((_, i) => i);
    indices.set(parent, kept);
    parent.splice(Number(step), 1);
    kept.splice(Number(step), 1);
  } else if (isMap(parent)) {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a copy of plain data, edited in place
    delete (parent as Record<string, unknown>)[step];
  }
}

function valueAt(root: unknown, pointer: string): unknown {
  let value = root;
  for (const step of pointer.split('/').slice(1)) {
    const key = lastStep(step);
    if (Array.isArray(value)) value = value[Number(key)];
    else if (isMap(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
  }
  return value;
}

function translate(pointer: string, root: unknown, indices: ReadonlyMap<unknown, readonly number[]>): string {
  let value = root;
  return pointer
    .split('/')
    .map((step, i) => {
      if (i === 0) return step;
      const kept = indices.get(value);
      value = valueAt(value, `/${step}`);
      return kept === undefined ? step : String(kept[Number(step)] ?? step);
    })
    .join('/');
}
