import type { Format } from './format.js';

/** A SHA-256 digest as 64 lower-case hexadecimal digits. */
export const sha256: Format = {
  name: 'sha-256',
  test: (value) => /^[0-9a-f]{64}$/.test(value),
  explain(value) {
    return {
      code: 'schema/bad-digest',
      message: {
        en: `A digest has 64 digits from 0 to 9 and a to f; this one is written otherwise.`,
        zh: '摘要值由 64 位 0–9、a–f 组成；此处写法不同。',
      },
      help: {
        en: 'Leave it to the tool: it writes the digest when the text is frozen.',
        zh: '请由工具在定稿时写入摘要值。',
      },
      ...(sha256.test(value.trim().toLowerCase()) ? { replacement: value.trim().toLowerCase() } : {}),
    };
  },
};
