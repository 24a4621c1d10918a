import type { Keyword, SchemaError } from './schema-node.js';
import { suggestName } from './suggest-name.js';
import { escapeStep, lastStep } from './pointer.js';

/** One issue for the author: the most informative error, and the JSON Pointer of its place. */
export interface SchemaIssue {
  readonly error: SchemaError;
  readonly pointer: string;
  /** Whether the name of the key is wrong, or its value. */
  readonly half: 'key' | 'value';
}

/** The most informative keyword first; `if` and `propertyNames` only repeat other errors and are left out. */
const order: readonly Keyword[] = [
  'required',
  'const',
  'enum',
  'type',
  'format',
  'pattern',
  'additionalProperties',
  'uniqueItems',
  'minLength',
  'minItems',
  'maxItems',
  'minProperties',
  'minimum',
  'maximum',
  'maxLength',
];

/** Combines the validator's errors at one place into one issue, in the order in which places first appear. */
export function foldErrors(errors: readonly SchemaError[]): readonly SchemaIssue[] {
  const issues = new Map<string, SchemaIssue>();
  for (const error of errors) {
    const rank = order.indexOf(error.keyword);
    if (rank === -1) continue;
    const issue = issueOf(error);
    const place = `${issue.half}${issue.pointer}`;
    const known = issues.get(place);
    if (known === undefined || rank < order.indexOf(known.error.keyword)) issues.set(place, issue);
  }
  return withoutRenamed([...issues.values()]);
}

/** A required key that is misspelled or too deep is one issue, not an unknown key and a missing one. */
function withoutRenamed(issues: readonly SchemaIssue[]): readonly SchemaIssue[] {
  const missing = new Map<string, string[]>();
  for (const { error, pointer } of issues) {
    if (error.keyword !== 'required') continue;
    const keys = missing.get(error.instancePath) ?? [];
    keys.push(lastStep(pointer));
    missing.set(error.instancePath, keys);
  }
  const renamed = new Set<string>();
  for (const { error, pointer, half } of issues) {
    const keys = half === 'key' && error.keyword !== 'required' ? missing.get(error.instancePath) : undefined;
    const meant = keys && suggestName(lastStep(pointer), keys);
    if (meant !== undefined) renamed.add(`${error.instancePath}/${escapeStep(meant)}`);
  }
  const strays = issues.filter(({ error, half }) => half === 'key' && error.keyword === 'additionalProperties');
  const strayKeys = new Map(strays.map(({ pointer }) => [lastStep(pointer), pointer]));
  return issues.filter(({ error, pointer }) => {
    if (error.keyword !== 'required') return true;
    // A required key that is too deep is reported there.
    const isDeeper = strayKeys.get(lastStep(pointer))?.startsWith(`${error.instancePath}/`) === true;
    return !isDeeper && !renamed.has(pointer);
  });
}

function issueOf(error: SchemaError): SchemaIssue {
  const key = error.propertyName ?? error.params['additionalProperty'] ?? error.params['missingProperty'];
  if (typeof key === 'string') return { error, pointer: `${error.instancePath}/${escapeStep(key)}`, half: 'key' };
  if (error.keyword === 'uniqueItems') {
    return {
      error,
      pointer: `${error.instancePath}/${String(Math.max(Number(error.params['i']), Number(error.params['j'])))}`,
      half: 'value',
    };
  }
  return { error, pointer: error.instancePath, half: 'value' };
}
