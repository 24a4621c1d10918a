import type { Words } from '../diagnostics/diagnostic.js';
import { limits } from '../values/limits.js';

/** Why a picture can't be printed. `problem` is a sentence that begins with the name of the file, which it lacks. */
export interface PictureFault {
  readonly kind: FaultKind;
  readonly problem: Words;
  readonly cure: Words;
}

/** Ends the reading of a picture; `readPicture` gives back the fault. */
export class FaultyPicture extends Error {
  constructor(readonly fault: PictureFault) {
    super(fault.kind);
  }
}

const convert: Words = {
  en: 'Open it in a picture program and save it as PNG or JPEG; a new name alone changes nothing.',
  zh: '请用图片软件打开，另存为 PNG 或 JPEG；只改文件名不起作用。',
};
const saveAgain: Words = {
  en: 'Open it in a picture program and save it again as PNG or JPEG.',
  zh: '请用图片软件打开，重新存为 PNG 或 JPEG。',
};
const fetchAgain: Words = {
  en: 'Copy or download the picture again. If that doesn’t help, save it anew from the program that it was made with.',
  zh: '请重新复制或下载该图片；若仍不行，请用制作它的软件重新保存。',
};
const smaller: Words = {
  en: 'Save a smaller copy: 3,000 pixels across suffice for a page.',
  zh: '请另存为较小的图片：宽 3000 像素足够一页使用。',
};

/** What is told of each fault beside its kind. */
interface Found {
  empty: [];
  'other-format': [format?: string];
  'no-size': [];
  'too-many-pixels': [width: number, height: number];
  'too-long': [width: number, height: number];
  'too-many-bytes': [bytes: number];
  'cut-short': [];
  'no-end': [];
  'after-end': [bytes: number];
  pixels: [];
  'fewer-pixels': [width: number, height: number];
  'more-pixels': [width: number, height: number];
  checksum: [part: string];
  header: [];
  'two-headers': [];
  'colour-type': [type: number, depth: number];
  method: [];
  palette: [];
  'palette-index': [colours: number];
  transparency: [];
  'part-order': [part: string];
  'unknown-part': [part: string];
  'many-parts': [];
  coding: [];
  components: [count: number];
  frame: [];
  scan: [];
  'many-scans': [];
  tables: [];
}
export type FaultKind = keyof Found;

