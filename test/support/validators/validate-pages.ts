import { fileURLToPath } from 'node:url';
import { allowedMessages } from './allowed-messages.js';
import { nuChecker } from './find-nu-checker.js';
import { runJava } from './run-java.js';
import type { ValidityFault } from './validity-fault.js';

interface Message {
  readonly url?: string;
  readonly lastLine?: number;
  readonly message: string;
  readonly extract?: string;
}

/** Checks pages with the Nu Html Checker, all in one start. Warnings are faults too, except the allowed ones. */
export async function validatePages(files: readonly string[]): Promise<readonly ValidityFault[]> {
  if (files.length === 0) return [];
  const text = await runJava(['-jar', nuChecker, '--format', 'json', '--stdout', '--exit-zero-always', ...files]);
  const { messages } = JSON.parse(text) as { readonly messages: readonly Message[] };
  return messages
    .filter(({ message }) => !allowedMessages.some(([allowed]) => allowed.test(message)))
    .map(({ url, lastLine, message, extract = '' }) => ({
      file: url === undefined ? '' : fileURLToPath(url),
      fault: `line ${lastLine ?? 0}: ${message} ${extract.replaceAll(/\s+/g, ' ').trim().slice(0, 120)}`,
    }));
}

/** The version that the checker prints, without that of its sources: `26.9.27`. */
export async function nuVersion(): Promise<string> {
  const text = await runJava(['-jar', nuChecker, '--version']);
  return text.split(' ')[0] ?? '';
}
