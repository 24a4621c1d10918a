import type { Terminal } from '../terminal/terminal.js';

/** As many paths as fit on a line. */
const shown = 3;

/** Says that notes in the folders written to still tell of a run that was stopped between two files. */
export function tellUnfinished(notes: readonly string[], { language, tell }: Terminal): void {
  if (notes.length === 0) return;
  const paths = notes.slice(0, shown);
  const more = notes.length - paths.length;
  const words = {
    en: `An earlier run was stopped while it replaced files, which may be of different runs; to mend it, run its command again. See ${paths.join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    zh: `此前有一次运行在替换文件时中途被中止，文件可能出自不同的运行；请重新运行当时的命令。详见 ${paths.join('、')}${more > 0 ? ` 等 ${notes.length} 份说明` : ''}`,
  };
  tell([words[language]]);
}
