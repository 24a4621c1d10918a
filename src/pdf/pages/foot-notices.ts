import type { Context } from '../compose/context.js';
import { setText } from '../compose/set-text.js';
import type { LineItem } from '../flow/items.js';
import { widthOf } from './width-of.js';

/** The separator between the parts of a stamp; it may end a line but never begins one. */
const between = ' · ';

/**
 * The notices of a foot, never cut: stamp, then embargo. The first line has the space beside the page number (points),
 * the others the whole width of the context. A stamp breaks between its parts unless breaking within them saves a line.
 */
export function setFootNotices(
  { stamp, embargo }: { readonly stamp?: string; readonly embargo?: string },
  beside: number,
  context: Context,
  lineHeight: number,
): readonly LineItem[] {
  const { width } = context;
  const set = (text: string, room: number): readonly LineItem[] => {
    const indent = width - room;
    const lines = setText(text, context, { alignment: 'start', lineHeight, whole: true, firstIndent: indent });
    // its first line is shortened at its end
    return lines.map((item, index) => (index === 0 ? { ...item, x: item.x - indent } : item));
  };
  if (stamp === undefined) return embargo === undefined ? [] : set(embargo, beside);
  const anywhere = set(stamp.replaceAll(between, `\u00A0${between.trimStart()}`), beside);
  const apart = partLines(stamp.split(between), beside, set, width);
  const lines = apart.length > anywhere.length ? anywhere : apart;
  return [...lines, ...(embargo === undefined ? [] : set(embargo, width))];
}

/** Parts of a stamp, as many on each line as fit. */
function partLines(
  parts: readonly string[],
  beside: number,
  set: (text: string, room: number) => readonly LineItem[],
  width: number,
): readonly LineItem[] {
  const lines: LineItem[] = [];
  let open = '';
  const room = (): number => (lines.length === 0 ? beside : width);
  parts.forEach((part, index) => {
    const ended = index < parts.length - 1 ? `${part}${between.trimEnd()}` : part;
    const longer = open === '' ? ended : `${open} ${ended}`;
    if (open !== '' && widthOf(set(longer, room())) > room()) {
      lines.push(...set(open, room()));
      open = ended;
    } else open = longer;
  });
  return [...lines, ...set(open, room())];
}
