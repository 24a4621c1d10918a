import { allow, type Tailoring } from './tailoring.js';

/** The tailoring of web addresses. */
export const addressTailoring = {
  name: 'addresses',
  why: 'Chicago Manual of Style 7.46, in part: a web address may be parted after its own separators, so that no line is left half empty.',
  apply: (text, breaks) => {
    if (!/:\/\/|www\./.test(text)) return;
    for (const { index, 0: address } of text.matchAll(/(?:(?<![a-z])[a-z]{1,12}:\/\/|www\.)[!-~]+/g)) {
      for (let at = index + address.indexOf('/') + 1; at < index + address.length - 1; at++)
        if ('/?&=#._-'.includes(text.charAt(at)) && /[a-z0-9]/i.test(text.charAt(at + 1))) allow(breaks, at);
    }
  },
} as const satisfies Tailoring;
