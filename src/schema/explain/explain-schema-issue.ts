import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { explainBounds } from './explain-bounds.js';
import { explainEmpty } from './explain-empty.js';
import { explainFormat } from './explain-format.js';
import { explainMissingKey } from './explain-missing-key.js';
import { explainTag } from './explain-tag.js';
import { explainUnknownKey } from './explain-unknown-key.js';
import { explainUnknownValue } from './explain-unknown-value.js';
import { explainUnknownVersion } from './explain-unknown-version.js';
import { explainRepeatedItem } from './explain-repeated-item.js';
import { explainWrongType } from './explain-wrong-type.js';

/** Explains an issue to authors who don't know JSON Schema. */
export function explainSchemaIssue(issue: SchemaIssue, source: Source): Finding {
  const { error } = issue;
  switch (error.keyword) {
    case 'additionalProperties':
      return error.parentSchema.properties === undefined ? explainTag(issue, source) : explainUnknownKey(issue, source);
    case 'format':
    case 'pattern':
    case 'propertyNames':
      return issue.half === 'key' ? explainTag(issue, source) : explainFormat(issue, source);
    case 'required':
      return explainMissingKey(issue, source);
    case 'type':
    case 'if':
      if (error.data === null) return explainEmpty(issue, source);
      // 2026.03 is a number, but the author meant a date.
      return typeof error.data === 'number' &&
        error.parentSchema.format !== undefined &&
        error.parentSchema.minimum !== undefined
        ? explainFormat(issue, source)
        : explainWrongType(issue, source);
    case 'enum':
      return explainUnknownValue(issue, source);
    case 'const':
      return explainUnknownVersion(issue, source);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return explainEmpty(issue, source);
    case 'minimum':
    case 'maximum':
      return error.parentSchema.format === undefined ? explainBounds(issue, source) : explainFormat(issue, source);
    case 'maxLength':
    case 'maxItems':
      return explainBounds(issue, source);
    case 'uniqueItems':
      return explainRepeatedItem(issue, source);
  }
}