const faults: { readonly [Kind in FaultKind]: (...found: Found[Kind]) => readonly [Words, Words] } = {
  empty: () => [{ en: 'is empty: the file holds nothing.', zh: '是空文件，没有任何内容。' }, fetchAgain],
  'other-format': (format?: string) => [
    format === undefined
      ? { en: 'is no PNG or JPEG picture.', zh: '不是 PNG 或 JPEG 图片。' }
      : {
          en: `is no PNG or JPEG picture: what it holds is ${format}.`,
          zh: `不是 PNG 或 JPEG 图片，其内容是 ${format}。`,
        },
    convert,
  ],
  'no-size': () => [
    { en: 'has no pixels: its width or its height is 0.', zh: '没有像素：其宽度或高度为 0。' },
    saveAgain,
  ],
  'too-many-pixels': (width: number, height: number) => [
    {
      en: `has more than ${String(limits.picturePixels.most / 1e6)} million pixels: ${sizeOf(width, height)}.`,
      zh: `超过 ${String(limits.picturePixels.most / 1e4)} 万像素：${sizeOf(width, height)}。`,
    },
    smaller,
  ],
  'too-long': (width: number, height: number) => [
    {
      en: `is too long and narrow: it has ${sizeOf(width, height)} pixels, and neither side may have more than ${grouped(limits.pictureSide.most)}.`,
      zh: `过于狭长：${sizeOf(width, height)} 像素，任何一边不得超过 ${grouped(limits.pictureSide.most)} 像素。`,
    },
    smaller,
  ],
  'too-many-bytes': (bytes: number) => [
    {
      en: `has 16 bits for each colour of each pixel, ${String(Math.ceil(bytes / 1e6))} MB in all; no more than ${String(limits.pixelBytes.most / 1e6)} MB can be printed.`,
      zh: `每个像素的每种颜色用 16 位，解开后共 ${String(Math.ceil(bytes / 1e6))} MB，超过可印刷的 ${String(limits.pixelBytes.most / 1e6)} MB。`,
    },
    {
      en: 'Save it with 8 bits a colour, which looks the same in print, or save a smaller copy.',
      zh: '请存为每种颜色 8 位（印刷效果相同），或另存为较小的图片。',
    },
  ],
  'cut-short': () => [
    {
      en: 'is cut short: it ends before all of its pixels are there.',
      zh: '不完整：像素数据还没结束，文件就结束了。',
    },
    fetchAgain,
  ],
  'no-end': () => [{ en: 'is cut short: the mark of its end is missing.', zh: '不完整：缺少结尾标记。' }, fetchAgain],
  'after-end': (bytes: number) => [
    {
      en: `goes on after its end: ${grouped(bytes)} bytes follow that belong to no picture, such as what was there before it was cropped.`,
      zh: `在结尾之后还有 ${grouped(bytes)} 字节不属于该图片的数据，例如裁剪之前的残留内容。`,
    },
    saveAgain,
  ],
  pixels: () => [{ en: 'is damaged: its pixels can’t be unpacked.', zh: '已损坏，无法解开其像素数据。' }, fetchAgain],
  'fewer-pixels': (width: number, height: number) => [
    {
      en: `holds fewer pixels than it says: ${sizeOf(width, height)}.`,
      zh: `实有像素少于其声明的 ${sizeOf(width, height)}。`,
    },
    fetchAgain,
  ],
  'more-pixels': (width: number, height: number) => [
    {
      en: `holds more pixels than it says: ${sizeOf(width, height)}.`,
      zh: `实有像素多于其声明的 ${sizeOf(width, height)}。`,
    },
    saveAgain,
  ],
  checksum: (part: string) => [
    {
      en: `was damaged or altered: its part “${part}” doesn’t agree with its checksum.`,
      zh: `已损坏或被改动：其“${part}”部分与校验值不符。`,
    },
    fetchAgain,
  ],
  header: () => [
    {
      en: 'has no valid header, so that its size and its colours aren’t known.',
      zh: '没有有效的文件头，无法得知其尺寸和颜色。',
    },
    saveAgain,
  ],
  'two-headers': () => [
    {
      en: 'has two headers, which may tell of two sizes.',
      zh: '有两个文件头，可能给出两种尺寸。',
    },
    saveAgain,
  ],
  'colour-type': (type: number, depth: number) => [
    {
      en: `claims a kind of colours that PNG doesn’t have: type ${String(type)} with ${String(depth)} bits.`,
      zh: `声明了 PNG 没有的颜色种类：类型 ${String(type)}，${String(depth)} 位。`,
    },
    saveAgain,
  ],
  method: () => [
    {
      en: 'claims to be packed in a way that PNG doesn’t have.',
      zh: '声明了 PNG 没有的压缩或排列方式。',
    },
    saveAgain,
  ],
  palette: () => [
    {
      en: 'has a table of colours (PLTE) that is missing, incomplete, too long or out of place.',
      zh: '的颜色表（PLTE）缺失、不完整、过长或位置不对。',
    },
    saveAgain,
  ],
  'palette-index': (colours: number) => [
    {
      en: `has pixels in colours that its table doesn’t list: it has ${String(colours)} colours.`,
      zh: `有像素使用了颜色表之外的颜色：表中只有 ${String(colours)} 种颜色。`,
    },
    saveAgain,
  ],
  transparency: () => [
    {
      en: 'says twice or wrongly what is transparent (tRNS).',
      zh: '的透明信息（tRNS）重复或有误。',
    },
    saveAgain,
  ],
  'part-order': (part: string) => [
    {
      en: `is put together wrongly: its part “${part}” stands twice or in the wrong place.`,
      zh: `结构有误：其“${part}”部分重复出现或位置不对。`,
    },
    saveAgain,
  ],
  'unknown-part': (part: string) => [
    {
      en: `needs the part “${part}” to be understood, which PNG doesn’t have.`,
      zh: `含有必须理解、但 PNG 标准没有的“${part}”部分。`,
    },
    saveAgain,
  ],
  'many-parts': () => [
    {
      en: `is cut into more than ${grouped(limits.pictureParts.most)} parts.`,
      zh: `被分成了 ${grouped(limits.pictureParts.most)} 个以上的部分。`,
    },
    saveAgain,
  ],
  coding: () => [
    {
      en: 'is a JPEG of a rare kind (lossless, arithmetic, hierarchical, or more than 8 bits a colour), which neither browsers nor PDF readers show.',
      zh: '是少见的 JPEG（无损、算术编码、分级，或每种颜色超过 8 位），浏览器和 PDF 阅读器都不能显示。',
    },
    {
      en: 'Open it in a picture program and save it as PNG or as an ordinary JPEG.',
      zh: '请用图片软件打开，存为 PNG 或普通的 JPEG。',
    },
  ],
  components: (count: number) => [
    {
      en: `is a JPEG of ${String(count)} colour channels; it can have 1 (grey), 3 (a screen’s colours) or 4 (a press’s).`,
      zh: `是有 ${String(count)} 个颜色通道的 JPEG；只能有 1 个（灰度）、3 个（屏幕色）或 4 个（印刷四色）。`,
    },
    saveAgain,
  ],
  frame: () => [
    {
      en: 'is a JPEG whose colour channels are described in a contradictory way.',
      zh: '是 JPEG，但对其颜色通道的描述自相矛盾。',
    },
    saveAgain,
  ],
  scan: () => [
    {
      en: 'is a JPEG whose pixels and header tell of different colour channels.',
      zh: '是 JPEG，但其像素数据与文件头所说的颜色通道不一致。',
    },
    saveAgain,
  ],
  'many-scans': () => [
    {
      en: `is a JPEG in more than ${String(limits.pictureScans.most)} passes, each of which is drawn over the one before.`,
      zh: `是分 ${String(limits.pictureScans.most)} 遍以上逐层显示的 JPEG。`,
    },
    saveAgain,
  ],
  tables: () => [
    {
      en: 'is a JPEG that lacks a table for unpacking its pixels, or has a wrong one.',
      zh: '是 JPEG，但缺少解开像素所需的表，或者该表有误。',
    },
    saveAgain,
  ],
};

/** Refuses a picture. */
export function refuse<Kind extends FaultKind>(kind: Kind, ...found: Found[Kind]): never {
  const [problem, cure] = faults[kind](...found);
  throw new FaultyPicture({ kind, problem, cure });
}

function sizeOf(width: number, height: number): string {
  return `${grouped(width)} × ${grouped(height)}`;
}

function grouped(number: number): string {
  return number.toLocaleString('en');
}
