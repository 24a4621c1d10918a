import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import type { Words } from '../../diagnostics/diagnostic.js';
import { systemCode, systemReason } from '../files/system-reasons.js';
import { Failure } from './failure.js';

/** One of the two outputs of the process. Writing never throws. */
export interface Output {
  /** Of a terminal, 0 if it does not know; absent for files and pipes. */
  readonly columns?: number;
  /** Writes all of a text before it returns, so that the two outputs keep their order and nothing is lost at exit. */
  readonly write: (text: string) => void;
  /** Why text was lost; `undefined` if none was, or only because the reader had seen enough (`| head`). */
  readonly lost: () => Failure | undefined;
}

const names: Readonly<Record<1 | 2, Words>> = {
  1: { en: 'standard output', zh: '标准输出' },
  2: { en: 'standard error', zh: '标准错误' },
};

/** The output of a descriptor. */
export function openOutput(descriptor: 1 | 2): Output {
  let lost: Failure | undefined;
  let closed = false;
  const stop = (error: unknown): void => {
    closed = true;
    const gone = ['EPIPE', 'EOF'].includes(systemCode(error) ?? '');
    if (!gone) lost ??= explainLost(error, names[descriptor]);
  };
  const terminal = openTerminalStream(descriptor, stop);
  return {
    ...(terminal === undefined ? {} : { columns: terminal.columns }),
    write: (text) => {
      if (closed) return;
      try {
        if (terminal === undefined) writeAll(descriptor, text);
        else terminal.write(text);
      } catch (error) {
        stop(error);
      }
    },
    lost: () => lost,
  };
}

/** Terminals take text through Node, because the console of Windows reads no UTF-8; it writes to them at once. */
function openTerminalStream(descriptor: 1 | 2, stop: (error: unknown) => void): NodeJS.WriteStream | undefined {
  if (!isatty(descriptor)) return undefined;
  try {
    const stream = descriptor === 1 ? process.stdout : process.stderr;
    stream.on('error', stop);
    return stream;
  } catch {
    // without a free descriptor for the stream, the terminal is written to like a file
    return undefined;
  }
}

function writeAll(descriptor: number, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      // A pipe that another program has set not to block is full until its reader goes on.
      if (systemCode(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

function explainLost(error: unknown, name: Words): Failure {
  const reason = systemReason(error);
  const what = error instanceof Error ? error.message : String(error);
  const words = reason?.words ?? { en: what, zh: what };
  return new Failure(
    { en: `cannot write to ${name.en}: ${words.en}.`, zh: `无法写入${name.zh}：${words.zh}。` },
    reason?.help,
    error,
  );
}
