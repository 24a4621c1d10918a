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
/** A still picture that `readPicture` has decoded. `width` and `height` in pixels, as it is seen: turned upright. */
export interface Picture {
  readonly mime: 'image/png' | 'image/jpeg';
  /** A file of this type with what is shown and nothing else. Viewers turn it as it says itself. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** How what `bytes` hold is turned to be seen upright. */
  readonly orientation: Orientation;
  readonly colours: 'grey' | 'rgb' | 'cmyk';
}
/**
 * Where the first row and the first column of pixels are seen (TIFF 6.0, tag 274): 1 top and left, 2 top and right,
 * 3 bottom and right, 4 bottom and left, 5 left and top, 6 right and top, 7 right and bottom, 8 left and bottom.
 */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

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
