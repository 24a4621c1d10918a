import type { IntegrityRule } from '../rule.js';

/** Capacity of a QR code of version 13 in bytes (ISO/IEC 18004, error correction M); denser ones don't scan well. */
const longest = 331;

/** The study's address is printed as a QR code on the cover, which phones must be able to scan. */
export const shortAddress: IntegrityRule = {
  code: 'study/short-address',
  kind: 'integrity',
  title: { en: 'The address of a study fits a QR code', zh: '研究网址须能印成二维码' },
  why: {
    en: 'It is printed as a QR code on the cover; a longer one becomes too fine to scan, or no code at all.',
    zh: '网址会在封面印成二维码；过长则图案过密，无法扫描，甚至无法生成。',
  },
  help: {
    en: 'Give the address of the page itself, without what follows `?`, or a short link of the institution.',
    zh: '请只写页面本身的网址（去掉 `?` 之后的部分），或使用机构的短链接。',
  },
  bad: 'study:\n  url: https://example.org/report?session=(more than 331 characters)',
  good: 'study:\n  url: https://example.org/report',
  *check({ report: { study } }) {
    const length = new TextEncoder().encode(study.url ?? '').length;
    if (length <= longest) return;
    yield {
      pointer: '/study/url',
      message: {
        en: `This address has ${String(length)} bytes; a QR code on the cover holds ${String(longest)}.`,
        zh: `该网址长 ${String(length)} 字节；封面二维码最多容纳 ${String(longest)} 字节。`,
      },
    };
  },
};
