import type { Words } from '../diagnostics/diagnostic.js';
import { limits, writeCount, type LimitName } from '../values/limits.js';
import type { BesideKind, FileFault } from './report-files.js';

/** What is said of a file that is not read: code, message and help. */
export interface FileWords {
  readonly code: 'file/unreadable' | 'file/over-limit';
  readonly message: Words;
  readonly help: Words;
}

/** The limit for the bytes of one file of each kind. */
const sizes = {
  picture: 'pictureBytes',
  table: 'tableBytes',
  references: 'referencesBytes',
  text: 'textBytes',
} as const satisfies Readonly<Record<BesideKind, LimitName>>;

/** The most bytes of a file of this kind that are read. */
export function largestFile(kind: BesideKind): number {
  return limits[sizes[kind]].most;
}

/** Explains why a file of the report could not be read. */
export function explainFile(path: string, kind: BesideKind, reason: FileFault): FileWords {
  const putItThere: Words = {
    en: 'Put the file into the report’s folder and write its name as it is there, capitals included.',
    zh: '请把文件放进报告所在的文件夹，并按实际文件名（含大小写）填写。',
  };
  const unreadable = (message: Words, help = putItThere): FileWords => ({ code: 'file/unreadable', message, help });
  switch (reason) {
    case 'missing':
      return unreadable({ en: `There is no file ${path} beside the report.`, zh: `报告旁边没有文件 ${path}。` });
    case 'outside':
      return unreadable({ en: `${path} lies outside the report’s folder.`, zh: `${path} 不在报告所在的文件夹内。` });
    case 'unreadable':
      return unreadable(
        { en: `${path} can’t be read.`, zh: `无法读取 ${path}。` },
        {
          en: 'It must be a file, not a folder or a device, that you may open.',
          zh: '它必须是您有权打开的文件，不能是文件夹或设备。',
        },
      );
    case 'name-too-long':
      return unreadable(
        {
          en: `The name ${path} is too long; most systems allow 255 bytes, which are 85 Chinese characters.`,
          zh: `文件名 ${path} 太长；多数系统限 255 字节，即 85 个汉字。`,
        },
        { en: 'Give the file a shorter name.', zh: '请给文件换一个较短的名称。' },
      );
    case 'too-large':
      return explainOverLimit(sizes[kind], { en: path, zh: path });
    case 'too-much':
      return explainOverLimit('allBytes', { en: `Up to ${path}, the report`, zh: `到 ${path} 为止，报告` });
  }
}

/** What is said of something that goes beyond what a study may bring; `what` begins the sentence. */
export function explainOverLimit(name: LimitName, what: Words): FileWords {
  const { most, unit, of, cure } = { cure: leaveOut, ...limits[name] };
  const count = writeCount(most);
  return {
    code: 'file/over-limit',
    message: {
      en: `${what.en} goes beyond the limit: at most ${count} ${unit.en} for ${of.en}.`,
      zh: `${what.zh}超出上限：${of.zh}最多 ${count} ${unit.zh}。`,
    },
    help: cure,
  };
}

const leaveOut: Words = { en: 'Leave some of it out.', zh: '请减少内容。' };
