import { Failure } from '../terminal/failure.js';
import type { Words } from '../../diagnostics/diagnostic.js';

const reasons: Readonly<Record<string, Words>> = {
  ENOENT: { en: 'there is no such file or folder', zh: '没有这个文件或文件夹' },
  ENOTDIR: { en: 'a part of the path is a file, not a folder', zh: '路径中有一段是文件，不是文件夹' },
  EACCES: { en: 'you have no permission to open it', zh: '没有打开它的权限' },
  EPERM: { en: 'the system does not permit it', zh: '系统不允许' },
  EROFS: { en: 'the disk is read-only', zh: '磁盘是只读的' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EDQUOT: { en: 'your share of the disk is used up', zh: '磁盘配额已用完' },
  EISDIR: { en: 'it is a folder', zh: '它是一个文件夹' },
  ELOOP: { en: 'its symbolic links go round in a circle', zh: '它的符号链接互相循环' },
  ENAMETOOLONG: {
    en: 'the name is too long; most systems allow 255 bytes, which are 85 Chinese characters',
    zh: '名称太长；多数系统限 255 字节，即 85 个汉字',
  },
  EMFILE: { en: 'too many files are open', zh: '打开的文件太多' },
  EBUSY: { en: 'another program is using it', zh: '另一个程序正在使用它' },
};

/** What helps whatever was being done; it stands instead of the caller's help. */
const cures: Readonly<Record<string, Words>> = {
  ENAMETOOLONG: { en: 'Give it a shorter name.', zh: '请换一个较短的名称。' },
};

/** The code of an operating system error (`ENOENT`); `undefined` for any other error. */
export function systemCode(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^E[A-Z]+$/.test(code) ? code : undefined;
}

/**
 * Explains why `path` could not be read or written. An error that is not from the operating system is a bug and is
 * thrown again.
 */
export function explainSystemError(error: unknown, path: string, doing: 'read' | 'write', help?: Words): Failure {
  const code = systemCode(error);
  if (code === undefined) throw error;
  const reason = reasons[code] ?? { en: `the system reports ${code}`, zh: `系统报告 ${code}` };
  return new Failure(
    {
      en: `cannot ${doing} ${path}: ${reason.en}.`,
      zh: `无法${doing === 'read' ? '读取' : '写入'} ${path}：${reason.zh}。`,
    },
    cures[code] ?? help,
  );
}
