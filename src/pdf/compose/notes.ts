import type { Note } from '../../document/nodes.js';
import type { FlowItem } from '../flow/items.js';
import { kept, shifted, space } from '../flow/items.js';
import type { Element } from '../structure/element.js';
import { group, leaf, slotOf } from '../structure/element.js';
import type { StructureBuilder } from '../structure/structure-builder.js';
import type { Context } from './context.js';
import { inSlot, inType, inTypesetting, narrowed, stack } from './context.js';
import { withBeside, withMark } from './set-text.js';
import { noteDestination, plainSpan } from './spans.js';
import { typesettingOf } from './typesetting.js';

/** Sets notes when they are asked for, each once: in small type, with a hanging mark. */
export function noteSetter(notes: readonly Note[], context: Context): (key: string) => readonly FlowItem[] {
  const byKey = new Map(notes.map((note) => [note.key, note]));
  const set = new Map<string, readonly FlowItem[]>();
  return (key) => {
    const known = set.get(key);
    if (known !== undefined) return known;
    const note = byKey.get(key);
    const items = note === undefined ? [] : setNote(note, context);
    set.set(key, items);
    return items;
  };
}

function setNote(note: Note, context: Context): readonly FlowItem[] {
  const { sizes, tokens } = context.shared;
  const inset = sizes.small * 1.8;
  const small = inType(context, { size: sizes.small });
  const lang = note.children[0]?.lang;
  const own = lang === undefined ? small : inTypesetting(small, typesettingOf(lang, tokens));
  const tight: Context = { ...narrowed(own, inset), indent: 0, gap: 0, lineHeight: small.lineHeight * 0.95 };
  const body = shifted(stack(context.shared.compose(note.children, tight)), inset);
  const mark = plainSpan(note.label, { ...small.style, family: 'sans' }, 'en');
  const label = inSlot(small, slotOf(note.key, 'label'));
  const items = withBeside(body, [mark], { x: 0, width: inset, alignment: 'start' }, label);
  const marked = withMark(items, { key: noteDestination(note.key) });
  const whole = marked.length <= 3 ? kept(marked) : marked;
  return [...whole, space(sizes.small / 4)];
}

/** The element of a note; it is read after the paragraph with its first mark. */
export function noteElement({ key, children }: Note, build: StructureBuilder): Element {
  return group('Note', [leaf('Lbl', slotOf(key, 'label')), ...build.blocks(children)], { id: key });
}
