import type { Diagnostic, Words } from '../diagnostics/diagnostic.js';
import { substanceOf } from '../source/edit/substance-of.js';
import { orderKeys } from '../source/edit/order-keys.js';
import { readSource } from '../source/read/read-source.js';
import { setBlocks } from '../source/edit/set-blocks.js';
import { schemaOrder } from './schema-order.js';

/** The formatted text of a report, or the reason why its file is left unchanged. */
export type FormattedReport =
  | { readonly kind: 'formatted'; readonly text: string }
  /** The text has an error; this is the first one. */
  | { readonly kind: 'faulty'; readonly fault: Diagnostic }
  | { readonly kind: 'left'; readonly reason: Words };

/** The most times that formatting is repeated until nothing changes; a text that still changes is given up. */
const rounds = 4;

/**
 * A report's file in canonical form: keys in the order of the schema, long texts as `|` blocks, NFC. No value changes
 * except for NFC, no comment is lost, and a formatted text stays unchanged; where this is impossible, the result says why.
 */
export function formatReport(text: string, file: string): FormattedReport {
  const fault = faultOf(text, file);
  if (fault !== undefined) return { kind: 'faulty', fault };
  const { bom, newline, body } = takeApart(text);
  let formatted = body;
  for (let round = 0; round < rounds; round += 1) {
    const next = setBlocks(orderKeys(formatted.normalize('NFC'), schemaOrder));
    if (next === formatted) return judge(text, bom + formatted.replaceAll('\n', newline), file);
    if (faultOf(next, file) !== undefined) return { kind: 'left', reason: wouldBreak };
    formatted = next;
  }
  return { kind: 'left', reason: unsettled };
}

function judge(before: string, after: string, file: string): FormattedReport {
  const [old, fresh] = [substanceOf(before), substanceOf(after)];
  if (faultOf(after, file) !== undefined) return { kind: 'left', reason: wouldBreak };
  if (old.values !== fresh.values) return { kind: 'left', reason: wouldChange };
  if (old.comments !== fresh.comments) return { kind: 'left', reason: wouldLoseComment };
  return { kind: 'formatted', text: after };
}

function faultOf(text: string, file: string): Diagnostic | undefined {
  return readSource(text, file).diagnostics.find(({ severity }) => severity === 'error');
}

/** A file keeps its byte-order mark, and its CR LF line ends if all lines have them. */
function takeApart(text: string): { readonly bom: string; readonly newline: string; readonly body: string } {
  const bom = text.startsWith('\ufeff') ? '\ufeff' : '';
  const newline = text.includes('\r\n') && !/[^\r]\n/.test(text) ? '\r\n' : '\n';
  return { bom, newline, body: text.slice(bom.length).replaceAll('\r\n', '\n') };
}

const wouldBreak: Words = {
  en: 'something in it would not be read the same way in another form',
  zh: '其中有内容换一种写法后无法照样读取',
};
const wouldChange: Words = { en: 'a value would change', zh: '某个值会改变' };
const wouldLoseComment: Words = { en: 'a comment would be lost', zh: '某条注释会丢失' };
const unsettled: Words = { en: 'its form does not settle', zh: '其格式无法稳定' };
