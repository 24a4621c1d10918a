import { quoteValue } from '../quote-value.js';
import type { Format } from './format.js';

/** A web address that starts with http:// or https://. */
export const webAddress: Format = {
  name: 'web-address',
  test: (value) => /^https?:\/\/[^\s]+$/.test(value) && URL.canParse(value),
  explain(value) {
    const completed = /^(www\.|[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}(\/|$))\S*$/i.test(value)
      ? `https://${value}`
      : undefined;
    return {
      code: 'schema/bad-web-address',
      message: { en: `“${quoteValue(value)}” is not a web address.`, zh: `“${quoteValue(value)}”不是网址。` },
      help: {
        en: 'Write it in full, from https:// on and without spaces.',
        zh: '请写完整网址，以 https:// 开头，不含空格。',
      },
      ...(completed === undefined ? {} : { replacement: completed }),
    };
  },
};

/** An e-mail address: one @, and a domain with a dot. */
export const emailAddress: Format = {
  name: 'email-address',
  test: (value) => /^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(value),
  explain(value) {
    const narrowed = value.normalize('NFKC').replace(/\s|^mailto:|[<>]/g, '');
    return {
      code: 'schema/bad-email-address',
      message: {
        en: `“${quoteValue(value)}” is not an e-mail address.`,
        zh: `“${quoteValue(value)}”不是电子邮件地址。`,
      },
      help: { en: 'Write it as name@example.org.', zh: '请写成 name@example.org 的形式。' },
      ...(emailAddress.test(narrowed) ? { replacement: narrowed } : {}),
    };
  },
};
