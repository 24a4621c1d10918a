import { limits, type LimitName } from '../values/limits.js';

/**
 * The first place at which a JSON text of references goes beyond a limit. It is found without parsing, since a parser
 * needs many times the memory of such a text.
 */
export function findJsonExcess(json: string): { readonly excess: LimitName; readonly at: number } | undefined {
  let depth = 0;
  let works = 1;
  let parts = 0;
  let ofWork = 0;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (sign === '"') {
      const end = endOfString(json, at);
      if (end - at - 2 > limits.referenceCharacters.most) return { excess: 'referenceCharacters', at };
      at = end - 1;
      continue;
    }
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    else if (sign !== ',') continue;
    if (sign !== ']' && sign !== '}') {
      parts += 1;
      ofWork += 1;
    }
    if (sign === ',' && depth === 1) {
      works += 1;
      ofWork = 0;
    }
    if (depth > limits.referencesDepth.most) return { excess: 'referencesDepth', at };
    if (works > limits.references.most) return { excess: 'references', at };
    if (ofWork > limits.referenceParts.most) return { excess: 'referenceParts', at };
    if (parts > limits.referencesParts.most) return { excess: 'referencesParts', at };
  }
  return undefined;
}

/** The offset after the closing quotation mark of the string that opens at `start`. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let slashes = 0;
    while (json[end - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return json.length;
}
