import type { Words } from '../../diagnostics/diagnostic.js';
import { latinLookalike } from '../latin-lookalikes.js';
import { quoteValue } from '../quote-value.js';
import type { Format, FormatFault } from './format.js';

const longest = 64;

/** The name that entries of the file use to refer to each other: lower-case letters and digits, joined by hyphens. */
export const id: Format = {
  name: 'id',
  test: (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  explain(value) {
    const isSeveral = /[、，،;；]/.test(value);
    const slug = isSeveral ? undefined : slugOf(latinLookalike(value)?.latin ?? value);
    return {
      code: 'schema/bad-id',
      message: { en: `“${quoteValue(value)}” cannot be an id.`, zh: `“${quoteValue(value)}”不能用作标识（id）。` },
      why: {
        en: 'Ids stand in links and file names, so they keep to what every system can write.',
        zh: '标识会出现在链接和文件名中，因此只用所有系统都能写的字符。',
      },
      help: isSeveral
        ? partByCommas
        : {
            en: 'Use lower-case Latin letters, digits and hyphens, such as open-rail-data.',
            zh: '请只用小写拉丁字母、数字和连字符，如 open-rail-data。',
          },
      ...(slug === undefined ? {} : { replacement: slug }),
    };
  },
};

/** A key for `[@key]`. Reference managers create them, so capitals and some signs are allowed. */
export const citationKey: Format = {
  name: 'citation-key',
  test: (value) => /^[A-Za-z0-9][A-Za-z0-9_:.#$%&+?<>~/-]*$/.test(value),
  explain(value): FormatFault {
    return {
      code: 'schema/bad-id',
      message: {
        en: `“${quoteValue(value)}” cannot be the key of a reference.`,
        zh: `“${quoteValue(value)}”不能用作文献的引用键。`,
      },
      help: {
        en: 'Begin with a Latin letter or a digit and use no spaces, such as worldbank2024.',
        zh: '请以拉丁字母或数字开头，不要有空格，如 worldbank2024。',
      },
    };
  },
};

const partByCommas: Words = {
  en: 'Part the ids of a list by a half-width comma and a space: [shen-yuanzhi, open-rail-data].',
  zh: '列表中的标识请用半角逗号加空格分隔：[shen-yuanzhi, open-rail-data]。',
};

/** The id closest to a name: without accents, other characters as hyphens; `undefined` if nothing is left. */
function slugOf(value: string): string | undefined {
  const slug = value
    .slice(0, 4 * longest)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-|-$/g, '');
  return slug === '' ? undefined : slug;
}
