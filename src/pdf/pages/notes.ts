import type { Note } from '../../document/nodes.js';
import type { Context } from '../blocks/context.js';
import { inTypesetting, inTag, inType, narrowed, stack } from '../blocks/context.js';
import { withBeside, withMark } from '../blocks/paragraph.js';
import { typesettingOf } from '../blocks/typesetting.js';
import { noteDestination, plainSpan } from '../blocks/spans.js';
import type { Owner } from '../tags/tag.js';
import type { FlowItem } from '../flow/items.js';
import { kept, shifted, space } from '../flow/items.js';

/** Sets notes as they are asked for, each once: small, its mark hanging before the text. */
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
  const tag: Owner = context.shared.noteTags.get(note.key) ?? 'layout';
  const label = inTag({ ...small, tag }, 'Lbl');
  const own = { ...(lang === undefined ? small : inTypesetting(small, typesettingOf(lang, tokens))), tag };
  const tight: Context = { ...narrowed(own, inset), indent: 0, gap: 0, lineHeight: small.lineHeight * 0.95 };
  const body = shifted(stack(context.shared.compose(note.children, tight)), inset);
  const mark = plainSpan(note.label, { ...small.style, family: 'sans' }, 'en');
  const items = withBeside(body, [mark], { x: 0, width: inset, alignment: 'start' }, label);
  const marked = withMark(items, { key: noteDestination(note.key) });
  const whole = marked.length <= 3 ? kept(marked) : marked;
  return [...whole, space(sizes.small / 4)];
}
