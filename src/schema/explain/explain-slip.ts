import type { Finding } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { Slip } from '../fold-errors.js';
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

/** Puts one slip in words for a person who has never heard of JSON Schema. */
export function explainSlip(slip: Slip, source: Source): Finding {
  const { error } = slip;
  switch (error.keyword) {
    case 'additionalProperties':
      return error.parentSchema.properties === undefined ? explainTag(slip, source) : explainUnknownKey(slip, source);
    case 'format':
    case 'pattern':
    case 'propertyNames':
      return slip.half === 'key' ? explainTag(slip, source) : explainFormat(slip, source);
    case 'required':
      return explainMissingKey(slip, source);
    case 'type':
    case 'if':
      if (error.data === null) return explainEmpty(slip, source);
      // 2026.03 is a number, and no year: a slip in a date all the same.
      return typeof error.data === 'number' &&
        error.parentSchema.format !== undefined &&
        error.parentSchema.minimum !== undefined
        ? explainFormat(slip, source)
        : explainWrongType(slip, source);
    case 'enum':
      return explainUnknownValue(slip, source);
    case 'const':
      return explainUnknownVersion(slip, source);
    case 'minLength':
    case 'minItems':
    case 'minProperties':
      return explainEmpty(slip, source);
    case 'minimum':
    case 'maximum':
      return error.parentSchema.format === undefined ? explainBounds(slip, source) : explainFormat(slip, source);
    case 'maxLength':
      return explainBounds(slip, source);
    case 'uniqueItems':
      return explainRepeatedItem(slip, source);
  }
}
