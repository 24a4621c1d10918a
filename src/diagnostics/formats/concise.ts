import type { Formatter } from './format-context.js';
import { positionsByFile } from './source-positions.js';

/** One finding on each line, `file:line:column: severity code message`, as compilers print them. */
export const concise: Formatter = (diagnostics, { sources, language }) => {
  const positionsOf = positionsByFile(sources);
  return diagnostics.map(({ file, range, severity, code, message }) => {
    const position = range && positionsOf(file)?.positions.at(range.start);
    const place = position ? `${file}:${String(position.line)}:${String(position.column)}` : file;
    return `${place}: ${severity} ${code} ${message[language].replace(/\s+/g, ' ')}`;
  });
};
