import type { LineItem } from '../flow/items.js';
import type { Context } from './context.js';
import { setText } from './set-text.js';

/** The heading of a page that is not a section of the report, such as the contents or the status of a draft. */
export function setApparatusHeading(text: string, context: Context): readonly LineItem[] {
  const { sizes, palette } = context.shared;
  return setText(text, context, {
    style: { family: 'sans', weight: 700, size: sizes.title, colour: palette.ink },
    lineHeight: sizes.title * context.typesetting.headingLeading,
    firstIndent: 0,
    alignment: 'start',
    whole: true,
  });
}
