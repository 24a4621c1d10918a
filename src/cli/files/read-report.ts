import { readFileSync, statSync } from 'node:fs';
import { decodeText, type DecodedText } from '../../source/read/decode-text.js';
import { Failure } from '../terminal/failure.js';
import { explainSystemError } from './explain-system-error.js';

/** The largest size in bytes that is read: a larger file is certainly not a report. */
const readable = 64 * 1024 * 1024;

/**
 * Reads a report's file as UTF-8. Another encoding or binary data is a finding about the file (`file/encoding`,
 * `file/binary`); a file that can't be opened throws a `Failure`.
 */
export function readReport(file: string): DecodedText {
  let bytes;
  try {
    const { size } = statSync(file);
    if (size > readable) throw tooLarge(file, size);
    bytes = readFileSync(file);
  } catch (error) {
    throw error instanceof Failure ? error : explainSystemError(error, file, 'read');
  }
  return decodeText(bytes, file);
}

function tooLarge(file: string, size: number): Failure {
  const megabytes = Math.round(size / 1024 / 1024);
  return new Failure({
    en: `cannot read ${file}: at ${megabytes} MiB it is too large to be a report.`,
    zh: `无法读取 ${file}：大小 ${megabytes} MiB，不可能是一份报告。`,
  });
}
