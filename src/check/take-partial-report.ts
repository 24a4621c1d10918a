import { isMap, lastStep, parentOf } from '../schema/pointer.js';
import { validateData } from '../schema/report-validator.gen.js';
import type { Report } from '../schema/report.gen.js';
import type { SchemaError } from '../schema/schema-node.js';

/** What is left of a faulty file, so that the rest of it can be checked in the same run. */
export interface PartialReport {
  readonly report: Report;
  /** The pointer in the file of a pointer in what is left: items of a list move up where a faulty one is taken out. */
  readonly toFile: (pointer: string) => string;
}

/** What stands in for a part of the frame that the file lacks; nothing is ever said about these. */
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

/** Each round takes out what the round before uncovered: an item without its id, then the list it leaves empty. */
const rounds = 40;

/** A file with more faults is not looked into further: taking them out costs time, and the author has enough to mend. */
const mostFaults = 1_000;

/**
 * Takes out of the data what the schema refuses, until the rest fits. `undefined` where nothing fits. Only what stands
 * there can be checked with it: that something is lacking may be the work of the salvage.
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

/** Places to take out, later items of a list first so that the others keep their index; the frame is filled instead. */
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
