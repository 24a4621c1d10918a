import { diagnostic, type Diagnostic, type Words } from '../../diagnostics/diagnostic.js';
import type { CodeRegistry } from '../../diagnostics/registry.js';
import { guessEncoding } from './guess-encoding.js';

/** The text of a file, or what is wrong with its bytes; `text` is then the part that can be shown. */
export type DecodedText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'not text'; readonly text: string; readonly diagnostic: Diagnostic };

/** The text of UTF-8 bytes, or a diagnostic that names their likely encoding. Keeps a byte order mark for the reader. */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (!isUtf16(bytes)) {
    const text = decodeAs('utf-8', bytes);
    if (text !== undefined) return { kind: 'text', text };
  }
  return { kind: 'not text', ...explain(bytes, file) };
}

function explain(bytes: Uint8Array, file: string): { text: string; diagnostic: Diagnostic } {
  const finding = (code: keyof typeof fileCodes, message: Words, help: Words): Diagnostic =>
    diagnostic(file, { code, severity: 'error', message, help, pointer: '' });
  const saveAsUtf8 = /\.csv$/i.test(file) ? exportAsUtf8 : editAsUtf8;

  if (isUtf16(bytes)) return { text: '', diagnostic: finding('file/encoding', inUtf16, saveAsUtf8) };
  if (hasControls(bytes)) return { text: '', diagnostic: finding('file/binary', binary, nameTheYaml) };
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const likely = isDamaged(text) ? undefined : guessEncoding(bytes);
  if (likely !== undefined) return { text: '', diagnostic: finding('file/encoding', inLikely(likely), saveAsUtf8) };
  const start = text.indexOf('\uFFFD');
  return {
    text,
    diagnostic: { ...finding('file/encoding', notUtf8, saveAsUtf8), range: { start, end: start + 1 } },
  };
}

const editAsUtf8: Words = {
  en: 'Save it as UTF-8. VS Code: click the encoding in the status bar, then “Save with Encoding”. Notepad: Save As, Encoding: UTF-8.',
  zh: '请另存为 UTF-8。VS Code：点击状态栏中的编码，选“通过编码保存”。记事本：另存为，编码选 UTF-8。',
};
const exportAsUtf8: Words = {
  en: 'Save it as UTF-8. Excel: Save As, “CSV UTF-8 (Comma delimited)”. Notepad: Save As, Encoding: UTF-8.',
  zh: '请另存为 UTF-8。Excel：另存为，类型选“CSV UTF-8（逗号分隔）”。记事本：另存为，编码选 UTF-8。',
};
const nameTheYaml: Words = {
  en: 'Name the YAML file of the study, usually report.yaml.',
  zh: '请指定研究的 YAML 文件，通常是 report.yaml。',
};
const binary: Words = {
  en: 'This file is not text: it holds binary data.',
  zh: '这个文件不是文本：其中是二进制数据。',
};
const notUtf8: Words = {
  en: 'This file is not valid UTF-8; the first byte that is not stands here.',
  zh: '这个文件不是有效的 UTF-8；第一个无效字节在此处。',
};

const inUtf16: Words = {
  en: 'This file is saved in UTF-16; reports, and the files beside them, are UTF-8.',
  zh: '这个文件的编码是 UTF-16；报告及其旁边的文件须用 UTF-8。',
};

function inLikely({ en, zh }: Words): Words {
  return {
    en: `This file is not UTF-8 but probably ${en}; reports, and the files beside them, are UTF-8.`,
    zh: `这个文件不是 UTF-8，编码可能是 ${zh}；报告及其旁边的文件须用 UTF-8。`,
  };
}

function decodeAs(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** True for UTF-8 with some wrong bytes: no fewer letters beyond ASCII could be read than not. */
function isDamaged(text: string): boolean {
  const foreign = text.match(/[^\p{ASCII}]/gu) ?? [];
  return foreign.filter((letter) => letter !== '\uFFFD').length >= foreign.length / 2;
}

/** By its byte order mark or, without one, by an ASCII letter in every second byte of the beginning. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const beginning = bytes.subarray(0, 64);
  const zeros = [0, 1].map((parity) => beginning.filter((byte, at) => at % 2 === parity && byte === 0).length);
  return beginning.length >= 8 && Math.max(...zeros) * 3 > beginning.length && Math.min(...zeros) === 0;
}

function hasControls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 8192).some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27));
}

/** What this step reports. */
export const fileCodes = {
  'file/encoding': {
    title: { en: 'A file that is not UTF-8', zh: '文件不是 UTF-8 编码' },
    severity: 'error',
    explanation: {
      en: 'Reports, and the CSV, CSL-JSON and text files beside them, are UTF-8, so that Chinese, Kazakh, Arabic and Lao stand in one file. Other encodings would print other letters. The likely encoding is named, so that you can open the file in it.',
      zh: '报告及其旁边的 CSV、CSL-JSON 和文本文件用 UTF-8 编码，中文、哈萨克文、阿拉伯文、老挝文才能写在同一文件中。其他编码会印成别的字。这里会指出可能的编码，以便您用它打开文件。',
    },
    bad: '(a file saved as GBK or UTF-16)',
    good: '(the same file saved as UTF-8)',
  },
  'file/binary': {
    title: { en: 'A file that is not text', zh: '文件不是文本' },
    severity: 'error',
    explanation: {
      en: 'A report is a YAML text. A Word or PDF file can’t be read as one.',
      zh: '报告是 YAML 文本。Word 或 PDF 文件不能作为报告读取。',
    },
    bad: '(report.docx)',
    good: '(report.yaml)',
  },
} as const satisfies CodeRegistry;
