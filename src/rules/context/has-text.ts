import type { Point, Text } from '../../schema/report.gen.js';
import { sameLanguage } from './same-language.js';

/** Whether a text stands in any language; blanks are no text. */
export function hasText(point: Point | undefined): boolean {
  return textsOf(point).some(([, text]) => text.trim() !== '');
}

/** Whether an edition in `language` finds the text; a bare string prints the same in every edition. */
export function hasTextIn(point: Point | undefined, language: string): boolean {
  return textsOf(point).some(([tag, text]) => text.trim() !== '' && (tag === '' || sameLanguage(tag, language)));
}

/** Tag and text of each language; the tag of a bare string is empty. */
function textsOf(point: Point | undefined): readonly (readonly [string, string])[] {
  if (point === undefined) return [];
  if (typeof point === 'string') return [['', point]];
  const inner = point['text'] as Text | undefined;
  return inner === undefined ? Object.entries(point as Readonly<Record<string, string>>) : textsOf(inner);
}
