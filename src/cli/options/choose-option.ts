import { nearest } from '../../schema/spelling.js';
import { Failure } from '../terminal/failure.js';

/**
 * The member of a closed set for an option's value; case and hyphens are ignored (`china-initiative`). Throws a
 * `Failure` that lists the set and suggests the nearest member.
 */
export function chooseOption<Value extends string>(option: string, value: string, known: readonly Value[]): Value {
  const plain = (text: string): string => text.replaceAll('-', '').toLowerCase();
  const chosen = known.find((candidate) => plain(candidate) === plain(value.trim()));
  if (chosen !== undefined) return chosen;
  throw unknownValue(option, value, known);
}

/** Says that a value is unknown to an option, lists the known ones, and suggests the nearest. */
export function unknownValue(option: string, value: string, known: readonly string[]): Failure {
  const near = nearest(value, known);
  return new Failure(
    {
      en: `${option} knows no “${value}”.${near === undefined ? '' : ` Did you mean ${near}?`}`,
      zh: `${option} 不认识“${value}”。${near === undefined ? '' : `是否想写 ${near}？`}`,
    },
    { en: `One of: ${known.join(', ')}`, zh: `可选：${known.join('、')}` },
  );
}

/** The values of a list such as `html,pdf` (Chinese commas work too), without repeats. Throws a `Failure` for none. */
export function splitList(option: string, value: string): readonly string[] {
  const items = value.split(/[,，、\s]+/u).filter((item) => item !== '');
  if (items.length > 0) return [...new Set(items)];
  throw new Failure({ en: `${option} names nothing.`, zh: `${option} 没有写出任何值。` });
}
