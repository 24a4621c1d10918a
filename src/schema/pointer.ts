/** One key as a step of a JSON Pointer (RFC 6901). */
export function escapeStep(key: string): string {
  return key.replace(/~/g, '~0').replace(/\//g, '~1');
}

/** The last step of a pointer, unescaped. */
export function lastStep(pointer: string): string {
  return unescapeStep(pointer.slice(pointer.lastIndexOf('/') + 1));
}

/** The pointer of the parent. */
export function parentOf(pointer: string): string {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
}

/** A pointer in readable form, with items counted from 1: `parts.future.recommendations[2].text`. */
export function readablePath(pointer: string): string {
  const [first = '', ...rest] = pointer.split('/').slice(1).map(unescapeStep);
  return rest.reduce(
    (path, step) => (/^\d+$/.test(step) ? `${path}[${String(Number(step) + 1)}]` : `${path}.${step}`),
    first,
  );
}

/** True for a YAML mapping. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a pointer into data; `undefined` if there is none. */
export function valueAt(data: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map(unescapeStep)
    .reduce<unknown>((value, step) => {
      if (Array.isArray(value)) return value[Number(step)] as unknown;
      return isMap(value) && Object.hasOwn(value, step) ? value[step] : undefined;
    }, data);
}

/** The pointer itself if `data` has a value there, otherwise that of the nearest parent with one. */
export function nearestPlace(data: unknown, pointer: string): string {
  let place = pointer;
  while (place !== '' && valueAt(data, place) === undefined) place = parentOf(place);
  return place;
}

function unescapeStep(step: string): string {
  return step.replace(/~1/g, '/').replace(/~0/g, '~');
}
