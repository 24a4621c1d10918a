import type { Words } from '../../diagnostics/diagnostic.js';

/** Why the system refused something, and what to do about it if that does not depend on the path. */
export interface SystemReason {
  readonly words: Words;
  readonly help?: Words;
}

const moreFiles: Words = { en: 'Allow more: ulimit -n 1024', zh: '请放宽限制：ulimit -n 1024' };

const freeMemory: Words = {
  en: 'Close other programs, or work on fewer studies at once.',
  zh: '请关闭其他程序，或减少一次处理的研究数量。',
};

const reasons: Readonly<Record<string, SystemReason>> = {
  ENOENT: { words: { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' } },
  ENOTDIR: { words: { en: 'a part of the path is a file, not a folder', zh: '路径中有一段是文件，不是文件夹' } },
  ENOTEMPTY: { words: { en: 'the folder is not empty', zh: '文件夹不是空的' } },
  EEXIST: { words: { en: 'there is a file of that name', zh: '已有同名文件' } },
  EACCES: { words: { en: 'you have no permission to open it', zh: '没有打开它的权限' } },
  EPERM: { words: { en: 'the system does not permit it', zh: '系统不允许' } },
  EROFS: { words: { en: 'the disk is read-only', zh: '磁盘是只读的' } },
  ENOSPC: { words: { en: 'the disk is full', zh: '磁盘已满' } },
  EDQUOT: { words: { en: 'your share of the disk is used up', zh: '磁盘配额已用完' } },
  EFBIG: { words: { en: 'it would be larger than the system allows', zh: '超过系统允许的文件大小' } },
  EISDIR: { words: { en: 'it is a folder', zh: '它是一个文件夹' } },
  ELOOP: { words: { en: 'its symbolic links go round in a circle', zh: '它的符号链接互相循环' } },
  ENAMETOOLONG: {
    words: {
      en: 'the name is too long; most systems allow 255 bytes, which are 85 Chinese characters',
      zh: '名称太长；多数系统限 255 字节，即 85 个汉字',
    },
    help: { en: 'Give it a shorter name.', zh: '请换一个较短的名称。' },
  },
  EMFILE: { words: { en: 'too many files are open', zh: '打开的文件太多' }, help: moreFiles },
  ENFILE: {
    words: { en: 'all programs together have too many files open', zh: '系统中打开的文件总数太多' },
    help: { en: 'Close other programs.', zh: '请关闭其他程序。' },
  },
  ENOMEM: { words: { en: 'there is not enough memory', zh: '内存不足' }, help: freeMemory },
  EBUSY: { words: { en: 'another program is using it', zh: '另一个程序正在使用它' } },
  ETXTBSY: { words: { en: 'it is a program that is running', zh: '它是正在运行的程序' } },
  EAGAIN: {
    words: { en: 'the system is busy', zh: '系统繁忙' },
    help: { en: 'Try again.', zh: '请重试。' },
  },
  EINTR: {
    words: { en: 'the system interrupted it', zh: '操作被系统中断' },
    help: { en: 'Try again.', zh: '请重试。' },
  },
  EIO: {
    words: { en: 'the disk or the connection to it has a fault (EIO)', zh: '磁盘或其连接有故障（EIO）' },
    help: {
      en: 'Look after your data first: copy what you can to another disk.',
      zh: '请先保全数据：把能复制的复制到另一磁盘。',
    },
  },
  ESTALE: {
    words: { en: 'the network disk no longer knows it', zh: '网络磁盘已不认识它' },
    help: { en: 'Connect the disk again.', zh: '请重新连接该磁盘。' },
  },
  ETIMEDOUT: {
    words: { en: 'the network disk does not answer', zh: '网络磁盘没有响应' },
    help: { en: 'Connect the disk again.', zh: '请重新连接该磁盘。' },
  },
  EXDEV: { words: { en: 'the two places are on different disks', zh: '两处不在同一磁盘上' } },
  ENXIO: { words: { en: 'there is no such device', zh: '没有这个设备' } },
  ENODEV: { words: { en: 'there is no such device', zh: '没有这个设备' } },
  ENOTSUP: { words: { en: 'the disk can’t do that', zh: '磁盘不支持此操作' } },
};

const folderGone: SystemReason = {
  words: { en: 'the folder you are in is no longer there', zh: '当前所在的文件夹已不存在' },
  help: { en: 'Go to another folder: cd ~', zh: '请换到另一个文件夹：cd ~' },
};

const noMemory: SystemReason = {
  words: { en: 'there is not enough memory', zh: '内存不足' },
  help: freeMemory,
};

/** The code of an operating system error (`ENOENT`); `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : undefined;
}

/** Why the system, or its memory, refused what threw this error; `undefined` if it is no error of the system. */
export function systemReason(error: unknown): SystemReason | undefined {
  const code = systemCode(error);
  if (code !== undefined) {
    if (error instanceof Error && 'syscall' in error && error.syscall === 'uv_cwd') return folderGone;
    return reasons[code] ?? { words: { en: `the system reports ${code}`, zh: `系统报告 ${code}` } };
  }
  return isOutOfMemory(error) ? noMemory : undefined;
}

/** What V8, Node and WebAssembly throw when memory, or the longest text, does not suffice. */
function isOutOfMemory(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('code' in error && (error.code === 'ERR_STRING_TOO_LONG' || error.code === 'ERR_MEMORY_ALLOCATION_FAILED')) {
    return true;
  }
  return /allocation failed|could not allocate|out of memory|^Invalid string length/i.test(error.message);
}
