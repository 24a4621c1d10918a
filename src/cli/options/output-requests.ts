import type { FormatName } from '../../diagnostics/report-diagnostics.js';
import { chooseOption } from './choose-option.js';
import { Failure } from '../terminal/failure.js';
import { findingFormats } from './option-values.js';

/** A file to which the findings of a run are written, and its format. */
export interface OutputRequest {
  readonly format: FormatName;
  readonly file: string;
}

/**
 * Reads every `--output NAME=FILE`. Throws a `Failure` for an unknown name, a missing file, `-` or its names as a device,
 * and for two formats in one file.
 */
export function readOutputRequests(values: readonly string[]): readonly OutputRequest[] {
  const requests = values.map(readOutputRequest);
  const twice = requests.find(({ file }, index) => requests.findIndex((other) => other.file === file) < index);
  if (twice === undefined) return requests;
  throw new Failure(
    { en: `--output names the file ${twice.file} twice.`, zh: `--output 两次写到同一个文件 ${twice.file}。` },
    { en: 'Give each format a file of its own.', zh: '请为每种格式指定不同的文件。' },
  );
}

function readOutputRequest(value: string): OutputRequest {
  const at = value.indexOf('=');
  const file = at === -1 ? '' : value.slice(at + 1);
  if (file === '') {
    throw new Failure(
      { en: `--output ${value} names no file.`, zh: `--output ${value} 没有写出文件。` },
      { en: 'Write the format, =, and the file: --output sarif=findings.sarif', zh: exampleInChinese },
    );
  }
  const format = chooseOption('--output', value.slice(0, at), findingFormats);
  if (!/^(?:-|\/dev\/(?:stdout|stderr|tty|fd\/\d+))$/.test(file)) return { format, file };
  throw new Failure(
    { en: '--output writes files, not to the terminal.', zh: '--output 只写入文件，不输出到终端。' },
    { en: `For the terminal: --format ${format}`, zh: `输出到终端请用：--format ${format}` },
  );
}

const exampleInChinese = '请写出格式、等号和文件：--output sarif=findings.sarif';
