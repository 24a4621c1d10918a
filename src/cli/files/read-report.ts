import { decodeText, type DecodedText } from '../../source/read/decode-text.js';
import { refuseLargeFile } from '../../source/read/refuse-file.js';
import { limits } from '../../values/limits.js';
import { explainSystemError } from './explain-system-error.js';
import { readFile, refuseSpecialFile } from './read-file.js';

/**
 * Reads a report's file as UTF-8. Another encoding, binary data or too many bytes are a finding about the file
 * (`file/encoding`, `file/binary`, `yaml/too-large`); a file that can't be opened throws a `Failure`.
 */
export function readReport(file: string): DecodedText {
  let content;
  try {
    content = readFile(file, { limit: limits.sourceBytes.most });
  } catch (error) {
    throw explainSystemError(error, file, 'read');
  }
  if (content.ok) return decodeText(content.bytes, file);
  if (content.reason === 'too-large') return { kind: 'not text', text: '', diagnostic: refuseLargeFile(file) };
  throw refuseSpecialFile(file);
}
