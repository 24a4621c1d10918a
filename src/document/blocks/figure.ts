import type { Block, BlockBase, Inline, NumberLabel } from '../nodes.js';
import { isDrawing, type Drawing } from '../drawing.js';
import type { BlockKind } from './block-kind.js';

/** A picture or a drawing with number, caption and credit. */
export interface Figure extends BlockBase {
  readonly type: 'figure';
  readonly number?: NumberLabel;
  readonly image: Picture | Drawing;
  /** Alternate text; for a drawing, its description. */
  readonly alt: string;
  readonly caption?: readonly Inline[];
  readonly source?: readonly Inline[];
}
/** A picture with its bytes. `width` and `height` in pixels. */
export interface Picture {
  readonly mime: 'image/png' | 'image/jpeg';
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export const figure: BlockKind<Figure> = {
  shape: { image: 'image', alt: 'data', number: 'number', caption: 'inlines', source: 'inlines' },
  /** The same picture is printed once, with the first edition's alternate text; each column has its own caption. */
  share(figures) {
    const [first] = figures;
    if (first === undefined || !figures.every(({ image }) => isSamePicture(image, first.image))) return undefined;
    const { number: _number, caption: _caption, source: _source, ...once } = first;
    return { once, rest: figures.map(captionsOf) };
  },
};

function captionsOf({ key, origin, lang, dir, number, caption = [], source }: Figure): readonly Block[] {
  const marks = { ...(lang === undefined ? {} : { lang }), ...(dir === undefined ? {} : { dir }) };
  const line = (name: string, children: readonly Inline[]): Block => {
    return { type: 'paragraph', key: `${key}.${name}`, origin, ...marks, role: 'source', children };
  };
  const numbered: readonly Inline[] = [
    ...(number === undefined ? [] : [{ type: 'text' as const, text: `${number.label}${number.gap}` }]),
    ...caption,
  ];
  return [
    ...(numbered.length === 0 ? [] : [line('caption', numbered)]),
    ...(source === undefined ? [] : [line('source', source)]),
  ];
}

function isSamePicture(one: Figure['image'], other: Figure['image']): boolean {
  if (isDrawing(one) || isDrawing(other)) return one === other;
  return one.bytes.length === other.bytes.length && one.bytes.every((byte, index) => byte === other.bytes[index]);
}
