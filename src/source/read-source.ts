import type { Diagnostic, Finding, Range } from '../diagnostics/diagnostic.js';
import { byPlace, diagnostic } from '../diagnostics/diagnostic.js';
import { findPlace, rangeOfPlace } from './find-place.js';
import { growTree } from './grow-tree.js';
import { parseYaml } from './parse-yaml.js';
import type { Source } from './source.js';
import { dataOf } from './tree.js';

/** Reads a YAML file: never throws on bad input, and reports every fault of the file in one run. */
export function readSource(text: string, file: string): Source {
  const { document, faults } = parseYaml(text);
  const { tree, oddities } = growTree(document?.contents ?? null, text, 0);
  const findings: Finding[] = [
    ...faults.map((fault) => ({
      code: 'yaml/syntax',
      severity: 'error' as const,
      message: { en: fault.code, zh: fault.code },
      pointer: '',
      range: fault.range,
    })),
    ...oddities.map((oddity) => ({
      code: `yaml/${oddity.kind}`,
      severity: 'error' as const,
      message: { en: oddity.name, zh: oddity.name },
      pointer: '',
      range: oddity.range,
    })),
  ];
  const diagnostics: readonly Diagnostic[] = findings.map((finding) => diagnostic(file, finding)).sort(byPlace);
  return {
    file,
    text,
    data: dataOf(tree),
    diagnostics,
    unreadable: [],
    rangeOf: (pointer, half = 'value') => rangeOfPlace(findPlace(tree, pointer), half),
    rangeWithin: (pointer): Range => rangeOfPlace(findPlace(tree, pointer), 'value'),
    spellingOf(pointer) {
      const { tree: value, found } = findPlace(tree, pointer);
      if (!found || value.kind !== 'scalar' || typeof value.value === 'string') return undefined;
      return text.slice(value.range.start, value.range.end);
    },
  };
}
